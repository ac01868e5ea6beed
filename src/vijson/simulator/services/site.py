"""The site: the datacenters of a vCenter with all that is in them, and what tests add to it."""

from __future__ import annotations

from typing import TypeVar

import vim25
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.kernel.tasks import TaskEngine
from vijson.simulator.services.compute_resource import Cluster, ComputeResource
from vijson.simulator.services.datacenter import Datacenter
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.distributed_switch import DistributedSwitch, PortGroup
from vijson.simulator.services.folder import Folder, root_folder
from vijson.simulator.services.host_system import HostSystem
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.network import Network
from vijson.simulator.services.recorded_site import RecordedSite
from vijson.simulator.services.resource_pool import ResourcePool

__all__ = ["SimulatedSite"]

_CAPACITY_GB = 4096.0

Entity = TypeVar("Entity", bound=ManagedEntity)


class SimulatedSite:
    """A root folder with a small site: a datacenter, a cluster of two hosts, storage, networks."""

    def __init__(
        self, inventory: Inventory, tasks: TaskEngine, recorded: RecordedSite | None = None
    ) -> None:
        self._inventory = inventory
        self._tasks = tasks
        make = recorded.root if recorded is not None else root_folder
        self.root_folder = make(inventory, tasks)
        """The folder that holds the datacenters."""
        if recorded is not None:
            return
        center = self.add_datacenter("DC0")
        self.add_cluster("DC0_C0", center, hosts=2)
        for name in ("LocalDS_0", "LocalDS_1"):
            self.add_datastore(name, center)
        self.add_network("VM Network", center)
        self.add_network("DC0_DVPG0", center, distributed=True)

    @property
    def datacenter(self) -> Datacenter:
        """The first datacenter, to which things are added unless another one is named."""
        return self.root_folder.first(Datacenter)

    def add_datacenter(self, name: str, folder: Folder | None = None) -> Datacenter:
        """Add an empty datacenter; raises `vim25.DuplicateName`, as all of these do."""
        with self._inventory.changed:
            parent = folder or self.root_folder
            return self._told(Datacenter(parent.free_name(name), parent))

    def add_cluster(
        self, name: str, datacenter: Datacenter | None = None, hosts: int = 0
    ) -> Cluster:
        """Add a cluster with some hosts, ``{name}_H0`` and so on."""
        with self._inventory.changed:
            folder = (datacenter or self.datacenter).host_folder
            cluster = Cluster(folder.free_name(name), folder)
            for index in range(hosts):
                HostSystem(f"{cluster.name}_H{index}", cluster)
            return self._told(cluster)

    def add_host(
        self, name: str, cluster: Cluster | None = None, datacenter: Datacenter | None = None
    ) -> HostSystem:
        """Add a host: to a cluster, or else on its own to a datacenter; to the first cluster."""
        if cluster is not None and datacenter is not None:
            raise ValueError("a host is in a cluster, or on its own in a datacenter")
        with self._inventory.changed:
            parent: ComputeResource
            if datacenter is not None:
                name = datacenter.host_folder.free_name(name)
                parent = ComputeResource(name, datacenter.host_folder)
            else:
                parent = cluster or self.datacenter.host_folder.first(Cluster)
                name = parent.free_name(name)
            return self._told(HostSystem(name, parent))

    def add_datastore(
        self,
        name: str,
        datacenter: Datacenter | None = None,
        capacity_gb: float = _CAPACITY_GB,
    ) -> Datastore:
        """Add a datastore, which all hosts of the datacenter have mounted."""
        with self._inventory.changed:
            folder = (datacenter or self.datacenter).datastore_folder
            return self._told(Datastore(folder.free_name(name), folder, capacity_gb))

    def add_network(
        self, name: str, datacenter: Datacenter | None = None, *, distributed: bool = False
    ) -> Network:
        """Add a network, or a port group of the datacenter's distributed switch, ``DVS0``."""
        with self._inventory.changed:
            folder = (datacenter or self.datacenter).network_folder
            name = folder.free_name(name)
            if not distributed:
                return self._told(Network(name, folder))
            switches = folder.below(vim25.DistributedVirtualSwitch)
            known = (item for item in switches if isinstance(item, DistributedSwitch))
            switch = next(known, None) or DistributedSwitch("DVS0", folder)
            return self._told(PortGroup(name, switch, folder))

    def add_folder(self, name: str, parent: Folder) -> Folder:
        """Add a folder of the same kind to a folder, ``sim.datacenter.vm_folder`` perhaps."""
        with self._inventory.changed:
            return self._told(parent.add_folder(name))

    def add_resource_pool(self, name: str, parent: ResourcePool | ComputeResource) -> ResourcePool:
        """Add a resource pool to another one, or to the root pool of a cluster."""
        with self._inventory.changed:
            pool = parent.resource_pool if isinstance(parent, ComputeResource) else parent
            return self._told(pool.add_pool(name))

    def _told(self, entity: Entity) -> Entity:
        """Wake those who wait for changes."""
        self._inventory.changed.notify_all()
        return entity
