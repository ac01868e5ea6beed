# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type VirtualMachineCompatibilityChecker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

if TYPE_CHECKING:
    from vim25.managed.host_system import HostSystem
    from vim25.managed.resource_pool import ResourcePool
    from vim25.managed.virtual_machine import VirtualMachine
    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec


class VirtualMachineCompatibilityChecker(vmodl.ManagedObject):
    """Managed object type ``VirtualMachineCompatibilityChecker`` (vmodl
    ``vim.vm.check.CompatibilityChecker``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **vmodl.ManagedObject._operations,
        "CheckCompatibility_Task": vmodl.Operation("CheckCompatibility_Task", request="CheckCompatibilityRequestType", result="ManagedObjectReference", fault="MethodFault", since="4.0", vmodl_name="checkCompatibility", privilege="System.View"),
        "CheckPowerOn_Task": vmodl.Operation("CheckPowerOn_Task", request="CheckPowerOnRequestType", result="ManagedObjectReference", fault="MethodFault", since="6.7", vmodl_name="checkPowerOn", privilege="System.View"),
        "CheckVmConfig_Task": vmodl.Operation("CheckVmConfig_Task", request="CheckVmConfigRequestType", result="ManagedObjectReference", fault="MethodFault", since="6.7", vmodl_name="checkVmConfig", privilege="System.View"),
    }

    def check_compatibility_task(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        pool: vmodl.ManagedObjectReference | ResourcePool | None = None,
        test_type: list[str] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckCompatibility_Task``.

        vm: Wire name ``vm``. Since 4.0. Refers to a VirtualMachine.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        pool: Wire name ``pool``. Since 4.0. Refers to a ResourcePool.

        test_type: Wire name ``testType``. Since 4.0.

        Since 4.0. Privilege System.View. Returns a reference to a Task, whose result is a
        CheckResult.

        Raises InvalidState, InvalidArgument, DatacenterMismatch, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineCompatibilityChecker/moId/CheckCompatibility_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckCompatibility_Task", {"vm": vm, "host": host, "pool": pool, "test_type": test_type})
        return result

    def check_power_on_task(
        self,
        vm: vmodl.ManagedObjectReference | VirtualMachine,
        *,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        pool: vmodl.ManagedObjectReference | ResourcePool | None = None,
        test_type: list[str] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckPowerOn_Task``.

        vm: Wire name ``vm``. Since 6.7. Refers to a VirtualMachine.

        host: Wire name ``host``. Since 6.7. Refers to a HostSystem.

        pool: Wire name ``pool``. Since 6.7. Refers to a ResourcePool.

        test_type: Wire name ``testType``. Since 6.7.

        Since 6.7. Privilege System.View. Returns a reference to a Task, whose result is a
        CheckResult.

        Raises InvalidArgument, DatacenterMismatch, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineCompatibilityChecker/moId/CheckPowerOn_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckPowerOn_Task", {"vm": vm, "host": host, "pool": pool, "test_type": test_type})
        return result

    def check_vm_config_task(
        self,
        spec: VirtualMachineConfigSpec,
        *,
        vm: vmodl.ManagedObjectReference | VirtualMachine | None = None,
        host: vmodl.ManagedObjectReference | HostSystem | None = None,
        pool: vmodl.ManagedObjectReference | ResourcePool | None = None,
        test_type: list[str] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckVmConfig_Task``.

        spec: Wire name ``spec``. Since 6.7.

        vm: Wire name ``vm``. Since 6.7. Refers to a VirtualMachine.

        host: Wire name ``host``. Since 6.7. Refers to a HostSystem.

        pool: Wire name ``pool``. Since 6.7. Refers to a ResourcePool.

        test_type: Wire name ``testType``. Since 6.7.

        Since 6.7. Privilege System.View. Returns a reference to a Task, whose result is a
        CheckResult.

        Raises InvalidArgument, DatacenterMismatch, or another MethodFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/VirtualMachineCompatibilityChecker/moId/CheckVmConfig_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckVmConfig_Task", {"spec": spec, "vm": vm, "host": host, "pool": pool, "test_type": test_type})
        return result
