# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineIdeDiskDevicePartitionInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineIdeDiskDevicePartitionInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineIdeDiskDevicePartitionInfo`` (vmodl
    ``vim.vm.IdeDiskDeviceInfo.PartitionInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineIdeDiskDevicePartitionInfo/
    """

    id: int = attrs.field(
        metadata={"wire": "id", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``id``. Since 2.0."""

    capacity: int = attrs.field(
        metadata={"wire": "capacity", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``capacity``. Since 2.0."""
