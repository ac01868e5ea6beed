# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetIpRouteConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.net_ip_route_config_info_ip_route import NetIpRouteConfigInfoIpRoute


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetIpRouteConfigInfo(vmodl.DataObject):
    """Data object type ``NetIpRouteConfigInfo`` (vmodl ``vim.net.IpRouteConfigInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigInfo/
    """

    ip_route: list[NetIpRouteConfigInfoIpRoute] | None = attrs.field(
        default=None,
        metadata={"wire": "ipRoute", "type": "NetIpRouteConfigInfoIpRoute[]", "since": "4.1", "secret": False},
    )
    """Wire name ``ipRoute``. Since 4.1."""
