# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVmfsSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition
    from vim25.data.vmfs_unmap_bandwidth_spec import VmfsUnmapBandwidthSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVmfsSpec(vmodl.DataObject):
    """Data object type ``HostVmfsSpec`` (vmodl ``vim.host.VmfsVolume.Specification``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmfsSpec/
    """

    extent: HostScsiDiskPartition = attrs.field(
        metadata={"wire": "extent", "type": "HostScsiDiskPartition", "since": "2.0", "secret": False},
    )
    """Wire name ``extent``. Since 2.0."""

    block_size_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "blockSizeMb", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``blockSizeMb``. Since 2.0."""

    major_version: int = attrs.field(
        metadata={"wire": "majorVersion", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``majorVersion``. Since 2.0."""

    volume_name: str = attrs.field(
        metadata={"wire": "volumeName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``volumeName``. Since 2.0."""

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
