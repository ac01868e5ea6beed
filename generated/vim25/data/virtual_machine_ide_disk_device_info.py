# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineIdeDiskDeviceInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_disk_device_info import VirtualMachineDiskDeviceInfo

if TYPE_CHECKING:
    from vim25.data.virtual_machine_ide_disk_device_partition_info import VirtualMachineIdeDiskDevicePartitionInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineIdeDiskDeviceInfo(VirtualMachineDiskDeviceInfo):
    """Data object type ``VirtualMachineIdeDiskDeviceInfo`` (vmodl ``vim.vm.IdeDiskDeviceInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineIdeDiskDeviceInfo/
    """

    partition_table: list[VirtualMachineIdeDiskDevicePartitionInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "partitionTable", "type": "VirtualMachineIdeDiskDevicePartitionInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``partitionTable``. Since 2.0."""
