"""What a VM is configured to be, beside its devices."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.specs import fields_set
from vijson.simulator.services.virtual_device import edited

__all__ = ["CONFIGURED", "VmSettings"]

_SHOWN = {
    "alternate_guest_name", "annotation", "boot_options", "change_tracking_enabled",
    "console_preferences", "cpu_allocation", "cpu_hot_add_enabled", "cpu_hot_remove_enabled",
    "firmware", "flags", "guest_auto_lock_enabled", "guest_id", "latency_sensitivity",
    "managed_by", "max_mks_connections", "memory_allocation", "memory_hot_add_enabled",
    "memory_reservation_locked_to_max", "message_bus_tunnel_enabled", "migrate_encryption",
    "nested_hv_enabled", "swap_placement", "tools", "v_pmc_enabled",
}  # fmt: skip
"""What a config spec sets, and the config shows as it was set."""
CONFIGURED = {
    *_SHOWN, "change_version", "extra_config", "memory_mb", "num_cores_per_socket", "num_cpus"
}  # fmt: skip
"""All that `VmSettings.changed_by` takes of a config spec."""
_WHILE_OFF = {
    "cpu_hot_add_enabled", "cpu_hot_remove_enabled", "firmware", "guest_id",
    "memory_hot_add_enabled", "nested_hv_enabled", "v_pmc_enabled",
}  # fmt: skip
"""What can be changed only while the VM is off."""
_MOST_CPUS = 768


@attrs.frozen
class VmSettings:
    """What a VM is configured to be; snapshots share it, and a change makes another one."""

    modified: datetime
    shown: Mapping[str, Any]
    """What the config shows as it was set, by field."""
    num_cpus: int = 2
    memory_mb: int = 4096
    num_cores_per_socket: int | None = None
    extra_config: Mapping[str, Any] = MappingProxyType({})

    @classmethod
    def of_guest(cls, guest_id: str, now: datetime) -> VmSettings:
        """Return those of a new VM."""
        return cls(now, {"guest_id": guest_id, "alternate_guest_name": ""})

    @property
    def change_version(self) -> str:
        """Which change was the last one."""
        return self.modified.isoformat()

    def info(self) -> dict[str, Any]:
        """Return the fields of the config."""
        options = [vim25.OptionValue(key=key, value=value) for key, value in self._options()]
        return {
            "change_version": self.change_version,
            "modified": self.modified,
            "extra_config": options or None,
            "flags": vim25.VirtualMachineFlagInfo(),
            **self.shown,
        }

    def _options(self) -> list[tuple[str, Any]]:
        return sorted(self.extra_config.items())

    def changed_by(
        self,
        spec: vim25.VirtualMachineConfigSpec,
        power: vim25.VirtualMachinePowerState,
        now: datetime,
    ) -> VmSettings:
        """Return what a spec makes of them; raises the fault of a spec that can't be taken."""
        if spec.change_version not in (None, self.change_version):
            raise fault(vim25.ConcurrentAccess, "The VM was changed meanwhile.")
        sent = fields_set(spec)
        shown = {name: edited(self.shown.get(name), sent[name]) for name in _SHOWN & sent.keys()}
        changed = VmSettings(
            modified=now,
            shown={**self.shown, **shown},
            num_cpus=sent.get("num_cpus", self.num_cpus),
            memory_mb=sent.get("memory_mb", self.memory_mb),
            num_cores_per_socket=sent.get("num_cores_per_socket", self.num_cores_per_socket),
            extra_config=self._extra_config(spec.extra_config or ()),
        )
        changed._check_numbers()
        if power != vim25.VirtualMachinePowerState.POWERED_OFF:
            self._check_hot(changed, power)
        return changed

    def _extra_config(self, options: Any) -> dict[str, Any]:
        """Return the options after a change; an empty value removes one."""
        result = dict(self.extra_config)
        for option in options:
            if not option.key:
                raise invalid_argument("spec.extraConfig.key")
            result[option.key] = option.value
        return {key: value for key, value in result.items() if value not in (None, "")}

    def _check_numbers(self) -> None:
        if not 1 <= self.num_cpus <= _MOST_CPUS:
            raise invalid_argument("spec.numCPUs", str(self.num_cpus))
        if self.memory_mb < 4 or self.memory_mb % 4:
            raise invalid_argument("spec.memoryMB", str(self.memory_mb))
        cores = self.num_cores_per_socket
        if cores is not None and (cores < 0 or (cores and self.num_cpus % cores)):
            raise invalid_argument("spec.numCoresPerSocket", str(cores))

    def _check_hot(self, changed: VmSettings, power: vim25.VirtualMachinePowerState) -> None:
        """Raise the fault of a change that needs the VM to be off."""
        running = power == vim25.VirtualMachinePowerState.POWERED_ON
        cold = [name for name in _WHILE_OFF if self.shown.get(name) != changed.shown.get(name)]
        hardware = (self.num_cpus, self.memory_mb, self.num_cores_per_socket)
        others = (changed.num_cpus, changed.memory_mb, changed.num_cores_per_socket)
        if cold or hardware[2] != others[2] or (hardware != others and not running):
            raise fault(
                vim25.InvalidPowerState,
                "The attempted operation cannot be performed in the current state.",
                requested_state=vim25.VirtualMachinePowerState.POWERED_OFF,
                existing_state=power,
            )
        more = changed.num_cpus > self.num_cpus
        allowed = self.shown.get("cpu_hot_add_enabled" if more else "cpu_hot_remove_enabled")
        if changed.num_cpus != self.num_cpus and not allowed:
            raise fault(vim25.CpuHotPlugNotSupported, "CPU hot plug is not supported for this VM.")
        more = changed.memory_mb > self.memory_mb
        allowed = more and self.shown.get("memory_hot_add_enabled")
        if changed.memory_mb != self.memory_mb and not allowed:
            raise fault(
                vim25.MemoryHotPlugNotSupported, "Memory hot plug is not supported for this VM."
            )
