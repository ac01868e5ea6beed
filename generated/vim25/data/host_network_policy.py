# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNetworkPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_net_offload_capabilities import HostNetOffloadCapabilities
    from vim25.data.host_network_security_policy import HostNetworkSecurityPolicy
    from vim25.data.host_network_traffic_shaping_policy import HostNetworkTrafficShapingPolicy
    from vim25.data.host_nic_teaming_policy import HostNicTeamingPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNetworkPolicy(vmodl.DataObject):
    """Data object type ``HostNetworkPolicy`` (vmodl ``vim.host.NetworkPolicy``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetworkPolicy/
    """

    security: HostNetworkSecurityPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "security", "type": "HostNetworkSecurityPolicy", "since": "2.0", "secret": False},
    )
    """Wire name ``security``. Since 2.0."""

    nic_teaming: HostNicTeamingPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "nicTeaming", "type": "HostNicTeamingPolicy", "since": "2.0", "secret": False},
    )
    """Wire name ``nicTeaming``. Since 2.0."""

    offload_policy: HostNetOffloadCapabilities | None = attrs.field(
        default=None,
        metadata={"wire": "offloadPolicy", "type": "HostNetOffloadCapabilities", "since": "2.0", "secret": False},
    )
    """Wire name ``offloadPolicy``. Since 2.0."""

    shaping_policy: HostNetworkTrafficShapingPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "shapingPolicy", "type": "HostNetworkTrafficShapingPolicy", "since": "2.0", "secret": False},
    )
    """Wire name ``shapingPolicy``. Since 2.0."""
