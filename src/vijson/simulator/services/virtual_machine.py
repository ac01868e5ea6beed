"""The managed object of VMs: all that can be done to one."""

from __future__ import annotations

import attrs

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import implements
from vijson.simulator.services.guest_settings import check_spec
from vijson.simulator.services.simulated_vm import CustomizationStatus
from vijson.simulator.services.vm_clones import CloneOperations
from vijson.simulator.services.vm_reconfiguration import ReconfigureOperations
from vmodl import ManagedObjectReference

__all__ = ["VirtualMachine"]

_STATES = vim25.VirtualMachinePowerState


class VirtualMachine(CloneOperations, ReconfigureOperations):
    """A VM with its methods, most of which start tasks."""

    @implements("AnswerVM")
    def answer(self, call: Call, question_id: str, answer_choice: str) -> None:
        """Answer the VM's question; its tasks go on."""
        if not self.question:
            raise fault(vim25.ConcurrentAccess, "The VM has no question, or it was answered.")
        self.question = None

    @implements("PromoteDisks_Task")
    def promote_disks(
        self, call: Call, unlink: bool, disks: list[vim25.VirtualDisk] | None
    ) -> ManagedObjectReference:
        """Give linked disks, or some of them, files of their own."""
        keys = {disk.key for disk in disks} if disks is not None else None

        def promoted(device: vim25.VirtualDevice) -> vim25.VirtualDevice:
            backing = device.backing
            if not isinstance(backing, vim25.VirtualDiskFlatVer2BackingInfo):
                return device
            if keys is not None and device.key not in keys:
                return device
            return attrs.evolve(device, backing=attrs.evolve(backing, parent=None))

        def apply() -> None:
            if unlink:
                devices = self.hardware.devices.values()
                self.hardware.load([promoted(device) for device in devices])

        return self._start(call, "PromoteDisks_Task", self.require_no_template, apply)

    @implements("TerminateVM")
    def terminate(self, call: Call) -> None:
        """Switch it off at once, whatever it is doing."""
        self.require_power(_STATES.POWERED_ON)
        self.switch_to(_STATES.POWERED_OFF)
        self.inventory.changed.notify_all()

    @implements("ResetGuestInformation")
    def reset_guest_information(self, call: Call) -> None:
        """Forget what Tools have said, which they say anew when it is on."""
        self.require_power(_STATES.POWERED_OFF)

    @implements("RefreshStorageInfo")
    def refresh_storage_info(self, call: Call) -> None:
        """Look at the VM's files again: what is shown of them is never old here."""

    @implements("CustomizeVM_Task")
    def customize(self, call: Call, spec: vim25.CustomizationSpec) -> ManagedObjectReference:
        """Have a spec applied when the VM is next powered on."""

        def check() -> None:
            self.require_power(vim25.VirtualMachinePowerState.POWERED_OFF)
            if self.pending_spec is not None:
                raise fault(vim25.CustomizationPending, "A customization operation is pending.")
            check_spec(self, spec)

        def keep() -> None:
            self.pending_spec = spec
            self.customization_status = CustomizationStatus.TOOLSDEPLOYPKG_PENDING.value

        return self._start(call, "CustomizeVM_Task", check, keep)

    @implements("CheckCustomizationSpec")
    def check_customization(self, call: Call, spec: vim25.CustomizationSpec) -> None:
        """Raise the fault of a spec that does not fit the VM."""
        check_spec(self, spec)
