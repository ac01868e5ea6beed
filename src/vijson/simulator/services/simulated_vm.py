"""VMs: the state that they and their guests are in, and what they show of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import moid_number
from vijson.simulator.services.default_devices import default_devices
from vijson.simulator.services.device_places import renamed
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.placement import PlacedVm, Placement, placed
from vijson.simulator.services.simulated_guest import SimulatedGuest
from vijson.simulator.services.snapshot_tree import SnapshotTree
from vijson.simulator.services.storage_policy import Assignment
from vijson.simulator.services.virtual_disk import disk_file
from vijson.simulator.services.virtual_hardware import SimulatedHardware
from vijson.simulator.services.vm_capability import vm_capability
from vijson.simulator.services.vm_config import GUEST_NAME, config_info, config_summary
from vijson.simulator.services.vm_settings import VmSettings

__all__ = ["CustomizationStatus", "SimulatedVm"]

CustomizationStatus = vim25.GuestInfoCustomizationStatus
_STATES = vim25.VirtualMachinePowerState
_CONNECTION = vim25.VirtualMachineConnectionState
_TOOLS = ("guestToolsNotRunning", "guestToolsRunning")
"""By whether they answer."""
_SHOWN_STATES = {
    _STATES.POWERED_ON: "Powered on",
    _STATES.POWERED_OFF: "Powered off",
    _STATES.SUSPENDED: "Suspended",
}


class SimulatedVm(PlacedVm):
    """A VM; its public attributes can be read and set by tests."""

    domain: str | None = None
    customization_status: str = CustomizationStatus.TOOLSDEPLOYPKG_IDLE.value
    """What the guest says of its last customization."""
    customization_error: str | None = None
    customizations = 0
    """How often a customization succeeded."""
    submissions = 0
    """How many customizations, network starts and aborts were accepted."""
    engine_installed = True
    """Whether the guest has the engine that customizes running guests."""
    locked = False
    """Whether a failed customization left its lock in the guest."""
    question: str | None = None
    """A question that the VM waits to have answered; its tasks stand still meanwhile."""
    pending_spec: vim25.CustomizationSpec | None = None
    """The spec that is applied when the VM is next powered on."""
    next_fault: vim25.MethodFault | None = None
    """The fault with which the next customization fails, once."""
    template = False
    """Whether it is marked as a template."""
    consolidation_needed = False
    """Whether files of removed snapshots are still there."""
    boot_time: datetime | None = None
    suspend_time: datetime | None = None
    guest_transition: vim25.VirtualMachineGuestState | None = None
    """What the guest is doing while it shuts down or restarts; ``None`` else."""

    def __init__(
        self,
        name: str,
        folder: Folder,
        *,
        powered_on: bool,
        tools_running: bool,
        nics: int,
        disks: int,
        guest_accounts: Mapping[str, str],
        administrators: Set[str],
        guest_id: str,
        placement: Placement | None = None,
    ) -> None:
        at = placement or placed(folder)
        super().__init__(name, folder, at)
        number = moid_number(self.moid)
        self.power_state = _STATES.POWERED_ON if powered_on else _STATES.POWERED_OFF
        """The power state of the API."""
        self.tools_running = tools_running
        devices = default_devices(self.home, number, at, disks=disks, nics=nics)
        self.hardware = SimulatedHardware(number, devices, self.inventory)
        self.settings = VmSettings.of_guest(guest_id, self.inventory.now())
        self.snapshots = SnapshotTree()
        self.left_files: dict[str, vim25.VirtualDisk] = {}
        """The disks that were taken from it, whose files are still there."""
        self.assignment: Assignment | None = None
        """The storage policy that the VM's home was last given."""
        self.guest_accounts = dict(guest_accounts)
        """User name -> password, inside the guest."""
        self.administrators = set(administrators)
        """The accounts that may customize the guest."""
        self.guest_host_name: str | None = name
        self.dns_servers: list[str] = []
        self.uuid = str(self.inventory.new_uuid())
        """That of the BIOS."""
        self.instance_uuid = str(self.inventory.new_uuid())
        """That by which the vCenter tells VMs apart."""

    def change_devices(self, change: Callable[[vim25.VirtualDevice], vim25.VirtualDevice]) -> None:
        super().change_devices(change)
        for snapshot in self.snapshots:
            snapshot.saved = snapshot.saved.with_devices(change)

    def follow_name(self, place: ManagedEntity) -> None:
        super().follow_name(place)
        left = {file: renamed(disk, place) for file, disk in self.left_files.items()}
        self.left_files = {disk_file(disk) or file: disk for file, disk in left.items()}

    @cached_property
    def guest(self) -> SimulatedGuest:
        """What runs in the VM: its files, programs and processes."""
        return SimulatedGuest(self.inventory.now)

    @property
    def powered_on(self) -> bool:
        """Whether it is on; when it is not it may be suspended."""
        return self.power_state == _STATES.POWERED_ON

    @powered_on.setter
    def powered_on(self, value: bool) -> None:
        self.power_state = _STATES.POWERED_ON if value else _STATES.POWERED_OFF

    @property
    def guest_id(self) -> str:
        """What the guest is: ``ubuntu64Guest``."""
        found: str = self.settings.shown["guest_id"]
        return found

    @guest_id.setter
    def guest_id(self, value: str) -> None:
        shown = {**self.settings.shown, "guest_id": value}
        self.settings = attrs.evolve(self.settings, shown=shown)

    def require_power(
        self,
        *needed: vim25.VirtualMachinePowerState,
        requested: vim25.VirtualMachinePowerState | None = None,
    ) -> None:
        """Raise `vim25.InvalidPowerState` if the VM is in none of the states that are needed.

        ``requested`` is the state that was asked for, if that is not the one that is needed.
        """
        if self.power_state not in needed:
            raise fault(
                vim25.InvalidPowerState,
                "The attempted operation cannot be performed in the current state "
                f"({_SHOWN_STATES[self.power_state]}).",
                requested_state=requested or needed[0],
                existing_state=self.power_state,
            )

    @property
    def ip_addresses(self) -> list[str]:
        """All addresses of the guest, NIC by NIC, of those that are connected."""
        return [address for nic in self.nics if nic.connected for address in nic.ip_addresses]

    @property
    def reported_addresses(self) -> list[str]:
        """The addresses that VMware Tools report; none while they do not run."""
        return self.ip_addresses if self.tools_answer else []

    @property
    def reported_host_name(self) -> str | None:
        """The guest's name that VMware Tools report."""
        return self.guest_host_name if self.tools_answer else None

    @property
    def stalled(self) -> bool:
        return bool(self.question)

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "config": lambda: config_info(self),
            "snapshot": lambda: self.snapshots.info(self.reference),
            "rootSnapshot": lambda: [one.reference for one in self.snapshots.children(None)],
            "capability": vm_capability,
            "runtime": self._runtime,
            "guest": self._guest,
            "summary": self._summary,
            "guestHeartbeatStatus": lambda: self._heartbeat,
        }

    def fingerprint(self) -> Any:
        """Return all of which what is shown of it is made."""
        kept = (self.power_state, self.tools_running, self.template, self.question)
        guest = (self.guest_host_name, self.domain, tuple(self.dns_servers), self.guest_transition)
        done = (self.customization_status, self.customization_error, self.consolidation_needed)
        where = (self.host, self.host.connected, self.resource_pool, self.datastore)
        nics = [(nic.ip_addresses[:], nic.prefix_length) for nic in self.nics]
        snapshots = [(one.reference, one.name) for one in self.snapshots], self.snapshots.current
        hardware = (self.settings, self.hardware.devices, nics, snapshots)
        return super().fingerprint(), kept, guest, done, where, hardware

    @contextmanager
    def fullest(self) -> Iterator[None]:
        now = self.inventory.now()
        most = {
            "power_state": _STATES.POWERED_ON,
            "tools_running": True,
            "guest_transition": None,
            "guest_host_name": self.guest_host_name or self.name,
            "boot_time": now,
            "suspend_time": now,
            "question": "?",
            "customization_error": "?",
        }
        before = {name: getattr(self, name) for name in most}
        vars(self).update(most)
        try:
            yield
        finally:
            vars(self).update(before)

    @property
    def _heartbeat(self) -> vim25.ManagedEntityStatus:
        status = vim25.ManagedEntityStatus
        return status.GREEN if self.tools_answer else status.GRAY

    @property
    def tools_answer(self) -> bool:
        """Whether VMware Tools answer: the guest runs, and they in it."""
        starting = self.guest_transition == vim25.VirtualMachineGuestState.RESETTING
        return self.powered_on and self.tools_running and not starting

    def _runtime(self) -> vim25.VirtualMachineRuntimeInfo:
        question = None
        if self.question:
            choice = vim25.ChoiceOption(choice_info=[])
            question = vim25.VirtualMachineQuestionInfo(id="1", text=self.question, choice=choice)
        return vim25.VirtualMachineRuntimeInfo(
            host=self.host.reference,
            connection_state=_CONNECTION.CONNECTED
            if self.host.connected
            else _CONNECTION.DISCONNECTED,
            power_state=self.power_state,
            fault_tolerance_state=vim25.VirtualMachineFaultToleranceState.NOT_CONFIGURED,
            tools_installer_mounted=False,
            num_mks_connections=0,
            record_replay_state=vim25.VirtualMachineRecordReplayState.INACTIVE,
            online_standby=False,
            consolidation_needed=self.consolidation_needed,
            boot_time=self.boot_time if self.powered_on else None,
            suspend_time=self.suspend_time,
            question=question,
        )

    @property
    def _guest_state(self) -> vim25.VirtualMachineGuestState:
        states = vim25.VirtualMachineGuestState
        return (self.guest_transition or states.RUNNING) if self.powered_on else states.NOT_RUNNING

    def _guest(self) -> vim25.GuestInfo:
        info = vim25.GuestInfo(
            guest_state=self._guest_state.value,
            tools_running_status=_TOOLS[self.tools_answer],
            guest_id=self.guest_id,
            guest_family="linuxGuest",
        )
        if self.tools_answer:
            info.host_name = self.guest_host_name
            info.guest_full_name = GUEST_NAME
            info.ip_address = next(iter(self.ip_addresses), None)
            info.net = [nic.guest() for nic in self.nics]
            info.ip_stack = [
                vim25.GuestStackInfo(
                    dns_config=vim25.NetDnsConfigInfo(
                        dhcp=False,
                        host_name=self.guest_host_name or "",
                        domain_name=self.domain or "",
                        ip_address=list(self.dns_servers),
                    )
                )
            ]
            info.customization_info = vim25.GuestInfoCustomizationInfo(
                customization_status=self.customization_status,
                error_msg=self.customization_error,
            )
        return info

    def _summary(self) -> vim25.VirtualMachineSummary:
        return vim25.VirtualMachineSummary(
            vm=self.reference,
            runtime=self._runtime(),
            config=config_summary(self),
            guest=vim25.VirtualMachineGuestSummary(
                guest_id=self.guest_id,
                guest_full_name=GUEST_NAME if self.tools_answer else None,
                tools_running_status=_TOOLS[self.tools_answer],
                host_name=self.reported_host_name,
                ip_address=next(iter(self.reported_addresses), None),
            ),
            quick_stats=vim25.VirtualMachineQuickStats(guest_heartbeat_status=self._heartbeat),
            overall_status=vim25.ManagedEntityStatus.GREEN,
        )
