# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type UpdateVirtualMachineFilesResultFailedVmFileInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateVirtualMachineFilesResultFailedVmFileInfo(vmodl.DataObject):
    """Data object type ``UpdateVirtualMachineFilesResultFailedVmFileInfo`` (vmodl
    ``vim.UpdateVirtualMachineFilesResult.FailedVmFileInfo``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/UpdateVirtualMachineFilesResultFailedVmFileInfo/
    """

    vm_file: str = attrs.field(
        metadata={"wire": "vmFile", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``vmFile``. Since 4.1."""

    fault: MethodFault = attrs.field(
        metadata={"wire": "fault", "type": "MethodFault", "since": "4.1", "secret": False},
    )
    """Wire name ``fault``. Since 4.1."""
