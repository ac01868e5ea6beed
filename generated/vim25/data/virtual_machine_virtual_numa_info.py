# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineVirtualNumaInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineVirtualNumaInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineVirtualNumaInfo`` (vmodl ``vim.vm.VirtualNumaInfo``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualNumaInfo/
    """

    cores_per_numa_node: int | None = attrs.field(
        default=None,
        metadata={"wire": "coresPerNumaNode", "type": "int", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``coresPerNumaNode``. Since 8.0.0.1."""

    auto_cores_per_numa_node: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoCoresPerNumaNode", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``autoCoresPerNumaNode``. Since 8.0.0.1."""

    vnuma_on_cpu_hotadd_exposed: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vnumaOnCpuHotaddExposed", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``vnumaOnCpuHotaddExposed``. Since 8.0.0.1."""
