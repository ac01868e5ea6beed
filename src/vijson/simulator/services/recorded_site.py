"""The site of a recorded vCenter: the same objects, under the same moIds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import vim25
from vijson._recordings import is_recorded, object_content, read_recording
from vijson.simulator.kernel.objects import Inventory, SimulatedObject
from vijson.simulator.kernel.recorded import Recorded
from vijson.simulator.kernel.tasks import TaskEngine
from vijson.simulator.services.compute_resource import Cluster, ComputeResource
from vijson.simulator.services.datacenter import Datacenter
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.distributed_switch import DistributedSwitch, PortGroup
from vijson.simulator.services.entity_names import unescaped
from vijson.simulator.services.folder import Folder, root_folder
from vijson.simulator.services.host_system import HostSystem
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.network import Network
from vijson.simulator.services.recorded_vms import recorded_vm
from vijson.simulator.services.resource_pool import ResourcePool
from vijson.simulator.services.storage_policy import StoragePolicies
from vijson.simulator.services.virtual_machine_snapshot import VirtualMachineSnapshot
from vmodl import ManagedObject, ManagedObjectReference

__all__ = ["RecordedSite", "recorded_contents"]

Values = Mapping[str, Any]

_FOLDERS = ("vmFolder", "hostFolder", "datastoreFolder", "networkFolder")
_FIRST = (vim25.Datacenter, vim25.HostSystem, vim25.ResourcePool, vim25.DistributedVirtualSwitch)
"""What others of the same parent refer to."""


class RecordedObject(SimulatedObject):
    """An object of which nothing is known but what was recorded."""

    def __init__(self, inventory: Inventory, stub: type[ManagedObject], moid: str) -> None:
        self.stub = stub  # type: ignore[misc]  # each has its own
        super().__init__(inventory, moid)


class RecordedEntity(ManagedEntity):
    """An entity of a type that is not simulated."""

    def __init__(self, parent: ManagedEntity, stub: type[ManagedObject], name: str) -> None:
        self.stub = stub  # type: ignore[assignment,misc]  # each has its own
        moid = parent.inventory.new_moid("entity")
        super().__init__(parent.inventory, parent.tasks, moid, name, parent)


class VirtualApp(ResourcePool):
    """A vApp, of which nothing is simulated but that it is a resource pool."""

    stub = vim25.VirtualApp


class RecordedSite:
    """Reads a recording, and puts its objects into an inventory.

    Raises `ValueError` for a recording without a root folder, or of which a part is missing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[ManagedObjectReference, Values] = {}
        for content in read_recording(path):
            named = (one for one in content.prop_set or () if "." not in one.name)
            known: Values = {one.name: one.val for one in named if is_recorded(one.name)}
            self._values[content.obj] = known
        self._below: dict[ManagedObjectReference, list[ManagedObjectReference]] = {}
        roots = []
        for reference, values in self._values.items():
            if (parent := values.get("parent")) is not None:
                self._below.setdefault(parent, []).append(reference)
            elif reference.type == "Folder":
                roots.append(reference)
        if len(roots) != 1:
            raise ValueError(f"{path}: expected one folder without a parent, found {len(roots)}")
        self._root = roots[0]

    def root(self, inventory: Inventory, tasks: TaskEngine) -> Folder:
        """Make all but the VMs, which need more, and return the root folder."""
        with inventory.given(self._root.value):
            root = root_folder(inventory, tasks)
        root.name = self._name(self._root)
        self._fill(root, self._root)
        return root

    def finish(self, inventory: Inventory, policies: StoragePolicies, **guests: Any) -> None:
        """Make the VMs, and what is no entity."""
        for reference, values in self._values.items():
            stub = vim25.registry.managed_type(reference.type)
            if stub is vim25.VirtualMachine:
                folder = self._folder(inventory, values.get("parent"))
                recorded_vm(inventory, policies, folder, reference, values, **guests)
            elif stub is not None and not inventory.has(reference):
                RecordedObject(inventory, stub, reference.value)
        made = [
            (inventory.find(reference), values)
            for reference, values in self._values.items()
            if inventory.has(reference)
        ]
        for item, values in made:
            if isinstance(item, ManagedEntity):
                _restore_fields(inventory, item, values)
        for item, values in made:  # as they are when all are there
            recorded = Recorded(values, inventory.has, self._values.__contains__)
            recorded.begin(item.fingerprint())
            item.recorded = recorded

    def _folder(self, inventory: Inventory, parent: ManagedObjectReference | None) -> Folder:
        """Return a VM's folder; that of a vApp's VM is the first one of its datacenter."""
        item = inventory.find(parent) if parent is not None and inventory.has(parent) else None
        if isinstance(item, Folder):
            return item
        center = item.nearest(Datacenter) if isinstance(item, ManagedEntity) else None
        root = inventory.find(self._root)
        if center is None and isinstance(root, Folder):
            center = root.first(Datacenter)
        if center is None:
            raise ValueError(f"{self._path}: there is no datacenter for VMs")
        return center.vm_folder

    # Entities, from the root on.

    def _fill(self, parent: ManagedEntity, reference: ManagedObjectReference) -> None:
        for child in self._sorted(self._below.get(reference, ())):
            if child.type == "VirtualMachine" or parent.inventory.has(child):
                continue
            made = self._made(parent, child)
            self._fill(made, child)

    def _sorted(self, children: Iterable[ManagedObjectReference]) -> list[ManagedObjectReference]:
        def is_late(reference: ManagedObjectReference) -> bool:
            stub = vim25.registry.managed_type(reference.type)
            return stub is None or not issubclass(stub, _FIRST)

        return sorted(children, key=is_late)

    def _name(self, reference: ManagedObjectReference) -> str:
        return unescaped(str(self._values[reference].get("name") or reference.value))

    def _made(self, parent: ManagedEntity, reference: ManagedObjectReference) -> ManagedEntity:
        name, values = self._name(reference), self._values[reference]
        stub = vim25.registry.managed_type(reference.type) or vim25.ManagedEntity
        if stub is vim25.Datacenter and isinstance(parent, Folder):
            return self._datacenter(parent, reference, name)
        placed = parent.nearest(Datacenter) is not None
        if issubclass(stub, vim25.ComputeResource) and isinstance(parent, Folder) and placed:
            return self._compute_resource(parent, reference, name)
        with parent.inventory.given(reference.value):
            if not placed and stub is not vim25.Folder:  # what it shows is of its datacenter
                return RecordedEntity(parent, stub, name)
            if stub is vim25.Folder and isinstance(parent, Folder):
                return Folder(parent.inventory, parent.tasks, name, parent.kind, parent)
            if stub is vim25.HostSystem:
                host = HostSystem(name, parent)
                host.connected = _in(values, "runtime", "connection_state") != "disconnected"
                host.in_maintenance_mode = bool(_in(values, "runtime", "in_maintenance_mode"))
                host.uuid = _in(values, "summary", "hardware", "uuid") or host.uuid
                return host
            if issubclass(stub, vim25.ResourcePool) and isinstance(parent, ResourcePool):
                pool = VirtualApp if stub is vim25.VirtualApp else ResourcePool
                return pool(name, parent, parent.owner, parent.capacity)
            if stub is vim25.Datastore:
                capacity = (_in(values, "summary", "capacity") or 0) / 2**30
                return Datastore(name, parent, capacity)
            if stub is vim25.VmwareDistributedVirtualSwitch and isinstance(parent, Folder):
                switch = DistributedSwitch(name, parent)
                switch.uuid = str(values.get("uuid") or switch.uuid)
                return switch
            if stub is vim25.DistributedVirtualPortgroup and isinstance(parent, Folder):
                owner = self._switch(parent, values)
                if owner is not None:
                    return PortGroup(name, owner, parent)
            if stub is vim25.Network:
                return Network(name, parent)
            return RecordedEntity(parent, stub, name)

    def _switch(self, parent: ManagedEntity, values: Values) -> DistributedSwitch | None:
        wanted = _in(values, "config", "distributed_virtual_switch")
        found = parent.inventory
        item = found.find(wanted) if wanted is not None and found.has(wanted) else None
        return item if isinstance(item, DistributedSwitch) else None

    def _datacenter(
        self, parent: Folder, reference: ManagedObjectReference, name: str
    ) -> Datacenter:
        folders = [self._values[reference].get(which) for which in _FOLDERS]
        if not all(folder in self._values for folder in folders):
            raise ValueError(f"{self._path}: {reference.value}: its four folders are not all there")
        with parent.inventory.given(reference.value, *(str(one.value) for one in folders if one)):
            center = Datacenter(name, parent)
        for folder in list(center.children):
            folder.name = self._name(folder.reference)
            self._fill(folder, folder.reference)
        return center

    def _compute_resource(
        self, parent: Folder, reference: ManagedObjectReference, name: str
    ) -> ComputeResource:
        values = self._values[reference]
        stub = vim25.registry.managed_type(reference.type)
        kind = Cluster if stub is vim25.ClusterComputeResource else ComputeResource
        pool, browser = values.get("resourcePool"), values.get("environmentBrowser")
        if pool is None:
            raise ValueError(f"{self._path}: {reference.value}: its resourcePool is not there")
        given = [reference.value, pool.value, *([browser.value] if browser is not None else ())]
        with parent.inventory.given(*map(str, given)):
            made = kind(name, parent)
        if pool in self._values:
            made.resource_pool.name = self._name(pool)
            self._fill(made.resource_pool, pool)
        return made


