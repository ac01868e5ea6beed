# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineFileLayoutExDiskUnit."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineFileLayoutExDiskUnit(vmodl.DataObject):
    """Data object type ``VirtualMachineFileLayoutExDiskUnit`` (vmodl
    ``vim.vm.FileLayoutEx.DiskUnit``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutExDiskUnit/
    """

    file_key: list[int] = attrs.field(
        metadata={"wire": "fileKey", "type": "int[]", "since": "4.0", "secret": False},
    )
    """Wire name ``fileKey``. Since 4.0."""
