# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskRawDiskVer2BackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_device_backing_info import VirtualDeviceDeviceBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskRawDiskVer2BackingInfo(VirtualDeviceDeviceBackingInfo):
    """Data object type ``VirtualDiskRawDiskVer2BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.RawDiskVer2BackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRawDiskVer2BackingInfo/
    """

    descriptor_file_name: str = attrs.field(
        metadata={"wire": "descriptorFileName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``descriptorFileName``. Since 2.0."""

    uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "uuid", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``uuid``. Since 2.5."""

    change_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``changeId``. Since 4.0."""

    sharing: str | None = attrs.field(
        default=None,
        metadata={"wire": "sharing", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``sharing``. Since 6.0."""
