# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIpRouteOp."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ip_route_entry import HostIpRouteEntry


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIpRouteOp(vmodl.DataObject):
    """Data object type ``HostIpRouteOp`` (vmodl ``vim.host.IpRouteOp``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpRouteOp/
    """

    change_operation: str = attrs.field(
        metadata={"wire": "changeOperation", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``changeOperation``. Since 4.0."""

    route: HostIpRouteEntry = attrs.field(
        metadata={"wire": "route", "type": "HostIpRouteEntry", "since": "4.0", "secret": False},
    )
    """Wire name ``route``. Since 4.0."""
