"""The power of VMs."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

import vim25
import vmodl
from vijson._inventory.arguments import VmArgument, vm_reference
from vijson._inventory.wait_for import wait_until
from vijson._session.caller import Caller
from vijson._tasks.ended import EndedTask
from vijson._tasks.running import RunningTask, seconds_of
from vijson._tasks.updates import Updates
from vijson.errors import ConnectionLost, WaitTimeout
from vmodl import ManagedObjectReference

__all__ = ["Power"]

_STATES = vim25.VirtualMachinePowerState
_OFF = 60.0
"""Seconds for which powering off by force is waited for, at least."""


class Power:
    """Switches VMs on and off; ``vm`` is a stub, a reference or a moId.

    All but `shut_down` start a task, and return it running. With ``already_ok`` a VM that is
    already so is no mistake: the task ends well. Else it raises `vim25.InvalidPowerState`.
    """

    def __init__(self, client: Caller, updates: Updates) -> None:
        self._client = client
        self._updates = updates

    def on(
        self,
        vm: VmArgument,
        *,
        host: vim25.HostSystem | ManagedObjectReference[vim25.HostSystem] | None = None,
        already_ok: bool = False,
    ) -> vmodl.RunningTask[None]:
        """Power a VM on, or resume it; on a ``host``, or on the one that it was on.

        Needs VirtualMachine.Interact.PowerOn. Page: that which
        `vim25.VirtualMachine.power_on_vm_task` names.
        """
        stub = self._stub(vm)
        return _start(lambda: stub.power_on_vm_task(host=host), _STATES.POWERED_ON, already_ok)

    def off(self, vm: VmArgument, *, already_ok: bool = False) -> vmodl.RunningTask[None]:
        """Power a VM off, as by pulling the plug; `shut_down` is kinder.

        Needs VirtualMachine.Interact.PowerOff. Page: that which
        `vim25.VirtualMachine.power_off_vm_task` names.
        """
        return _start(self._stub(vm).power_off_vm_task, _STATES.POWERED_OFF, already_ok)

    def suspend(self, vm: VmArgument, *, already_ok: bool = False) -> vmodl.RunningTask[None]:
        """Suspend a VM: it keeps what is in its memory, and `on` resumes it.

        Needs VirtualMachine.Interact.Suspend. Page: that which
        `vim25.VirtualMachine.suspend_vm_task` names.
        """
        return _start(self._stub(vm).suspend_vm_task, _STATES.SUSPENDED, already_ok)

    def reset(self, vm: VmArgument) -> vmodl.RunningTask[None]:
        """Power a VM off and on, as by its reset button.

        Needs VirtualMachine.Interact.Reset. Page: that which
        `vim25.VirtualMachine.reset_vm_task` names.
        """
        return self._stub(vm).reset_vm_task()

    def shut_down(
        self,
        vm: VmArgument,
        *,
        timeout: float | None = 300.0,
        already_ok: bool = False,
        force: bool = False,
    ) -> None:
        """Have the guest shut itself down, and wait until the VM is off.

        ``timeout`` is in seconds; when the VM is not off by then, it is powered off with
        ``force``, which takes up to as long again, a minute at least; else `vijson.WaitTimeout`
        is raised. VMware Tools have to run in the
        guest, or `vim25.ToolsUnavailable` is raised. Needs VirtualMachine.Interact.PowerOff.
        Page: that which `vim25.VirtualMachine.shutdown_guest` names.
        """
        limit, paths = seconds_of(timeout), ["runtime.powerState"]
        deadline, stub = time.monotonic() + limit, self._stub(vm)
        in_time = self._client.calling(read_timeout=min(self._client.timeout, max(1.0, limit)))
        try:
            with suppress(ConnectionLost):  # it may have been carried out: the state tells
                vim25.VirtualMachine(stub.reference, in_time).shutdown_guest()
        except vim25.InvalidPowerState as fault:
            if not already_ok or fault.existing_state != _STATES.POWERED_OFF:
                raise
            return
        try:
            wait_until(
                self._client,
                self._updates,
                stub,
                paths,
                lambda row: True if row[paths[0]] == _STATES.POWERED_OFF else None,
                None if timeout is None else max(0.0, deadline - time.monotonic()),
                " - the guest has not shut down: force=True powers off",
            )
        except WaitTimeout:
            if not force:
                raise
            self.off(stub, already_ok=True).wait(max(limit, _OFF))

    def _stub(self, vm: VmArgument) -> vim25.VirtualMachine:
        return vim25.VirtualMachine(vm_reference(vm), self._client)


def _start(
    start: Callable[[], vmodl.RunningTask[None]],
    wanted: vim25.VirtualMachinePowerState,
    already_ok: bool,
) -> vmodl.RunningTask[None]:
    """Start a task; servers tell at once, or by the task, that a VM is already so."""
    if not already_ok:
        return start()

    def is_so(problem: Exception) -> bool:
        return isinstance(problem, vim25.InvalidPowerState) and problem.existing_state == wanted

    try:
        task = start()
    except vim25.InvalidPowerState as fault:
        if not is_so(fault):
            raise
        return EndedTask(None, f"the VM is already {wanted.value}")
    if isinstance(task, RunningTask):
        task.forgive(is_so)
    return task
