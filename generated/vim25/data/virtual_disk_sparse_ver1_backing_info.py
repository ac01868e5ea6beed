# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskSparseVer1BackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_file_backing_info import VirtualDeviceFileBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskSparseVer1BackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskSparseVer1BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.SparseVer1BackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSparseVer1BackingInfo/
    """

    disk_mode: str = attrs.field(
        metadata={"wire": "diskMode", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``diskMode``. Since 2.0."""

    split: bool | None = attrs.field(
        default=None,
        metadata={"wire": "split", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``split``. Since 2.0."""

    write_through: bool | None = attrs.field(
        default=None,
        metadata={"wire": "writeThrough", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``writeThrough``. Since 2.0."""

    space_used_in_kb: int | None = attrs.field(
        default=None,
        metadata={"wire": "spaceUsedInKB", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``spaceUsedInKB``. Since 2.0."""

    content_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "contentId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``contentId``. Since 4.0."""

    parent: VirtualDiskSparseVer1BackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "parent", "type": "VirtualDiskSparseVer1BackingInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``parent``. Since 4.0."""
