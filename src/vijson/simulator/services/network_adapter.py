"""Simulated network adapters: the device, and what the guest sees of it."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from typing import Self

import vim25
from vijson.simulator.services.network import Network

__all__ = ["SimulatedNic"]


class SimulatedNic:
    """A network adapter; its public attributes can be read and set by tests."""

    def __init__(self, number: int, vm_number: int, network: Network) -> None:
        self.network = network
        self.key = 4000 + number
        self.mac_address = f"00:50:56:{vm_number >> 8 & 255:02x}:{vm_number & 255:02x}:{number:02x}"
        self.connected = True
        self.lease = str(ipaddress.IPv4Address("192.168.0.10") + vm_number * 16 + number)
        """The address that DHCP gives it."""
        self.ip_addresses = [self.lease]
        """The guest's addresses, as long as it is connected."""
        self.prefix_length = 24
        self._configured: list[str] | None = None

    def configure(self, addresses: Iterable[str]) -> None:
        """Set the guest's addresses, which hold when its network starts with it connected."""
        self._configured = list(addresses)
        self.start()

    def start(self) -> None:
        """Start the guest's network: a connected adapter gets its configured addresses."""
        if self.connected and self._configured is not None:
            self.ip_addresses, self._configured = self._configured, None

    def take_over(self, source: Self) -> None:
        """Have the addresses of another one, as an instant clone has its source's."""
        self.connected = source.connected
        self.ip_addresses = list(source.ip_addresses)
        self.prefix_length = source.prefix_length

    def device(self) -> vim25.VirtualVmxnet3:
        """Return the virtual hardware."""
        return vim25.VirtualVmxnet3(
            key=self.key,
            backing=self.network.backing(),
            mac_address=self.mac_address,
            address_type="assigned",
            connectable=vim25.VirtualDeviceConnectInfo(
                start_connected=True, allow_guest_control=True, connected=self.connected
            ),
        )

    def guest(self) -> vim25.GuestNicInfo:
        """Return what VMware Tools report."""
        addresses = list(self.ip_addresses) if self.connected else []
        return vim25.GuestNicInfo(
            network=self.network.name,
            connected=self.connected,
            device_config_id=self.key,
            mac_address=self.mac_address.lower(),
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
