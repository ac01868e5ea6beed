# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.vm.check``."""

import typing
import vmodl

from vim25.data.vim_vm import VirtualMachineCloneSpec, VirtualMachineConfigSpec, VirtualMachineInstantCloneSpec, VirtualMachineRelocateSpec
from vim25.data.vim_vm_check import CheckResult
from vim25.enums.vim import VirtualMachinePowerState
from vim25.managed.vim import Folder, HostSystem, ResourcePool, Task, VirtualMachine

class VirtualMachineCompatibilityChecker(vmodl.ManagedObject):
    """``vim.vm.check.CompatibilityChecker``. Since 4.0."""
    def check_compatibility_task(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None = None, test_type: list[str] | None = None) -> vmodl.RunningTask[list[CheckResult]]:
        """Call ``CheckCompatibility_Task``.

        vm: Refers to a VirtualMachine.

        host: Refers to a HostSystem.

        pool: Refers to a ResourcePool.

        Since 4.0. Privilege System.View. Starts a task, whose result is a CheckResult.

        Raises InvalidState, InvalidArgument, DatacenterMismatch, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineCompatibilityChecker/moId/CheckCompatibility_Task/post/
        """
    def check_power_on_task(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None = None, test_type: list[str] | None = None) -> vmodl.RunningTask[list[CheckResult] | None]:
        """Call ``CheckPowerOn_Task``.

        vm: Refers to a VirtualMachine.

        host: Refers to a HostSystem.

        pool: Refers to a ResourcePool.

        Since 6.7. Privilege System.View. Starts a task, whose result is a CheckResult.

        Raises InvalidArgument, DatacenterMismatch, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineCompatibilityChecker/moId/CheckPowerOn_Task/post/
        """
    def check_vm_config_task(self, spec: VirtualMachineConfigSpec, *, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine | None = None, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None = None, test_type: list[str] | None = None) -> vmodl.RunningTask[list[CheckResult] | None]:
        """Call ``CheckVmConfig_Task``.

        vm: Refers to a VirtualMachine.

        host: Refers to a HostSystem.

        pool: Refers to a ResourcePool.

        Since 6.7. Privilege System.View. Starts a task, whose result is a CheckResult.

        Raises InvalidArgument, DatacenterMismatch, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineCompatibilityChecker/moId/CheckVmConfig_Task/post/
        """

class VirtualMachineProvisioningChecker(vmodl.ManagedObject):
    """``vim.vm.check.ProvisioningChecker``. Since 4.0."""
    def check_clone_task(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, folder: vmodl.ManagedObjectReference[Folder] | Folder, name: str, spec: VirtualMachineCloneSpec, *, test_type: list[str] | None = None) -> vmodl.RunningTask[list[CheckResult]]:
        """Call ``CheckClone_Task``.

        vm: Refers to a VirtualMachine.

        folder: Refers to a Folder.

        Since 4.0. Privilege System.View. Starts a task, whose result is a CheckResult.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineProvisioningChecker/moId/CheckClone_Task/post/
        """
    def check_instant_clone_task(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, spec: VirtualMachineInstantCloneSpec, *, test_type: list[str] | None = None) -> vmodl.RunningTask[list[CheckResult] | None]:
        """Call ``CheckInstantClone_Task``.

        vm: Refers to a VirtualMachine.

        Since 6.7. Privilege System.View. Starts a task, whose result is a CheckResult.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineProvisioningChecker/moId/CheckInstantClone_Task/post/
        """
    def check_migrate_task(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None, pool: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None = None, state: VirtualMachinePowerState | None = None, test_type: list[str] | None = None) -> vmodl.RunningTask[list[CheckResult]]:
        """Call ``CheckMigrate_Task``.

        vm: Refers to a VirtualMachine.

        host: Refers to a HostSystem.

        pool: Refers to a ResourcePool.

        Since 4.0. Privilege System.View. Starts a task, whose result is a CheckResult.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineProvisioningChecker/moId/CheckMigrate_Task/post/
        """
    def check_relocate_task(self, vm: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine, spec: VirtualMachineRelocateSpec, *, test_type: list[str] | None = None) -> vmodl.RunningTask[list[CheckResult]]:
        """Call ``CheckRelocate_Task``.

        vm: Refers to a VirtualMachine.

        Since 4.0. Privilege System.View. Starts a task, whose result is a CheckResult.

        Raises InvalidState, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineProvisioningChecker/moId/CheckRelocate_Task/post/
        """
    def query_v_motion_compatibility_ex_task(self, vm: typing.Sequence[vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine], host: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem]) -> vmodl.RunningTask[list[CheckResult]]:
        """Call ``QueryVMotionCompatibilityEx_Task``.

        vm: Refers to a VirtualMachine.

        host: Refers to a HostSystem.

        Since 4.0. Privilege System.View. Starts a task, whose result is a CheckResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineProvisioningChecker/moId/QueryVMotionCompatibilityEx_Task/post/
        """
