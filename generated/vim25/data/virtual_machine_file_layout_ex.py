# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineFileLayoutEx."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.virtual_machine_file_layout_ex_disk_layout import VirtualMachineFileLayoutExDiskLayout
    from vim25.data.virtual_machine_file_layout_ex_file_info import VirtualMachineFileLayoutExFileInfo
    from vim25.data.virtual_machine_file_layout_ex_snapshot_layout import VirtualMachineFileLayoutExSnapshotLayout


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineFileLayoutEx(vmodl.DataObject):
    """Data object type ``VirtualMachineFileLayoutEx`` (vmodl ``vim.vm.FileLayoutEx``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutEx/
    """

    file: list[VirtualMachineFileLayoutExFileInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "file", "type": "VirtualMachineFileLayoutExFileInfo[]", "since": "4.0", "secret": False},
    )
    """Wire name ``file``. Since 4.0."""

    disk: list[VirtualMachineFileLayoutExDiskLayout] | None = attrs.field(
        default=None,
        metadata={"wire": "disk", "type": "VirtualMachineFileLayoutExDiskLayout[]", "since": "4.0", "secret": False},
    )
    """Wire name ``disk``. Since 4.0."""

    snapshot: list[VirtualMachineFileLayoutExSnapshotLayout] | None = attrs.field(
        default=None,
        metadata={"wire": "snapshot", "type": "VirtualMachineFileLayoutExSnapshotLayout[]", "since": "4.0", "secret": False},
    )
    """Wire name ``snapshot``. Since 4.0."""

    timestamp: datetime.datetime = attrs.field(
        metadata={"wire": "timestamp", "type": "dateTime", "since": "4.0", "secret": False},
    )
    """Wire name ``timestamp``. Since 4.0."""
