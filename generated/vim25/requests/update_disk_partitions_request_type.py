# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateDiskPartitionsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_partition_spec import HostDiskPartitionSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateDiskPartitionsRequestType(vmodl.Request):
    """Request type ``UpdateDiskPartitionsRequestType``."""

    device_path: str = attrs.field(
        metadata={"wire": "devicePath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``devicePath``. Since 2.0."""

    spec: HostDiskPartitionSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostDiskPartitionSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
