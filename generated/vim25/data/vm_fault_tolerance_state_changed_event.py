# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmFaultToleranceStateChangedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.enums.virtual_machine_fault_tolerance_state import VirtualMachineFaultToleranceState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmFaultToleranceStateChangedEvent(VmEvent):
    """Data object type ``VmFaultToleranceStateChangedEvent`` (vmodl
    ``vim.event.VmFaultToleranceStateChangedEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceStateChangedEvent/
    """

    old_state: VirtualMachineFaultToleranceState = attrs.field(
        metadata={"wire": "oldState", "type": "VirtualMachineFaultToleranceState", "since": "4.0", "secret": False},
    )
    """Wire name ``oldState``. Since 4.0."""

    new_state: VirtualMachineFaultToleranceState = attrs.field(
        metadata={"wire": "newState", "type": "VirtualMachineFaultToleranceState", "since": "4.0", "secret": False},
    )
    """Wire name ``newState``. Since 4.0."""
