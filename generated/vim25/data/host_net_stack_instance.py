# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNetStackInstance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_dns_config import HostDnsConfig
    from vim25.data.host_ip_route_config import HostIpRouteConfig
    from vim25.data.host_ip_route_table_config import HostIpRouteTableConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNetStackInstance(vmodl.DataObject):
    """Data object type ``HostNetStackInstance`` (vmodl ``vim.host.NetStackInstance``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetStackInstance/
    """

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``key``. Since 5.5."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``name``. Since 5.5."""

    dns_config: HostDnsConfig | None = attrs.field(
        default=None,
        metadata={"wire": "dnsConfig", "type": "HostDnsConfig", "since": "5.5", "secret": False},
    )
    """Wire name ``dnsConfig``. Since 5.5."""

    ip_route_config: HostIpRouteConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ipRouteConfig", "type": "HostIpRouteConfig", "since": "5.5", "secret": False},
    )
    """Wire name ``ipRouteConfig``. Since 5.5."""

    requested_max_number_of_connections: int | None = attrs.field(
        default=None,
        metadata={"wire": "requestedMaxNumberOfConnections", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``requestedMaxNumberOfConnections``. Since 5.5."""

    congestion_control_algorithm: str | None = attrs.field(
        default=None,
        metadata={"wire": "congestionControlAlgorithm", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``congestionControlAlgorithm``. Since 5.5."""

    ip_v6_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipV6Enabled", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``ipV6Enabled``. Since 5.5."""

    route_table_config: HostIpRouteTableConfig | None = attrs.field(
        default=None,
        metadata={"wire": "routeTableConfig", "type": "HostIpRouteTableConfig", "since": "5.5", "secret": False},
    )
    """Wire name ``routeTableConfig``. Since 5.5."""
