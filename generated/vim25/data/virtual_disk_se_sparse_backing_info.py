# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskSeSparseBackingInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_file_backing_info import VirtualDeviceFileBackingInfo

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskSeSparseBackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskSeSparseBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.SeSparseBackingInfo``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskSeSparseBackingInfo/
    """

    disk_mode: str = attrs.field(
        metadata={"wire": "diskMode", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``diskMode``. Since 5.1."""

    write_through: bool | None = attrs.field(
        default=None,
        metadata={"wire": "writeThrough", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``writeThrough``. Since 5.1."""

    uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "uuid", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``uuid``. Since 5.1."""

    content_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "contentId", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``contentId``. Since 5.1."""

    change_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeId", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``changeId``. Since 5.1."""

    parent: VirtualDiskSeSparseBackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "parent", "type": "VirtualDiskSeSparseBackingInfo", "since": "5.1", "secret": False},
    )
    """Wire name ``parent``. Since 5.1."""

    delta_disk_format: str | None = attrs.field(
        default=None,
        metadata={"wire": "deltaDiskFormat", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``deltaDiskFormat``. Since 5.1."""

    digest_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "digestEnabled", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``digestEnabled``. Since 5.1."""

    grain_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "grainSize", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``grainSize``. Since 5.1."""

    key_id: CryptoKeyId | None = attrs.field(
        default=None,
        metadata={"wire": "keyId", "type": "CryptoKeyId", "since": "6.5", "secret": False},
    )
    """Wire name ``keyId``. Since 6.5."""
