# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GhostDvsProxySwitchDetectedEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GhostDvsProxySwitchDetectedEvent(HostEvent):
    """Data object type ``GhostDvsProxySwitchDetectedEvent`` (vmodl
    ``vim.event.GhostDvsProxySwitchDetectedEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/GhostDvsProxySwitchDetectedEvent/
    """

    switch_uuid: list[str] = attrs.field(
        metadata={"wire": "switchUuid", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``switchUuid``. Since 4.0."""
