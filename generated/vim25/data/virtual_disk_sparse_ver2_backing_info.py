# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskSparseVer2BackingInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_file_backing_info import VirtualDeviceFileBackingInfo

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskSparseVer2BackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskSparseVer2BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.SparseVer2BackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSparseVer2BackingInfo/
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

    uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "uuid", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``uuid``. Since 2.5."""

    content_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "contentId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``contentId``. Since 4.0."""

    change_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``changeId``. Since 4.0."""

    parent: VirtualDiskSparseVer2BackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "parent", "type": "VirtualDiskSparseVer2BackingInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``parent``. Since 4.0."""

    key_id: CryptoKeyId | None = attrs.field(
        default=None,
        metadata={"wire": "keyId", "type": "CryptoKeyId", "since": "6.5", "secret": False},
    )
    """Wire name ``keyId``. Since 6.5."""
