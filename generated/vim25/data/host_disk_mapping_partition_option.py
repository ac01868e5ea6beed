# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDiskMappingPartitionOption."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDiskMappingPartitionOption(vmodl.DataObject):
    """Data object type ``HostDiskMappingPartitionOption`` (vmodl
    ``vim.vm.device.HostDiskMappingOption.PartitionOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskMappingPartitionOption/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    file_system: str = attrs.field(
        metadata={"wire": "fileSystem", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``fileSystem``. Since 2.0."""

    capacity_in_kb: int = attrs.field(
        metadata={"wire": "capacityInKb", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``capacityInKb``. Since 2.0."""
