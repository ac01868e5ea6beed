# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVirtualNuma."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVirtualNuma(vmodl.DataObject):
    """Data object type ``VirtualMachineVirtualNuma`` (vmodl ``vim.vm.VirtualNuma``).

    Since 8.0.0.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualNuma/
    """

    cores_per_numa_node: int | None = attrs.field(
        default=None,
        metadata={"wire": "coresPerNumaNode", "type": "int", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``coresPerNumaNode``. Since 8.0.0.1."""

    expose_vnuma_on_cpu_hotadd: bool | None = attrs.field(
        default=None,
        metadata={"wire": "exposeVnumaOnCpuHotadd", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``exposeVnumaOnCpuHotadd``. Since 8.0.0.1."""
