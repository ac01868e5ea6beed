# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmInstanceUuidConflictEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.data.vm_event_argument import VmEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmInstanceUuidConflictEvent(VmEvent):
    """Data object type ``VmInstanceUuidConflictEvent`` (vmodl
    ``vim.event.VmInstanceUuidConflictEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmInstanceUuidConflictEvent/
    """

    conflicted_vm: VmEventArgument = attrs.field(
        metadata={"wire": "conflictedVm", "type": "VmEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``conflictedVm``. Since 4.0."""

    instance_uuid: str = attrs.field(
        metadata={"wire": "instanceUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceUuid``. Since 4.0."""
