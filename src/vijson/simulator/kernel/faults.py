"""Faults with the messages that servers send beside them."""

from __future__ import annotations

from typing import Any, TypeVar

import vim25
from vmodl import ManagedObjectReference

__all__ = ["fault", "invalid_argument", "invalid_property", "not_authenticated", "not_simulated"]

FaultType = TypeVar("FaultType", bound=vim25.MethodFault)


def fault(kind: type[FaultType], text: str, /, **fields: Any) -> FaultType:
    """Make a fault with a message."""
    made = kind(**fields)
    made.faultstring = text
    return made


def invalid_argument(name: str, detail: str = "") -> vim25.InvalidArgument:
    """Return the fault for an argument, or a part of one, that can't be taken."""
    text = f"A specified parameter was not correct: {name}{f' ({detail})' if detail else ''}"
    return fault(vim25.InvalidArgument, text, invalid_property=name)


def invalid_property(path: str) -> vim25.InvalidProperty:
    """Return the fault for a property path that leads nowhere."""
    return fault(vim25.InvalidProperty, f"Invalid property: {path}", name=path)


def not_authenticated(reference: ManagedObjectReference) -> vim25.NotAuthenticated:
    """Return the fault for what needs a session that may do it."""
    return fault(vim25.NotAuthenticated, "The session is not authenticated.", object=reference)


def not_simulated(what: str) -> vim25.NotSupported:
    """Return the fault for what the simulator leaves out."""
    return fault(vim25.NotSupported, f"the simulator does not simulate {what}")
