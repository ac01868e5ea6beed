# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UpdateVirtualMachineFilesResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.update_virtual_machine_files_result_failed_vm_file_info import UpdateVirtualMachineFilesResultFailedVmFileInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateVirtualMachineFilesResult(vmodl.DataObject):
    """Data object type ``UpdateVirtualMachineFilesResult`` (vmodl
    ``vim.UpdateVirtualMachineFilesResult``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/UpdateVirtualMachineFilesResult/
    """

    failed_vm_file: list[UpdateVirtualMachineFilesResultFailedVmFileInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "failedVmFile", "type": "UpdateVirtualMachineFilesResultFailedVmFileInfo[]", "since": "4.1", "secret": False},
    )
    """Wire name ``failedVmFile``. Since 4.1."""
