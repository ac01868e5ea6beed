"""Property paths, such as ``runtime.powerState``: what the schema says of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import vim25
from vmodl import ManagedObject, ManagedObjectReference, operations
from vmodl.types.schema import all_fields
from vmodl.types.spelling import nearest

__all__ = ["PropertyType", "asked_paths", "check_paths", "check_paths_of", "property_type"]

_STEP = re.compile(r"""(\w+)(\[(?:"[^"]*"|[^\]"]*)\])?(?:\.(?=.)|$)""")
"""A property, and the key of one of its items: ``device[4000]``, ``extraConfig["a.b"]``."""


class PropertyType(NamedTuple):
    """What a property path leads to, by wire names."""

    type: str
    """With ``[]`` behind it for an array."""
    optional: bool
    """Whether it, or something on the way to it, may be unset."""
    target: str | None = None
    """The managed type that a reference points to, where the schema says."""


def asked_paths(paths: Sequence[str]) -> tuple[str, ...]:
    """Return the paths that are asked for, each once; raises `ValueError` for what are none."""
    if isinstance(paths, str) or not paths:
        raise ValueError(f"paths must be a list of property paths, such as ['name'], not {paths!r}")
    for path in paths:
        if not isinstance(path, str):
            raise TypeError(f"paths: expected property paths, such as 'name', found {path!r}")
    return tuple(dict.fromkeys(paths))


def check_paths(kind: type[ManagedObject], paths: Iterable[str]) -> None:
    """Raise `vim25.InvalidProperty`, with what was meant, for a path that a type does not have."""
    for path in paths:
        property_type(kind, path)


def check_paths_of(references: Iterable[ManagedObjectReference], paths: Iterable[str]) -> None:
    """Raise `vim25.InvalidProperty` for a path that a type of some objects does not have."""
    for type_name in {reference.type for reference in references}:
        if (known := vim25.registry.managed_type(type_name)) is not None:
            check_paths(known, paths)


def property_type(kind: type[ManagedObject], path: str) -> PropertyType:
    """Return what a path leads to from an object of a type; raises `vim25.InvalidProperty`.

    Steps follow the declared types, as on servers: what only a subtype has can't be read
    apart from the whole (docs/protocol.md, reading and watching).
    """
    reached = PropertyType("", optional=False)
    owner, members = vim25.registry.wire_name(kind), _properties(kind)
    done = 0
    for step in _STEP.finditer(path):
        if step.start() != done or (found := members.get(step[1])) is None:
            break
        done = step.end()
        is_item = step[2] is not None
        if is_item and not found.type.endswith("[]"):
            raise _invalid(path, f"{path[: step.end(1)]} is no array, so it has no {step[2]}")
        owner = found.type.removesuffix("[]") if is_item else found.type
        optional = reached.optional or found.optional or is_item
        reached = PropertyType(owner, optional, found.target)
        if owner == "Any":
            return reached  # what is further on, nobody knows
        members = _members(owner)
    if done == len(path) and reached.type:
        return reached
    raise _invalid(path, _explain(path, done, owner, members))


def _properties(kind: type[ManagedObject]) -> dict[str, PropertyType]:
    return {
        name: PropertyType(item.result or "Any", item.nullable, item.target)
        for name, item in operations(kind).items()
        if item.is_property
    }


def _members(type_name: str) -> dict[str, PropertyType]:
    """Return the members of a data object type; other types, and arrays, have none."""
    cls: Any = vim25.registry.load(type_name)
    fields = all_fields(cls) if cls is not None and hasattr(cls, "_facts") else None
    return {
        field.wire: PropertyType(field.type, not field.required, field.target)
        for field in fields or ()
    }


def _explain(path: str, done: int, owner: str, members: dict[str, PropertyType]) -> str:
    """Say what is wrong with a path after its good part, and what may have been meant."""
    good, wrong = path[:done].rstrip("."), re.match(r"\w*", path[done:])
    name = wrong[0] if wrong else ""
    if owner.endswith("[]"):
        return f"{good} is an array: read it whole, or an item by its key, {good}[key]"
    if not members:
        return f"{good} is a {owner}, which has no properties"
    if not name or name in members:
        return f"expected a property path, such as {next(iter(members))}, found {path!r}"
    before, found = f"{good}." if good else "", nearest(name, members)
    meant = f" - did you mean {before}{found}?" if found else ""
    return f"{owner} has no property {name!r}{meant}"


def _invalid(path: str, problem: str) -> vim25.InvalidProperty:
    fault = vim25.InvalidProperty(name=path)
    fault.faultstring = f"{path}: {problem} (nothing was sent)"
    return fault
