# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NumVirtualCpusNotSupported."""

from __future__ import annotations

import attrs

from vim25.faults.virtual_hardware_compatibility_issue import VirtualHardwareCompatibilityIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NumVirtualCpusNotSupported(VirtualHardwareCompatibilityIssue):
    """Fault type ``NumVirtualCpusNotSupported`` (vmodl ``vim.fault.NumVirtualCpusNotSupported``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCpusNotSupported/
    """

    max_supported_vcpus_dest: int = attrs.field(
        metadata={"wire": "maxSupportedVcpusDest", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``maxSupportedVcpusDest``. Since 2.0."""

    num_cpu_vm: int = attrs.field(
        metadata={"wire": "numCpuVm", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuVm``. Since 2.0."""
