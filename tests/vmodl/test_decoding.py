"""From JSON to objects: which class, which members, and the place of every error."""

from __future__ import annotations

import copy
import json
import logging
from datetime import UTC, datetime
from typing import Any

import pytest

import toy
import vmodl

REFERENCE = {"_typeName": "ManagedObjectReference", "type": "Machine", "value": "vm-1"}
IDENTITY = {"_typeName": "Identity"}


# Which class it is.


def test_type_name_anywhere() -> None:
    for data in (
        '{"_typeName": "FixedName", "name": "x"}',
        '{"name": "x", "_typeName": "FixedName"}',
    ):
        assert toy.loads(data, toy.Name) == toy.FixedName(name="x")


def test_untyped_objects() -> None:
    data = {"name": "x"}
    assert toy.structure(data, toy.FixedName).name == "x"
    with pytest.raises(vmodl.DecodeError, match=r"^_typeName: required$"):
        toy.structure(data, toy.FixedName, strict=True)
    bare = {"type": "Machine", "value": "vm-1"}
    reference = vmodl.ManagedObjectReference(type="Machine", value="vm-1")
    assert toy.structure(bare, vmodl.ManagedObjectReference, strict=True) == reference


def test_types_can_be_given_in_several_forms() -> None:
    data = [{"_typeName": "Option", "key": "k", "value": {"_typeName": "int", "_value": 1}}]
    expected = [toy.Option(key="k", value=1)]
    assert toy.structure(data, list[toy.Option]) == expected
    assert toy.structure(data, "Option[]") == expected
    assert toy.structure("2020-01-01T00:00:00Z", datetime) == datetime(2020, 1, 1, tzinfo=UTC)
    assert toy.unstructure(expected) == data
    with pytest.raises(vmodl.DecodeError, match=r"^\[0\]: expected an object"):
        toy.structure([5], list[toy.Option])
    with pytest.raises(vmodl.DecodeError, match="expected an array"):
        toy.structure(5, list[toy.Option])
    with pytest.raises(TypeError, match="no type of the schema"):
        toy.structure({}, toy.Machine)


@pytest.mark.parametrize(
    ("type_", "data", "expected"),
    [
        (str, "x", "x"),
        (bool, True, True),
        (int, 1 << 40, 1 << 40),
        (float, 1.5, 1.5),
        (bytes, "AP8=", b"\x00\xff"),
        (Any, {"_typeName": "short", "_value": 5}, 5),
        (list[int], [1, 2], [1, 2]),
        ("Any[]", [{"_typeName": "int", "_value": 1}], [1]),
        ("PowerState", "poweredOn", "poweredOn"),
        ("PowerState[]", ["poweredOn"], ["poweredOn"]),
    ],
)
def test_types_of_python(type_: Any, data: Any, expected: Any) -> None:
    for strict in (False, True):
        assert toy.structure(data, type_, strict=strict) == expected


def test_names_and_values_that_are_no_types() -> None:
    with pytest.raises(TypeError, match=r"^no class for the type Missing$"):
        toy.structure({"_typeName": "Missing"}, "Missing")
    wrongs: list[Any] = [5, set, {}, list[set[int]], None]
    for wrong in wrongs:
        with pytest.raises(TypeError, match=r"is no type of the schema$"):
            toy.structure({}, wrong)


def test_strict_is_asked_for_by_name() -> None:
    for decode, data in ((toy.structure, {"name": "x"}), (toy.loads, '{"name":"x"}')):
        with pytest.raises(TypeError, match="positional"):
            decode(data, toy.FixedName, True)


# Members.


def test_absent_and_null_members() -> None:
    data = {"_typeName": "Change", "name": "n", "op": "add"}
    for strict in (False, True):
        for more in ({}, {"val": None}):
            change = toy.structure({**data, **more}, toy.Change, strict=strict)
            assert change == toy.Change(name="n", op=toy.ChangeOp.ADD)
        nulls = {"_typeName": "Arrays", "ints": None, "states": None, "names": None}
        assert toy.structure(nulls, toy.Arrays, strict=strict) == toy.Arrays()
        nulls = {"_typeName": "Primitives", "int": None, "dateTime": None, "byteArray": None}
        assert toy.structure(nulls, toy.Primitives, strict=strict) == toy.Primitives()


def test_an_empty_array_is_not_unset() -> None:
    data = {"_typeName": "Arrays", "strings": []}
    arrays = toy.structure(data, toy.Arrays)
    assert arrays.strings == []
    assert arrays.ints is None
    assert toy.unstructure(arrays) == data


