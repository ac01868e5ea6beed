"""Where VMs are: a folder, a host, a resource pool, datastores and networks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import attrs

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.services.compute_resource import ComputeResource
from vijson.simulator.services.datacenter import Datacenter, datacenter_of
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.device_places import datastore_of, moved, network_of, renamed
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.host_system import HostSystem
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.network import Network
from vijson.simulator.services.network_adapter import SimulatedNic
from vijson.simulator.services.residence import Residence, Tenant
from vijson.simulator.services.resource_pool import ResourcePool
from vijson.simulator.services.virtual_disk import SimulatedDisk
from vijson.simulator.services.virtual_hardware import SimulatedHardware
from vmodl import ManagedObjectReference

__all__ = ["PlacedVm", "Placement", "placed"]


@attrs.frozen
class Placement:
    """Where a VM is."""

    host: HostSystem
    resource_pool: ResourcePool
    datastore: Datastore
    network: Network | None
    """That of its adapters; ``None`` if it has none."""


def placed(
    folder: Folder,
    host: HostSystem | None = None,
    datastore: Datastore | None = None,
    network: Network | None = None,
) -> Placement:
    """Choose where a VM of a folder is, as far as it is not said.

    The hosts of the datacenter's first compute resource take turns. Raises `LookupError`
    where the datacenter lacks something, or what is said is in another one.
    """
    center = datacenter_of(folder)
    host = host or _next_host(center)
    datastore = datastore or center.datastore_folder.first(Datastore)
    network = network or center.network_folder.first(Network)
    for given in (host, datastore, network):
        if datacenter_of(given) is not center:
            raise LookupError(f"{given.inventory_path} is not in {center.inventory_path}")
    owner = cast(ComputeResource, host.parent)
    return Placement(host, owner.resource_pool, datastore, network)


def _next_host(center: Datacenter) -> HostSystem:
    for resource in center.host_folder.below(vim25.ComputeResource):
        if isinstance(resource, ComputeResource) and (host := resource.next_host()) is not None:
            return host
    raise LookupError(f"{center.inventory_path} has no host for a VM")


class PlacedVm(Tenant):
    """The part of a VM that says where it is; setting an attribute moves it."""

    stub = vim25.VirtualMachine
    rename_privilege = "VirtualMachine.Config.Rename"
    destroy_privilege = "VirtualMachine.Inventory.Delete"
    move_privilege = "VirtualMachine.Inventory.Move"

    host = Residence[HostSystem]()
    resource_pool = Residence[ResourcePool]()
    hardware: SimulatedHardware

    def __init__(self, name: str, folder: Folder, placement: Placement) -> None:
        inventory = folder.inventory
        super().__init__(inventory, folder.tasks, inventory.new_moid("vm"), name, folder)
        self.host = placement.host
        self.resource_pool = placement.resource_pool
        self._datastore = placement.datastore
        self.home = self._free_home()
        """The folder of its files, and their first name; they stay when it is renamed."""
        self.file = f"{self.home}.vmx"
        """Its configuration file in that folder."""

    @property
    def folder(self) -> Folder:
        """The folder in which it is."""
        return cast(Folder, self.parent)

    @property
    def placement(self) -> Placement:
        """Where it is, for another VM to be there, too."""
        there = self.networks
        network = next((nic.network for nic in self.nics if network_of(nic.device) in there), None)
        return Placement(self.host, self.resource_pool, self.datastore, network)

    @property
    def datastore(self) -> Datastore:
        """Where its configuration is; its disks come along when it is set."""
        return self._datastore

    @datastore.setter
    def datastore(self, datastore: Datastore) -> None:
        self._datastore = datastore
        self.inventory.moves += 1
        self.change_devices(lambda device: moved(device, datastore))

    def change_devices(self, change: Callable[[vim25.VirtualDevice], vim25.VirtualDevice]) -> None:
        """Replace its devices, those of its snapshots, too."""
        self.hardware.load([change(device) for device in self.hardware.devices.values()])

    def follow_name(self, place: ManagedEntity) -> None:
        self.change_devices(lambda device: renamed(device, place))

    @property
    def directory(self) -> str:
        """Where its files are: ``[LocalDS_0] web-01``."""
        return f"[{self.datastore.name}] {self.home}"

    @property
    def path(self) -> str:
        """The path of its configuration file: ``[LocalDS_0] web-01/web-01.vmx``."""
        return f"{self.directory}/{self.file}"

    def _free_home(self) -> str:
        """Return a folder in which no VM that was unregistered has its files."""
        wanted = home = self.shown_name
        taken = {
            file.partition("/")[0]
            for store, file in self.inventory.unregistered
            if store == self._datastore.reference
        }
        number = 0
        while home in taken:
            number += 1
            home = f"{wanted}_{number}"
        return home

    @property
    def nics(self) -> list[SimulatedNic]:
        """The network adapters."""
        return self.hardware.nics

    @property
    def disks(self) -> list[SimulatedDisk]:
        """The virtual disks."""
        return self.hardware.disks

    @property
    def networks(self) -> list[ManagedObjectReference]:
        found = dict.fromkeys(network_of(nic.device) for nic in self.nics)
        return [one for one in found if one is not None and self.inventory.has(one)]

    @property
    def datastores(self) -> list[ManagedObjectReference]:
        home = self.datastore.reference
        found = dict.fromkeys([home, *map(datastore_of, self.hardware.devices.values())])
        return [one for one in found if one is not None]

    def provisioned_on(self, datastore: ManagedObjectReference) -> int:
        disks = [disk for disk in self.disks if datastore_of(disk.device) == datastore]
        return sum(disk.capacity_kb for disk in disks) * 1024

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "datastore": lambda: self.datastores,
            "environmentBrowser": lambda: (
                cast(ComputeResource, self.host.parent).environment_browser.reference
            ),
            "network": lambda: self.networks,
            "resourcePool": lambda: None if self.template else self.resource_pool.reference,
        }

    def event_arguments(self) -> dict[str, vim25.EventArgument]:
        about = vim25.VmEventArgument(name=self.name, vm=self.reference)
        return {**self.host.event_arguments(), **super().event_arguments(), "vm": about}

    def come_back(self, folder: Folder, host: HostSystem, pool: ResourcePool) -> None:
        """Be in the inventory again, as another managed object."""
        moid = self.inventory.new_moid("vm")
        self.reference = ManagedObjectReference(type=self.reference.type, value=moid)
        self.parent = folder
        folder.children.append(self)
        self.inventory.add(self)
        self.host, self.resource_pool = host, pool

    def remove(self) -> None:
        for place in (self.host, self.resource_pool):
            place.vms.pop(self, None)
        super().remove()
