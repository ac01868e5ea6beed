"""Simulated network adapters: the device, and what the guest sees of it."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

import attrs

import vim25
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.services.device_change import described
from vijson.simulator.services.device_places import network_of
from vijson.simulator.services.network import Network
from vijson.simulator.services.virtual_device import SimulatedDevice

__all__ = ["SimulatedNic", "mac_address"]

_ALWAYS = vim25.VirtualDeviceConnectInfo(
    start_connected=True, allow_guest_control=True, connected=True
)


def mac_address(vm_number: int, number: int) -> str:
    """Return the address that a VM's adapter is given; the number of the first one is 0."""
    return f"00:50:56:{vm_number >> 8 & 255:02x}:{vm_number & 255:02x}:{number & 255:02x}"


class SimulatedNic(SimulatedDevice[vim25.VirtualEthernetCard]):
    """A network adapter; its public attributes can be read and set by tests."""

    def __init__(
        self, card: vim25.VirtualEthernetCard, vm_number: int, inventory: Inventory
    ) -> None:
        super().__init__(card)
        self._inventory = inventory
        number = card.key - 4000
        self.lease = str(ipaddress.IPv4Address("192.168.0.10") + vm_number * 16 + number)
        """The address that DHCP gives it."""
        self.ip_addresses = [self.lease]
        """The guest's addresses, as long as it is connected."""
        self.prefix_length = 24
        self._configured: list[str] | None = None

    @property
    def mac_address(self) -> str:
        """The MAC address, in small letters."""
        return (self.device.mac_address or "").lower()

    @mac_address.setter
    def mac_address(self, address: str) -> None:
        self.replace(mac_address=address)

    @property
    def connected(self) -> bool:
        """Whether it is connected to its network."""
        return self.device.connectable is None or self.device.connectable.connected

    @connected.setter
    def connected(self, connected: bool) -> None:
        earlier = self.device.connectable or _ALWAYS
        self.replace(connectable=attrs.evolve(earlier, connected=connected))

    @property
    def network(self) -> Network:
        """The network, or distributed port group, that it is on; raises `LookupError` if none."""
        reference = network_of(self.device)
        if reference is not None and self._inventory.has(reference):
            found = self._inventory.find(reference)
            if isinstance(found, Network):
                return found
        raise LookupError(f"{self.label} is on no network")

    @network.setter
    def network(self, network: Network) -> None:
        changed = attrs.evolve(self.device, backing=network.backing())
        self.device = described(changed, self.device)

    def configure(self, addresses: Iterable[str]) -> None:
        """Set the guest's addresses, which hold when its network starts with it connected."""
        self._configured = list(addresses)
        self.start()

    def start(self) -> None:
        """Start the guest's network: a connected adapter gets its configured addresses."""
        if self.connected and self._configured is not None:
            self.ip_addresses, self._configured = self._configured, None

    def guest(self) -> vim25.GuestNicInfo:
        """Return what VMware Tools report."""
        addresses = list(self.ip_addresses) if self.connected else []
        reference = network_of(self.device)
        known = reference is not None and self._inventory.has(reference)
        return vim25.GuestNicInfo(
            network=self.network.name if known else None,
            connected=self.connected,
            device_config_id=self.key,
            mac_address=self.mac_address,
            ip_address=addresses,
            ip_config=vim25.NetIpConfigInfo(
                ip_address=[
                    vim25.NetIpConfigInfoIpAddress(
                        ip_address=address, prefix_length=self.prefix_length
                    )
                    for address in addresses
                ]
            ),
        )
