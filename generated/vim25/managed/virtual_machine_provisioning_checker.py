# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type VirtualMachineProvisioningChecker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.folder import Folder
    from vim25.managed.host_system import HostSystem
    from vim25.managed.resource_pool import ResourcePool
    from vim25.managed.virtual_machine import VirtualMachine
    from vim25.data.virtual_machine_clone_spec import VirtualMachineCloneSpec
    from vim25.data.virtual_machine_instant_clone_spec import VirtualMachineInstantCloneSpec
    from vim25.enums.virtual_machine_power_state import VirtualMachinePowerState
    from vim25.data.virtual_machine_relocate_spec import VirtualMachineRelocateSpec


class VirtualMachineProvisioningChecker(vmodl.ManagedObject):
    """Managed object type ``VirtualMachineProvisioningChecker`` (vmodl
    ``vim.vm.check.ProvisioningChecker``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CheckClone_Task": vmodl.Operation("CheckClone_Task", request="CheckCloneRequestType", result="ManagedObjectReference", fault="InvalidState", since="4.0", vmodl_name="checkClone", privilege="System.View"),
        "CheckInstantClone_Task": vmodl.Operation("CheckInstantClone_Task", request="CheckInstantCloneRequestType", result="ManagedObjectReference", fault="InvalidState", since="6.7", vmodl_name="checkInstantClone", privilege="System.View"),
        "CheckMigrate_Task": vmodl.Operation("CheckMigrate_Task", request="CheckMigrateRequestType", result="ManagedObjectReference", fault="InvalidState", since="4.0", vmodl_name="checkMigrate", privilege="System.View"),
        "CheckRelocate_Task": vmodl.Operation("CheckRelocate_Task", request="CheckRelocateRequestType", result="ManagedObjectReference", fault="InvalidState", since="4.0", vmodl_name="checkRelocate", privilege="System.View"),
        "QueryVMotionCompatibilityEx_Task": vmodl.Operation("QueryVMotionCompatibilityEx_Task", request="QueryVMotionCompatibilityExRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="4.0", vmodl_name="queryVMotionCompatibilityEx", privilege="System.View"),
    }

    def check_clone_task(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        folder: vmodl.ManagedObjectReference | Folder,
        name: str,
        spec: VirtualMachineCloneSpec,
        *,
        test_type: list[str] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckClone_Task``.

        vm: Wire name ``vm``. Since 4.0. Refers to a VirtualMachine.

        folder: Wire name ``folder``. Since 4.0. Refers to a Folder.

        name: Wire name ``name``. Since 4.0.

        spec: Wire name ``spec``. Since 4.0.

        test_type: Wire name ``testType``. Since 4.0.

        Since 4.0. Privilege System.View. Returns a reference to a Task, whose result is a
        CheckResult.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineProvisioningChecker/moId/CheckClone_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckClone_Task", {"vm": vm, "folder": folder, "name": name, "spec": spec, "test_type": test_type})
        return result

    def check_instant_clone_task(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        spec: VirtualMachineInstantCloneSpec,
        *,
        test_type: list[str] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckInstantClone_Task``.

        vm: Wire name ``vm``. Since 6.7. Refers to a VirtualMachine.

        spec: Wire name ``spec``. Since 6.7.

        test_type: Wire name ``testType``. Since 6.7.

        Since 6.7. Privilege System.View. Returns a reference to a Task, whose result is a
        CheckResult.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineProvisioningChecker/moId/CheckInstantClone_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckInstantClone_Task", {"vm": vm, "spec": spec, "test_type": test_type})
        return result

    def check_migrate_task(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        pool: vmodl.ManagedObjectReference | ResourcePool | None = None,
        state: VirtualMachinePowerState | None = None,
        test_type: list[str] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckMigrate_Task``.

        vm: Wire name ``vm``. Since 4.0. Refers to a VirtualMachine.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        pool: Wire name ``pool``. Since 4.0. Refers to a ResourcePool.

        state: Wire name ``state``. Since 4.0.

        test_type: Wire name ``testType``. Since 4.0.

        Since 4.0. Privilege System.View. Returns a reference to a Task, whose result is a
        CheckResult.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineProvisioningChecker/moId/CheckMigrate_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckMigrate_Task", {"vm": vm, "host": host, "pool": pool, "state": state, "test_type": test_type})
        return result

    def check_relocate_task(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        spec: VirtualMachineRelocateSpec,
        *,
        test_type: list[str] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckRelocate_Task``.

        vm: Wire name ``vm``. Since 4.0. Refers to a VirtualMachine.

        spec: Wire name ``spec``. Since 4.0.

        test_type: Wire name ``testType``. Since 4.0.

        Since 4.0. Privilege System.View. Returns a reference to a Task, whose result is a
        CheckResult.

        Raises InvalidState, or another InvalidState.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineProvisioningChecker/moId/CheckRelocate_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckRelocate_Task", {"vm": vm, "spec": spec, "test_type": test_type})
        return result

    def query_v_motion_compatibility_ex_task(
        self,
        vm: list[vmodl.ManagedObjectReference | VirtualMachine],
        host: list[vmodl.ManagedObjectReference | HostSystem],
    ) -> vmodl.ManagedObjectReference:
        """Call ``QueryVMotionCompatibilityEx_Task``.

        vm: Wire name ``vm``. Since 4.0. Refers to a VirtualMachine.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        Since 4.0. Privilege System.View. Returns a reference to a Task, whose result is a
        CheckResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineProvisioningChecker/moId/QueryVMotionCompatibilityEx_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("QueryVMotionCompatibilityEx_Task", {"vm": vm, "host": host})
        return result
