"""VMs of a recorded vCenter: as they were, and able to change."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.services.compute_resource import ComputeResource
from vijson.simulator.services.datacenter import datacenter_of
from vijson.simulator.services.datastore import Datastore
from vijson.simulator.services.entity_names import unescaped
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.host_system import HostSystem
from vijson.simulator.services.placement import Placement
from vijson.simulator.services.resource_pool import ResourcePool
from vijson.simulator.services.saved_state import SavedState
from vijson.simulator.services.snapshot_tree import Snapshot
from vijson.simulator.services.storage_policy import StoragePolicies
from vijson.simulator.services.virtual_machine import VirtualMachine
from vijson.simulator.services.virtual_machine_snapshot import VirtualMachineSnapshot
from vijson.simulator.services.vm_config import config_info
from vijson.simulator.services.vm_settings import CONFIGURED
from vmodl import ManagedObjectReference

__all__ = ["recorded_vm"]

_STATES = vim25.VirtualMachinePowerState


def recorded_vm(
    inventory: Inventory,
    policies: StoragePolicies,
    folder: Folder,
    reference: ManagedObjectReference,
    values: Mapping[str, Any],
    *,
    guest_accounts: Mapping[str, str],
    administrators: Collection[str],
) -> VirtualMachine:
    """Make a VM of what was recorded of it; raises `ValueError` if it has no place."""
    config: vim25.VirtualMachineConfigInfo | None = values.get("config")
    guest: vim25.GuestInfo | None = values.get("guest")
    runtime: vim25.VirtualMachineRuntimeInfo | None = values.get("runtime")
    with inventory.given(reference.value):
        vm = VirtualMachine(
            policies,
            unescaped(str(values.get("name") or reference.value)),
            folder,
            powered_on=False,
            tools_running=guest is not None and guest.tools_running_status == "guestToolsRunning",
            nics=0,
            disks=0,
            guest_accounts=guest_accounts,
            administrators=set(administrators),
            guest_id=(config.guest_id if config is not None else None) or "otherGuest",
            placement=_placement(inventory, folder, reference, values),
        )
    if runtime is not None:
        vm.power_state = runtime.power_state
        vm.boot_time, vm.suspend_time = runtime.boot_time, runtime.suspend_time
    if config is not None:
        _configure(vm, config)
    if guest is not None:
        _put_in_guest(vm, guest)
    snapshots: vim25.VirtualMachineSnapshotInfo | None = values.get("snapshot")
    if snapshots is not None:
        for tree in snapshots.root_snapshot_list or ():
            _keep_snapshot(inventory, vm, tree, None)
        current = snapshots.current_snapshot
        found = (one for one in vm.snapshots if one.reference == current)
        vm.snapshots.current = next(found, vm.snapshots.current)
    return vm


def _keep_snapshot(
    inventory: Inventory,
    vm: VirtualMachine,
    tree: vim25.VirtualMachineSnapshotTree,
    parent: Snapshot | None,
) -> None:
    """Make a snapshot; what was recorded says nothing of its state but that of the VM now."""
    with inventory.given(tree.snapshot.value):
        reference = VirtualMachineSnapshot(inventory, vm).reference
    snapshot = Snapshot(
        reference=reference,
        number=tree.id,
        name=tree.name,
        description=tree.description,
        created=tree.create_time,
        power_state=tree.state,
        quiesced=tree.quiesced,
        config=config_info(vm),
        saved=SavedState.of(vm),
        parent=parent,
    )
    vm.snapshots.add(snapshot)
    vm.count_snapshot(tree.id)
    for child in tree.child_snapshot_list or ():
        _keep_snapshot(inventory, vm, child, snapshot)


def _configure(vm: VirtualMachine, config: vim25.VirtualMachineConfigInfo) -> None:
    vm.template = config.template
    vm.uuid = config.uuid or vm.uuid
    vm.instance_uuid = config.instance_uuid or vm.instance_uuid
    devices = config.hardware.device or []
    vm.hardware.load(
        attrs.evolve(device, device=None) if isinstance(device, vim25.VirtualController) else device
        for device in devices
    )
    path = (config.files.vm_path_name or "").rpartition("] ")[2]
    folder, separator, file = path.rpartition("/")
    if separator:
        vm.home, vm.file = folder, file
    own = CONFIGURED - {"change_version", "memory_mb", "num_cpus", "num_cores_per_socket"}
    shown = {name: getattr(config, name, None) for name in own - {"extra_config"}}
    vm.settings = attrs.evolve(
        vm.settings,
        modified=config.modified,
        shown={
            **vm.settings.shown,
            **{name: one for name, one in shown.items() if one is not None},
        },
        num_cpus=config.hardware.num_cpu,
        memory_mb=config.hardware.memory_mb,
        num_cores_per_socket=config.hardware.num_cores_per_socket,
        extra_config={one.key: one.value for one in config.extra_config or ()},
    )


def _put_in_guest(vm: VirtualMachine, guest: vim25.GuestInfo) -> None:
    vm.guest_host_name = guest.host_name
    addresses = {one.device_config_id: one.ip_address or [] for one in guest.net or ()}
    for nic in vm.nics:
        nic.ip_addresses = list(addresses.get(nic.key, ()))
    for stack in guest.ip_stack or ():
        if stack.dns_config is not None:
            vm.domain = stack.dns_config.domain_name or None
            vm.dns_servers = list(stack.dns_config.ip_address or ())


def _placement(
    inventory: Inventory,
    folder: Folder,
    reference: ManagedObjectReference,
    values: Mapping[str, Any],
) -> Placement:
    center = datacenter_of(folder)
    runtime = values.get("runtime")
    host = _found(inventory, getattr(runtime, "host", None), HostSystem)
    pool = _found(inventory, values.get("resourcePool"), ResourcePool)
    if host is None and pool is not None and isinstance(pool.owner, ComputeResource):
        host = next(iter(pool.owner.hosts), None)
    try:
        host = host or center.host_folder.first(HostSystem)
        stores = [_found(inventory, one, Datastore) for one in values.get("datastore") or ()]
        datastore = next(filter(None, stores), None) or center.datastore_folder.first(Datastore)
    except LookupError as error:
        raise ValueError(f"{reference.value}: {error}") from None
    if pool is None:  # a template
        owner = host.parent
        assert isinstance(owner, ComputeResource)  # noqa: S101 - where hosts are
        pool = owner.resource_pool
    return Placement(host, pool, datastore, None)


def _found(inventory: Inventory, reference: Any, kind: type[Any]) -> Any:
    if not isinstance(reference, ManagedObjectReference) or not inventory.has(reference):
        return None
    item = inventory.find(reference)
    return item if isinstance(item, kind) else None
