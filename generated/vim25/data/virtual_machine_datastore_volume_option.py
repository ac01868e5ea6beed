# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineDatastoreVolumeOption."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineDatastoreVolumeOption(vmodl.DataObject):
    """Data object type ``VirtualMachineDatastoreVolumeOption`` (vmodl
    ``vim.vm.DatastoreOption.FileSystemVolumeOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDatastoreVolumeOption/
    """

    file_system_type: str = attrs.field(
        metadata={"wire": "fileSystemType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``fileSystemType``. Since 2.0."""

    major_version: int | None = attrs.field(
        default=None,
        metadata={"wire": "majorVersion", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``majorVersion``. Since 2.0."""
