# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type IncompatibleHostForFtSecondary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vm_fault_tolerance_issue import VmFaultToleranceIssue

if TYPE_CHECKING:
    import vmodl

    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IncompatibleHostForFtSecondary(VmFaultToleranceIssue):
    """Fault type ``IncompatibleHostForFtSecondary`` (vmodl
    ``vim.fault.IncompatibleHostForFtSecondary``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleHostForFtSecondary/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    error: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``error``. Since 4.0."""
