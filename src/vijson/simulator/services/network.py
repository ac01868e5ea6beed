"""Networks to which VMs are connected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.services.datacenter import datacenter_of
from vijson.simulator.services.managed_entity import ManagedEntity
from vmodl import ManagedObjectReference

__all__ = ["Network"]


class Network(ManagedEntity):
    """A standard network, which all hosts of its datacenter have."""

    stub = vim25.Network
    moid_prefix = "network"
    rename_privilege = "Network.Config"
    destroy_privilege = "Network.Delete"
    move_privilege = "Network.Move"

    def __init__(self, name: str, parent: ManagedEntity) -> None:
        inventory = parent.inventory
        moid = inventory.new_moid(self.moid_prefix)
        super().__init__(inventory, parent.tasks, moid, name, parent)

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "host": lambda: datacenter_of(self).hosts,
            "summary": self._summary,
            "vm": lambda: self.vms,
        }

    def _summary(self) -> vim25.NetworkSummary:
        return vim25.NetworkSummary(
            network=self.reference, name=self.shown_name, accessible=True, ip_pool_name=""
        )

    @property
    def vms(self) -> list[ManagedObjectReference]:
        """The VMs that have a network adapter on it."""
        vms = datacenter_of(self).vms
        return [vm.reference for vm in vms if self.reference in vm.networks]

    def fingerprint(self) -> Any:
        return super().fingerprint(), self.inventory.moves

    def tell_name(self) -> None:
        for vm in datacenter_of(self).vms:
            vm.follow_name(self)

    def backing(self) -> vim25.VirtualDeviceBackingInfo:
        """Return what connects a network adapter to it."""
        return vim25.VirtualEthernetCardNetworkBackingInfo(
            device_name=self.name, network=self.reference
        )

    @property
    def is_used(self) -> bool:
        """Whether hosts or VMs use it; then it can't be destroyed."""
        return bool(datacenter_of(self).hosts or self.vms)

    def require_unused(self) -> None:
        if self.is_used:
            raise self.in_use()
