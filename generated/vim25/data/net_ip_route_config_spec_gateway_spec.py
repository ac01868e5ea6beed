# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetIpRouteConfigSpecGatewaySpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetIpRouteConfigSpecGatewaySpec(vmodl.DataObject):
    """Data object type ``NetIpRouteConfigSpecGatewaySpec`` (vmodl
    ``vim.net.IpRouteConfigSpec.GatewaySpec``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigSpecGatewaySpec/
    """

    ip_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipAddress", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``ipAddress``. Since 4.1."""

    device: str | None = attrs.field(
        default=None,
        metadata={"wire": "device", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``device``. Since 4.1."""
