# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineScsiDiskDeviceInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_machine_disk_device_info import VirtualMachineDiskDeviceInfo

if TYPE_CHECKING:
    from vim25.data.host_scsi_disk import HostScsiDisk


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineScsiDiskDeviceInfo(VirtualMachineDiskDeviceInfo):
    """Data object type ``VirtualMachineScsiDiskDeviceInfo`` (vmodl ``vim.vm.ScsiDiskDeviceInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineScsiDiskDeviceInfo/
    """

    disk: HostScsiDisk | None = attrs.field(
        default=None,
        metadata={"wire": "disk", "type": "HostScsiDisk", "since": "2.0", "secret": False},
    )
    """Wire name ``disk``. Since 2.0."""

    transport_hint: str | None = attrs.field(
        default=None,
        metadata={"wire": "transportHint", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``transportHint``. Since 4.0."""

    lun_number: int | None = attrs.field(
        default=None,
        metadata={"wire": "lunNumber", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``lunNumber``. Since 4.0."""
