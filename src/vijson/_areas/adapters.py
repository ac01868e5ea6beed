"""The settings of network adapters in customization specs."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable
from typing import TypeVar, cast

import attrs

import vim25

__all__ = [
    "addresses",
    "dhcp",
    "global_settings",
    "mappings",
    "several",
    "static_ipv4",
    "static_ipv6",
    "with_dns",
]

_T = TypeVar("_T")


def static_ipv4(
    address: str, *, gateway: str | Iterable[str] = (), mac_address: str | None = None
) -> vim25.CustomizationAdapterMapping:
    """Return the settings of a NIC with a fixed IPv4 address.

    ``address`` has its prefix length, ``10.0.0.5/24``; ``gateway`` is one
    address or several, within the network. Raises `ValueError` otherwise.
    """
    if "/" not in address:
        raise ValueError(f"{address}: add the prefix length, as in {address}/24")
    interface = _parsed(ipaddress.IPv4Interface, address, "address", "10.0.0.5/24")
    gateways = several(gateway)
    for router in gateways:
        if _parsed(ipaddress.IPv4Address, router, "gateway", "10.0.0.1") not in interface.network:
            raise ValueError(f"gateway {router} is outside {interface.network}")
    settings = vim25.CustomizationIPSettings(
        ip=vim25.CustomizationFixedIp(ip_address=str(interface.ip)),
        subnet_mask=str(interface.netmask),
        gateway=gateways or None,
    )
    return vim25.CustomizationAdapterMapping(adapter=settings, mac_address=mac_address)


def static_ipv6(
    address: str | Iterable[str],
    *,
    gateway: str | Iterable[str] = (),
    ipv4: vim25.CustomizationAdapterMapping | str = "dhcp",
    mac_address: str | None = None,
) -> vim25.CustomizationAdapterMapping:
    """Return the settings of a NIC with fixed IPv6 addresses.

    Each ``address`` has its prefix length, ``2001:db8::5/64``. ``ipv4`` is what the NIC has
    beside them, by `static_ipv4` or short: ``"10.0.0.6/24"`` or ``"dhcp"``, as the API can't
    do without. Raises `ValueError` for what is no address.
    """
    fixed: list[vim25.CustomizationIpV6Generator] = []
    for text in several(address):
        if "/" not in text:
            raise ValueError(f"{text}: add the prefix length, as in {text}/64")
        interface = _parsed(ipaddress.IPv6Interface, text, "address", "2001:db8::5/64")
        fixed.append(
            vim25.CustomizationFixedIpV6(
                ip_address=str(interface.ip), subnet_mask=interface.network.prefixlen
            )
        )
    gateways = several(gateway)
    for router in gateways:
        _parsed(ipaddress.IPv6Address, router, "gateway", "fe80::1")
    spec = vim25.CustomizationIPSettingsIpV6AddressSpec(ip=fixed, gateway=gateways or None)
    beside = _mapping(ipv4)
    adapter = attrs.evolve(beside.adapter, ip_v6_spec=spec)
    return vim25.CustomizationAdapterMapping(
        adapter=adapter, mac_address=mac_address or beside.mac_address
    )


def dhcp(*, mac_address: str | None = None) -> vim25.CustomizationAdapterMapping:
    """Return the settings of a NIC that gets its address by DHCP."""
    settings = vim25.CustomizationIPSettings(ip=vim25.CustomizationDhcpIpGenerator())
    return vim25.CustomizationAdapterMapping(adapter=settings, mac_address=mac_address)


def mappings(
    nics: Iterable[vim25.CustomizationAdapterMapping | str],
) -> list[vim25.CustomizationAdapterMapping]:
    """Return the settings of NICs, some of which may be short: an address, or ``dhcp``."""
    return [_mapping(nic) for nic in several(nics)]


def with_dns(
    adapter: vim25.CustomizationAdapterMapping, dns_servers: list[str]
) -> vim25.CustomizationAdapterMapping:
    """Return the settings of a NIC with DNS servers, where it has none of its own."""
    if adapter.adapter.dns_server_list is not None or not dns_servers:
        return adapter
    return attrs.evolve(adapter, adapter=attrs.evolve(adapter.adapter, dns_server_list=dns_servers))


def several(values: Iterable[_T] | str) -> list[_T]:
    """Return a list; a single string counts as one value, not as its letters."""
    return [cast("_T", values)] if isinstance(values, str) else list(values)


def global_settings(
    dns_servers: Iterable[str], dns_suffixes: Iterable[str]
) -> vim25.CustomizationGlobalIPSettings:
    """Return the settings of a whole guest."""
    return vim25.CustomizationGlobalIPSettings(
        dns_server_list=addresses(dns_servers) or None,
        dns_suffix_list=several(dns_suffixes) or None,
    )


def addresses(dns_servers: Iterable[str]) -> list[str]:
    """Return the addresses of DNS servers; raises `ValueError` for what are none."""
    servers = several(dns_servers)
    for server in servers:
        _parsed(ipaddress.ip_address, server, "dns_servers", "10.0.0.2")
    return servers


def _parsed(parse: Callable[[str], _T], text: str, argument: str, example: str) -> _T:
    try:
        return parse(text)
    except ValueError:
        raise ValueError(f"{argument}: {text!r} is no address such as {example}") from None


def _mapping(nic: vim25.CustomizationAdapterMapping | str) -> vim25.CustomizationAdapterMapping:
    if not isinstance(nic, str):
        return nic
    if nic == "dhcp":
        return dhcp()
    return static_ipv6(nic) if ":" in nic else static_ipv4(nic)
