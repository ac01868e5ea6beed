# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSnmpSystemAgentLimits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.host_snmp_agent_capability import HostSnmpAgentCapability


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSnmpSystemAgentLimits(vmodl.DataObject):
    """Data object type ``HostSnmpSystemAgentLimits`` (vmodl ``vim.host.SnmpSystem.AgentLimits``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSnmpSystemAgentLimits/
    """

    max_read_only_communities: int = attrs.field(
        metadata={"wire": "maxReadOnlyCommunities", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``maxReadOnlyCommunities``. Since 2.5."""

    max_trap_destinations: int = attrs.field(
        metadata={"wire": "maxTrapDestinations", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``maxTrapDestinations``. Since 2.5."""

    max_community_length: int = attrs.field(
        metadata={"wire": "maxCommunityLength", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``maxCommunityLength``. Since 2.5."""

    max_buffer_size: int = attrs.field(
        metadata={"wire": "maxBufferSize", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``maxBufferSize``. Since 2.5."""

    capability: HostSnmpAgentCapability = attrs.field(
        metadata={"wire": "capability", "type": "HostSnmpAgentCapability", "since": "4.0", "secret": False},
    )
    """Wire name ``capability``. Since 4.0."""
