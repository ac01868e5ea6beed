# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetStackInstanceProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.ip_route_profile import IpRouteProfile
    from vim25.data.network_profile_dns_config_profile import NetworkProfileDnsConfigProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetStackInstanceProfile(ApplyProfile):
    """Data object type ``NetStackInstanceProfile`` (vmodl
    ``vim.profile.host.NetStackInstanceProfile``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetStackInstanceProfile/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``key``. Since 5.5."""

    dns_config: NetworkProfileDnsConfigProfile = attrs.field(
        metadata={"wire": "dnsConfig", "type": "NetworkProfileDnsConfigProfile", "since": "5.5", "secret": False},
    )
    """Wire name ``dnsConfig``. Since 5.5."""

    ip_route_config: IpRouteProfile = attrs.field(
        metadata={"wire": "ipRouteConfig", "type": "IpRouteProfile", "since": "5.5", "secret": False},
    )
    """Wire name ``ipRouteConfig``. Since 5.5."""
