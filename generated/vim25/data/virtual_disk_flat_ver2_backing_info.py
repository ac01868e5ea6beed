# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskFlatVer2BackingInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_file_backing_info import VirtualDeviceFileBackingInfo

if TYPE_CHECKING:
    from vim25.data.crypto_key_id import CryptoKeyId


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskFlatVer2BackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskFlatVer2BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.FlatVer2BackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskFlatVer2BackingInfo/
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

    thin_provisioned: bool | None = attrs.field(
        default=None,
        metadata={"wire": "thinProvisioned", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``thinProvisioned``. Since 2.0."""

    eagerly_scrub: bool | None = attrs.field(
        default=None,
        metadata={"wire": "eagerlyScrub", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``eagerlyScrub``. Since 4.0."""

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

    parent: VirtualDiskFlatVer2BackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "parent", "type": "VirtualDiskFlatVer2BackingInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``parent``. Since 4.0."""

    delta_disk_format: str | None = attrs.field(
        default=None,
        metadata={"wire": "deltaDiskFormat", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``deltaDiskFormat``. Since 5.0."""

    digest_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "digestEnabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``digestEnabled``. Since 5.0."""

    delta_grain_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "deltaGrainSize", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``deltaGrainSize``. Since 5.1."""

    delta_disk_format_variant: str | None = attrs.field(
        default=None,
        metadata={"wire": "deltaDiskFormatVariant", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``deltaDiskFormatVariant``. Since 6.0."""

    sharing: str | None = attrs.field(
        default=None,
        metadata={"wire": "sharing", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``sharing``. Since 6.0."""

    key_id: CryptoKeyId | None = attrs.field(
        default=None,
        metadata={"wire": "keyId", "type": "CryptoKeyId", "since": "6.5", "secret": False},
    )
    """Wire name ``keyId``. Since 6.5."""
