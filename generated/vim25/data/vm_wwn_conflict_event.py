# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmWwnConflictEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.data.host_event_argument import HostEventArgument
    from vim25.data.vm_event_argument import VmEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmWwnConflictEvent(VmEvent):
    """Data object type ``VmWwnConflictEvent`` (vmodl ``vim.event.VmWwnConflictEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmWwnConflictEvent/
    """

    conflicted_vms: list[VmEventArgument] | None = attrs.field(
        default=None,
        metadata={"wire": "conflictedVms", "type": "VmEventArgument[]", "since": "2.5", "secret": False},
    )
    """Wire name ``conflictedVms``. Since 2.5."""

    conflicted_hosts: list[HostEventArgument] | None = attrs.field(
        default=None,
        metadata={"wire": "conflictedHosts", "type": "HostEventArgument[]", "since": "2.5", "secret": False},
    )
    """Wire name ``conflictedHosts``. Since 2.5."""

    wwn: int = attrs.field(
        metadata={"wire": "wwn", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``wwn``. Since 2.5."""
