# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VmFaultToleranceInvalidFileBacking."""

from __future__ import annotations

import attrs

from vim25.faults.vm_fault_tolerance_issue import VmFaultToleranceIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmFaultToleranceInvalidFileBacking(VmFaultToleranceIssue):
    """Fault type ``VmFaultToleranceInvalidFileBacking`` (vmodl
    ``vim.fault.VmFaultToleranceInvalidFileBacking``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceInvalidFileBacking/
    """

    backing_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "backingType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``backingType``. Since 4.0."""

    backing_filename: str | None = attrs.field(
        default=None,
        metadata={"wire": "backingFilename", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``backingFilename``. Since 4.0."""
