"""Copies of VMs."""

from __future__ import annotations

from typing import TypedDict

import attrs

import vim25
import vmodl
from vijson._areas.nics import nic_changes
from vijson._inventory.arguments import VmArgument, check_options, reference_of, vm_reference
from vijson._inventory.properties import properties_of
from vijson._session.caller import Caller
from vijson._tasks.running import RunningTask
from vijson._tasks.submission import Submitter
from vijson.errors import InvalidRequest
from vmodl import ManagedObjectReference, concealed, operations

__all__ = ["CloneOptions", "clone", "instant_clone"]


class CloneOptions(TypedDict, total=False):
    """Where a clone is to be, and how; what is not given is as with the source."""

    folder: vim25.Folder | ManagedObjectReference[vim25.Folder]
    """In which folder of VMs."""
    pool: vim25.ResourcePool | ManagedObjectReference[vim25.ResourcePool]
    """From which resource pool it takes CPU and memory."""
    cluster: vim25.ComputeResource | ManagedObjectReference[vim25.ComputeResource]
    """On which cluster, in its root resource pool: in the place of a pool."""
    host: vim25.HostSystem | ManagedObjectReference[vim25.HostSystem]
    """On which host; in a cluster that balances its load it chooses one itself."""
    datastore: vim25.Datastore | ManagedObjectReference[vim25.Datastore]
    """Where its disks are."""
    customization: vim25.CustomizationSpec
    """What the guest is made to be when it is first powered on: `linux_spec`, `windows_spec`."""
    config: vim25.VirtualMachineConfigSpec
    """What of the hardware is to be different."""
    snapshot: vim25.VirtualMachineSnapshot | ManagedObjectReference[vim25.VirtualMachineSnapshot]
    """The state of the source that is copied, in the place of the present one."""
    linked: bool
    """Whether its disks are but what differs from those of the ``snapshot``."""
    template: bool
    """Whether it is to be a template rather than a VM."""
    power_on: bool
    """Whether it is powered on at once."""


def clone(
    client: Caller, vm: VmArgument, name: str, options: CloneOptions
) -> vmodl.RunningTask[vim25.VirtualMachine]:
    """Serve `Client.clone`, whose options these are.

    The source is read for what is not given: its folder, and whether it is a template, which
    has no resource pool.
    """
    check_options(options, CloneOptions, "clone")
    source = vim25.VirtualMachine(vm_reference(vm), client)
    if options.get("linked") and options.get("snapshot") is None:
        raise TypeError("linked: needs the snapshot whose disks the clone shares")
    call = f"clone of {source.reference.value} on {client.host}"
    row = properties_of(client, source, ["parent", "config.template"])
    folder = options.get("folder") or row["parent"]
    if folder is None:
        raise InvalidRequest("the source is in no folder - name one", "folder", call)
    pool, cluster = options.get("pool"), options.get("cluster")
    if pool is None and cluster is not None:
        pool = vim25.ComputeResource(reference_of(cluster), client).get_resource_pool()
    if pool is None and row["config.template"] and not options.get("template"):
        problem = "a template has no resource pool - name pool= or cluster="
        raise InvalidRequest(problem, source.reference.value, call)
    move = vim25.VirtualMachineRelocateDiskMoveOptions.CREATE_NEW_CHILD_DISK_BACKING
    location = vim25.VirtualMachineRelocateSpec(
        pool=pool,
        host=options.get("host"),
        datastore=options.get("datastore"),
        disk_move_type=move.value if options.get("linked") else None,
    )
    spec = vim25.VirtualMachineCloneSpec(
        location=location,
        config=options.get("config"),
        customization=options.get("customization"),
        snapshot=options.get("snapshot"),
        template=options.get("template", False),
        power_on=options.get("power_on", False),
    )
    return source.clone_vm_task(folder=folder, name=name, spec=spec)


def instant_clone(
    caller: Caller,
    submitter: Submitter,
    vm: VmArgument,
    name: str,
    location: vim25.VirtualMachineRelocateSpec | None,
    config: list[vim25.OptionValue] | None,
    bios_uuid: str | None,
    disconnect_nics: bool,
) -> RunningTask[vim25.VirtualMachine]:
    """Serve `Client.instant_clone`, whose arguments these are.

    Without ``disconnect_nics`` the source is not read. Sent once; when the answer is lost,
    `vijson.SubmissionUnknown` names the tasks that may be it: it may be somebody else's clone.
    """
    config = concealed(config)  # in case that a traceback shows it
    source = vim25.VirtualMachine(vm_reference(vm), caller)
    location = location or vim25.VirtualMachineRelocateSpec()
    if disconnect_nics:
        changes = [*(location.device_change or ()), *nic_changes(source, connected=False)]
        location = attrs.evolve(location, device_change=changes)
    spec = vim25.VirtualMachineInstantCloneSpec(
        name=name, location=location, config=config, bios_uuid=bios_uuid
    )
    operation = operations(source)["InstantClone_Task"]
    return submitter.start(source.reference, operation, {"spec": spec})
