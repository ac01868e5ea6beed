# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiskMappingInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_mapping_partition_info import HostDiskMappingPartitionInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiskMappingInfo(vmodl.DataObject):
    """Data object type ``HostDiskMappingInfo`` (vmodl ``vim.vm.device.HostDiskMappingInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskMappingInfo/
    """

    physical_partition: HostDiskMappingPartitionInfo | None = attrs.field(
        default=None,
        metadata={"wire": "physicalPartition", "type": "HostDiskMappingPartitionInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``physicalPartition``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    exclusive: bool | None = attrs.field(
        default=None,
        metadata={"wire": "exclusive", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``exclusive``. Since 2.0."""
