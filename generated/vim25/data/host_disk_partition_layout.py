# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiskPartitionLayout."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_dimensions_lba import HostDiskDimensionsLba
    from vim25.data.host_disk_partition_block_range import HostDiskPartitionBlockRange


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiskPartitionLayout(vmodl.DataObject):
    """Data object type ``HostDiskPartitionLayout`` (vmodl ``vim.host.DiskPartitionInfo.Layout``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionLayout/
    """

    total: HostDiskDimensionsLba | None = attrs.field(
        default=None,
        metadata={"wire": "total", "type": "HostDiskDimensionsLba", "since": "2.0", "secret": False},
    )
    """Wire name ``total``. Since 2.0."""

    partition: list[HostDiskPartitionBlockRange] = attrs.field(
        metadata={"wire": "partition", "type": "HostDiskPartitionBlockRange[]", "since": "2.0", "secret": False},
    )
    """Wire name ``partition``. Since 2.0."""
