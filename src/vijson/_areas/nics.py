"""Network adapters of VMs: connect and disconnect them."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

import vim25
from vijson._inventory.arguments import VmArgument, vm_reference
from vijson._session.caller import Caller
from vijson._tasks.running import RunningTask
from vijson._tasks.submission import Submitter
from vijson.errors import InvalidRequest
from vmodl import operations

__all__ = ["connect_nics", "device_changes", "nic_changes"]


def connect_nics(
    caller: Caller, submitter: Submitter, vm: VmArgument, *, connected: bool
) -> RunningTask[None]:
    """Serve `Client.connect_nics`, whose arguments these are."""
    stub = vim25.VirtualMachine(vm_reference(vm), caller)
    changes = nic_changes(stub, connected=connected)
    if not changes:
        call = f"connect_nics on {caller.host}"
        raise InvalidRequest("it has no NIC", stub.reference.value, call)
    spec = vim25.VirtualMachineConfigSpec(device_change=changes)
    return submitter.start(stub.reference, operations(stub)["ReconfigVM_Task"], {"spec": spec})


def nic_changes(
    vm: vim25.VirtualMachine, *, connected: bool
) -> list[vim25.VirtualDeviceConfigSpec]:
    """Return the changes that connect all network adapters, or disconnect them.

    Reads the VM's configuration.
    """
    config = vm.get_config()
    return device_changes(config.hardware.device or () if config else (), connected=connected)


def device_changes(
    devices: Iterable[vim25.VirtualDevice], *, connected: bool
) -> list[vim25.VirtualDeviceConfigSpec]:
    """Return the changes that connect the network adapters among devices, or disconnect them."""
    operations, migration = (
        vim25.VirtualDeviceConfigSpecOperation,
        vim25.VirtualDeviceConnectInfoMigrateConnectOp,
    )
    changes = []
    for card in devices:
        if isinstance(card, vim25.VirtualEthernetCard):
            earlier = card.connectable
            connectable = vim25.VirtualDeviceConnectInfo(
                connected=connected,
                start_connected=earlier.start_connected if earlier else True,
                allow_guest_control=earlier.allow_guest_control if earlier else True,
                migrate_connect=None if connected else migration.DISCONNECT,
            )
            device = attrs.evolve(card, connectable=connectable)
            changes.append(vim25.VirtualDeviceConfigSpec(operation=operations.EDIT, device=device))
    return changes
