"""The names of what is in the inventory."""

from __future__ import annotations

import re
from urllib.parse import unquote

import vim25
from vijson.simulator.kernel.faults import fault
from vmodl import ManagedObjectReference

__all__ = ["checked_name", "escaped"]

_LONGEST = 80


def escaped(name: str) -> str:
    """Return a name as it is read: what separates the steps of an inventory path is escaped."""
    return name.replace("%", "%25").replace("/", "%2f").replace("\\", "%5c")


def checked_name(name: str, entity: ManagedObjectReference | None = None) -> str:
    """Return a name without escapes; raises `vim25.InvalidName`."""
    plain = re.sub("(%[0-9a-fA-F]{2})+", lambda found: unquote(found[0]), name)
    if not plain.strip() or len(plain) > _LONGEST:
        raise fault(vim25.InvalidName, f"The name '{name}' is not valid.", name=name, entity=entity)
    return plain
