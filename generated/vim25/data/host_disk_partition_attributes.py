# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiskPartitionAttributes."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiskPartitionAttributes(vmodl.DataObject):
    """Data object type ``HostDiskPartitionAttributes`` (vmodl
    ``vim.host.DiskPartitionInfo.Partition``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionAttributes/
    """

    partition: int = attrs.field(
        metadata={"wire": "partition", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``partition``. Since 2.0."""

    start_sector: int = attrs.field(
        metadata={"wire": "startSector", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``startSector``. Since 2.0."""

    end_sector: int = attrs.field(
        metadata={"wire": "endSector", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``endSector``. Since 2.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``type``. Since 2.0."""

    guid: str | None = attrs.field(
        default=None,
        metadata={"wire": "guid", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``guid``. Since 5.0."""

    logical: bool = attrs.field(
        metadata={"wire": "logical", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``logical``. Since 2.0."""

    attributes: int = attrs.field(
        metadata={"wire": "attributes", "type": "byte", "since": "2.0", "secret": False},
    )
    """Wire name ``attributes``. Since 2.0."""

    partition_alignment: int | None = attrs.field(
        default=None,
        metadata={"wire": "partitionAlignment", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``partitionAlignment``. Since 5.0."""
