# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VmFaultToleranceConfigIssueWrapper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vm_fault_tolerance_issue import VmFaultToleranceIssue

if TYPE_CHECKING:
    import vmodl

    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmFaultToleranceConfigIssueWrapper(VmFaultToleranceIssue):
    """Fault type ``VmFaultToleranceConfigIssueWrapper`` (vmodl
    ``vim.fault.VmFaultToleranceConfigIssueWrapper``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceConfigIssueWrapper/
    """

    entity_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "entityName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``entityName``. Since 4.1."""

    entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "4.1", "secret": False},
    )
    """Wire name ``entity``. Since 4.1. Refers to a ManagedEntity."""

    error: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault", "since": "4.1", "secret": False},
    )
    """Wire name ``error``. Since 4.1."""
