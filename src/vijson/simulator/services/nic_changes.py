"""Network adapters, added and changed."""

from __future__ import annotations

import re

import attrs

import vim25
from vijson.simulator.kernel.faults import fault, not_simulated
from vijson.simulator.services.datacenter import Datacenter
from vijson.simulator.services.device_change import DeviceChange, labelled
from vijson.simulator.services.device_slots import PCI
from vijson.simulator.services.distributed_switch import PortGroup
from vijson.simulator.services.network import Network
from vijson.simulator.services.network_adapter import mac_address

__all__ = ["added_nic", "checked_nic"]

Devices = dict[int, vim25.VirtualDevice]
_MOST = 10
_FIRST_UNIT = 7
_MAC = re.compile("(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}")


def added_nic(
    datacenter: Datacenter,
    vm_number: int,
    change: DeviceChange,
    card: vim25.VirtualEthernetCard,
    devices: Devices,
) -> vim25.VirtualEthernetCard:
    """Return an adapter that is added."""
    if type(card) is vim25.VirtualEthernetCard:  # one of its kinds is meant
        raise change.wrong("device")
    others = [one for one in devices.values() if isinstance(one, vim25.VirtualEthernetCard)]
    if len(others) >= _MOST:
        raise fault(
            vim25.TooManyDevices, "The VM has too many network adapters.", property="device"
        )
    if card.controller_key not in (None, PCI):
        raise change.wrong(
            "device.controllerKey", vim25.InvalidController, controller_key=card.controller_key
        )
    taken = {other.unit_number for other in others}
    unit = card.unit_number
    if unit is None or unit < _FIRST_UNIT:
        unit = next(one for one in range(_FIRST_UNIT, 1000) if one not in taken)
    elif unit in taken:
        raise change.wrong("device.unitNumber")
    made = attrs.evolve(
        _addressed(card, vm_number, others),
        controller_key=PCI,
        unit_number=unit,
        connectable=card.connectable
        or vim25.VirtualDeviceConnectInfo(
            start_connected=True, allow_guest_control=True, connected=True
        ),
    )
    made = checked_nic(datacenter, change, made)
    return labelled(made, "Network adapter {}", devices)


def checked_nic(
    datacenter: Datacenter, change: DeviceChange, card: vim25.VirtualEthernetCard
) -> vim25.VirtualEthernetCard:
    """Return an adapter whose address and network can be taken; raises a fault for others."""
    if not _MAC.fullmatch(card.mac_address or ""):
        raise change.wrong("device.macAddress")
    if card.address_type not in list(vim25.VirtualEthernetCardMacType):
        raise change.wrong("device.addressType")
    networks = [
        one for one in datacenter.network_folder.below(vim25.Network) if isinstance(one, Network)
    ]
    match card.backing:
        case vim25.VirtualEthernetCardNetworkBackingInfo() as backing:
            # Its reference is not used during configuration.
            for network in networks:
                if network.stub is vim25.Network and network.name == backing.device_name:
                    backing = attrs.evolve(backing, network=network.reference)
                    return attrs.evolve(card, backing=backing)
            raise change.wrong("device.backing.deviceName", vim25.InvalidDeviceBacking)
        case vim25.VirtualEthernetCardDistributedVirtualPortBackingInfo(port=port):
            _require_port_group(change, port, networks)
            return card
        case None:
            raise change.wrong("device.backing", vim25.InvalidDeviceBacking)
    raise not_simulated(f"network adapters with a {type(card.backing).__name__}")


def _require_port_group(
    change: DeviceChange,
    port: vim25.DistributedVirtualSwitchPortConnection,
    networks: list[Network],
) -> None:
    for network in networks:
        if isinstance(network, PortGroup) and network.moid == port.portgroup_key:
            if network.switch.uuid != port.switch_uuid:
                raise change.wrong("device.backing.port.switchUuid", vim25.InvalidDeviceBacking)
            return
    raise change.wrong("device.backing.port.portgroupKey", vim25.InvalidDeviceBacking)


def _addressed(
    card: vim25.VirtualEthernetCard, vm_number: int, others: list[vim25.VirtualEthernetCard]
) -> vim25.VirtualEthernetCard:
    """Return an adapter with a MAC address: a new one, unless it comes with one."""
    types = vim25.VirtualEthernetCardMacType
    if card.mac_address:
        return attrs.evolve(card, address_type=card.address_type or types.MANUAL.value)
    taken = {(other.mac_address or "").lower() for other in others}
    addresses = (mac_address(vm_number, number) for number in range(256))
    address = next(one for one in addresses if one not in taken)
    return attrs.evolve(card, mac_address=address, address_type=types.ASSIGNED.value)
