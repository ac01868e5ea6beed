# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineFileLayoutDiskLayout."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineFileLayoutDiskLayout(vmodl.DataObject):
    """Data object type ``VirtualMachineFileLayoutDiskLayout`` (vmodl
    ``vim.vm.FileLayout.DiskLayout``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutDiskLayout/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    disk_file: list[str] = attrs.field(
        metadata={"wire": "diskFile", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``diskFile``. Since 2.0."""
