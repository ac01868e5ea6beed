# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type GuestDiskInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_info_virtual_disk_mapping import GuestInfoVirtualDiskMapping


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestDiskInfo(vmodl.DataObject):
    """Data object type ``GuestDiskInfo`` (vmodl ``vim.vm.GuestInfo.DiskInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestDiskInfo/
    """

    disk_path: str | None = attrs.field(
        default=None,
        metadata={"wire": "diskPath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``diskPath``. Since 2.0."""

    capacity: int | None = attrs.field(
        default=None,
        metadata={"wire": "capacity", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``capacity``. Since 2.0."""

    free_space: int | None = attrs.field(
        default=None,
        metadata={"wire": "freeSpace", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``freeSpace``. Since 2.0."""

    filesystem_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "filesystemType", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``filesystemType``. Since 7.0.0.0."""

    mappings: list[GuestInfoVirtualDiskMapping] | None = attrs.field(
        default=None,
        metadata={"wire": "mappings", "type": "GuestInfoVirtualDiskMapping[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``mappings``. Since 7.0.0.0."""
