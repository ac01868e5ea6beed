"""The configuration of VMs, changed by a spec."""

from __future__ import annotations

from typing import Self

import vim25
from vijson.simulator.kernel.calls import Call, require_privilege
from vijson.simulator.kernel.objects import implements
from vijson.simulator.kernel.specs import fields_set, require_known
from vijson.simulator.services.device_changes import DeviceChanges
from vijson.simulator.services.entity_names import checked_name
from vijson.simulator.services.simulated_vm import SimulatedVm
from vijson.simulator.services.storage_policy import StoragePolicies
from vijson.simulator.services.vm_settings import CONFIGURED
from vijson.simulator.services.vm_tasks import TaskedVm
from vmodl import ManagedObjectReference

__all__ = ["Reconfiguration", "ReconfigureOperations"]

_KNOWN = CONFIGURED | {"name", "device_change", "vm_profile"}
_CONFIG = "VirtualMachine.Config"
_PRIVILEGES = {
    "name": "Rename",
    "annotation": "Annotation",
    "num_cpus": "CPUCount",
    "num_cores_per_socket": "CPUCount",
    "memory_mb": "Memory",
    "cpu_allocation": "Resource",
    "memory_allocation": "Resource",
    "extra_config": "AdvancedConfig",
    "swap_placement": "SwapPlacement",
    "change_tracking_enabled": "ChangeTracking",
    "managed_by": "ManagedBy",
}
"""What it takes to change a field; of ReconfigVM_Task itself the schema names no privilege."""
_FREE = {"change_version", "device_change", "vm_profile"}
"""What takes none, or one that depends on what is in it."""


class Reconfiguration:
    """What a config spec makes of a VM; nothing is done to it before `commit`.

    Raises the fault of a spec that can't be carried out.
    """

    def __init__(
        self,
        vm: SimulatedVm,
        policies: StoragePolicies,
        spec: vim25.VirtualMachineConfigSpec,
        power: vim25.VirtualMachinePowerState | None = None,
    ) -> None:
        require_known(spec, _KNOWN)
        self._vm = vm
        self._spec = spec
        # First, as it looks whether the spec is of the VM as it is now.
        self._settings = vm.settings.changed_by(spec, power or vm.power_state, vm.inventory.now())
        self._devices = DeviceChanges(vm, policies, spec.device_change or ())
        self._name = vm.name if spec.name is None else checked_name(spec.name, vm.reference)
        vm.folder.require_free(self._name, vm)
        self._assignment = policies.assignment(spec.vm_profile or (), "spec.vmProfile")

    def require_privileges(self, call: Call) -> Self:
        """Raise `vim25.NoPermission` if the caller may not do all of it."""
        names = fields_set(self._spec).keys() - _FREE
        own = {f"{_CONFIG}.{_PRIVILEGES.get(name, 'Settings')}" for name in names}
        for privilege in sorted(own | self._devices.privileges):
            require_privilege(call.session, privilege, self._vm.reference)
        return self

    def commit(self) -> None:
        """Carry it out."""
        self._vm.settings = self._settings
        self._vm.name = self._name
        self._devices.commit()
        if self._spec.vm_profile is not None:
            self._vm.assignment = self._assignment


class ReconfigureOperations(TaskedVm):
    """Changes the configuration of a VM."""

    @implements("ReconfigVM_Task")
    def reconfigure(
        self, call: Call, spec: vim25.VirtualMachineConfigSpec
    ) -> ManagedObjectReference:
        """Change settings, devices, the name and storage policies, all or nothing."""

        def check() -> None:
            Reconfiguration(self, self._policies, spec).require_privileges(call)

        def apply() -> None:
            Reconfiguration(self, self._policies, spec).commit()

        return self._start(call, "ReconfigVM_Task", check, apply)
