"""Completion: of kinds, names, property paths, operations and types; no server is asked."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

import typer

import vim25
import vmodl
from vijson.cli import kept
from vijson.cli.connections import Connection
from vijson.cli.failures import Usage
from vijson.cli.kinds import KINDS, kind_of

__all__ = [
    "complete_kind",
    "complete_method",
    "complete_path",
    "complete_target",
    "complete_type",
    "complete_vm",
]


def complete_vm(context: typer.Context, incomplete: str) -> list[str]:
    """Complete the name of a VM, by what a session's commands have seen."""
    prefix = "vm/" if incomplete.startswith("vm/") else ""
    return _fitting((f"{prefix}{name}" for name in _names(context)), incomplete)


def complete_kind(incomplete: str) -> list[str]:
    """Complete a kind of objects."""
    return _fitting([*KINDS, *_managed(incomplete)], incomplete)


def complete_target(context: typer.Context, incomplete: str) -> list[str]:
    """Complete an object: its kind, and the names of VMs."""
    vms = [f"vm/{name}" for name in _names(context)]
    kinds = [f"{kind}/" for kind in (*KINDS, *_managed(incomplete)) if kind != "vm" or not vms]
    return _fitting([*vms, *kinds], incomplete)


def complete_path(context: typer.Context, incomplete: str) -> list[str]:
    """Complete a property path, by the declared types."""
    kind = str(context.params.get("target") or "").partition("/")[0]
    try:
        stub = kind_of(kind)
    except Usage:
        return []
    path, dot, _ = incomplete.rpartition(".")
    members = {op.name: op.result for op in vmodl.methods(stub).values() if op.is_property}
    for step in path.split(".") if path else ():
        members = _members(members.get(step.partition("[")[0]))
    return _fitting((f"{path}{dot}{name}" for name in members), incomplete)


def complete_method(context: typer.Context, incomplete: str) -> list[str]:
    """Complete a method of an object, by its wire name."""
    kind = str(context.params.get("target") or "").partition("/")[0]
    try:
        methods = vmodl.methods(kind_of(kind)).values()
    except Usage:
        return []
    return _fitting((op.name for op in methods if not op.is_property), incomplete)


def complete_type(incomplete: str) -> list[str]:
    """Complete a type of vim25, and what follows it."""
    name, dot, _ = incomplete.partition(".")
    if not dot:
        return _fitting(dir(vim25), incomplete) if incomplete else []
    managed = vim25.registry.managed_type(name)
    if managed is not None:
        return _fitting((f"{name}.{op.name}" for op in vmodl.methods(managed).values()), incomplete)
    return _fitting((f"{name}.{wire}" for wire in _members(name)), incomplete)


def _members(type_name: str | None) -> dict[str, str | None]:
    found = vim25.registry.load((type_name or "").removesuffix("[]"))
    if found is None or not issubclass(found, vmodl.DataObject | vmodl.Fault):
        return {}
    return {field.wire: field.type for field in vmodl.fields(found)}


def _managed(incomplete: str) -> list[str]:
    return dir(vim25.managed) if incomplete[:1].isupper() else []


def _names(context: typer.Context) -> list[str]:
    options = {key: context.params.get(key) for key in ("host", "port", "username", "profile")}
    try:
        place = Connection(**options).place()
    except (Usage, ValueError):
        return []
    known = kept.session(place.host, place.port) is not None
    return kept.names(place.host, place.port) if known else []


def _fitting(words: Iterable[str], incomplete: str) -> list[str]:
    """Return the words that begin so, as the shell takes them."""
    found = sorted({word for word in words if word.startswith(incomplete) and word.isprintable()})
    if os.environ.get("_VIJSON_COMPLETE", "").endswith("bash"):  # others quote by themselves
        return [re.sub(r"([^\w./=:@%+,\[\]-])", r"\\\1", word) for word in found]
    return found
