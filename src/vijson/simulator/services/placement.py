"""Where VMs are: a folder, a host, a resource pool, a datastore and networks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import attrs

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.services.compute_resource import ComputeResource
from vijson.simulator.services.datacenter import Datacenter, datacenter_of
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.host_system import HostSystem
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.network import Network
from vijson.simulator.services.network_adapter import SimulatedNic
from vijson.simulator.services.residence import Residence, Tenant
from vijson.simulator.services.resource_pool import ResourcePool
from vijson.simulator.services.virtual_disk import SimulatedDisk

__all__ = ["PlacedVm", "Placement", "placed"]


@attrs.frozen
class Placement:
    """Where a VM is."""

    host: HostSystem
    resource_pool: ResourcePool
    datastore: Datastore
    network: Network
    """That of all its adapters."""


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
    datastore = Residence[Datastore]()
    """Where its configuration is."""
    nics: list[SimulatedNic]
    disks: list[SimulatedDisk]

    def __init__(self, name: str, folder: Folder, placement: Placement) -> None:
        inventory = folder.inventory
        super().__init__(inventory, folder.tasks, inventory.new_moid("vm"), name, folder)
        self.host = placement.host
        self.resource_pool = placement.resource_pool
        self.datastore = placement.datastore
        self._file = f"{name}/{name}.vmx"

    @property
    def folder(self) -> Folder:
        """The folder in which it is."""
        return cast(Folder, self.parent)

    @property
    def placement(self) -> Placement:
        """Where it is, for another VM to be there, too."""
        network = self.nics[0].network if self.nics else placed(self.folder).network
        return Placement(self.host, self.resource_pool, self.datastore, network)

    @property
    def networks(self) -> list[ManagedEntity]:
        return list(dict.fromkeys(nic.network for nic in self.nics))

    @property
    def provisioned(self) -> int:
        return sum(disk.capacity_kb for disk in self.disks) * 1024

    @property
    def path(self) -> str:
        """The path of its configuration file: ``[datastore] folder/file``."""
        return f"[{self.datastore.name}] {self._file}"

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "datastore": lambda: [self.datastore.reference],
            "environmentBrowser": lambda: (
                cast(ComputeResource, self.resource_pool.owner).environment_browser.reference
            ),
            "network": lambda: [network.reference for network in self.networks],
            "resourcePool": lambda: self.resource_pool.reference,
        }

    def remove(self) -> None:
        for place in (self.host, self.resource_pool, self.datastore):
            place.vms.pop(self, None)
        super().remove()
