"""The classes are attrs classes, and nobody can tell how they were made."""

from __future__ import annotations

import copy
import inspect
import pickle
import subprocess
import sys
import typing
from typing import Any

import attrs
import pytest

import vim25
import vmodl

from .conftest import Schema, load

TYPES = [getattr(vim25, name) for name in (*dir(vim25.data), *dir(vim25.faults))]


def made_by_attrs(cls: Any, made: dict[Any, Any]) -> Any:
    """Return a class with the same fields, as `attrs.define` makes it."""
    if cls not in made:
        base = cls.__base__
        base = made_by_attrs(base, made) if base in made or "_facts" in vars(base) else base
        fields = {
            field.name: attrs.field(
                default=field.default, repr=field.repr, metadata=field.metadata, type=field.type
            )
            for field in attrs.fields(cls)
            if not field.inherited
        }
        options: dict[str, Any] = {
            "kw_only": True,
            "eq": False,
            "repr": False,
            "getstate_setstate": False,
        }
        made[cls] = attrs.make_class(
            cls.__name__, fields, bases=(base,), weakref_slot=False, **options
        )
    return made[cls]


# README: "They are attrs classes"
def test_attrs_would_make_the_same() -> None:
    made: dict[Any, Any] = {}
    for cls in TYPES:
        other = made_by_attrs(cls, made)
        ours, theirs = attrs.fields(cls), attrs.fields(other)
        # An alias that is given is taken for the user's own.
        assert [field.evolve(alias=field.name) for field in theirs] == list(ours), cls
        assert all(getattr(ours, field.name) is field for field in ours)
        parameters = inspect.signature(cls).parameters
        assert list(parameters) == list(inspect.signature(other).parameters), cls
        assert all(item.kind is item.KEYWORD_ONLY for item in parameters.values())
        assert cls.__match_args__ == other.__match_args__


def test_objects_do_what_attrs_objects_do(schema: Schema) -> None:
    for name in schema.names("DataObject", "MethodFault"):
        cls = load(name)
        value = vim25.structure(schema.example(name, full=True), cls)
        fields = {field.name: getattr(value, field.name) for field in attrs.fields(cls)}
        assert cls(**fields) == value
        assert attrs.evolve(value) == value
        assert attrs.asdict(value, recurse=False) == fields
        assert attrs.has(cls)


# README: "evolve, pickle and subclass them"
def test_every_object_can_be_pickled_and_copied(schema: Schema) -> None:
    for name in schema.names("DataObject", "MethodFault", "ManagedObjectReference"):
        value = vim25.structure(schema.example(name, full=True), load(name))
        assert pickle.loads(pickle.dumps(value)) == value
        assert copy.deepcopy(value) == value
    for name in dir(vim25.enums):
        for member in getattr(vim25, name):
            assert pickle.loads(pickle.dumps(member)) is member


def test_annotations_can_be_evaluated() -> None:
    for cls in TYPES:
        hints = typing.get_type_hints(cls)
        assert {field.name for field in attrs.fields(cls)} <= hints.keys()
        typing.get_type_hints(cls.__init__)
        attrs.resolve_types(cls)
        assert not any(isinstance(field.type, str) for field in attrs.fields(cls))
    hints = typing.get_type_hints(vim25.VirtualMachineRuntimeInfo)
    assert hints["power_state"] is vim25.VirtualMachinePowerState
    assert hints["host"] == vim25.ManagedObjectReference | None


def test_stubs_have_real_methods() -> None:
    for name in dir(vim25.managed):
        cls = getattr(vim25, name)
        methods = [getattr(cls, method) for method in vars(cls) if not method.startswith("_")]
        for method in methods:
            assert inspect.isfunction(method)
            assert method.__qualname__ == f"{name}.{method.__name__}"
            typing.get_type_hints(method)
            assert next(iter(inspect.signature(method).parameters)) == "self"
        inherited = vmodl.operations(cls.__base__)
        assert len(methods) == len(vmodl.operations(cls)) - len(inherited)


# README: "or by kind"
def test_names_by_kind() -> None:
    kinds = (vim25.data, vim25.enums, vim25.faults, vim25.managed)
    assert [len(dir(kind)) > 130 for kind in kinds] == [True] * 4
    names = [name for kind in kinds for name in dir(kind)]
    assert len(names) == len(set(names))
    assert set(names) < set(dir(vim25))
    assert vim25.faults.InvalidPowerState is vim25.InvalidPowerState
    with pytest.raises(AttributeError, match=r"no 'VirtualMachine' among the fault types"):
        vim25.faults.VirtualMachine  # type: ignore[attr-defined]  # noqa: B018  # that is the test


def test_everything_can_be_imported_with_a_star() -> None:
    program = "from vim25 import *; print(VirtualMachine.__name__, len(globals()))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    name, count = done.stdout.split()
    assert name == "VirtualMachine"
    assert int(count) > 3400
