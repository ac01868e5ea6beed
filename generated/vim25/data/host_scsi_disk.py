# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostScsiDisk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.scsi_lun import ScsiLun

if TYPE_CHECKING:
    from vim25.data.host_disk_dimensions_lba import HostDiskDimensionsLba
    from vim25.data.vsan_host_vsan_disk_info import VsanHostVsanDiskInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostScsiDisk(ScsiLun):
    """Data object type ``HostScsiDisk`` (vmodl ``vim.host.ScsiDisk``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostScsiDisk/
    """

    capacity: HostDiskDimensionsLba = attrs.field(
        metadata={"wire": "capacity", "type": "HostDiskDimensionsLba", "since": "2.0", "secret": False},
    )
    """Wire name ``capacity``. Since 2.0."""

    device_path: str = attrs.field(
        metadata={"wire": "devicePath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``devicePath``. Since 2.0."""

    ssd: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ssd", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``ssd``. Since 5.0."""

    local_disk: bool | None = attrs.field(
        default=None,
        metadata={"wire": "localDisk", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``localDisk``. Since 6.0."""

    physical_location: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "physicalLocation", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``physicalLocation``. Since 6.0."""

    emulated_dixdif_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "emulatedDIXDIFEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``emulatedDIXDIFEnabled``. Since 6.0."""

    vsan_disk_info: VsanHostVsanDiskInfo | None = attrs.field(
        default=None,
        metadata={"wire": "vsanDiskInfo", "type": "VsanHostVsanDiskInfo", "since": "6.0", "secret": False},
    )
    """Wire name ``vsanDiskInfo``. Since 6.0."""

    scsi_disk_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "scsiDiskType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``scsiDiskType``. Since 6.5."""
