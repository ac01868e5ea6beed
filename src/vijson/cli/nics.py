"""NICs as people write them: ``10.0.0.5/24,gateway=10.0.0.1,mac=00:50:56:00:00:01``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import vijson
import vim25
from vijson.cli.near_names import nearest

__all__ = ["NIC_HELP", "nic"]

NIC_HELP = (
    "Of each NIC of the VM, in order: dhcp, 10.0.0.5/24 or 2001:db8::5/64, and behind it "
    ",gateway=10.0.0.1 and ,mac=00:50:56:00:00:01."
)
_KEYS = ("address", "gateway", "mac")
_MAC = re.compile(r"([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}")


def nic(value: str | Mapping[str, Any]) -> vim25.CustomizationAdapterMapping:
    """Return the settings of a NIC; raises `ValueError` for what is none."""
    if not isinstance(value, str | Mapping):
        raise ValueError("nic: expected an address, dhcp, or a mapping")
    parts = dict(value) if isinstance(value, Mapping) else _parts(value)
    for key in parts:
        if key not in _KEYS:
            raise ValueError(f"nic: {key}: did you mean {nearest(key, _KEYS) or 'address'}?")
    address, gateway = str(parts.get("address", "")), parts.get("gateway", ())
    mac = parts.get("mac")
    if mac is not None and not (isinstance(mac, str) and _MAC.fullmatch(mac)):
        raise ValueError("nic: mac: expected 00:50:56:00:00:01")
    several = gateway if isinstance(gateway, list | tuple) else [gateway]
    if not all(isinstance(item, str) for item in several):
        raise ValueError("nic: gateway: expected an address, or a list of them")
    if not address:
        raise ValueError("nic: expected an address, such as 10.0.0.5/24, or dhcp")
    if address == "dhcp":
        if gateway:
            raise ValueError("nic: dhcp tells the gateway, leave it out")
        return vijson.dhcp(mac_address=mac)
    make = vijson.static_ipv6 if ":" in address else vijson.static_ipv4
    return make(address, gateway=gateway, mac_address=mac)


def _parts(text: str) -> dict[str, Any]:
    address, *others = text.split(",")
    found: dict[str, Any] = {"address": address.strip()}
    for other in others:
        key, separator, value = other.partition("=")
        if not separator:
            raise ValueError(f"nic {text}: expected gateway=... or mac=..., found {other!r}")
        if key.strip() == "gateway":
            found.setdefault("gateway", []).append(value.strip())
        else:
            found[key.strip()] = value.strip()
    return found
