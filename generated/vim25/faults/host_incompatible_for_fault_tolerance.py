# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type HostIncompatibleForFaultTolerance."""

from __future__ import annotations

import attrs

from vim25.faults.vm_fault_tolerance_issue import VmFaultToleranceIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIncompatibleForFaultTolerance(VmFaultToleranceIssue):
    """Fault type ``HostIncompatibleForFaultTolerance`` (vmodl
    ``vim.fault.HostIncompatibleForFaultTolerance``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIncompatibleForFaultTolerance/
    """

    host_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``hostName``. Since 4.0."""

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``reason``. Since 4.0."""
