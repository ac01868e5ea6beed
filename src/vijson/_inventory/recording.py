"""Record a vCenter's inventory, for a simulator to replay."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import vim25
import vmodl
from vijson._inventory.collect import collect
from vijson._inventory.rows import Row
from vijson._recordings import is_recorded, object_content, write_recording
from vijson._session.caller import Caller

__all__ = ["record"]

_PASSING = (
    vim25.Task,
    vim25.HistoryCollector,
    vim25.PropertyCollector,
    vim25.PropertyFilter,
    vim25.View,
    vim25.SessionManager,
)
"""What is there for a session or a while, and what tells of those."""


def record(vc: Caller, path: str | os.PathLike[str]) -> int:
    """Write what a vCenter holds to a file, or into a folder, and return how many objects.

    All entities are read, with all of their properties that the user may read, and what they
    refer to beside. Passwords, tickets and what else the schema marks as secret is left out;
    names, addresses and annotations are not. Tasks, permissions and alarms are the server's own,
    and stay there. A path that ends with ``.json`` is a file. Raises
    `FileExistsError` for a folder that is there, and what `Client.collect` raises; then nothing
    has the name. `vijson.simulator.Simulator.load` replays it.
    """
    return write_recording(Path(path), _recorded(vc))


def _recorded(vc: Caller) -> Iterator[vim25.ObjectContent]:
    root = vc.content.root_folder
    found = [root, *(row.obj.reference for row in collect(vc, vim25.ManagedEntity, ["name"]))]
    known = set(found)
    while found:
        more: dict[vmodl.ManagedObjectReference, None] = {}
        for content in _read(vc, found):
            yield content
            for reference in _references(content.prop_set or ()):
                if reference not in known and _is_lasting(reference):
                    more[reference] = None
        found = list(more)
        known |= more.keys()


def _read(
    vc: Caller, references: list[vmodl.ManagedObjectReference]
) -> Iterator[vim25.ObjectContent]:
    by_type: dict[str, list[vmodl.ManagedObjectReference]] = {}
    for reference in references:
        by_type.setdefault(reference.type, []).append(reference)
    for name, some in by_type.items():
        stub = vim25.registry.managed_type(name)
        if stub is None:
            continue
        types = {
            one.name: one.result
            for one in vmodl.operations(stub).values()
            if one.is_property and one.result and not one.secret_result and is_recorded(one.name)
        }
        for start in range(0, len(some), 100):
            for row in _rows(vc, some[start : start + 100], list(types)):
                yield object_content(row.obj.reference, row, types)


def _rows(
    vc: Caller, references: list[vmodl.ManagedObjectReference], paths: list[str]
) -> list[Row[Any]]:
    """Return what is there of some objects: others may have gone meanwhile."""
    while references:
        try:
            return list(collect(vc, references, paths))
        except vim25.ManagedObjectNotFound as gone:
            left = [one for one in references if one != gone.obj]
            if len(left) == len(references):
                raise
            references = left
    return []


def _references(value: object) -> Iterator[vmodl.ManagedObjectReference]:
    if isinstance(value, vmodl.ManagedObjectReference):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _references(item)
    else:
        for field in getattr(type(value), "__attrs_attrs__", ()):
            yield from _references(getattr(value, field.name))


def _is_lasting(reference: vmodl.ManagedObjectReference) -> bool:
    stub = vim25.registry.managed_type(reference.type)
    return stub is not None and not issubclass(stub, _PASSING)