ARRAYS: dict[str, Any] = {
    "_typeName": "Arrays",
    "ints": [1, -2],
    "strings": ["a", ""],
    "times": ["2024-01-02T03:04:05Z"],
    "blobs": ["AP8="],
    "states": ["poweredOff", "poweredOn"],
    "references": [REFERENCE, REFERENCE],
    "names": [{"_typeName": "FixedName", "name": "x"}, {"_typeName": "PrefixName", "base": "y"}],
    "values": [{"_typeName": "int", "_value": 5}, {"_typeName": "FixedName", "name": "z"}],
}


def test_arrays_of_each_kind() -> None:
    reference = vmodl.ManagedObjectReference(type="Machine", value="vm-1")
    expected = toy.Arrays(
        ints=[1, -2],
        strings=["a", ""],
        times=[datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)],
        blobs=[b"\x00\xff"],
        states=[toy.PowerState.POWERED_OFF, toy.PowerState.POWERED_ON],
        references=[reference, reference],
        names=[toy.FixedName(name="x"), toy.PrefixName(base="y")],
        values=[5, toy.FixedName(name="z")],
    )
    before = copy.deepcopy(ARRAYS)
    for strict in (False, True):
        assert toy.structure(ARRAYS, toy.Arrays, strict=strict) == expected
        assert toy.loads(json.dumps(ARRAYS), toy.Arrays, strict=strict) == expected
    assert before == ARRAYS
    assert toy.unstructure(expected) == ARRAYS


def test_decoded_lists_are_copies() -> None:
    data = {"_typeName": "Arrays", "strings": ["a"]}
    arrays = toy.structure(data, toy.Arrays)
    arrays.strings.append("b")
    assert data["strings"] == ["a"]
    items = ["a"]
    toy.structure(items, list[str]).append("b")
    assert items == ["a"]


def test_text_is_decoded_as_parsed_json_is() -> None:
    # JSON that nobody else holds is used up on the way, errors name the place all the same.
    rows = [{"_typeName": "Added", "refs": [REFERENCE]} for _ in range(3)]
    trees: list[dict[str, Any]] = [
        {"_typeName": "Tree", "name": "n", "childList": [{"_typeName": "Tree", "name": "c"}]}
        for _ in range(3)
    ]
    data: dict[str, Any] = {"_typeName": "Arrays", "names": rows, "references": [REFERENCE]}
    before = copy.deepcopy(data)
    value = toy.loads(json.dumps(data), toy.Arrays)
    assert value == toy.structure(data, toy.Arrays)
    assert data == before
    assert toy.unstructure(value) == before
    trees[2]["childList"] = [trees[0], None]
    text = json.dumps(trees)
    for decode in (toy.loads, lambda text, type_: toy.structure(json.loads(text), type_)):
        with pytest.raises(vmodl.DecodeError, match=r"^\[2\]\.childList\[1\]: expected an object"):
            decode(text, list[toy.Tree])


def test_unknown_members_are_ignored_or_refused() -> None:
    data = {"_typeName": "FixedName", "name": "x", "new": 1}
    assert toy.structure(data, toy.Name) == toy.FixedName(name="x")
    with pytest.raises(vmodl.DecodeError, match=r"^new: FixedName has no such member$"):
        toy.structure(data, toy.Name, strict=True)


def test_unknown_members_are_logged_once_for_those_who_debug(
    caplog: pytest.LogCaptureFixture,
) -> None:
    serializer = vmodl.Serializer(toy.registry)
    data = {"_typeName": "FixedName", "name": "x", "new": 1}
    fault = {"_typeName": "InvalidLogin", "faultstring": "no"}
    serializer.structure(data, toy.Name)
    assert not caplog.messages
    assert not serializer.structurer.unknown_members
    with caplog.at_level(logging.DEBUG, "vmodl"):
        for _ in range(3):
            serializer.structure(data, toy.Name)
        serializer.structure(fault, toy.MethodFault)
        assert caplog.messages == ["FixedName has the unknown member new, which is ignored"]
        assert serializer.structurer.unknown_members == {(toy.FixedName, "new"): 3}
        identity = {"_typeName": "LinuxIdentity", "domain": "d", "hostName": data}
        serializer.structure({"_typeName": "New", "identity": identity}, toy.MachineSpec)
        assert len(caplog.messages) == 2  # objects inside of unknown ones are counted apart
        with pytest.raises(vmodl.DecodeError, match="no such member"):
            serializer.structure(data, toy.Name, strict=True)
    serializer.structure(data, toy.Name)
    assert serializer.structurer.unknown_members == {(toy.FixedName, "new"): 3}
    assert len(caplog.messages) == 2
