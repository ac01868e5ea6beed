"""The state of a VM, kept for a snapshot or taken over by a clone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, Self

import attrs

import vim25
from vijson.simulator.services.network_adapter import SimulatedNic
from vijson.simulator.services.storage_policy import Assignment
from vijson.simulator.services.virtual_hardware import SimulatedHardware
from vijson.simulator.services.vm_settings import VmSettings

__all__ = ["SavedState"]


class Saved(Protocol):
    """What is kept of a VM."""

    settings: VmSettings
    hardware: SimulatedHardware
    assignment: Assignment | None
    guest_host_name: str | None
    domain: str | None
    dns_servers: list[str]
    engine_installed: bool
    locked: bool


@attrs.frozen
class _Addresses:
    """What a network adapter's guest has: its lease, and its addresses."""

    lease: str
    addresses: tuple[str, ...]
    prefix_length: int

    @classmethod
    def of(cls, nic: SimulatedNic) -> _Addresses:
        return cls(nic.lease, tuple(nic.ip_addresses), nic.prefix_length)


@attrs.frozen(kw_only=True)
class SavedState:
    """A VM's settings, devices and guest at some time."""

    settings: VmSettings
    devices: Mapping[int, vim25.VirtualDevice]
    assignment: Assignment | None
    disks: Mapping[int, Assignment | None]
    nics: Mapping[int, _Addresses]
    guest_host_name: str | None
    domain: str | None
    dns_servers: tuple[str, ...]
    engine_installed: bool
    locked: bool

    @classmethod
    def of(cls, vm: Saved) -> Self:
        """Return the state of a VM now."""
        return cls(
            settings=vm.settings,
            devices=vm.hardware.devices,
            assignment=_copy(vm.assignment),
            disks={disk.key: _copy(disk.assignment) for disk in vm.hardware.disks},
            nics={nic.key: _Addresses.of(nic) for nic in vm.hardware.nics},
            guest_host_name=vm.guest_host_name,
            domain=vm.domain,
            dns_servers=tuple(vm.dns_servers),
            engine_installed=vm.engine_installed,
            locked=vm.locked,
        )

    def with_devices(
        self, change: Callable[[vim25.VirtualDevice], vim25.VirtualDevice]
    ) -> SavedState:
        """Return one whose devices are others, of the same keys."""
        devices = {key: change(device) for key, device in self.devices.items()}
        return attrs.evolve(self, devices=devices)

    def restore(self, vm: Saved, settings: VmSettings, *, running: bool = True) -> None:
        """Have a VM be in this state, with its settings under a change version of their own.

        A guest that does not go on ``running`` gets new leases when it starts.
        """
        vm.settings = settings
        vm.hardware.load(self.devices.values())
        vm.assignment = _copy(self.assignment)
        for disk in vm.hardware.disks:
            disk.assignment = _copy(self.disks.get(disk.key))
        for nic in vm.hardware.nics:
            self._restore_addresses(nic, running=running)
        vm.guest_host_name, vm.domain = self.guest_host_name, self.domain
        vm.dns_servers = list(self.dns_servers)
        vm.engine_installed, vm.locked = self.engine_installed, self.locked

    def _restore_addresses(self, nic: SimulatedNic, *, running: bool) -> None:
        if (saved := self.nics.get(nic.key)) is None:
            return
        nic.ip_addresses = [
            nic.lease if address == saved.lease and not running else address
            for address in saved.addresses
        ]
        nic.prefix_length = saved.prefix_length


def _copy(assignment: Assignment | None) -> Assignment | None:
    return assignment.copy() if assignment else None
