# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type SecondaryVmAlreadyRegistered."""

from __future__ import annotations

import attrs

from vim25.faults.vm_fault_tolerance_issue import VmFaultToleranceIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SecondaryVmAlreadyRegistered(VmFaultToleranceIssue):
    """Fault type ``SecondaryVmAlreadyRegistered`` (vmodl ``vim.fault.SecondaryVmAlreadyRegistered``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/SecondaryVmAlreadyRegistered/
    """

    instance_uuid: str = attrs.field(
        metadata={"wire": "instanceUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceUuid``. Since 4.0."""
