# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ComputeDiskPartitionInfoRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_partition_layout import HostDiskPartitionLayout


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComputeDiskPartitionInfoRequestType(vmodl.Request):
    """Request type ``ComputeDiskPartitionInfoRequestType``."""

    device_path: str = attrs.field(
        metadata={"wire": "devicePath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``devicePath``. Since 2.0."""

    layout: HostDiskPartitionLayout = attrs.field(
        metadata={"wire": "layout", "type": "HostDiskPartitionLayout", "since": "2.0", "secret": False},
    )
    """Wire name ``layout``. Since 2.0."""

    partition_format: str | None = attrs.field(
        default=None,
        metadata={"wire": "partitionFormat", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``partitionFormat``. Since 5.0."""
