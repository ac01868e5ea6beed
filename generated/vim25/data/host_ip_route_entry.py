# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIpRouteEntry."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIpRouteEntry(vmodl.DataObject):
    """Data object type ``HostIpRouteEntry`` (vmodl ``vim.host.IpRouteEntry``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpRouteEntry/
    """

    network: str = attrs.field(
        metadata={"wire": "network", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``network``. Since 4.0."""

    prefix_length: int = attrs.field(
        metadata={"wire": "prefixLength", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``prefixLength``. Since 4.0."""

    gateway: str = attrs.field(
        metadata={"wire": "gateway", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``gateway``. Since 4.0."""

    device_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "deviceName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``deviceName``. Since 4.1."""
