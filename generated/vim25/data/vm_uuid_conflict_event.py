# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmUuidConflictEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.data.vm_event_argument import VmEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmUuidConflictEvent(VmEvent):
    """Data object type ``VmUuidConflictEvent`` (vmodl ``vim.event.VmUuidConflictEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmUuidConflictEvent/
    """

    conflicted_vm: VmEventArgument = attrs.field(
        metadata={"wire": "conflictedVm", "type": "VmEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``conflictedVm``. Since 2.0."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``uuid``. Since 2.0."""
