"""Clusters and standalone hosts as resources: their hosts, and the pool of what they have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.services.datacenter import datacenter_of
from vijson.simulator.services.environment_browser import EnvironmentBrowser
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.host_facts import CORES, MEMORY, MHZ
from vijson.simulator.services.host_system import HostSystem
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.resource_pool import ResourcePool

__all__ = ["Cluster", "ComputeResource"]

Summary = TypeVar("Summary", bound="vim25.ComputeResourceSummary")


class ComputeResource(ManagedEntity):
    """What hosts have together, or a standalone one by itself."""

    stub = vim25.ComputeResource
    letter: ClassVar[str] = "s"
    """Which the moIds have: ``domain-s1``."""
    rename_privilege = "Host.Inventory.EditCluster"
    destroy_privilege = "Host.Inventory.RemoveHostFromCluster"
    move_privilege = "Host.Inventory.MoveCluster"

    def __init__(self, name: str, folder: Folder) -> None:
        inventory = folder.inventory
        moid = inventory.new_moid(f"domain-{self.letter}", separator="")
        super().__init__(inventory, folder.tasks, moid, name, folder)
        self.resource_pool = ResourcePool("Resources", self, self, self._capacity)
        self.environment_browser = EnvironmentBrowser(self, lambda: datacenter_of(self).datastores)
        self._placed = 0

    @property
    def hosts(self) -> list[HostSystem]:
        """Its hosts."""
        return [child for child in self.children if isinstance(child, HostSystem)]

    def next_host(self) -> HostSystem | None:
        """Return a host for a VM, each in its turn; ``None`` where there is none."""
        hosts = [host for host in self.hosts if host.takes_vms]
        self._placed += 1
        return hosts[(self._placed - 1) % len(hosts)] if hosts else None

    def _capacity(self) -> tuple[int, int]:
        hosts = sum(host.takes_vms for host in self.hosts)
        return hosts * CORES * MHZ, hosts * MEMORY // 2**20

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "configurationEx": self._configuration,
            "configManagerEnabled": lambda: False,
            "lifecycleManaged": lambda: False,
            "datastore": lambda: datacenter_of(self).datastores,
            "environmentBrowser": lambda: self.environment_browser.reference,
            "host": lambda: [host.reference for host in self.hosts],
            "network": lambda: datacenter_of(self).networks,
            "resourcePool": lambda: self.resource_pool.reference,
            "summary": lambda: self._summed(vim25.ComputeResourceSummary),
        }

    def event_arguments(self) -> dict[str, vim25.EventArgument]:
        about = vim25.ComputeResourceEventArgument(name=self.name, compute_resource=self.reference)
        return {**super().event_arguments(), "compute_resource": about}

    def require_unused(self) -> None:
        """Raise nothing: its hosts leave the inventory with it, and VMs with them."""

    def _configuration(self) -> vim25.ComputeResourceConfigInfo:
        return vim25.ComputeResourceConfigInfo(
            vm_swap_placement=vim25.VirtualMachineConfigInfoSwapPlacementType.VM_DIRECTORY.value
        )

    def _summed(self, kind: type[Summary], **more: Any) -> Summary:
        count = len(self.hosts)
        mhz, megabytes = self._capacity()
        return kind(
            total_cpu=count * CORES * MHZ,
            total_memory=count * MEMORY,
            num_cpu_cores=count * CORES,
            num_cpu_threads=2 * count * CORES,
            effective_cpu=mhz,
            effective_memory=megabytes,
            num_hosts=count,
            num_effective_hosts=sum(host.takes_vms for host in self.hosts),
            overall_status=vim25.ManagedEntityStatus.GREEN,
            **more,
        )


class Cluster(ComputeResource):
    """A cluster; distributed scheduling is on, high availability off."""

    stub = vim25.ClusterComputeResource
    letter = "c"
    rename_privilege = "Host.Inventory.RenameCluster"
    destroy_privilege = "Host.Inventory.DeleteCluster"

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "configuration": lambda: vim25.ClusterConfigInfo(das_config=_das(), drs_config=_drs()),
            "summary": self._cluster_summary,
            "summaryEx": self._cluster_summary,
        }

    def _configuration(self) -> vim25.ClusterConfigInfoEx:
        placement = super()._configuration().vm_swap_placement
        return vim25.ClusterConfigInfoEx(
            vm_swap_placement=placement, das_config=_das(), drs_config=_drs()
        )

    def _cluster_summary(self) -> vim25.ClusterComputeResourceSummary:
        return self._summed(
            vim25.ClusterComputeResourceSummary, current_failover_level=0, num_vmotions=0
        )


def _das() -> vim25.ClusterDasConfigInfo:
    return vim25.ClusterDasConfigInfo(enabled=False)


def _drs() -> vim25.ClusterDrsConfigInfo:
    return vim25.ClusterDrsConfigInfo(
        enabled=True, default_vm_behavior=vim25.DrsBehavior.FULLY_AUTOMATED, vmotion_rate=3
    )
