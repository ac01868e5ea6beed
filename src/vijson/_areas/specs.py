"""Make the common customization specs short, and warn of known mistakes."""

from __future__ import annotations

import ipaddress
import sys
import warnings
from collections.abc import Callable, Iterable
from types import FrameType
from typing import TypeVar, cast

import vim25
from vmodl import concealed

__all__ = [
    "CustomizationWarning",
    "check_spec",
    "cloud_init_spec",
    "dhcp",
    "linux_spec",
    "static_ipv4",
]


_T = TypeVar("_T")


class CustomizationWarning(UserWarning):
    """A spec that the server takes, but that does not do what it says."""


def linux_spec(
    host_name: str | vim25.CustomizationName,
    domain: str,
    *,
    nics: Iterable[vim25.CustomizationAdapterMapping | str] = (),
    dns_servers: Iterable[str] = (),
    dns_suffixes: Iterable[str] = (),
    time_zone: str | None = None,
    hw_clock_utc: bool | None = None,
    script_text: str | None = None,
) -> vim25.CustomizationSpec:
    """Return the spec of a Linux guest.

    ``host_name`` is the name, without domain, or one of the name generators
    (``vim25.CustomizationVirtualMachineName()``). ``nics`` has one entry for
    each NIC of the VM, in PCI order unless they name MAC addresses: made by
    `static_ipv4` or `dhcp`, or short, ``"10.0.0.5/24"`` or ``"dhcp"``. DNS is
    set for the whole guest, as Linux guests ignore it on single NICs.
    ``time_zone`` is a name like ``Europe/Berlin``. Raises `ValueError` for
    what is no address.
    """
    script_text = concealed(script_text)  # in case that a traceback shows local variables
    if isinstance(host_name, str):
        if "." in host_name:
            raise ValueError(f"host_name {host_name}: give the domain as domain")
        host_name = vim25.CustomizationFixedName(name=host_name)
    identity = vim25.CustomizationLinuxPrep(
        host_name=host_name,
        domain=domain,
        time_zone=time_zone,
        hw_clock_utc=hw_clock_utc,
        script_text=script_text,
    )
    return vim25.CustomizationSpec(
        identity=identity,
        global_ip_settings=_global_settings(dns_servers, dns_suffixes),
        nic_setting_map=[_mapping(nic) for nic in _several(nics)] or None,
    )


def cloud_init_spec(
    metadata: str,
    userdata: str | None = None,
    *,
    dns_servers: Iterable[str] = (),
    dns_suffixes: Iterable[str] = (),
) -> vim25.CustomizationSpec:
    """Return the spec of a guest that cloud-init customizes.

    ``metadata`` is cloud-init's, as YAML or JSON text of at most 524,288 bytes;
    `ValueError` is raised beyond that.
    """
    metadata, userdata = concealed(metadata), concealed(userdata)
    limit = 524_288
    if len(metadata.encode()) > limit:
        raise ValueError(f"metadata: more than {limit} bytes")
    return vim25.CustomizationSpec(
        identity=vim25.CustomizationCloudinitPrep(metadata=metadata, userdata=userdata),
        global_ip_settings=_global_settings(dns_servers, dns_suffixes),
    )


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
    gateways = _several(gateway)
    for router in gateways:
        if _parsed(ipaddress.IPv4Address, router, "gateway", "10.0.0.1") not in interface.network:
            raise ValueError(f"gateway {router} is outside {interface.network}")
    settings = vim25.CustomizationIPSettings(
        ip=vim25.CustomizationFixedIp(ip_address=str(interface.ip)),
        subnet_mask=str(interface.netmask),
        gateway=gateways or None,
    )
    return vim25.CustomizationAdapterMapping(adapter=settings, mac_address=mac_address)


def dhcp(*, mac_address: str | None = None) -> vim25.CustomizationAdapterMapping:
    """Return the settings of a NIC that gets its address by DHCP."""
    settings = vim25.CustomizationIPSettings(ip=vim25.CustomizationDhcpIpGenerator())
    return vim25.CustomizationAdapterMapping(adapter=settings, mac_address=mac_address)


def check_spec(spec: vim25.CustomizationSpec) -> None:
    """Warn of what the server would take without a word and the guest ignore."""
    mappings = getattr(spec, "nic_setting_map", None)
    if not isinstance(mappings, list | tuple):
        return
    if isinstance(getattr(spec, "identity", None), vim25.CustomizationLinuxPrep):
        for index, mapping in enumerate(mappings):
            adapter = getattr(mapping, "adapter", None)
            if getattr(adapter, "dns_server_list", None) or getattr(adapter, "dns_domain", None):
                _warn(
                    f"spec.nicSettingMap[{index}].adapter: Linux guests ignore the DNS settings "
                    "of a NIC - set globalIPSettings (dns_servers= of linux_spec)"
                )
    named = [mapping for mapping in mappings if getattr(mapping, "mac_address", None)]
    if named and len(named) != len(mappings):
        _warn("spec.nicSettingMap: give the MAC address of every NIC or of none")


def _warn(text: str) -> None:
    warnings.warn(text, CustomizationWarning, stacklevel=_depth() + 1)


def _depth() -> int:
    """Return how many frames above its caller's is the first that is not ours: the user's."""
    depth, frame = 0, sys._getframe(1)
    while frame.f_back is not None and _is_ours(frame):
        depth, frame = depth + 1, frame.f_back
    return depth


def _is_ours(frame: FrameType) -> bool:
    return str(frame.f_globals.get("__name__")).partition(".")[0] == "vijson"


def _several(values: Iterable[_T] | str) -> list[_T]:
    """Return a list; a single string counts as one value, not as its letters."""
    return [cast("_T", values)] if isinstance(values, str) else list(values)


def _global_settings(
    dns_servers: Iterable[str], dns_suffixes: Iterable[str]
) -> vim25.CustomizationGlobalIPSettings:
    servers = _several(dns_servers)
    for server in servers:
        _parsed(ipaddress.ip_address, server, "dns_servers", "10.0.0.2")
    return vim25.CustomizationGlobalIPSettings(
        dns_server_list=servers or None, dns_suffix_list=_several(dns_suffixes) or None
    )


def _parsed(parse: Callable[[str], _T], text: str, argument: str, example: str) -> _T:
    try:
        return parse(text)
    except ValueError:
        raise ValueError(f"{argument}: {text!r} is no address such as {example}") from None


def _mapping(nic: vim25.CustomizationAdapterMapping | str) -> vim25.CustomizationAdapterMapping:
    if not isinstance(nic, str):
        return nic
    return dhcp() if nic == "dhcp" else static_ipv4(nic)
