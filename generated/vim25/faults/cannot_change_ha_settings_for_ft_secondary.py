# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type CannotChangeHaSettingsForFtSecondary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vm_fault_tolerance_issue import VmFaultToleranceIssue

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CannotChangeHaSettingsForFtSecondary(VmFaultToleranceIssue):
    """Fault type ``CannotChangeHaSettingsForFtSecondary`` (vmodl
    ``vim.fault.CannotChangeHaSettingsForFtSecondary``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/CannotChangeHaSettingsForFtSecondary/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``vm``. Since 4.1. Refers to a VirtualMachine."""

    vm_name: str = attrs.field(
        metadata={"wire": "vmName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``vmName``. Since 4.1."""
