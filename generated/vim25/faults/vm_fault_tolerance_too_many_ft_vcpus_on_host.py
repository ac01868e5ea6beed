# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VmFaultToleranceTooManyFtVcpusOnHost."""

from __future__ import annotations

import attrs

from vim25.faults.insufficient_resources_fault import InsufficientResourcesFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmFaultToleranceTooManyFtVcpusOnHost(InsufficientResourcesFault):
    """Fault type ``VmFaultToleranceTooManyFtVcpusOnHost`` (vmodl
    ``vim.fault.VmFaultToleranceTooManyFtVcpusOnHost``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceTooManyFtVcpusOnHost/
    """

    host_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "hostName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``hostName``. Since 6.0."""

    max_num_ft_vcpus: int = attrs.field(
        metadata={"wire": "maxNumFtVcpus", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``maxNumFtVcpus``. Since 6.0."""
