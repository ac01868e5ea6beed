# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskPartitionedRawDiskVer2BackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_disk_raw_disk_ver2_backing_info import VirtualDiskRawDiskVer2BackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskPartitionedRawDiskVer2BackingInfo(VirtualDiskRawDiskVer2BackingInfo):
    """Data object type ``VirtualDiskPartitionedRawDiskVer2BackingInfo`` (vmodl
    ``vim.vm.device.VirtualDisk.PartitionedRawDiskVer2BackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskPartitionedRawDiskVer2BackingInfo/
    """

    partition: list[int] = attrs.field(
        metadata={"wire": "partition", "type": "int[]", "since": "2.0", "secret": False},
    )
    """Wire name ``partition``. Since 2.0."""
