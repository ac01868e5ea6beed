# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIpRouteTableConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ip_route_op import HostIpRouteOp


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIpRouteTableConfig(vmodl.DataObject):
    """Data object type ``HostIpRouteTableConfig`` (vmodl ``vim.host.IpRouteTableConfig``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpRouteTableConfig/
    """

    ip_route: list[HostIpRouteOp] | None = attrs.field(
        default=None,
        metadata={"wire": "ipRoute", "type": "HostIpRouteOp[]", "since": "4.0", "secret": False},
    )
    """Wire name ``ipRoute``. Since 4.0."""

    ipv6_route: list[HostIpRouteOp] | None = attrs.field(
        default=None,
        metadata={"wire": "ipv6Route", "type": "HostIpRouteOp[]", "since": "4.0", "secret": False},
    )
    """Wire name ``ipv6Route``. Since 4.0."""
