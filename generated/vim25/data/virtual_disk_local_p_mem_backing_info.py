# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskLocalPMemBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_file_backing_info import VirtualDeviceFileBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskLocalPMemBackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualDiskLocalPMemBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.LocalPMemBackingInfo``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskLocalPMemBackingInfo/
    """

    disk_mode: str = attrs.field(
        metadata={"wire": "diskMode", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``diskMode``. Since 6.7."""

    uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "uuid", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``uuid``. Since 6.7."""

    volume_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "volumeUUID", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``volumeUUID``. Since 6.7."""

    content_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "contentId", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``contentId``. Since 6.7."""