def _in(values: Values, name: str, *steps: str) -> Any:
    """Return a member of a recorded property; ``None`` where something on the way is unset."""
    value = values.get(name)
    for step in steps:
        value = getattr(value, step, None)
    return value


def _restore_fields(inventory: Inventory, item: ManagedEntity, values: Values) -> None:
    """Have the custom fields that were recorded, and what they hold."""
    for field in values.get("availableField") or ():
        inventory.custom_fields.setdefault(field.key, field)
    for one in values.get("customValue") or values.get("value") or ():
        if isinstance(one, vim25.CustomFieldStringValue):
            item.custom_values[one.key] = one.value


def recorded_contents(inventory: Inventory) -> Iterator[vim25.ObjectContent]:
    """Yield all entities, and what belongs to them, with all of their properties."""
    entities = [item for item in inventory.all() if isinstance(item, ManagedEntity)]
    for entity in entities:
        yield _content(entity)
    seen = {entity.reference for entity in entities}
    # Some are made when somebody asks for them, as has just been done.
    for owner in entities:
        for item in owner.attached:
            if item.reference not in seen:
                seen.add(item.reference)
                yield _content(item)
    for item in inventory.all():
        lasting = item.recorded is not None or isinstance(item, VirtualMachineSnapshot)
        if lasting and item.reference not in seen:
            yield _content(item)


def _content(item: SimulatedObject) -> vim25.ObjectContent:
    types = {
        name: operation.result
        for name in filter(is_recorded, sorted(item.readable(None)))
        if (operation := item.operation(name)) is not None and operation.result is not None
    }
    values = {name: item.read(name, None) for name in types}
    return object_content(item.reference, values, types)
