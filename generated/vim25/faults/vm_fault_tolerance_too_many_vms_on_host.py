# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VmFaultToleranceTooManyVMsOnHost."""

from __future__ import annotations

import attrs

from vim25.faults.insufficient_resources_fault import InsufficientResourcesFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmFaultToleranceTooManyVMsOnHost(InsufficientResourcesFault):
    """Fault type ``VmFaultToleranceTooManyVMsOnHost`` (vmodl
    ``vim.fault.VmFaultToleranceTooManyVMsOnHost``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceTooManyVMsOnHost/
    """

    host_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostName", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``hostName``. Since 4.1."""

    max_num_ft_vms: int = attrs.field(
        metadata={"wire": "maxNumFtVms", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``maxNumFtVms``. Since 4.1."""
