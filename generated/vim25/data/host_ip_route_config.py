# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIpRouteConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIpRouteConfig(vmodl.DataObject):
    """Data object type ``HostIpRouteConfig`` (vmodl ``vim.host.IpRouteConfig``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpRouteConfig/
    """

    default_gateway: str | None = attrs.field(
        default=None,
        metadata={"wire": "defaultGateway", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultGateway``. Since 2.0."""

    gateway_device: str | None = attrs.field(
        default=None,
        metadata={"wire": "gatewayDevice", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``gatewayDevice``. Since 2.0."""

    ip_v6_default_gateway: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipV6DefaultGateway", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ipV6DefaultGateway``. Since 4.0."""

    ip_v6_gateway_device: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipV6GatewayDevice", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ipV6GatewayDevice``. Since 4.0."""
