"""Controllers of disks, and CD-ROM drives: added and changed."""

from __future__ import annotations

import attrs

import vim25
from vijson.simulator.kernel.faults import not_simulated
from vijson.simulator.services.datacenter import Datacenter
from vijson.simulator.services.datastore_paths import located
from vijson.simulator.services.device_change import DeviceChange, labelled, placed
from vijson.simulator.services.device_slots import PCI, bus_of

__all__ = ["added_cdrom", "added_controller", "checked_cdrom"]

Devices = dict[int, vim25.VirtualDevice]
_CDROM_BACKINGS = (
    vim25.VirtualCdromAtapiBackingInfo,
    vim25.VirtualCdromIsoBackingInfo,
    vim25.VirtualCdromPassthroughBackingInfo,
    vim25.VirtualCdromRemoteAtapiBackingInfo,
    vim25.VirtualCdromRemotePassthroughBackingInfo,
)


def added_controller(
    change: DeviceChange, controller: vim25.VirtualController, devices: Devices
) -> vim25.VirtualController:
    """Return a controller that is added, on a bus number that is free."""
    bus = bus_of(controller)
    if bus is None:
        raise not_simulated(f"adding a {type(controller).__name__}")
    if type(controller) is bus.kind and type(controller).__subclasses__():
        raise change.wrong("device")  # one of its kinds is meant
    number = controller.bus_number
    if number not in range(len(bus.controllers)) or bus.controllers[number] in devices:
        raise change.wrong("device.busNumber")
    label = bus.label.format(number)
    made = attrs.evolve(
        controller,
        controller_key=PCI,
        device_info=vim25.Description(label=label, summary=type(controller).__name__),
    )
    if isinstance(made, vim25.VirtualSCSIController):
        made = attrs.evolve(
            made, unit_number=3 + number, hot_add_remove=True, scsi_ctlr_unit_number=bus.reserved
        )
    return made


def added_cdrom(
    datacenter: Datacenter, change: DeviceChange, drive: vim25.VirtualCdrom, devices: Devices
) -> vim25.VirtualCdrom:
    """Return a CD-ROM drive that is added."""
    made = placed(change, checked_cdrom(datacenter, change, drive), devices)
    if made.connectable is None:
        connectable = vim25.VirtualDeviceConnectInfo(
            start_connected=False, allow_guest_control=True, connected=False
        )
        made = attrs.evolve(made, connectable=connectable)
    return labelled(made, "CD/DVD drive {}", devices)


def checked_cdrom(
    datacenter: Datacenter, change: DeviceChange, drive: vim25.VirtualCdrom
) -> vim25.VirtualCdrom:
    """Return a drive whose backing can be taken; raises a fault for others."""
    backing = drive.backing
    if not isinstance(backing, _CDROM_BACKINGS):
        raise change.wrong("device.backing", vim25.InvalidDeviceBacking)
    if isinstance(backing, vim25.VirtualCdromIsoBackingInfo):
        datastore = located(backing.file_name, datacenter)[0].reference
        drive = attrs.evolve(drive, backing=attrs.evolve(backing, datastore=datastore))
    return drive
