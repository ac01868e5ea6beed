"""The names of what is in the inventory."""

from __future__ import annotations

import re
from urllib.parse import unquote

import vim25
from vijson.simulator.kernel.faults import fault
from vmodl import ManagedObjectReference

__all__ = ["checked_name", "escaped", "require_valid", "unescaped"]

_LONGEST = 80


def escaped(name: str) -> str:
    """Return a name as it is read: what separates the steps of an inventory path is escaped."""
    return name.replace("%", "%25").replace("/", "%2f").replace("\\", "%5c")


def unescaped(name: str) -> str:
    """Return a name as it is meant: what begins no escape is as it stands."""
    return re.sub("(%[0-9a-fA-F]{2})+", lambda found: unquote(found[0]), name)


def require_valid(name: str, entity: ManagedObjectReference | None = None) -> None:
    """Raise `vim25.InvalidName` for a name, without escapes, that nothing can have."""
    if not name.strip() or len(name) > _LONGEST:
        raise fault(vim25.InvalidName, f"The name '{name}' is invalid.", name=name, entity=entity)


def checked_name(name: str, entity: ManagedObjectReference | None = None) -> str:
    """Return a name without escapes; raises `vim25.InvalidName`."""
    plain = unescaped(name)
    require_valid(plain, entity)
    return plain
