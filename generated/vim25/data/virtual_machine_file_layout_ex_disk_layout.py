# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineFileLayoutExDiskLayout."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_file_layout_ex_disk_unit import VirtualMachineFileLayoutExDiskUnit


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineFileLayoutExDiskLayout(vmodl.DataObject):
    """Data object type ``VirtualMachineFileLayoutExDiskLayout`` (vmodl
    ``vim.vm.FileLayoutEx.DiskLayout``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutExDiskLayout/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    chain: list[VirtualMachineFileLayoutExDiskUnit] | None = attrs.field(
        default=None,
        metadata={"wire": "chain", "type": "VirtualMachineFileLayoutExDiskUnit[]", "since": "4.0", "secret": False},
    )
    """Wire name ``chain``. Since 4.0."""
