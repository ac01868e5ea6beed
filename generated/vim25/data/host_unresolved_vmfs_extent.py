# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostUnresolvedVmfsExtent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_scsi_disk_partition import HostScsiDiskPartition


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostUnresolvedVmfsExtent(vmodl.DataObject):
    """Data object type ``HostUnresolvedVmfsExtent`` (vmodl ``vim.host.UnresolvedVmfsExtent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsExtent/
    """

    device: HostScsiDiskPartition = attrs.field(
        metadata={"wire": "device", "type": "HostScsiDiskPartition", "since": "4.0", "secret": False},
    )
    """Wire name ``device``. Since 4.0."""

    device_path: str = attrs.field(
        metadata={"wire": "devicePath", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``devicePath``. Since 4.0."""

    vmfs_uuid: str = attrs.field(
        metadata={"wire": "vmfsUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vmfsUuid``. Since 4.0."""

    is_head_extent: bool = attrs.field(
        metadata={"wire": "isHeadExtent", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``isHeadExtent``. Since 4.0."""

    ordinal: int = attrs.field(
        metadata={"wire": "ordinal", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``ordinal``. Since 4.0."""

    start_block: int = attrs.field(
        metadata={"wire": "startBlock", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``startBlock``. Since 4.0."""

    end_block: int = attrs.field(
        metadata={"wire": "endBlock", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``endBlock``. Since 4.0."""

    reason: str = attrs.field(
        metadata={"wire": "reason", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``reason``. Since 4.0."""
