"""Guest customization of running VMs (docs/protocol.md, guest customization of a running VM)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import fault, invalid_argument, not_authenticated
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.kernel.tasks import TaskEngine
from vijson.simulator.services.guest_accounts import log_in, require_administrator
from vijson.simulator.services.guest_settings import apply_spec, check_spec
from vijson.simulator.services.simulated_vm import CustomizationStatus, SimulatedVm
from vmodl import ManagedObjectReference

__all__ = ["GuestCustomizationManager"]

_NO_ENGINE = "Guest Tools does not support Guest Customization. Please upgrade Guest Tools."


class GuestCustomizationManager(SimulatedObject):
    """Customizes guests: states are checked at once, the guest's part runs as a task.

    Which faults of the guest come synchronously is not known; with
    ``synchronous_faults`` they all do, else the task has them.
    """

    stub = vim25.VirtualMachineGuestCustomizationManager

    def __init__(self, inventory: Inventory, tasks: TaskEngine) -> None:
        super().__init__(inventory, "GuestCustomizationManager")
        self._tasks = tasks
        self.synchronous_faults = False

    @implements("CustomizeGuest_Task")
    def customize_guest(
        self,
        call: Call,
        vm: ManagedObjectReference,
        auth: vim25.GuestAuthentication,
        spec: vim25.CustomizationSpec,
        config_params: list[vim25.OptionValue] | None,
    ) -> ManagedObjectReference:
        """Apply a spec to the guest."""
        found = self._vm(vm)

        def check() -> None:
            _check_account(found, auth)
            _check_engine(found)
            check_spec(found, spec)

        def apply() -> None:
            found.customization_status = CustomizationStatus.TOOLSDEPLOYPKG_SUCCEEDED.value
            found.customization_error = None
            found.customizations += 1
            apply_spec(found, spec)

        return self._start(call, found, "CustomizeGuest_Task", check, apply)

    @implements("StartGuestNetwork_Task")
    def start_guest_network(
        self, call: Call, vm: ManagedObjectReference, auth: vim25.GuestAuthentication
    ) -> ManagedObjectReference:
        """Restart the guest's network, with the addresses that it was given."""
        found = self._vm(vm)

        def start_network() -> None:
            for nic in found.nics:
                nic.start()

        check = partial(_check_account, found, auth)
        return self._start(call, found, "StartGuestNetwork_Task", check, start_network)

    @implements("AbortCustomization_Task")
    def abort_customization(
        self, call: Call, vm: ManagedObjectReference, auth: vim25.GuestAuthentication
    ) -> ManagedObjectReference:
        """Clear the lock that a failed customization left."""
        found = self._vm(vm)

        def unlock() -> None:
            found.locked = False

        check = partial(_check_account, found, auth)
        return self._start(call, found, "AbortCustomization_Task", check, unlock)

    def affected(self, arguments: Mapping[str, Any]) -> ManagedObjectReference:
        reference: ManagedObjectReference = arguments["vm"]  # all its methods have one
        return reference

    def _vm(self, reference: ManagedObjectReference) -> SimulatedVm:
        vm = self.inventory.find(reference)
        if not isinstance(vm, SimulatedVm):
            raise invalid_argument("vm", reference.type)
        return vm

    def _start(
        self,
        call: Call,
        vm: SimulatedVm,
        method: str,
        check: Callable[[], None],
        apply: Callable[[], None],
    ) -> ManagedObjectReference:
        if call.session is not None and not call.session.guest_operations:
            raise not_authenticated(self.reference)
        self._tasks.require_idle(vm.reference)
        _check_state(vm)
        if self.synchronous_faults:
            check()

        def finish() -> None:
            _check_state(vm)
            try:
                check()
            except vim25.CustomizationFault as error:
                vm.customization_status = CustomizationStatus.TOOLSDEPLOYPKG_FAILED.value
                vm.customization_error = error.faultstring
                raise
            apply()

        vm.submissions += 1
        return self._tasks.start_for(call, self, method, finish, entity=vm)


def _check_state(vm: SimulatedVm) -> None:
    vm.require_power(vim25.VirtualMachinePowerState.POWERED_ON)
    if vm.question:
        raise fault(
            vim25.QuestionPending, "The VM waits for an answer to a question.", text=vm.question
        )
    if not vm.tools_running:
        raise fault(vim25.InvalidState, "VMware Tools is not running in the virtual machine.")


def _check_account(vm: SimulatedVm, auth: vim25.GuestAuthentication) -> None:
    require_administrator(log_in(vm, auth))


def _check_engine(vm: SimulatedVm) -> None:
    if vm.next_fault is not None:
        planned, vm.next_fault = vm.next_fault, None
        raise planned
    if not vm.engine_installed:
        raise fault(vim25.CustomizationFault, _NO_ENGINE)
    if vm.locked:
        raise fault(
            vim25.CustomizationFault,
            "An earlier customization of the guest has not ended: abort it first.",
        )
