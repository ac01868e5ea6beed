# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiskPartitionBlockRange."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_dimensions_lba import HostDiskDimensionsLba


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiskPartitionBlockRange(vmodl.DataObject):
    """Data object type ``HostDiskPartitionBlockRange`` (vmodl
    ``vim.host.DiskPartitionInfo.BlockRange``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionBlockRange/
    """

    partition: int | None = attrs.field(
        default=None,
        metadata={"wire": "partition", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``partition``. Since 2.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    start: HostDiskDimensionsLba = attrs.field(
        metadata={"wire": "start", "type": "HostDiskDimensionsLba", "since": "2.0", "secret": False},
    )
    """Wire name ``start``. Since 2.0."""

    end: HostDiskDimensionsLba = attrs.field(
        metadata={"wire": "end", "type": "HostDiskDimensionsLba", "since": "2.0", "secret": False},
    )
    """Wire name ``end``. Since 2.0."""
