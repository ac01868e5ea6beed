"""Find managed objects by what people call them."""

from __future__ import annotations

import difflib
import logging
import re
from urllib.parse import unquote

import vim25
from vijson._inventory.collect import collect
from vijson._session.caller import Caller
from vijson.errors import VmNotFound
from vmodl import ManagedObjectReference

__all__ = ["find_vm"]

_log = logging.getLogger("vijson")

_LISTED = 10
"""How many names an error lists."""


def find_vm(caller: Caller, name_or_moid: str) -> vim25.VirtualMachine:
    """Serve `Client.find_vm`."""
    if re.fullmatch(r"vm-\d+", name_or_moid):
        reference = ManagedObjectReference(type="VirtualMachine", value=name_or_moid)
        vm = vim25.VirtualMachine(reference, caller)
        try:
            vm.get_name()
        except vim25.ManagedObjectNotFound:
            pass  # no such moId: it may still be a name
        else:
            return vm
    names = {}
    for row in collect(caller, vim25.VirtualMachine, ["name"]):
        if isinstance(name := dict(row).get("name"), str):
            names[row.obj.reference] = name
        for problem in row.missing.values():
            _log.warning("%s: name not readable: %r", row.obj.reference.value, problem)
    found = [
        reference
        for reference, name in names.items()
        if name_or_moid in (name, unquote(name))  # the server escapes / \\ and %
    ]
    if len(found) == 1:
        return vim25.VirtualMachine(found[0], caller)
    if found:
        moids = tuple(sorted(reference.value for reference in found))
        raise VmNotFound(
            f"{len(moids)} VMs are called {name_or_moid!r} on {caller.host}: "
            f"{', '.join(moids)} - use the moId",
            moids,
        )
    known = sorted({unquote(name) for name in names.values()})
    raise _not_found(name_or_moid, known, caller.host)


def _not_found(name: str, known: list[str], host: str) -> VmNotFound:
    """Return the error for a name that no VM has, with those that may have been meant."""
    close = tuple(difflib.get_close_matches(name, known, 5))
    candidates = close or tuple(known[:_LISTED])
    more = f" and {len(known) - _LISTED} more" if not close and len(known) > _LISTED else ""
    if not known:
        hint = "the user sees no VM"
    elif close:
        hint = f"did you mean {', '.join(close)}?"
    else:
        hint = f"there are {', '.join(candidates)}{more}"
    return VmNotFound(f"no VM is called {name!r} on {host} - {hint}", candidates)
