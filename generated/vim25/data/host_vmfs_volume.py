# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVmfsVolume."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_file_system_volume import HostFileSystemVolume

if TYPE_CHECKING:
    from vim25.data.host_force_mounted_info import HostForceMountedInfo
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition
    from vim25.data.vmfs_unmap_bandwidth_spec import VmfsUnmapBandwidthSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVmfsVolume(HostFileSystemVolume):
    """Data object type ``HostVmfsVolume`` (vmodl ``vim.host.VmfsVolume``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmfsVolume/
    """

    block_size_mb: int = attrs.field(
        metadata={"wire": "blockSizeMb", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``blockSizeMb``. Since 2.0."""

    block_size: int | None = attrs.field(
        default=None,
        metadata={"wire": "blockSize", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``blockSize``. Since 6.5."""

    unmap_granularity: int | None = attrs.field(
        default=None,
        metadata={"wire": "unmapGranularity", "type": "int", "since": "6.5", "secret": False},
    )
    """Wire name ``unmapGranularity``. Since 6.5."""

    unmap_priority: str | None = attrs.field(
        default=None,
        metadata={"wire": "unmapPriority", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``unmapPriority``. Since 6.5."""

    unmap_bandwidth_spec: VmfsUnmapBandwidthSpec | None = attrs.field(
        default=None,
        metadata={"wire": "unmapBandwidthSpec", "type": "VmfsUnmapBandwidthSpec", "since": "6.7", "secret": False},
    )
    """Wire name ``unmapBandwidthSpec``. Since 6.7."""

    max_blocks: int = attrs.field(
        metadata={"wire": "maxBlocks", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``maxBlocks``. Since 2.0."""

    major_version: int = attrs.field(
        metadata={"wire": "majorVersion", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``majorVersion``. Since 2.0."""

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``version``. Since 2.0."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``uuid``. Since 2.0."""

    extent: list[HostScsiDiskPartition] = attrs.field(
        metadata={"wire": "extent", "type": "HostScsiDiskPartition[]", "since": "2.0", "secret": False},
    )
    """Wire name ``extent``. Since 2.0."""

    vmfs_upgradable: bool = attrs.field(
        metadata={"wire": "vmfsUpgradable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``vmfsUpgradable``. Since 2.0."""

    force_mounted_info: HostForceMountedInfo | None = attrs.field(
        default=None,
        metadata={"wire": "forceMountedInfo", "type": "HostForceMountedInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``forceMountedInfo``. Since 4.0."""

    ssd: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ssd", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``ssd``. Since 5.0."""

    local: bool | None = attrs.field(
        default=None,
        metadata={"wire": "local", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``local``. Since 5.5."""

    scsi_disk_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "scsiDiskType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``scsiDiskType``. Since 6.5."""
