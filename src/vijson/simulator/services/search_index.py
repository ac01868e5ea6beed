"""The search index: entities by path, UUID, address and name."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable, Iterator

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.datacenter import Datacenter
from vijson.simulator.services.datastore_paths import invalid_path, located
from vijson.simulator.services.host_system import HostSystem
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.simulated_vm import SimulatedVm
from vmodl import ManagedObjectReference

__all__ = ["SearchIndex"]

Found = ManagedObjectReference | None


class SearchIndex(SimulatedObject):
    """Finds entities; what is not there is unset."""

    stub = vim25.SearchIndex

    def __init__(self, inventory: Inventory, root: ManagedEntity) -> None:
        super().__init__(inventory, "SearchIndex")
        self._root = root

    # By place.

    @implements("FindByInventoryPath")
    def by_inventory_path(self, call: Call, inventory_path: str) -> Found:
        """Find an entity by names from below the root folder, such as ``DC0/vm/web-01``."""
        steps = [step for step in inventory_path.split("/") if step]
        item: ManagedEntity | None = self._root if steps else None
        for step in steps:
            item = item.child(step) if item is not None else None
        return item.reference if item is not None else None

    @implements("FindChild")
    def child(self, call: Call, entity: ManagedObjectReference, name: str) -> Found:
        """Find a child of an entity by its name."""
        item = self.inventory.find(entity, call.session)
        if not isinstance(item, ManagedEntity):
            raise invalid_argument("entity", entity.type)
        found = item.child(name)
        return found.reference if found is not None else None

    @implements("FindByDatastorePath")
    def by_datastore_path(self, call: Call, datacenter: ManagedObjectReference, path: str) -> Found:
        """Find the VM of a configuration file, ``[datastore] folder/file.vmx``."""
        center = self._datacenter(datacenter)
        datastore, file = located(path, center)
        if not file:
            raise invalid_path(path)
        wanted = f"[{datastore.name}] {file}"
        found = (vm.reference for vm in self._vms(datacenter) if vm.path == wanted)
        return next((vm for vm in found if _may_read(call, vm)), None)

    # By what VMs and hosts have.

    @implements("FindAllByUuid")
    def all_by_uuid(
        self,
        call: Call,
        datacenter: ManagedObjectReference | None,
        uuid: str,
        vm_search: bool,
        instance_uuid: bool | None,
    ) -> list[ManagedObjectReference]:
        """Find VMs by the UUID of their BIOS or of the instance, or hosts by that of the BIOS."""
        return self._found(
            call,
            datacenter,
            vm_search,
            lambda vm: uuid.lower() == (vm.instance_uuid if instance_uuid else vm.uuid),
            lambda host: uuid.lower() == host.uuid,
        )

    @implements("FindByUuid")
    def by_uuid(
        self,
        call: Call,
        datacenter: ManagedObjectReference | None,
        uuid: str,
        vm_search: bool,
        instance_uuid: bool | None,
    ) -> Found:
        """Find the first of these."""
        return _first(self.all_by_uuid(call, datacenter, uuid, vm_search, instance_uuid))

    @implements("FindAllByIp")
    def all_by_ip(
        self, call: Call, datacenter: ManagedObjectReference | None, ip: str, vm_search: bool
    ) -> list[ManagedObjectReference]:
        """Find VMs by an address of the guest, as Tools report them, or hosts by theirs."""
        wanted = _address(ip)
        return self._found(
            call,
            datacenter,
            vm_search,
            lambda vm: wanted in map(_address, vm.reported_addresses),
            lambda host: wanted == _address(host.ip_address),
        )

    @implements("FindByIp")
    def by_ip(
        self, call: Call, datacenter: ManagedObjectReference | None, ip: str, vm_search: bool
    ) -> Found:
        """Find the first of these."""
        return _first(self.all_by_ip(call, datacenter, ip, vm_search))

    @implements("FindAllByDnsName")
    def all_by_dns_name(
        self, call: Call, datacenter: ManagedObjectReference | None, dns_name: str, vm_search: bool
    ) -> list[ManagedObjectReference]:
        """Find VMs by the guest's name, as Tools report it, or hosts by theirs."""
        wanted = dns_name.lower()
        return self._found(
            call,
            datacenter,
            vm_search,
            lambda vm: wanted == (vm.reported_host_name or "").lower() != "",
            lambda host: wanted in host.dns_names,
        )

    @implements("FindByDnsName")
    def by_dns_name(
        self, call: Call, datacenter: ManagedObjectReference | None, dns_name: str, vm_search: bool
    ) -> Found:
        """Find the first of these."""
        return _first(self.all_by_dns_name(call, datacenter, dns_name, vm_search))

    # What they share.

    def _found(
        self,
        call: Call,
        datacenter: ManagedObjectReference | None,
        vm_search: bool,
        is_vm: Callable[[SimulatedVm], bool],
        is_host: Callable[[HostSystem], bool],
    ) -> list[ManagedObjectReference]:
        found: Iterable[ManagedEntity]
        if vm_search:
            found = (vm for vm in self._vms(datacenter) if is_vm(vm))
        else:
            hosts = self._searched(datacenter).below(vim25.HostSystem)
            found = (host for host in hosts if isinstance(host, HostSystem) and is_host(host))
        return [one.reference for one in found if _may_read(call, one.reference)]

    def _vms(self, datacenter: ManagedObjectReference | None) -> Iterator[SimulatedVm]:
        for item in self._searched(datacenter).below(vim25.VirtualMachine):
            if isinstance(item, SimulatedVm):
                yield item

    def _searched(self, datacenter: ManagedObjectReference | None) -> ManagedEntity:
        return self._root if datacenter is None else self._datacenter(datacenter)

    def _datacenter(self, reference: ManagedObjectReference) -> Datacenter:
        item = self.inventory.find(reference)
        if not isinstance(item, Datacenter):
            raise invalid_argument("datacenter", reference.type)
        return item


def _may_read(call: Call, found: ManagedObjectReference) -> bool:
    """Tell whether the user may read what is found; else it is as if nothing were there."""
    return call.session is None or call.session.allows("System.Read", found)


def _first(found: list[ManagedObjectReference]) -> Found:
    return found[0] if found else None


def _address(text: str) -> str:
    """Return an address as all who write it differently mean it."""
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        return text
