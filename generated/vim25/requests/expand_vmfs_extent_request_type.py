# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ExpandVmfsExtentRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExpandVmfsExtentRequestType(vmodl.Request):
    """Request type ``ExpandVmfsExtentRequestType``."""

    vmfs_path: str = attrs.field(
        metadata={"wire": "vmfsPath", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vmfsPath``. Since 4.0."""

    extent: HostScsiDiskPartition = attrs.field(
        metadata={"wire": "extent", "type": "HostScsiDiskPartition", "since": "4.0", "secret": False},
    )
    """Wire name ``extent``. Since 4.0."""
