"""Distributed switches, which span all hosts of their datacenter, and their port groups."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.services.datacenter import datacenter_of
from vijson.simulator.services.folder import Folder
from vijson.simulator.services.managed_entity import ManagedEntity
from vijson.simulator.services.network import Network
from vmodl import ManagedObjectReference

__all__ = ["DistributedSwitch", "PortGroup"]

_MOST_PORTS = 2**31 - 1
_PORTS = 128
"""Of a port group."""


class DistributedSwitch(ManagedEntity):
    """A distributed switch; its port groups are beside it in the folder."""

    stub = vim25.VmwareDistributedVirtualSwitch
    rename_privilege = "DVSwitch.Modify"
    destroy_privilege = "DVSwitch.Delete"
    move_privilege = "DVSwitch.Move"

    def __init__(self, name: str, folder: Folder) -> None:
        inventory = folder.inventory
        super().__init__(inventory, folder.tasks, inventory.new_moid("dvs"), name, folder)
        digits = inventory.new_uuid().hex
        pairs = [digits[index : index + 2] for index in range(0, 32, 2)]
        self.uuid = f"{' '.join(pairs[:8])}-{' '.join(pairs[8:])}"
        """As a switch has it: bytes apart, and one dash."""
        self.port_groups: list[PortGroup] = []
        self._created = inventory.now()

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "capability": _capability,
            "config": self._config,
            "portgroup": lambda: [group.reference for group in self.port_groups],
            "summary": self._summary,
            "uuid": lambda: self.uuid,
        }

    def _config(self) -> vim25.VMwareDVSConfigInfo:
        return vim25.VMwareDVSConfigInfo(
            uuid=self.uuid,
            name=self.shown_name,
            num_standalone_ports=0,
            num_ports=_PORTS * len(self.port_groups),
            max_ports=_MOST_PORTS,
            uplink_port_policy=vim25.DVSNameArrayUplinkPortPolicy(uplink_port_name=["Uplink 1"]),
            default_port_config=vim25.VMwareDVSPortSetting(),
            host=[_member(host) for host in datacenter_of(self).hosts],
            product_info=_product(),
            config_version="1",
            contact=vim25.DVSContactInfo(),
            create_time=self._created,
            network_resource_management_enabled=True,
            max_mtu=1500,
            lacp_api_version="multipleLag",
        )

    def _summary(self) -> vim25.DVSSummary:
        hosts = datacenter_of(self).hosts
        vms: dict[ManagedObjectReference, None] = {}
        for group in self.port_groups:
            vms |= dict.fromkeys(group.vms)
        return vim25.DVSSummary(
            name=self.shown_name,
            uuid=self.uuid,
            num_ports=_PORTS * len(self.port_groups),
            product_info=_product(),
            host_member=hosts,
            host=hosts,
            vm=list(vms),
            portgroup_name=[group.shown_name for group in self.port_groups],
            num_hosts=len(hosts),
        )

    def require_unused(self) -> None:
        for group in self.port_groups:
            group.require_unused()

    def remove(self) -> None:
        for group in list(self.port_groups):
            group.remove()
        super().remove()


class PortGroup(Network):
    """A port group of a distributed switch."""

    stub = vim25.DistributedVirtualPortgroup
    moid_prefix = "dvportgroup"
    rename_privilege = "DVPortgroup.Modify"
    destroy_privilege = "DVPortgroup.Delete"

    def __init__(self, name: str, switch: DistributedSwitch, folder: Folder) -> None:
        super().__init__(name, folder)
        self.switch = switch
        switch.port_groups.append(self)

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            **super().properties(session),
            "key": lambda: self.moid,
            "config": self._config,
            "portKeys": lambda: [str(number) for number in range(_PORTS)],
        }

    def _config(self) -> vim25.DVPortgroupConfigInfo:
        return vim25.DVPortgroupConfigInfo(
            key=self.moid,
            name=self.shown_name,
            num_ports=_PORTS,
            distributed_virtual_switch=self.switch.reference,
            default_port_config=vim25.VMwareDVSPortSetting(
                vlan=vim25.VmwareDistributedVirtualSwitchVlanIdSpec(vlan_id=0, inherited=False)
            ),
            type=vim25.DistributedVirtualPortgroupPortgroupType.EARLY_BINDING.value,
            policy=vim25.VMwareDVSPortgroupPolicy(
                block_override_allowed=True,
                shaping_override_allowed=False,
                vendor_config_override_allowed=False,
                live_port_moving_allowed=False,
                port_config_reset_at_disconnect=True,
                vlan_override_allowed=False,
                uplink_teaming_override_allowed=False,
                security_policy_override_allowed=False,
            ),
            config_version="1",
            auto_expand=True,
            uplink=False,
        )

    @property
    def is_used(self) -> bool:
        return bool(self.vms)

    def backing(self) -> vim25.VirtualDeviceBackingInfo:
        return vim25.VirtualEthernetCardDistributedVirtualPortBackingInfo(
            port=vim25.DistributedVirtualSwitchPortConnection(
                switch_uuid=self.switch.uuid, portgroup_key=self.moid
            )
        )

    def remove(self) -> None:
        self.switch.port_groups.remove(self)
        super().remove()


def _capability() -> vim25.DVSCapability:
    return vim25.DVSCapability(
        dvs_operation_supported=True,
        dv_port_group_operation_supported=True,
        dv_port_operation_supported=True,
    )


def _product() -> vim25.DistributedVirtualSwitchProductSpec:
    return vim25.DistributedVirtualSwitchProductSpec(
        name="DVS",
        vendor="VMware, Inc.",
        version="8.0.0",
        build="0",
        forwarding_class="etherswitch",
    )


def _member(host: ManagedObjectReference) -> vim25.DistributedVirtualSwitchHostMember:
    return vim25.DistributedVirtualSwitchHostMember(
        config=vim25.DistributedVirtualSwitchHostMemberConfigInfo(
            host=host,
            max_proxy_switch_ports=_MOST_PORTS,
            backing=vim25.DistributedVirtualSwitchHostMemberPnicBacking(),
        ),
        status="up",
    )
