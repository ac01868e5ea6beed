"""What can have a storage policy: a VM's home, and its disks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from vijson.simulator.kernel.faults import invalid_argument
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.services.simulated_vm import SimulatedVm
from vijson.simulator.services.storage_policy import Assignment, StoragePolicy
from vim25.services import pbm

__all__ = ["Entities", "entity_reference", "policy_id"]

_KINDS = pbm.PbmObjectType


class Entities:
    """What can have a policy: a VM's home, and its disks."""

    def __init__(self, inventory: Inventory) -> None:
        self._inventory = inventory

    def _vms(self) -> Iterator[SimulatedVm]:
        for item in self._inventory.all():
            if isinstance(item, SimulatedVm):
                yield item

    def all(self) -> Iterator[tuple[pbm.PbmServerObjectRef, Assignment]]:
        """Yield everything that has a policy, with it."""
        for vm in self._vms():
            if vm.assignment is not None:
                yield entity_reference(_KINDS.VIRTUAL_MACHINE, vm.moid), vm.assignment
            for disk in vm.disks:
                if disk.assignment is not None:
                    key = f"{vm.moid}:{disk.key}"
                    yield entity_reference(_KINDS.VIRTUAL_DISK_ID, key), disk.assignment

    def of(self, entity: pbm.PbmServerObjectRef) -> list[tuple[pbm.PbmServerObjectRef, Assignment]]:
        """Return what an entity has; raises `vim25.InvalidArgument` for one that is not there."""
        moid, _, disk = entity.key.partition(":")
        vm = next((vm for vm in self._vms() if vm.moid == moid), None)
        kinds: dict[str, Callable[[str], bool]] = {
            _KINDS.VIRTUAL_MACHINE: lambda key: key == moid,
            _KINDS.VIRTUAL_DISK_ID: lambda key: key == entity.key,
            _KINDS.VIRTUAL_MACHINE_AND_DISKS: lambda key: key.partition(":")[0] == moid,
        }
        wanted = kinds.get(entity.object_type)
        if wanted is None:
            raise invalid_argument("entity.objectType", entity.object_type)
        is_disk = entity.object_type == _KINDS.VIRTUAL_DISK_ID
        known = vm is not None and (not is_disk or disk in {str(one.key) for one in vm.disks})
        if not known or (":" in entity.key and not is_disk):
            raise invalid_argument("entity.key", entity.key)
        return [(one, assignment) for one, assignment in self.all() if wanted(one.key)]


def entity_reference(kind: pbm.PbmObjectType, key: str) -> pbm.PbmServerObjectRef:
    """Return how the service refers to an entity."""
    return pbm.PbmServerObjectRef(object_type=kind.value, key=key)


def policy_id(policy: StoragePolicy) -> pbm.PbmProfileId:
    """Return how the service refers to a policy."""
    return pbm.PbmProfileId(unique_id=policy.id)
