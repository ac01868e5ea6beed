"""Where virtual devices are: the datastores of their files, the networks of adapters."""

from __future__ import annotations

from typing import TypeVar

import attrs

import vim25
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.device_change import described
from vijson.simulator.services.managed_entity import ManagedEntity
from vmodl import ManagedObjectReference

__all__ = ["datastore_of", "moved", "network_of", "renamed"]

Device = TypeVar("Device", bound=vim25.VirtualDevice)
Backing = TypeVar("Backing", bound=vim25.VirtualDeviceFileBackingInfo)


def network_of(device: vim25.VirtualDevice) -> ManagedObjectReference | None:
    """Return the network or distributed port group of an adapter."""
    match device.backing:
        case vim25.VirtualEthernetCardNetworkBackingInfo(network=network):
            return network
        case vim25.VirtualEthernetCardDistributedVirtualPortBackingInfo(port=port):
            key = port.portgroup_key
            return vim25.DistributedVirtualPortgroup.reference(key) if key else None
    return None


def datastore_of(device: vim25.VirtualDevice) -> ManagedObjectReference | None:
    """Return the datastore on which a device's file is."""
    backing = device.backing
    return backing.datastore if isinstance(backing, vim25.VirtualDeviceFileBackingInfo) else None


def moved(
    device: vim25.VirtualDevice, datastore: Datastore, *, parents: bool = True
) -> vim25.VirtualDevice:
    """Return a device as it is when the VM's files move, as disks do.

    With ``parents`` the files on which a disk stands move, too.
    """
    backing = device.backing
    if not isinstance(backing, vim25.VirtualDiskFlatVer2BackingInfo):
        return device
    return attrs.evolve(device, backing=_moved(backing, datastore, parents=parents))


def _moved(
    backing: vim25.VirtualDiskFlatVer2BackingInfo, datastore: Datastore, *, parents: bool
) -> vim25.VirtualDiskFlatVer2BackingInfo:
    parent = backing.parent
    if parents and parent is not None:
        parent = _moved(parent, datastore, parents=True)
    return attrs.evolve(_in(backing, datastore), parent=parent)


def _in(backing: Backing, datastore: Datastore) -> Backing:
    file = backing.file_name.partition("] ")[2]
    return attrs.evolve(
        backing, file_name=f"[{datastore.name}] {file}", datastore=datastore.reference
    )


def renamed(device: Device, place: ManagedEntity) -> Device:
    """Return a device that names its datastore or network as that is called now."""
    match device.backing:
        case vim25.VirtualEthernetCardNetworkBackingInfo(network=place.reference) as network:
            backing = attrs.evolve(network, device_name=place.name)
            return described(attrs.evolve(device, backing=backing), device)
        case vim25.VirtualDeviceFileBackingInfo() as file if isinstance(place, Datastore):
            return attrs.evolve(device, backing=_file_renamed(file, place))
    return device


def _file_renamed(backing: Backing, datastore: Datastore) -> Backing:
    if backing.datastore == datastore.reference:
        backing = _in(backing, datastore)
    if isinstance(backing, vim25.VirtualDiskFlatVer2BackingInfo) and backing.parent is not None:
        backing = attrs.evolve(backing, parent=_file_renamed(backing.parent, datastore))
    return backing
