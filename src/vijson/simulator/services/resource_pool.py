"""Resource pools: what they may use, and what their VMs do use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.calls import Call, Session, require_privilege
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import implements
from vijson.simulator.kernel.specs import fields_set
from vijson.simulator.services.entity_names import checked_name
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.residence import Place, Tenant
from vmodl import ManagedObjectReference

__all__ = ["Capacity", "ResourcePool"]

Capacity = Callable[[], tuple[int, int]]
"""What a compute resource has: MHz and MB."""
Allocations = tuple["vim25.ResourceAllocationInfo", "vim25.ResourceAllocationInfo"]
"""Of processors, and of memory."""


class ResourcePool(Place):
    """A resource pool; the root pool has all that its owner has."""

    stub = vim25.ResourcePool
    rename_privilege = "Resource.RenamePool"
    destroy_privilege = "Resource.DeletePool"

    def __init__(
        self, name: str, parent: ManagedEntity, owner: ManagedEntity, capacity: Capacity
    ) -> None:
        moid = parent.inventory.new_moid("resgroup")
        super().__init__(moid, name, parent)
        self.owner = owner
        self.capacity = capacity
        """What its owner has."""
        self._modified = self.inventory.now()
        self.fixed = parent is owner
        self.allocations: Allocations | None = None
        """What it was given of processors and memory; ``None`` for what pools have by default."""

    def add_pool(self, name: str) -> ResourcePool:
        """Make a pool in this one; raises `vim25.DuplicateName`."""
        return ResourcePool(self.free_name(name), self, self.owner, self.capacity)

    @property
    def pools(self) -> list[ManagedObjectReference]:
        """The pools in it."""
        return [child.reference for child in self.children]

    @property
    def residents(self) -> list[Tenant]:
        """The VMs that it has; templates use none of it."""
        return [vm for vm in self.vms if not vm.template]

    def listed(self) -> Iterator[ManagedEntity]:
        yield from self.children
        yield from self.residents

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "childConfiguration": lambda: [
                child._config() for child in self.children if isinstance(child, ResourcePool)
            ],
            "config": self._config,
            "owner": lambda: self.owner.reference,
            "resourcePool": lambda: self.pools,
            "runtime": self._runtime,
            "summary": self._summary,
        }

    def _config(self) -> vim25.ResourceConfigSpec:
        mhz, megabytes = self.capacity() if self.fixed else (0, 0)
        cpu, memory = self.allocations or (
            self._allocation(mhz, 4000),
            self._allocation(megabytes, 163840),
        )
        return vim25.ResourceConfigSpec(
            entity=self.reference,
            change_version="1",
            last_modified=self._modified,
            cpu_allocation=cpu,
            memory_allocation=memory,
        )

    def _allocation(self, reservation: int, shares: int) -> vim25.ResourceAllocationInfo:
        return vim25.ResourceAllocationInfo(
            reservation=reservation,
            expandable_reservation=not self.fixed,
            limit=reservation if self.fixed else -1,
            shares=vim25.SharesInfo(shares=shares, level=vim25.SharesLevel.NORMAL),
        )

    def _used(self) -> tuple[int, int]:
        """Return what it uses with the pools in it, in MHz and MB."""
        pools = [self, *(item for item in self.below(vim25.ResourcePool))]
        used = [pool for pool in pools if isinstance(pool, ResourcePool)]
        return sum(pool.cpu_usage for pool in used), sum(pool.memory_usage for pool in used)

    def _runtime(self) -> vim25.ResourcePoolRuntimeInfo:
        mhz, megabytes = self.capacity()
        used_mhz, used_megabytes = self._used()
        return vim25.ResourcePoolRuntimeInfo(
            memory=_usage(megabytes * 2**20, used_megabytes * 2**20),
            cpu=_usage(mhz, used_mhz),
            overall_status=vim25.ManagedEntityStatus.GREEN,
        )

    def _summary(self) -> vim25.ResourcePoolSummary:
        used_mhz, used_megabytes = self._used()
        return vim25.ResourcePoolSummary(
            name=self.shown_name,
            config=self._config(),
            runtime=self._runtime(),
            quick_stats=vim25.ResourcePoolQuickStats(
                overall_cpu_usage=used_mhz,
                guest_memory_usage=used_megabytes,
                host_memory_usage=used_megabytes,
            ),
        )

    @implements("CreateResourcePool")
    def create_pool(
        self, call: Call, name: str, spec: vim25.ResourceConfigSpec
    ) -> ManagedObjectReference:
        """Make a pool in this one."""
        made = self.add_pool(name)
        made.allocations = _allocations(made._config(), spec)
        self.inventory.changed.notify_all()
        return made.reference

    @implements("UpdateConfig")
    def update_config(
        self, call: Call, name: str | None, config: vim25.ResourceConfigSpec | None
    ) -> None:
        """Give it another name, or other shares and limits."""
        require_privilege(call.session, "Resource.EditPool", self.reference)
        if self.fixed:
            raise fault(vim25.NotSupported, "A root resource pool can't be changed.")
        if name is not None and self.parent is not None:
            plain = checked_name(name, self.reference)
            self.parent.require_free(plain, self)
            self.name = plain
        if config is not None:
            self.allocations = _allocations(self._config(), config)
            self._modified = self.inventory.now()
        self.inventory.changed.notify_all()

    @implements("MoveIntoResourcePool")
    def move_into(self, call: Call, list: list[ManagedObjectReference]) -> None:
        """Move VMs and pools of the same compute resource here, one after the other."""
        for reference in list:
            item = self.inventory.find(reference)
            if isinstance(item, ResourcePool):
                require_privilege(call.session, "Resource.MovePool", item.reference)
                if item.fixed or item.owner is not self.owner or item in self.line():
                    raise invalid_argument("list", f"{reference.value} can't be in the pool")
                if item.parent is not self:
                    self.require_free(item.name)
                    item.move(self)
            elif isinstance(item, Tenant) and item.resource_pool.owner is self.owner:
                require_privilege(call.session, "Resource.AssignVMToPool", self.reference)
                item.resource_pool = self
            else:
                raise invalid_argument("list", f"{reference.value} can't be in the pool")
        self.inventory.changed.notify_all()

    @implements("DestroyChildren")
    def destroy_children(self, call: Call) -> None:
        """Remove all pools in it; their VMs become its own."""
        require_privilege(call.session, "Resource.DeletePool", self.reference)
        for child in [*self.children]:
            if isinstance(child, ResourcePool):
                child.destroy_children(call)
                child.remove()
        self.inventory.changed.notify_all()

    @implements("Destroy_Task")
    def destroy(self, call: Call) -> ManagedObjectReference:
        """Delete it, unless it is a root pool."""
        if self.fixed:
            raise fault(vim25.InvalidType, "A root resource pool can't be destroyed.")
        return super().destroy(call)

    def remove(self) -> None:
        """Leave the inventory; VMs and pools in it become its parent's."""
        if isinstance(self.parent, ResourcePool):
            for vm in list(self.vms):
                vm.resource_pool = self.parent
            for child in list(self.children):
                if self.parent.child(child.name) not in (None, self):
                    child.name = f"{child.name} ({child.moid})"
                child.move(self.parent)
        super().remove()


def _allocations(before: vim25.ResourceConfigSpec, spec: vim25.ResourceConfigSpec) -> Allocations:
    """Return what a spec makes of allocations; what it leaves out stays."""
    cpu = _changed(before.cpu_allocation, spec.cpu_allocation, "cpuAllocation")
    return cpu, _changed(before.memory_allocation, spec.memory_allocation, "memoryAllocation")


def _changed(
    before: vim25.ResourceAllocationInfo, wanted: vim25.ResourceAllocationInfo, name: str
) -> vim25.ResourceAllocationInfo:
    if (wanted.limit or 0) < -1:
        raise invalid_argument(f"spec.{name}.limit", str(wanted.limit))
    if (wanted.reservation or 0) < 0:
        raise invalid_argument(f"spec.{name}.reservation", str(wanted.reservation))
    return attrs.evolve(before, **fields_set(wanted))


def _usage(capacity: int, used: int) -> vim25.ResourcePoolResourceUsage:
    return vim25.ResourcePoolResourceUsage(
        reservation_used=0,
        reservation_used_for_vm=0,
        unreserved_for_pool=capacity,
        unreserved_for_vm=capacity,
        overall_usage=min(used, capacity),
        max_usage=capacity,
    )
