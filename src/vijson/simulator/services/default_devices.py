"""The devices that a VM has from the start."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs

import vim25
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.device_change import summary
from vijson.simulator.services.device_slots import PCI
from vijson.simulator.services.network import Network
from vijson.simulator.services.network_adapter import mac_address
from vijson.simulator.services.placement import Placement

__all__ = ["built_in_devices", "default_devices"]

_CAPACITY_KB = 16 * 1024 * 1024
_UNITS = [unit for unit in range(16) if unit != 7]
"""Those of a SCSI controller; it has one itself."""


def default_devices(
    home: str, vm_number: int, placement: Placement, *, disks: int, nics: int
) -> Iterator[vim25.VirtualDevice]:
    """Yield the devices of a VM; ``home`` is the folder of its files, ``web-01``."""
    yield from built_in_devices()
    for bus_number in range(max(1, -(-disks // len(_UNITS)))):
        yield _scsi(bus_number)
    for number in range(disks):
        yield _disk(number, home, placement.datastore)
    yield _cdrom()
    if placement.network is not None:
        for number in range(nics):
            yield _nic(number, vm_number, placement.network)


@cache  # VMs share what they have in common
def built_in_devices() -> tuple[vim25.VirtualDevice, ...]:
    """Return those that every VM has."""
    pci = vim25.Description(label="PCI controller 0", summary="PCI controller 0")
    return (
        vim25.VirtualPCIController(key=PCI, bus_number=0, device_info=pci),
        *(
            vim25.VirtualIDEController(
                key=200 + bus_number,
                bus_number=bus_number,
                device_info=vim25.Description(
                    label=f"IDE {bus_number}", summary=f"IDE {bus_number}"
                ),
            )
            for bus_number in range(2)
        ),
    )


@cache
def _scsi(bus_number: int) -> vim25.ParaVirtualSCSIController:
    label = f"SCSI controller {bus_number}"
    return vim25.ParaVirtualSCSIController(
        key=1000 + bus_number,
        bus_number=bus_number,
        device_info=vim25.Description(label=label, summary="VMware paravirtual SCSI"),
        controller_key=PCI,
        unit_number=3 + bus_number,
        shared_bus=vim25.VirtualSCSISharing.NO_SHARING,
        hot_add_remove=True,
        scsi_ctlr_unit_number=7,
    )


@cache
def _cdrom() -> vim25.VirtualCdrom:
    return vim25.VirtualCdrom(
        key=3000,
        controller_key=200,
        unit_number=0,
        device_info=vim25.Description(label="CD/DVD drive 1", summary="Remote device"),
        backing=vim25.VirtualCdromRemotePassthroughBackingInfo(device_name="", exclusive=False),
        connectable=vim25.VirtualDeviceConnectInfo(
            start_connected=False, allow_guest_control=True, connected=False
        ),
    )


def _disk(number: int, home: str, datastore: Datastore) -> vim25.VirtualDisk:
    controller = _scsi(number // len(_UNITS))
    unit = _UNITS[number % len(_UNITS)]
    file = f"[{datastore.name}] {home}/{home}{f'_{number}' if number else ''}.vmdk"
    return vim25.VirtualDisk(
        key=2000 + 16 * controller.bus_number + unit,
        controller_key=controller.key,
        unit_number=unit,
        capacity_in_kb=_CAPACITY_KB,
        capacity_in_bytes=_CAPACITY_KB * 1024,
        device_info=vim25.Description(
            label=f"Hard disk {number + 1}", summary=f"{_CAPACITY_KB:,} KB"
        ),
        backing=vim25.VirtualDiskFlatVer2BackingInfo(
            file_name=file,
            datastore=datastore.reference,
            disk_mode=vim25.VirtualDiskMode.PERSISTENT.value,
            thin_provisioned=True,
        ),
    )


def _nic(number: int, vm_number: int, network: Network) -> vim25.VirtualVmxnet3:
    card = vim25.VirtualVmxnet3(
        key=4000 + number,
        controller_key=PCI,
        unit_number=7 + number,
        backing=network.backing(),
        mac_address=mac_address(vm_number, number),
        address_type=vim25.VirtualEthernetCardMacType.ASSIGNED.value,
        connectable=vim25.VirtualDeviceConnectInfo(
            start_connected=True, allow_guest_control=True, connected=True
        ),
    )
    label = f"Network adapter {number + 1}"
    return attrs.evolve(card, device_info=vim25.Description(label=label, summary=summary(card)))
