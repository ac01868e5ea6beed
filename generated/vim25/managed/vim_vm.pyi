# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vm``."""

import vmodl

from vim25.data.vim_option import OptionValue
from vim25.data.vim_vm import VirtualMachineConfigInfo
from vim25.data.vim_vm_customization import CustomizationSpec
from vim25.data.vim_vm_guest import GuestAuthentication
from vim25.managed.vim import ExtensibleManagedObject, HostSystem, HttpNfcLease, Task, VirtualMachine

class VirtualMachineGuestCustomizationManager(vmodl.ManagedObject):
    """``vim.vm.GuestCustomizationManager``. Since 6.8.7."""
    def abort_customization_task(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication) -> vmodl.RunningTask[None]:
        """Call ``AbortCustomization_Task``.

        vm: Refers to a VirtualMachine.

        Since 6.8.7. Privilege VirtualMachine.Provisioning.Customize. Starts a task.

        Raises TaskInProgress, InvalidState, InvalidGuestLogin, GuestPermissionDenied,
        CustomizationFault, InvalidPowerState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineGuestCustomizationManager/moId/AbortCustomization_Task/post/
        """
    def customize_guest_task(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication, spec: CustomizationSpec, *, config_params: list[OptionValue] | None = None) -> vmodl.RunningTask[None]:
        """Call ``CustomizeGuest_Task``.

        vm: Refers to a VirtualMachine.

        config_params: Secret.

        Since 6.8.7. Privilege VirtualMachine.Provisioning.Customize. Starts a task.

        Raises TaskInProgress, InvalidState, InvalidGuestLogin, GuestPermissionDenied,
        CustomizationFault, InvalidPowerState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineGuestCustomizationManager/moId/CustomizeGuest_Task/post/
        """
    def start_guest_network_task(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, auth: GuestAuthentication) -> vmodl.RunningTask[None]:
        """Call ``StartGuestNetwork_Task``.

        vm: Refers to a VirtualMachine.

        Since 6.8.7. Privilege VirtualMachine.Provisioning.Customize. Starts a task.

        Raises TaskInProgress, InvalidState, InvalidGuestLogin, GuestPermissionDenied,
        CustomizationFault, InvalidPowerState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineGuestCustomizationManager/moId/StartGuestNetwork_Task/post/
        """

class VirtualMachineSnapshot(ExtensibleManagedObject):
    """``vim.vm.Snapshot``. Since 2.0."""
    def export_snapshot(self) -> HttpNfcLease:
        """Call ``ExportSnapshot``.

        Since 5.5. Privilege VApp.Export.

        Raises TaskInProgress, InvalidState, FileFault, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/ExportSnapshot/post/
        """
    def get_child_snapshot(self) -> list[VirtualMachineSnapshot] | None:
        """Read ``childSnapshot``.

        Since 4.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/childSnapshot/get/
        """
    def get_config(self) -> VirtualMachineConfigInfo:
        """Read ``config``.

        Since 2.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/config/get/
        """
    def get_vm(self) -> VirtualMachine:
        """Read ``vm``.

        Since 6.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/vm/get/
        """
    def remove_snapshot_task(self, remove_children: bool, *, consolidate: bool | None = None) -> vmodl.RunningTask[None]:
        """Call ``RemoveSnapshot_Task``.

        consolidate: Since 5.0.

        Since 2.0. Privilege VirtualMachine.State.RemoveSnapshot. Starts a task.

        Raises TaskInProgress, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/RemoveSnapshot_Task/post/
        """
    def rename_snapshot(self, *, name: str | None = None, description: str | None = None) -> None:
        """Call ``RenameSnapshot``.

        Since 2.0. Privilege VirtualMachine.State.RenameSnapshot.

        Raises InvalidName, TaskInProgress, InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/RenameSnapshot/post/
        """
    def revert_to_snapshot_task(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, suppress_power_on: bool | None = None) -> vmodl.RunningTask[None]:
        """Call ``RevertToSnapshot_Task``.

        host: Refers to a HostSystem.

        suppress_power_on: Since 2.5u2server.

        Since 2.0. Privilege VirtualMachine.State.RevertToSnapshot. Starts a task.

        Raises TaskInProgress, InsufficientResourcesFault, InvalidState, FileFault, VmConfigFault,
        or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineSnapshot/moId/RevertToSnapshot_Task/post/
        """
