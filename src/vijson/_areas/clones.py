"""Copies of VMs."""

from __future__ import annotations

import attrs

import vim25
from vijson._areas.devices import nic_changes
from vijson._inventory.arguments import VmArgument, vm_reference
from vijson._session.caller import Caller
from vijson._tasks.running import RunningTask
from vijson._tasks.submission import Submitter
from vmodl import concealed, operations

__all__ = ["instant_clone"]


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
