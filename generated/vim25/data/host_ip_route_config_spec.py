# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIpRouteConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_ip_route_config import HostIpRouteConfig

if TYPE_CHECKING:
    from vim25.data.host_virtual_nic_connection import HostVirtualNicConnection


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIpRouteConfigSpec(HostIpRouteConfig):
    """Data object type ``HostIpRouteConfigSpec`` (vmodl ``vim.host.IpRouteConfigSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpRouteConfigSpec/
    """

    gateway_device_connection: HostVirtualNicConnection | None = attrs.field(
        default=None,
        metadata={"wire": "gatewayDeviceConnection", "type": "HostVirtualNicConnection", "since": "4.0", "secret": False},
    )
    """Wire name ``gatewayDeviceConnection``. Since 4.0."""

    ip_v6_gateway_device_connection: HostVirtualNicConnection | None = attrs.field(
        default=None,
        metadata={"wire": "ipV6GatewayDeviceConnection", "type": "HostVirtualNicConnection", "since": "4.0", "secret": False},
    )
    """Wire name ``ipV6GatewayDeviceConnection``. Since 4.0."""
