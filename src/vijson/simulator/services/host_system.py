"""Hosts: what they say of themselves and of the VMs that run on them."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterator
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import implements, moid_number
from vijson.simulator.services.datacenter import datacenter_of
from vijson.simulator.services.environment_browser import datastore_browser
from vijson.simulator.services.host_facts import (
    CORES,
    MEMORY,
    MHZ,
    capabilities,
    hardware,
    hardware_summary,
    product,
)
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.residence import Place
from vmodl import ManagedObjectReference

__all__ = ["HostSystem"]

_OUTDATED = ("record_replay_supported", "ft_supported", "tpm_supported")

_CONNECTION, _POWER = vim25.HostSystemConnectionState, vim25.HostSystemPowerState


class HostSystem(Place):
    """A host; whether it is in maintenance mode can be set by tests."""

    stub = vim25.HostSystem
    rename_privilege = "Host.Inventory.EditCluster"
    destroy_privilege = "Host.Inventory.RemoveHostFromCluster"

    def __init__(self, name: str, parent: ManagedEntity) -> None:
        super().__init__(parent.inventory.new_moid("host"), name, parent)
        number = moid_number(self.moid)
        self.ip_address = str(ipaddress.IPv4Address("10.10.0.10") + number)
        """The address by which it is managed."""
        self.uuid = str(self.inventory.new_uuid())
        """That of its hardware."""
        self.in_maintenance_mode = False
        self.connected = True
        """Whether the vCenter reaches it."""
        self._boot_time = self.inventory.now()

    @property
    def dns_names(self) -> set[str]:
        """The names by which DNS knows it, in lower case."""
        name = self.name.lower()
        return {name, name.partition(".")[0]}

    def fingerprint(self) -> Any:
        return super().fingerprint(), self.connected, self.in_maintenance_mode

    def listed(self) -> Iterator[ManagedEntity]:
        yield from self.vms

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "capability": lambda: capabilities(vim25.HostCapability, _OUTDATED),
            "config": self._config,
            "configManager": vim25.HostConfigManager,
            "datastore": self._datastores,
            "datastoreBrowser": lambda: datastore_browser(self, self._datastores),
            "hardware": lambda: hardware(self.uuid),
            "licensableResource": _licensable,
            "network": lambda: datacenter_of(self).networks,
            "runtime": self._runtime,
            "summary": self._summary,
        }

    def _datastores(self) -> list[ManagedObjectReference]:
        return datacenter_of(self).datastores

    def _runtime(self) -> vim25.HostRuntimeInfo:
        return vim25.HostRuntimeInfo(
            connection_state=_CONNECTION.CONNECTED if self.connected else _CONNECTION.DISCONNECTED,
            power_state=_POWER.POWERED_ON if self.connected else _POWER.UNKNOWN,
            standby_mode="none",
            in_maintenance_mode=self.in_maintenance_mode,
            in_quarantine_mode=False,
            boot_time=self._boot_time,
        )

    def _config(self) -> vim25.HostConfigInfo:
        host_name, _, domain = self.name.partition(".")
        address = vim25.HostIpConfig(
            dhcp=False, ip_address=self.ip_address, subnet_mask="255.255.0.0"
        )
        management = vim25.HostVirtualNic(
            device="vmk0",
            key="key-vim.host.VirtualNic-vmk0",
            portgroup="Management Network",
            spec=vim25.HostVirtualNicSpec(ip=address, mtu=1500),
        )
        dns = vim25.HostDnsConfig(dhcp=False, host_name=host_name, domain_name=domain)
        return vim25.HostConfigInfo(
            host=self.reference,
            product=product(),
            network=vim25.HostNetworkInfo(vnic=[management], dns_config=dns),
        )

    def _summary(self) -> vim25.HostListSummary:
        uptime = self.inventory.now() - self._boot_time
        return vim25.HostListSummary(
            host=self.reference,
            hardware=hardware_summary(self.uuid),
            runtime=self._runtime(),
            config=vim25.HostConfigSummary(
                name=self.shown_name,
                port=443,
                product=product(),
                vmotion_enabled=True,
                fault_tolerance_enabled=False,
            ),
            quick_stats=vim25.HostListSummaryQuickStats(
                overall_cpu_usage=min(self.cpu_usage, CORES * MHZ),
                overall_memory_usage=min(self.memory_usage, MEMORY // 2**20),
                uptime=max(0, int(uptime.total_seconds())),
            ),
            overall_status=vim25.ManagedEntityStatus.GREEN,
            reboot_required=False,
        )

    @implements("EnterMaintenanceMode_Task")
    def enter_maintenance_mode(
        self,
        call: Call,
        timeout: int,
        evacuate_powered_off_vms: bool | None,
        maintenance_spec: vim25.HostMaintenanceSpec | None,
    ) -> ManagedObjectReference:
        """Move running VMs to other hosts of the cluster, and take no more.

        Where there is none it fails, as it does on a server when its time is over.
        """
        self._require(not self.in_maintenance_mode, "The host is in maintenance mode.")

        def apply() -> None:
            self._require(not self.in_maintenance_mode, "The host is in maintenance mode.")
            leaving = [vm for vm in self.vms if vm.powered_on or evacuate_powered_off_vms]
            others = [
                child
                for child in (self.parent.children if self.parent is not None else ())
                if isinstance(child, HostSystem) and child is not self and child.takes_vms
            ]
            if leaving and not others:
                raise fault(vim25.Timedout, "Running VMs have no other host to go to.")
            for number, vm in enumerate(leaving):
                vm.host = others[number % len(others)]
            self.in_maintenance_mode = True

        return self.tasks.start_for(call, self, "EnterMaintenanceMode_Task", apply)

    @implements("ExitMaintenanceMode_Task")
    def exit_maintenance_mode(self, call: Call, timeout: int) -> ManagedObjectReference:
        """Take VMs again."""
        self._require(self.in_maintenance_mode, "The host is not in maintenance mode.")
        if not self.connected:
            raise fault(vim25.HostNotConnected, f"The host '{self.name}' is not connected.")

        def apply() -> None:
            self.in_maintenance_mode = False

        return self.tasks.start_for(call, self, "ExitMaintenanceMode_Task", apply)

    @implements("DisconnectHost_Task")
    def disconnect(self, call: Call) -> ManagedObjectReference:
        """Let the vCenter no longer manage it; its VMs run on."""
        self._require(self.connected, "The host is not connected.")

        def apply() -> None:
            self.connected = False

        return self.tasks.start_for(call, self, "DisconnectHost_Task", apply)

    @implements("ReconnectHost_Task")
    def reconnect(
        self,
        call: Call,
        cnx_spec: vim25.HostConnectSpec | None,
        reconnect_spec: vim25.HostSystemReconnectSpec | None,
    ) -> ManagedObjectReference:
        """Let the vCenter manage it again."""
        self._require(not self.connected, "The host is connected.")

        def apply() -> None:
            self.connected = True

        return self.tasks.start_for(call, self, "ReconnectHost_Task", apply)

    @property
    def takes_vms(self) -> bool:
        """Whether VMs may come to it."""
        return self.connected and not self.in_maintenance_mode

    def _require(self, is_so: bool, otherwise: str) -> None:
        if not is_so:
            raise fault(vim25.InvalidState, otherwise)

    def event_arguments(self) -> dict[str, vim25.EventArgument]:
        about = vim25.HostEventArgument(name=self.name, host=self.reference)
        return {**super().event_arguments(), "host": about}

    def remove(self) -> None:
        """Leave the inventory, with the VMs that are on it."""
        for vm in list(self.vms):
            vm.remove()
        super().remove()

    def require_unused(self) -> None:
        if not self.in_maintenance_mode:
            raise fault(vim25.InvalidState, "The host is not in maintenance mode.")


def _licensable() -> vim25.HostLicensableResourceInfo:
    return vim25.HostLicensableResourceInfo(
        resource=[vim25.KeyAnyValue(key="numCpuPackages", value=2)]
    )
