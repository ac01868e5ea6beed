# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineFileLayoutExSnapshotLayout."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_file_layout_ex_disk_layout import VirtualMachineFileLayoutExDiskLayout


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineFileLayoutExSnapshotLayout(vmodl.DataObject):
    """Data object type ``VirtualMachineFileLayoutExSnapshotLayout`` (vmodl
    ``vim.vm.FileLayoutEx.SnapshotLayout``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutExSnapshotLayout/
    """

    key: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "key", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0. Refers to a VirtualMachineSnapshot."""

    data_key: int = attrs.field(
        metadata={"wire": "dataKey", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``dataKey``. Since 4.0."""

    memory_key: int = attrs.field(
        metadata={"wire": "memoryKey", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``memoryKey``. Since 6.0."""

    disk: list[VirtualMachineFileLayoutExDiskLayout] | None = attrs.field(
        default=None,
        metadata={"wire": "disk", "type": "VirtualMachineFileLayoutExDiskLayout[]", "since": "4.0", "secret": False},
    )
    """Wire name ``disk``. Since 4.0."""
