# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineFileLayout."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_file_layout_disk_layout import VirtualMachineFileLayoutDiskLayout
    from vim25.data.virtual_machine_file_layout_snapshot_layout import VirtualMachineFileLayoutSnapshotLayout


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineFileLayout(vmodl.DataObject):
    """Data object type ``VirtualMachineFileLayout`` (vmodl ``vim.vm.FileLayout``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayout/
    """

    config_file: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "configFile", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``configFile``. Since 2.0."""

    log_file: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "logFile", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``logFile``. Since 2.0."""

    disk: list[VirtualMachineFileLayoutDiskLayout] | None = attrs.field(
        default=None,
        metadata={"wire": "disk", "type": "VirtualMachineFileLayoutDiskLayout[]", "since": "2.0", "secret": False},
    )
    """Wire name ``disk``. Since 2.0."""

    snapshot: list[VirtualMachineFileLayoutSnapshotLayout] | None = attrs.field(
        default=None,
        metadata={"wire": "snapshot", "type": "VirtualMachineFileLayoutSnapshotLayout[]", "since": "2.0", "secret": False},
    )
    """Wire name ``snapshot``. Since 2.0."""

    swap_file: str | None = attrs.field(
        default=None,
        metadata={"wire": "swapFile", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``swapFile``. Since 2.0."""
