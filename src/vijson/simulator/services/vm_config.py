"""How the configuration of a VM is shown."""

from __future__ import annotations

from typing import Protocol

import vim25
from vijson.simulator.services.virtual_hardware import SimulatedHardware
from vijson.simulator.services.vm_settings import VmSettings

__all__ = ["GUEST_NAME", "Configured", "config_info", "config_summary"]

_VERSION = "vmx-21"
GUEST_NAME = "Linux (64-bit)"


class Configured(Protocol):
    """What a VM is asked for."""

    template: bool
    uuid: str
    instance_uuid: str
    settings: VmSettings
    hardware: SimulatedHardware

    @property
    def shown_name(self) -> str: ...

    @property
    def path(self) -> str: ...


def config_info(vm: Configured) -> vim25.VirtualMachineConfigInfo:
    """Return the configuration of a VM."""
    return vim25.VirtualMachineConfigInfo(
        name=vm.shown_name,
        guest_full_name=GUEST_NAME,
        version=_VERSION,
        uuid=vm.uuid,
        instance_uuid=vm.instance_uuid,
        template=vm.template,
        files=vim25.VirtualMachineFileInfo(vm_path_name=vm.path),
        default_power_ops=vim25.VirtualMachineDefaultPowerOpInfo(),
        hardware=vim25.VirtualHardware(
            num_cpu=vm.settings.num_cpus,
            num_cores_per_socket=vm.settings.num_cores_per_socket or 1,
            memory_mb=vm.settings.memory_mb,
            device=vm.hardware.shown(),
        ),
        **vm.settings.info(),
    )


def config_summary(vm: Configured) -> vim25.VirtualMachineConfigSummary:
    """Return what a VM's summary shows of its configuration."""
    return vim25.VirtualMachineConfigSummary(
        name=vm.shown_name,
        template=vm.template,
        vm_path_name=vm.path,
        memory_size_mb=vm.settings.memory_mb,
        num_cpu=vm.settings.num_cpus,
        num_ethernet_cards=len(vm.hardware.nics),
        num_virtual_disks=len(vm.hardware.disks),
        uuid=vm.uuid,
        instance_uuid=vm.instance_uuid,
        guest_id=vm.settings.shown["guest_id"],
        guest_full_name=GUEST_NAME,
        annotation=vm.settings.shown.get("annotation"),
        hw_version=_VERSION,
    )
