# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VmFaultToleranceOpIssuesList."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vm_fault_tolerance_issue import VmFaultToleranceIssue

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmFaultToleranceOpIssuesList(VmFaultToleranceIssue):
    """Fault type ``VmFaultToleranceOpIssuesList`` (vmodl ``vim.fault.VmFaultToleranceOpIssuesList``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceOpIssuesList/
    """

    errors: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "errors", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``errors``. Since 4.0."""

    warnings: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "warnings", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``warnings``. Since 4.0."""
