# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type FaultTolerancePrimaryPowerOnNotAttempted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vm_fault_tolerance_issue import VmFaultToleranceIssue

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FaultTolerancePrimaryPowerOnNotAttempted(VmFaultToleranceIssue):
    """Fault type ``FaultTolerancePrimaryPowerOnNotAttempted`` (vmodl
    ``vim.fault.FaultTolerancePrimaryPowerOnNotAttempted``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/FaultTolerancePrimaryPowerOnNotAttempted/
    """

    secondary_vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "secondaryVm", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``secondaryVm``. Since 4.0. Refers to a VirtualMachine."""

    primary_vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "primaryVm", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``primaryVm``. Since 4.0. Refers to a VirtualMachine."""
