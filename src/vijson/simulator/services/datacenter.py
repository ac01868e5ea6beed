"""Datacenters: four folders, and what is in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.services.folder import Emptying, Folder, FolderKind
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.residence import Tenant
from vmodl import ManagedObjectReference

__all__ = ["Datacenter", "datacenter_of"]

_VMS = FolderKind("v", ("VirtualMachine", "VirtualApp"), Emptying.AS_ALLOWED)
_HOSTS = FolderKind("h", ("ComputeResource",), Emptying.AT_ONCE)
_DATASTORES = FolderKind("s", ("Datastore", "StoragePod"), Emptying.BEFORE)
_NETWORKS = FolderKind("n", ("Network", "DistributedVirtualSwitch"), Emptying.BEFORE)


class Datacenter(ManagedEntity):
    """A datacenter; all its hosts have all its datastores and networks."""

    stub = vim25.Datacenter
    rename_privilege = "Datacenter.Rename"
    destroy_privilege = "Datacenter.Delete"
    move_privilege = "Datacenter.Move"

    def __init__(self, name: str, parent: Folder) -> None:
        inventory = parent.inventory
        super().__init__(inventory, parent.tasks, inventory.new_moid("datacenter"), name, parent)
        self.vm_folder = self._folder("vm", _VMS)
        self.host_folder = self._folder("host", _HOSTS)
        self.datastore_folder = self._folder("datastore", _DATASTORES)
        self.network_folder = self._folder("network", _NETWORKS)

    def _folder(self, name: str, kind: FolderKind) -> Folder:
        folder = Folder(self.inventory, self.tasks, name, kind, self)
        folder.fixed = True
        return folder

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "vmFolder": lambda: self.vm_folder.reference,
            "hostFolder": lambda: self.host_folder.reference,
            "datastoreFolder": lambda: self.datastore_folder.reference,
            "networkFolder": lambda: self.network_folder.reference,
            "datastore": lambda: self.datastores,
            "network": lambda: self.networks,
            "configuration": vim25.DatacenterConfigInfo,
        }

    @property
    def hosts(self) -> list[ManagedObjectReference]:
        """Its hosts."""
        return [item.reference for item in self.host_folder.below(vim25.HostSystem)]

    @property
    def datastores(self) -> list[ManagedObjectReference]:
        """Its datastores."""
        return [item.reference for item in self.datastore_folder.below(vim25.Datastore)]

    @property
    def networks(self) -> list[ManagedObjectReference]:
        """Its networks, the port groups of distributed switches among them."""
        return [item.reference for item in self.network_folder.below(vim25.Network)]

    @property
    def vms(self) -> Iterator[Tenant]:
        """Its VMs."""
        for item in self.vm_folder.below(vim25.VirtualMachine):
            if isinstance(item, Tenant):
                yield item

    def event_arguments(self) -> dict[str, vim25.EventArgument]:
        about = vim25.DatacenterEventArgument(name=self.name, datacenter=self.reference)
        return {"datacenter": about}

    def require_unused(self) -> None:
        """Raise nothing: all in it is taken out of the inventory, VMs as they are."""


def datacenter_of(item: ManagedEntity) -> Datacenter:
    """Return the datacenter in which an entity is."""
    found = item.nearest(Datacenter)
    if found is None:
        raise LookupError(f"{item.inventory_path} is in no datacenter")
    return found
