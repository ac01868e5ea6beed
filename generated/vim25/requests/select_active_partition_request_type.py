# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type SelectActivePartitionRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SelectActivePartitionRequestType(vmodl.Request):
    """Request type ``SelectActivePartitionRequestType``."""

    partition: HostScsiDiskPartition | None = attrs.field(
        default=None,
        metadata={"wire": "partition", "type": "HostScsiDiskPartition", "since": "2.0", "secret": False},
    )
    """Wire name ``partition``. Since 2.0."""
