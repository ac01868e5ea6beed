"""Which class is a wire name's, and which wire name a class's."""

from __future__ import annotations

import attrs
import pytest

import toy
import vmodl


def test_classes_by_wire_name() -> None:
    assert toy.registry.load("FixedName") is toy.FixedName
    assert toy.registry.load("InvalidLogin") is toy.InvalidLogin
    assert toy.registry.load("PowerState") is toy.PowerState
    assert toy.registry.load("ManagedObjectReference") is vmodl.ManagedObjectReference
    assert toy.registry.load("DataObject") is vmodl.DataObject
    assert toy.registry.load("clockInfo") is toy.ClockInfo


@pytest.mark.parametrize("name", ["ClockInfo", "fixedName", "Machine", "dumps", "Missing", "", "_"])
def test_what_is_no_wire_name_of_a_value(name: str) -> None:
    assert toy.registry.load(name) is None


def test_classes_by_their_own_name() -> None:
    assert toy.registry.load_class("Machine") is toy.Machine
    assert toy.registry.load_class("ClockInfo") is toy.ClockInfo
    for name in ("clockInfo", "dumps", "registry", "Missing"):
        assert toy.registry.load_class(name) is None


def test_enums_are_known_without_their_classes() -> None:
    registry = vmodl.Registry("nowhere", {"Level": ".enums.x", "Thing": ".data.x"})
    assert registry.is_enum("Level")
    assert registry.is_enum("level")
    for name in ("Thing", "Missing", ""):
        assert not registry.is_enum(name)


def test_classes_of_requests() -> None:
    operations = vmodl.operations(toy.Machine)
    operation = operations["Reconfigure_Task"]
    cls = toy.registry.request_class(operation)
    assert cls is toy.registry.request_class(operation)
    assert issubclass(cls, vmodl.Request)
    assert [field.name for field in attrs.fields(cls)] == ["spec", "host", "others", "force"]
    assert (cls.__name__, cls.__module__) == ("ReconfigureRequestType", "toy")
    assert cls.__doc__ == "The parameters of ``Reconfigure_Task``."
    assert toy.registry.since(cls) == "2.0"
    assert toy.registry.request_class(operations["Destroy_Task"]) is None
    assert toy.registry.request_class(operations["SetOptions"]) is not cls


def test_since_when_a_class_is_there() -> None:
    assert toy.registry.since(toy.FixedName) == "1.0"
    assert toy.registry.since(toy.RequiredPrimitives) == "2.0"
    for cls in (toy.MoTypes, vmodl.DataObject, int):
        assert toy.registry.since(cls) is None


def test_wire_names_of_classes() -> None:
    class Below(toy.ClockInfo):  # type: ignore[misc]  # made at run time
        pass

    assert toy.registry.wire_name(toy.FixedName) == "FixedName"
    assert toy.registry.wire_name(toy.ClockInfo) == "clockInfo"
    assert toy.registry.wire_name(Below) == "clockInfo"
    assert toy.registry.wire_name(vmodl.DataObject) == "DataObject"
    with pytest.raises(KeyError, match="int"):
        toy.registry.wire_name(int)
    # A class of the same name is another one.
    with pytest.raises(KeyError):
        toy.registry.wire_name(type("FixedName", (), {}))
