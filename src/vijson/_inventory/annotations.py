"""Annotations of row classes: whether a property's values fit, and how they are read."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, Union

import vim25
from vmodl import Invoker, ManagedObject, ManagedObjectReference, OpenEnum
from vmodl.codec.primitives import PRIMITIVES

__all__ = ["Read", "allows_none", "reader"]

Read = Callable[[Any, Invoker], Any]
"""Turns a decoded value into what an annotation says; raises `TypeError` for other values."""

_UNIONS = (Union, types.UnionType)
_LISTS = (list, Sequence, Collection, Iterable)


def allows_none(annotation: Any) -> bool:
    """Tell whether an annotation allows ``None``."""
    if typing.get_origin(annotation) in _UNIONS:
        return any(map(allows_none, typing.get_args(annotation)))
    return annotation in (None, type(None), Any, object)


def reader(annotation: Any, type_name: str, target: str | None) -> Read | None:
    """Return what reads a property's values; ``None`` where none of them can fit.

    ``type_name`` is the property's wire type, ``target`` the managed type that it refers to.
    """
    if annotation in (Any, object):
        return _as_it_is(object)
    origin = typing.get_origin(annotation)
    if origin in _UNIONS:
        options = (reader(item, type_name, target) for item in typing.get_args(annotation))
        return _first([option for option in options if option is not None])
    wanted = origin or annotation
    if not isinstance(wanted, type) or wanted is type(None):
        return None
    if type_name.endswith("[]") and type_name not in PRIMITIVES:
        if wanted not in _LISTS:
            return None
        inner = (typing.get_args(annotation) or (Any,))[0]
        return _each(reader(inner, type_name[:-2], target))
    if type_name == "ManagedObjectReference":
        return _reference(wanted, target)
    return _plain(wanted, type_name)


def _plain(wanted: type, type_name: str) -> Read | None:
    if type_name == "Any":
        return _as_it_is(wanted)
    declared: Any = vim25.registry.load(type_name)
    if declared is None:
        declared = PRIMITIVES[type_name].python
    if issubclass(wanted, OpenEnum) and declared is str:
        return lambda value, _: wanted(value)  # many enums travel as strings
    if wanted is float and declared is int:
        return lambda value, _: float(value)
    if declared is bool and wanted is int:
        return None
    if issubclass(declared, wanted):
        return _as_it_is(wanted)
    if issubclass(wanted, declared) and wanted.__module__ != "builtins":
        return _as_it_is(wanted)  # a subtype: each value shows whether it is one
    return None


def _reference(wanted: type, target: str | None) -> Read | None:
    if issubclass(wanted, ManagedObjectReference):
        return _as_it_is(wanted)
    declared = vim25.registry.managed_type(target) if target else None
    if not issubclass(wanted, ManagedObject) or not (
        declared is None or issubclass(declared, wanted) or issubclass(wanted, declared)
    ):
        return None
    check = _as_it_is(wanted)

    def read(value: Any, invoker: Invoker) -> Any:
        return check(vim25.registry.stub_of(value, invoker, wanted.__name__), invoker)

    return read


def _as_it_is(wanted: type) -> Read:
    def read(value: Any, _: Invoker) -> Any:
        is_bool = isinstance(value, bool) and wanted is not bool and wanted is not object
        if isinstance(value, wanted) and not is_bool:
            return value
        raise TypeError(f"expected {wanted.__name__}, found {type(value).__name__}")

    return read


def _each(item: Read | None) -> Read | None:
    if item is None:
        return None
    return lambda value, invoker: [item(entry, invoker) for entry in value]


def _first(options: list[Read]) -> Read | None:
    """Return what reads a value by the first option that takes it."""
    if len(options) < 2:
        return options[0] if options else None

    def read(value: Any, invoker: Invoker) -> Any:
        for option in options[:-1]:
            try:
                return option(value, invoker)
            except TypeError:
                continue
        return options[-1](value, invoker)

    return read
