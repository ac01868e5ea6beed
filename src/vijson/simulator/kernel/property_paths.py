"""Read property paths such as ``runtime.powerState`` from simulated objects."""

from __future__ import annotations

from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.kernel.faults import invalid_property
from vijson.simulator.kernel.objects import SimulatedObject
from vmodl import boxed

__all__ = ["read_path"]


def read_path(item: SimulatedObject, path: str, session: Session | None) -> Any:
    """Return the value at a path, ready for a slot of type ``Any``; ``None`` if unset.

    Steps follow the declared types: a member of a subtype only is an
    `vim25.InvalidProperty`, as on a live server.
    """
    name, *steps = path.split(".")
    operation = item.operation(name)
    if operation is None or not operation.is_property or operation.result is None:
        raise invalid_property(path)
    value, type_name = item.read(name, session), operation.result
    for step in steps:
        field = _field(type_name, step)
        if field is None:
            raise invalid_property(path)
        value = None if value is None else getattr(value, field.name)
        type_name = field.metadata["type"]
    return boxed(value, type_name)


def _field(type_name: str, wire: str) -> attrs.Attribute[Any] | None:
    cls = vim25.registry.load(type_name)
    if cls is None or not attrs.has(cls):
        return None
    fields = attrs.fields(cls)
    return next((field for field in fields if field.metadata["wire"] == wire), None)
