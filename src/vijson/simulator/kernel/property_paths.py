"""Read property paths such as ``runtime.powerState`` from simulated objects."""

from __future__ import annotations

import json
import re
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.kernel.faults import invalid_property
from vijson.simulator.kernel.objects import SimulatedObject
from vmodl import boxed

__all__ = ["read_path"]

_STEP = re.compile(r'(\w+)(?:\[(-?[0-9]{1,19}|"(?:[^"\\]|\\.)*")\])?(?:\.|$)')
"""A name, and the key of an item of an array."""


def read_path(item: SimulatedObject, path: str, session: Session | None) -> Any:
    """Return the value at a path, ready for a slot of type ``Any``; ``None`` if unset.

    Steps follow the declared types: a member of a subtype only is an
    `vim25.InvalidProperty`, as on a live server.
    """
    (name, key), *steps = _steps(path)
    operation = item.operation(name)
    if operation is None or not operation.is_property or operation.result is None:
        raise invalid_property(path)
    value, type_name = _keyed(path, item.read(name, session), operation.result, key)
    for name, key in steps:
        field = _field(type_name, name)
        if field is None:
            raise invalid_property(path)
        value = None if value is None else getattr(value, field.name)
        value, type_name = _keyed(path, value, field.metadata["type"], key)
    return boxed(value, type_name)


def _steps(path: str) -> list[tuple[str, str]]:
    """Return names, each with its key or nothing: ``device[4000]``, ``extraConfig["a.b"]``."""
    found, at = [], 0
    while step := _STEP.match(path, at):
        found.append((step[1], step[2] or ""))
        at = step.end()
    if at != len(path) or not found or path.endswith("."):
        raise invalid_property(path)
    return found


def _keyed(path: str, value: Any, type_name: str, key: str) -> tuple[Any, str]:
    """Return the item of an array that a key means, and its type; ``None`` if there is none."""
    if not key:
        return value, type_name
    item_type = type_name.removesuffix("[]")
    if item_type == type_name or _field(item_type, "key") is None:
        raise invalid_property(path)
    wanted = _key(key)
    if wanted is None:
        raise invalid_property(path)
    return next((item for item in value or () if item.key == wanted), None), item_type


def _key(text: str) -> int | str | None:
    """Return the key that a text in brackets means; ``None`` if it means none."""
    try:
        found: int | str = json.loads(text)
    except ValueError:
        return None
    return found


def _field(type_name: str, wire: str) -> attrs.Attribute[Any] | None:
    cls = vim25.registry.load(type_name)
    if cls is None or not attrs.has(cls):
        return None
    fields = attrs.fields(cls)
    return next((field for field in fields if field.metadata["wire"] == wire), None)
