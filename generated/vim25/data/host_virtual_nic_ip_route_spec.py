# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVirtualNicIpRouteSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ip_route_config import HostIpRouteConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVirtualNicIpRouteSpec(vmodl.DataObject):
    """Data object type ``HostVirtualNicIpRouteSpec`` (vmodl ``vim.host.VirtualNic.IpRouteSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicIpRouteSpec/
    """

    ip_route_config: HostIpRouteConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ipRouteConfig", "type": "HostIpRouteConfig", "since": "6.5", "secret": False},
    )
    """Wire name ``ipRouteConfig``. Since 6.5."""
