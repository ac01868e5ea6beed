# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiskPartitionSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_dimensions_chs import HostDiskDimensionsChs
    from vim25.data.host_disk_partition_attributes import HostDiskPartitionAttributes


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiskPartitionSpec(vmodl.DataObject):
    """Data object type ``HostDiskPartitionSpec`` (vmodl ``vim.host.DiskPartitionInfo.Specification``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionSpec/
    """

    partition_format: str | None = attrs.field(
        default=None,
        metadata={"wire": "partitionFormat", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``partitionFormat``. Since 5.0."""

    chs: HostDiskDimensionsChs | None = attrs.field(
        default=None,
        metadata={"wire": "chs", "type": "HostDiskDimensionsChs", "since": "2.0", "secret": False},
    )
    """Wire name ``chs``. Since 2.0."""

    total_sectors: int | None = attrs.field(
        default=None,
        metadata={"wire": "totalSectors", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``totalSectors``. Since 2.0."""

    partition: list[HostDiskPartitionAttributes] | None = attrs.field(
        default=None,
        metadata={"wire": "partition", "type": "HostDiskPartitionAttributes[]", "since": "2.0", "secret": False},
    )
    """Wire name ``partition``. Since 2.0."""
