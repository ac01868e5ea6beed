# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskRawDiskMappingVer1BackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_file_backing_info import VirtualDeviceFileBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskRawDiskMappingVer1BackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskRawDiskMappingVer1BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.RawDiskMappingVer1BackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRawDiskMappingVer1BackingInfo/
    """

    lun_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "lunUuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``lunUuid``. Since 2.0."""

    device_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "deviceName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceName``. Since 2.0."""

    compatibility_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "compatibilityMode", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``compatibilityMode``. Since 2.0."""

    disk_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "diskMode", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``diskMode``. Since 2.0."""

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

    parent: VirtualDiskRawDiskMappingVer1BackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "parent", "type": "VirtualDiskRawDiskMappingVer1BackingInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``parent``. Since 4.0."""

    delta_disk_format: str | None = attrs.field(
        default=None,
        metadata={"wire": "deltaDiskFormat", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``deltaDiskFormat``. Since 6.7."""

    delta_grain_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "deltaGrainSize", "type": "int", "since": "6.7", "secret": False},
    )
    """Wire name ``deltaGrainSize``. Since 6.7."""

    sharing: str | None = attrs.field(
        default=None,
        metadata={"wire": "sharing", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``sharing``. Since 6.0."""
