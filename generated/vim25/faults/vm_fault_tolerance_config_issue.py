# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VmFaultToleranceConfigIssue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vm_fault_tolerance_issue import VmFaultToleranceIssue

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmFaultToleranceConfigIssue(VmFaultToleranceIssue):
    """Fault type ``VmFaultToleranceConfigIssue`` (vmodl ``vim.fault.VmFaultToleranceConfigIssue``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceConfigIssue/
    """

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``reason``. Since 4.0."""

    entity_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "entityName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``entityName``. Since 4.0."""

    entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``entity``. Since 4.0. Refers to a ManagedEntity."""
