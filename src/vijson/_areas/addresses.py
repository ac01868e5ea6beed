"""The addresses of guests."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_address
from typing import Any, Literal

from vijson._inventory.arguments import VmArgument, vm_reference
from vijson._inventory.rows import Row
from vijson._inventory.wait_for import wait_until
from vijson._session.caller import Caller
from vijson._tasks.updates import Updates

__all__ = ["wait_for_ip"]

_PATHS = ["guest.ipAddress", "guest.net"]


def wait_for_ip(
    client: Caller,
    updates: Updates,
    vm: VmArgument,
    timeout: float | None,
    version: Literal[4, 6] | None,
) -> str:
    """Serve `Client.wait_for_ip`."""
    if version not in (None, 4, 6):
        raise ValueError(f"version: expected 4, 6 or None, not {version!r}")

    def found(row: Row[Any]) -> str | None:
        return next((text for text in _addresses(row) if _is_usable(text, version)), None)

    hint = " - VMware Tools have to run in the guest"
    found_ip: str = wait_until(client, updates, vm_reference(vm), _PATHS, found, timeout, hint)
    return found_ip


def _addresses(row: Row[Any]) -> Iterator[str]:
    """Yield the guest's addresses, the primary one first."""
    if primary := row["guest.ipAddress"]:
        yield primary
    for nic in row["guest.net"] or ():
        yield from nic.ip_address or ()


def _is_usable(text: str, version: int | None) -> bool:
    """Tell whether others can reach an address."""
    try:
        address = ip_address(text)
    except ValueError:
        return False
    if address.is_link_local or address.is_loopback or address.is_unspecified:
        return False
    return version is None or address.version == version
