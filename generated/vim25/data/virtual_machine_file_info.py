# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineFileInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineFileInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineFileInfo`` (vmodl ``vim.vm.FileInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileInfo/
    """

    vm_path_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmPathName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vmPathName``. Since 2.0."""

    snapshot_directory: str | None = attrs.field(
        default=None,
        metadata={"wire": "snapshotDirectory", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``snapshotDirectory``. Since 2.0."""

    suspend_directory: str | None = attrs.field(
        default=None,
        metadata={"wire": "suspendDirectory", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``suspendDirectory``. Since 2.0."""

    log_directory: str | None = attrs.field(
        default=None,
        metadata={"wire": "logDirectory", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``logDirectory``. Since 2.0."""

    ft_metadata_directory: str | None = attrs.field(
        default=None,
        metadata={"wire": "ftMetadataDirectory", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``ftMetadataDirectory``. Since 6.0."""
