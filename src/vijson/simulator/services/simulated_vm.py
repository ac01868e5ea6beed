"""VMs: the state that they and their guests are in, and what they show of it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Set
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.host_facts import capabilities
from vijson.simulator.services.network_adapter import SimulatedNic
from vijson.simulator.services.placement import PlacedVm, Placement, placed
from vijson.simulator.services.storage_policy import Assignment
from vijson.simulator.services.virtual_disk import SimulatedDisk

__all__ = ["CustomizationStatus", "SimulatedVm"]

CustomizationStatus = vim25.GuestInfoCustomizationStatus
_OUTDATED = ("record_replay_supported", "vm_npiv_wwn_supported")


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

    def __init__(
        self,
        inventory: Inventory,
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
        number = int(self.moid.rpartition("-")[2])
        self.powered_on = powered_on
        self.tools_running = tools_running
        self.nics = [SimulatedNic(index, number, at.network) for index in range(nics)]
        self.disks = [SimulatedDisk(index, name, at.datastore) for index in range(disks)]
        self.assignment: Assignment | None = None
        """The storage policy that the VM's home was last given."""
        self.guest_accounts = dict(guest_accounts)
        """User name -> password, inside the guest."""
        self.administrators = set(administrators)
        """The accounts that may customize the guest."""
        self.guest_id = guest_id
        self.guest_host_name: str | None = name
        self.dns_servers: list[str] = []
        self.uuid = str(uuid.uuid4())
        """That of the BIOS."""
        self.instance_uuid = str(uuid.uuid4())
        """That by which the vCenter tells VMs apart."""
        self._modified = inventory.now()

    def require_unused(self) -> None:
        self.require_power(vim25.VirtualMachinePowerState.POWERED_OFF)

    @property
    def power_state(self) -> vim25.VirtualMachinePowerState:
        """The power state of the API."""
        states = vim25.VirtualMachinePowerState
        return states.POWERED_ON if self.powered_on else states.POWERED_OFF

    def require_power(self, needed: vim25.VirtualMachinePowerState) -> None:
        """Raise `vim25.InvalidPowerState` if the VM is not in that state."""
        if self.power_state != needed:
            shown = "Powered on" if self.powered_on else "Powered off"
            raise fault(
                vim25.InvalidPowerState,
                f"The attempted operation cannot be performed in the current state ({shown}).",
                requested_state=needed,
                existing_state=self.power_state,
            )

    @property
    def ip_addresses(self) -> list[str]:
        """All addresses of the guest, NIC by NIC, of those that are connected."""
        return [address for nic in self.nics if nic.connected for address in nic.ip_addresses]

    @property
    def reported_addresses(self) -> list[str]:
        """The addresses that VMware Tools report; none while they do not run."""
        return self.ip_addresses if self._tools_answer else []

    @property
    def reported_host_name(self) -> str | None:
        """The guest's name that VMware Tools report."""
        return self.guest_host_name if self._tools_answer else None

    @property
    def stalled(self) -> bool:
        return bool(self.question)

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "capability": lambda: capabilities(vim25.VirtualMachineCapability, _OUTDATED),
            "config": self._config,
            "runtime": self._runtime,
            "guest": self._guest,
            "summary": self._summary,
            "guestHeartbeatStatus": lambda: self._heartbeat,
        }

    @property
    def _heartbeat(self) -> vim25.ManagedEntityStatus:
        status = vim25.ManagedEntityStatus
        return status.GREEN if self._tools_answer else status.GRAY

    @property
    def _tools_answer(self) -> bool:
        return self.powered_on and self.tools_running

    def _runtime(self) -> vim25.VirtualMachineRuntimeInfo:
        question = None
        if self.question:
            choice = vim25.ChoiceOption(choice_info=[])
            question = vim25.VirtualMachineQuestionInfo(id="1", text=self.question, choice=choice)
        return vim25.VirtualMachineRuntimeInfo(
            host=self.host.reference,
            connection_state=vim25.VirtualMachineConnectionState.CONNECTED,
            power_state=self.power_state,
            fault_tolerance_state=vim25.VirtualMachineFaultToleranceState.NOT_CONFIGURED,
            tools_installer_mounted=False,
            num_mks_connections=0,
            record_replay_state=vim25.VirtualMachineRecordReplayState.INACTIVE,
            online_standby=False,
            consolidation_needed=False,
            question=question,
        )

    def _config(self) -> vim25.VirtualMachineConfigInfo:
        devices = [*(disk.device() for disk in self.disks), *(nic.device() for nic in self.nics)]
        hardware = vim25.VirtualHardware(num_cpu=2, memory_mb=4096, device=devices)
        return vim25.VirtualMachineConfigInfo(
            change_version="1",
            modified=self._modified,
            name=self.shown_name,
            guest_full_name="Linux (64-bit)",
            version="vmx-21",
            uuid=self.uuid,
            instance_uuid=self.instance_uuid,
            template=False,
            guest_id=self.guest_id,
            alternate_guest_name="",
            files=vim25.VirtualMachineFileInfo(vm_path_name=self.path),
            flags=vim25.VirtualMachineFlagInfo(),
            default_power_ops=vim25.VirtualMachineDefaultPowerOpInfo(),
            hardware=hardware,
        )

    def _guest(self) -> vim25.GuestInfo:
        info = vim25.GuestInfo(
            guest_state="running" if self.powered_on else "notRunning",
            tools_running_status="guestToolsRunning"
            if self._tools_answer
            else "guestToolsNotRunning",
            guest_id=self.guest_id,
            guest_family="linuxGuest",
        )
        if self._tools_answer:
            info.host_name = self.guest_host_name
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
            config=vim25.VirtualMachineConfigSummary(
                name=self.shown_name,
                template=False,
                vm_path_name=self.path,
                uuid=self.uuid,
                instance_uuid=self.instance_uuid,
            ),
            quick_stats=vim25.VirtualMachineQuickStats(guest_heartbeat_status=self._heartbeat),
            overall_status=vim25.ManagedEntityStatus.GREEN,
        )
