# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiskMappingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_disk_mapping_partition_option import HostDiskMappingPartitionOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiskMappingOption(vmodl.DataObject):
    """Data object type ``HostDiskMappingOption`` (vmodl ``vim.vm.device.HostDiskMappingOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskMappingOption/
    """

    physical_partition: list[HostDiskMappingPartitionOption] | None = attrs.field(
        default=None,
        metadata={"wire": "physicalPartition", "type": "HostDiskMappingPartitionOption[]", "since": "2.0", "secret": False},
    )
    """Wire name ``physicalPartition``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""
