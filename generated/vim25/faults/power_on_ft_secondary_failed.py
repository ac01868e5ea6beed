# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type PowerOnFtSecondaryFailed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vm_fault_tolerance_issue import VmFaultToleranceIssue

if TYPE_CHECKING:
    import vmodl

    from vim25.enums.ft_issues_on_host_host_selection_type import FtIssuesOnHostHostSelectionType
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PowerOnFtSecondaryFailed(VmFaultToleranceIssue):
    """Fault type ``PowerOnFtSecondaryFailed`` (vmodl ``vim.fault.PowerOnFtSecondaryFailed``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PowerOnFtSecondaryFailed/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``vm``. Since 4.0. Refers to a VirtualMachine."""

    vm_name: str = attrs.field(
        metadata={"wire": "vmName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vmName``. Since 4.0."""

    host_selection_by: FtIssuesOnHostHostSelectionType = attrs.field(
        metadata={"wire": "hostSelectionBy", "type": "FtIssuesOnHostHostSelectionType", "since": "4.0", "secret": False},
    )
    """Wire name ``hostSelectionBy``. Since 4.0."""

    host_errors: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "hostErrors", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``hostErrors``. Since 4.0."""

    root_cause: MethodFault = attrs.field(
        metadata={"wire": "rootCause", "type": "MethodFault", "since": "4.0", "secret": False},
    )
    """Wire name ``rootCause``. Since 4.0."""
