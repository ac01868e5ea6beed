# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ComputeDiskPartitionInfoForResizeRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_partition_block_range import HostDiskPartitionBlockRange
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComputeDiskPartitionInfoForResizeRequestType(vmodl.Request):
    """Request type ``ComputeDiskPartitionInfoForResizeRequestType``."""

    partition: HostScsiDiskPartition = attrs.field(
        metadata={"wire": "partition", "type": "HostScsiDiskPartition", "since": "4.0", "secret": False},
    )
    """Wire name ``partition``. Since 4.0."""

    block_range: HostDiskPartitionBlockRange = attrs.field(
        metadata={"wire": "blockRange", "type": "HostDiskPartitionBlockRange", "since": "4.0", "secret": False},
    )
    """Wire name ``blockRange``. Since 4.0."""

    partition_format: str | None = attrs.field(
        default=None,
        metadata={"wire": "partitionFormat", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``partitionFormat``. Since 5.0."""
