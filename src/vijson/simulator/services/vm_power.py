"""Power operations of VMs."""

from __future__ import annotations

from collections.abc import Callable

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import implements
from vijson.simulator.services.guest_settings import apply_spec
from vijson.simulator.services.host_facts import CORES, MEMORY, MHZ
from vijson.simulator.services.host_system import HostSystem
from vijson.simulator.services.relocation import Destination, require_taking
from vijson.simulator.services.simulated_vm import CustomizationStatus, SimulatedVm
from vijson.simulator.services.vm_tasks import TaskedVm
from vmodl import ManagedObjectReference

__all__ = ["PowerOperations"]

_ON = vim25.VirtualMachinePowerState.POWERED_ON
_OFF = vim25.VirtualMachinePowerState.POWERED_OFF
_SUSPENDED = vim25.VirtualMachinePowerState.SUSPENDED
_GUEST = vim25.VirtualMachineGuestState


_ALLOCATIONS = (
    # Of settings, in what they are reserved; what a host has of it, and the fault.
    ("cpu_allocation", 1, CORES * MHZ, vim25.InsufficientCpuResourcesFault),
    ("memory_allocation", 2**20, MEMORY, vim25.InsufficientMemoryResourcesFault),
)


def require_resources(vm: SimulatedVm, host: HostSystem) -> None:
    """Raise the fault of a host that has not left what a VM has reserved."""
    running = [other for other in host.vms if isinstance(other, SimulatedVm) and other.powered_on]
    for name, unit, capacity, kind in _ALLOCATIONS:
        wanted = _reserved(vm, name) * unit
        left = capacity - sum(_reserved(other, name) for other in running) * unit
        if wanted > left:
            raise fault(
                kind,
                f"The available resources of '{host.name}' do not satisfy the operation.",
                unreserved=left,
                requested=wanted,
            )


def _reserved(vm: SimulatedVm, name: str) -> int:
    allocation: vim25.ResourceAllocationInfo | None = vm.settings.shown.get(name)
    return (allocation.reservation if allocation is not None else None) or 0


class PowerOperations(TaskedVm):
    """Switches a VM, and asks its guest to do so."""

    @implements("PowerOnVM_Task")
    def power_on(self, call: Call, host: ManagedObjectReference | None) -> ManagedObjectReference:
        """Power on, or go on after a suspension; a customization that waits for it is applied.

        It is on another ``host`` then, if one is named.
        """
        spec = vim25.VirtualMachineRelocateSpec(host=host)
        destination = Destination.of(self, spec, "")

        def check() -> None:
            self.require_no_template()
            self.require_power(_OFF, _SUSPENDED, requested=_ON)
            destination.require_there(self.inventory)
            require_taking(destination.host or self.host)
            require_resources(self, destination.host or self.host)

        def start() -> None:
            destination.take(self)
            self.switch_on()

        return self._start(call, "PowerOnVM_Task", check, start)

    @implements("PowerOffVM_Task")
    def power_off(self, call: Call) -> ManagedObjectReference:
        """Power off."""
        check = self._check_on(_OFF)
        return self._start(call, "PowerOffVM_Task", check, lambda: self.switch_to(_OFF))

    @implements("ResetVM_Task")
    def reset(self, call: Call) -> ManagedObjectReference:
        """Power off and on again."""
        check = self._check_on(_ON)
        return self._start(call, "ResetVM_Task", check, self._restart)

    @implements("SuspendVM_Task")
    def suspend(self, call: Call) -> ManagedObjectReference:
        """Suspend; powering on goes on from there."""
        check = self._check_on(_SUSPENDED)
        return self._start(call, "SuspendVM_Task", check, lambda: self.switch_to(_SUSPENDED))

    @implements("ShutdownGuest")
    def shut_down_guest(self, call: Call) -> None:
        """Have the guest shut down; the VM is off a while later."""
        self._ask_guest(_OFF, _GUEST.SHUTTING_DOWN, lambda: self.switch_to(_OFF))

    @implements("RebootGuest")
    def reboot_guest(self, call: Call) -> None:
        """Have the guest restart; its Tools do not answer for a while."""
        self._ask_guest(_ON, _GUEST.RESETTING, self._restart)

    @implements("StandbyGuest")
    def stand_by_guest(self, call: Call) -> None:
        """Have the guest prepare for standby; the VM is suspended a while later."""
        self._ask_guest(_SUSPENDED, _GUEST.STANDBY, lambda: self.switch_to(_SUSPENDED))

    def switch_on(self) -> None:
        """Be on: after a suspension as before it, else with a guest that starts."""
        resumed = self.power_state == _SUSPENDED
        self.switch_to(_ON)
        if not resumed:
            self._restart()
            spec, self.pending_spec = self.pending_spec, None
            if spec is not None:
                apply_spec(self, spec)
                self.customizations += 1
                self.customization_status = CustomizationStatus.TOOLSDEPLOYPKG_SUCCEEDED.value

    def switch_to(self, state: vim25.VirtualMachinePowerState) -> None:
        """Be in a power state; what the guest was about to do is forgotten."""
        self.power_state = state
        self.guest_transition = None
        self.suspend_time = self.inventory.now() if state == _SUSPENDED else None

    def _restart(self) -> None:
        self.guest_transition = None
        self.boot_time = self.inventory.now()
        self.guest.boot()
        for nic in self.nics:
            nic.start()

    def _check_on(self, requested: vim25.VirtualMachinePowerState) -> Callable[[], None]:
        """Return what checks a VM that has to be on to be brought into another state."""

        def check() -> None:
            self.require_no_template()
            self.require_power(_ON, requested=requested)

        return check

    def _ask_guest(
        self,
        requested: vim25.VirtualMachinePowerState,
        transition: vim25.VirtualMachineGuestState,
        action: Callable[[], None],
    ) -> None:
        """Have the guest do something, which takes a while."""
        self.tasks.require_idle(self.reference)
        self._check_on(requested)()
        if not self.tools_answer:
            raise fault(
                vim25.ToolsUnavailable,
                "Cannot complete operation because VMware Tools is not running in this virtual "
                "machine.",
            )
        self.guest_transition = transition
        booted = self.boot_time

        def act() -> None:
            # The VM may have been switched by somebody else meanwhile.
            if self.guest_transition == transition and self.boot_time == booted:
                action()

        self.tasks.later(self.tasks.guest_delay, act)
        self.inventory.changed.notify_all()
