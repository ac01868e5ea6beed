# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ExtendVffsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_partition_spec import HostDiskPartitionSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtendVffsRequestType(vmodl.Request):
    """Request type ``ExtendVffsRequestType``."""

    vffs_path: str = attrs.field(
        metadata={"wire": "vffsPath", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``vffsPath``. Since 5.5."""

    device_path: str = attrs.field(
        metadata={"wire": "devicePath", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``devicePath``. Since 5.5."""

    spec: HostDiskPartitionSpec | None = attrs.field(
        default=None,
        metadata={"wire": "spec", "type": "HostDiskPartitionSpec", "since": "5.5", "secret": False},
    )
    """Wire name ``spec``. Since 5.5."""
