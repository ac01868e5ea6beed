# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NotEnoughCpus."""

from __future__ import annotations

import attrs

from vim25.faults.virtual_hardware_compatibility_issue import VirtualHardwareCompatibilityIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NotEnoughCpus(VirtualHardwareCompatibilityIssue):
    """Fault type ``NotEnoughCpus`` (vmodl ``vim.fault.NotEnoughCpus``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NotEnoughCpus/
    """

    num_cpu_dest: int = attrs.field(
        metadata={"wire": "numCpuDest", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuDest``. Since 2.0."""

    num_cpu_vm: int = attrs.field(
        metadata={"wire": "numCpuVm", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuVm``. Since 2.0."""
