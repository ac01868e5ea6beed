# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetIpRouteConfigSpecIpRouteSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.net_ip_route_config_spec_gateway_spec import NetIpRouteConfigSpecGatewaySpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetIpRouteConfigSpecIpRouteSpec(vmodl.DataObject):
    """Data object type ``NetIpRouteConfigSpecIpRouteSpec`` (vmodl
    ``vim.net.IpRouteConfigSpec.IpRouteSpec``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NetIpRouteConfigSpecIpRouteSpec/
    """

    network: str = attrs.field(
        metadata={"wire": "network", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``network``. Since 4.1."""

    prefix_length: int = attrs.field(
        metadata={"wire": "prefixLength", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``prefixLength``. Since 4.1."""

    gateway: NetIpRouteConfigSpecGatewaySpec = attrs.field(
        metadata={"wire": "gateway", "type": "NetIpRouteConfigSpecGatewaySpec", "since": "4.1", "secret": False},
    )
    """Wire name ``gateway``. Since 4.1."""

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``operation``. Since 4.1."""
