"""Values in places of type Any: boxes that say their type, and objects."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

import pytest

import toy
import vmodl


def any_value(value: Any) -> Any:
    """Return the JSON of a value in a slot of type Any."""
    return toy.unstructure(toy.KeyValue(key="k", value=value))["value"]


def from_any(data: Any, *, strict: bool = False) -> Any:
    holder = {"_typeName": "KeyValue", "key": "k", "value": data}
    return toy.structure(holder, toy.KeyValue, strict=strict).value


REFERENCE = vmodl.ManagedObjectReference(type="Machine", value="vm-1")
REFERENCE_JSON = {"_typeName": "ManagedObjectReference", "type": "Machine", "value": "vm-1"}

BOXED: list[tuple[Any, str, Any]] = [
    ("text", "string", "text"),
    (True, "boolean", True),
    (5, "int", 5),
    (1 << 40, "long", 1 << 40),
    (1.5, "double", 1.5),
    (vmodl.Byte(-5), "byte", -5),
    (vmodl.Short(5), "short", 5),
    (vmodl.Long(5), "long", 5),
    (vmodl.Float(0.5), "float", 0.5),
    (vmodl.URI("a:b"), "anyURI", "a:b"),
    (vmodl.PropertyPath("a.b"), "PropertyPath", "a.b"),
    (vmodl.MethodName("m"), "MethodName", "m"),
    (vmodl.TypeName("t"), "TypeName", "t"),
    (datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC), "dateTime", "2024-01-02T03:04:05Z"),
    (b"\x00\xff", "base64Binary", "AP8="),
    (vmodl.ByteArray(b"\x00\xff"), "ArrayOfByte", [0, -1]),
    (toy.PowerState.POWERED_ON, "PowerState", "poweredOn"),
    (vmodl.Array("int", []), "ArrayOfInt", []),
    (vmodl.Array("anyURI", ["a:b"]), "ArrayOfAnyURI", ["a:b"]),
    (vmodl.Array("dateTime", [datetime(2024, 1, 1, tzinfo=UTC)]), "ArrayOfDateTime", None),
    (vmodl.Array("Any", [1, "a"]), "ArrayOfAnyType", None),
    (vmodl.Array("ManagedObjectReference", [REFERENCE]), "ArrayOfManagedObjectReference", None),
    (vmodl.Array("PowerState", [toy.PowerState.POWERED_OFF]), "ArrayOfPowerState", None),
    (vmodl.Array("FixedName", [toy.FixedName(name="x")]), "ArrayOfFixedName", None),
    (vmodl.Array("clockInfo", [toy.ClockInfo(ticks=1)]), "ArrayOfClockInfo", None),
]


@pytest.mark.parametrize(("value", "name", "inner"), BOXED, ids=[name for _, name, _ in BOXED])
def test_boxes(value: Any, name: str, inner: Any) -> None:
    data = any_value(value)
    assert data["_typeName"] == name
    if inner is not None:
        assert data["_value"] == inner
        assert type(data["_value"]) is type(inner)
    for strict in (False, True):
        back = from_any(data, strict=strict)
        assert back == value
        assert any_value(back) == data
    if name != "long":
        assert type(back) is type(value)


@pytest.mark.parametrize("value", [(1 << 31) - 1, -(1 << 31), 1 << 31, -(1 << 31) - 1])
def test_an_int_is_boxed_by_its_size(value: int) -> None:
    name = "int" if value in ((1 << 31) - 1, -(1 << 31)) else "long"
    assert any_value(value) == {"_typeName": name, "_value": value}


def test_objects_in_any_stay_inline() -> None:
    assert any_value(REFERENCE) == REFERENCE_JSON
    for strict in (False, True):
        assert from_any(REFERENCE_JSON, strict=strict) == REFERENCE
        boxed = {"_typeName": "ManagedObjectReference", "_value": REFERENCE_JSON}
        assert from_any(boxed, strict=strict) == REFERENCE
        assert from_any({"type": "Machine", "value": "vm-1"}, strict=strict) == REFERENCE
        assert from_any({"_typeName": "InvalidState"}, strict=strict) == toy.InvalidState()
    assert any_value(toy.InvalidState()) == {"_typeName": "InvalidState"}
    name = toy.FixedName(name="x")
    assert any_value(name) == {"_typeName": "FixedName", "name": "x"}
    assert from_any(any_value(name)) == name


@pytest.mark.parametrize(
    ("alias", "data", "value", "name"),
    [
        ("binary", "AP8=", b"\x00\xff", "base64Binary"),
        ("ArrayOfBinary", ["AP8="], [b"\x00\xff"], "ArrayOfBase64Binary"),
        ("ArrayOfURI", ["a:b"], ["a:b"], "ArrayOfAnyURI"),
        ("ArrayOfPropPath", ["a.b"], ["a.b"], "ArrayOfPropertyPath"),
    ],
)
def test_other_names_of_boxes(alias: str, data: Any, value: Any, name: str) -> None:
    decoded = from_any({"_typeName": alias, "_value": data})
    assert decoded == value
    assert any_value(decoded) == {"_typeName": name, "_value": data}


def test_plain_lists_are_boxed_by_their_items() -> None:
    assert any_value([1, 2]) == {"_typeName": "ArrayOfInt", "_value": [1, 2]}
    assert any_value((1, 2)) == {"_typeName": "ArrayOfInt", "_value": [1, 2]}
    mixed = any_value([1, "a"])
    assert mixed["_typeName"] == "ArrayOfAnyType"
    assert mixed["_value"][1] == {"_typeName": "string", "_value": "a"}
    assert from_any(mixed) == [1, "a"]
    assert any_value([REFERENCE]) == {
        "_typeName": "ArrayOfManagedObjectReference",
        "_value": [REFERENCE_JSON],
    }
    nested = any_value([[1], [2]])
    assert nested["_typeName"] == "ArrayOfAnyType"
    assert nested["_value"][1] == {"_typeName": "ArrayOfInt", "_value": [2]}
    assert from_any(nested) == [[1], [2]]
    with pytest.raises(vmodl.EncodeError, match=r"^value: an empty list has no element type"):
        any_value([])


def test_what_has_no_box() -> None:
    class Level(IntEnum):
        LOW = 1

    for value, found in (
        (None, "required"),
        (object(), "a object has no type in the schema"),
        (Level.LOW, "a number has no type in the schema"),
        ({"a": 1}, "an object has no type in the schema"),
    ):
        with pytest.raises(vmodl.EncodeError, match=f"^value: {found}$"):
            any_value(value)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (vmodl.Byte(128), "value._value: expected byte (-128 to 127), found a number outside"),
        (1 << 63, "value._value: expected long"),
        (vmodl.Float("inf"), "value._value: expected float, found a number that it can't hold"),
        (vmodl.Array("int", [1, "a"]), "value._value[1]: expected int, found a string"),
        (vmodl.Array("FixedName", [5]), "value._value[0]: expected FixedName, found a number"),
        (datetime(2024, 1, 1), "value._value: the time has no time zone"),
        ([1, object()], "value[1]: a object has no type in the schema"),
    ],
)
def test_boxes_refuse_what_their_type_does_not_hold(value: Any, message: str) -> None:
    with pytest.raises(vmodl.EncodeError) as caught:
        any_value(value)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"_typeName": "int"}, "_value: required"),
        ({"_typeName": "int", "_value": "5"}, "_value: expected int, found a string"),
        ({"_typeName": "int", "_value": True}, "_value: expected int, found a boolean"),
        ({"_typeName": "int", "_value": 1 << 31}, "_value: expected int (-2147483648 to"),
        ({"_typeName": "string", "_value": 5}, "_value: expected string, found a number"),
        ({"_typeName": "double", "_value": 10**400}, "_value: expected double"),
        ({"_typeName": "dateTime", "_value": 5}, "_value: expected dateTime"),
        ({"_typeName": "PowerState", "_value": 5}, "_value: expected a string, found a number"),
        ({"_typeName": "PowerState"}, "_value: required"),
        ({"_typeName": "ArrayOfInt", "_value": [1, None]}, "_value[1]: expected int, found null"),
        ({"_typeName": "ArrayOfInt", "_value": 5}, "_value: expected an array, found a number"),
        ({"_typeName": "ArrayOfName", "_value": [5]}, "_value[0]: expected an object, found a"),
        ({"_typeName": "ManagedObjectReference", "_value": 5}, "_value: expected an object"),
        ({"_typeName": ["int"]}, "_typeName: expected a string, found an array"),
        ({}, "_typeName: required"),
        ({"type": "Machine"}, "_typeName: required"),
        ({"type": "Machine", "value": "vm-1", "more": 1}, "_typeName: required"),
        ({"fault": {}, "more": 1}, "_typeName: required"),
    ],
)
def test_bad_boxes(data: Any, message: str) -> None:
    for strict in (False, True):
        with pytest.raises(vmodl.DecodeError) as caught:
            from_any(data, strict=strict)
        assert str(caught.value).startswith(f"value.{message}")
        holder = {"_typeName": "Arrays", "values": [data]}
        with pytest.raises(vmodl.DecodeError) as caught:
            toy.structure(holder, toy.Arrays, strict=strict)
        assert str(caught.value).startswith(f"values[0].{message}")


def test_null_is_no_value() -> None:
    with pytest.raises(vmodl.DecodeError, match=r"^value: required, found null$"):
        from_any(None)
    with pytest.raises(vmodl.DecodeError, match=r"^expected an object with _typeName, found null$"):
        toy.structure(None, "Any")


def test_what_says_no_type_is_taken_as_it_is_unless_strict() -> None:
    for value in (5, "x", True, 0.5, [1, "a"]):
        assert from_any(value) == value
        with pytest.raises(vmodl.DecodeError, match=r"expected an object with _typeName, found"):
            from_any(value, strict=True)
    assert any_value(from_any([1, "a"]))["_typeName"] == "ArrayOfAnyType"
    assert any_value(from_any([]))["_typeName"] == "ArrayOfAnyType"
    with pytest.raises(vmodl.DecodeError, match=r"^value\[1\]: expected an object with _typeName"):
        from_any([1, None])


def test_a_double_stays_one() -> None:
    assert any_value(from_any({"_typeName": "double", "_value": 1}))["_typeName"] == "double"
    assert type(from_any({"_typeName": "double", "_value": 1})) is float
    assert type(from_any({"_typeName": "float", "_value": 1})) is vmodl.Float


def test_strict_boxes() -> None:
    with pytest.raises(vmodl.DecodeError, match=r"value\.foo: a box has no such member"):
        from_any({"_typeName": "int", "_value": 1, "foo": 2}, strict=True)
    assert from_any({"_typeName": "int", "_value": 1, "foo": 2}) == 1
    unsigned = {"_typeName": "ArrayOfByte", "_value": [255]}
    assert from_any(unsigned) == b"\xff"
    with pytest.raises(vmodl.DecodeError, match=r"^value\._value\[0\]: expected byte"):
        from_any(unsigned, strict=True)
    state = {"_typeName": "PowerState", "_value": "paused"}
    assert from_any(state).is_unknown
    with pytest.raises(vmodl.DecodeError, match=r"^value\._value: expected a value of PowerState"):
        from_any(state, strict=True)


@pytest.mark.parametrize("name", ["dumps", "converter", "Task", "ArrayOf", "ArrayOfTask", ""])
def test_names_that_are_no_types(name: str) -> None:
    data = {"_typeName": name, "a": 1}
    assert any_value(from_any(data)) == data
    with pytest.raises(vmodl.DecodeError, match=rf"^value\._typeName: unknown type '{name}'$"):
        from_any(data, strict=True)


# Arrays that know their element type.


def test_arrays_differ_by_their_element_type() -> None:
    assert vmodl.Array("int") != vmodl.Array("long")
    assert vmodl.Array("int") == []
    assert vmodl.Array("int", [1]) != vmodl.Array("int", [2])
    assert vmodl.Array("int", [1]) != [2]
    assert repr(vmodl.Array("int", [1])) == "Array('int', [1])"
    assert vmodl.Array().element_type == "Any"
    array = vmodl.Array("int", [1])
    for again in (copy.deepcopy(array), pickle.loads(pickle.dumps(array))):
        assert again == array
        assert again.element_type == "int"
