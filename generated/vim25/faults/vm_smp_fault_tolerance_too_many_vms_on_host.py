# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VmSmpFaultToleranceTooManyVMsOnHost."""

from __future__ import annotations

import attrs

from vim25.faults.insufficient_resources_fault import InsufficientResourcesFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmSmpFaultToleranceTooManyVMsOnHost(InsufficientResourcesFault):
    """Fault type ``VmSmpFaultToleranceTooManyVMsOnHost`` (vmodl
    ``vim.fault.VmSmpFaultToleranceTooManyVMsOnHost``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmSmpFaultToleranceTooManyVMsOnHost/
    """

    host_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``hostName``. Since 6.0."""

    max_num_smp_ft_vms: int = attrs.field(
        metadata={"wire": "maxNumSmpFtVms", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``maxNumSmpFtVms``. Since 6.0."""
