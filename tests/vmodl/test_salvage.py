"""Of JSON with mistakes, all that can be decoded."""

from __future__ import annotations

import json
from typing import Any

import pytest

import toy
import vmodl

REFERENCE = {"_typeName": "ManagedObjectReference", "type": "Machine", "value": "vm-1"}


def tree(*children: Any, **members: Any) -> dict[str, Any]:
    return {
        "_typeName": "Tree",
        "name": "n",
        "owner": REFERENCE,
        "childList": [*children],
        **members,
    }


def salvage(data: Any, type_: str) -> Any:
    return vmodl.Serializer(toy.registry).salvage(json.dumps(data), type_)


def test_what_is_right_is_decoded_as_ever() -> None:
    data = tree(tree(), tree())
    assert salvage(data, "Tree") == toy.structure(data, toy.Tree)


def test_a_mistake_stands_in_its_own_place() -> None:
    found = salvage(tree(tree(), tree(name=None), 5, tree(tree(owner=7))), "Tree")
    assert found.name == "n"
    good, unnamed, number, deep = found.children
    assert good == toy.structure(tree(), toy.Tree)
    assert unnamed.owner == toy.structure(REFERENCE, vmodl.ManagedObjectReference)
    assert str(unnamed.name) == "childList[1].name: required"
    assert str(number) == "childList[2]: expected an object, found a number"
    assert str(deep.children[0].owner).startswith("childList[3].childList[0].owner: ")
    assert all(isinstance(item, vmodl.DecodeError) for item in (unnamed.name, number))


def test_a_value_of_any_type_is_right_or_wrong_as_a_whole() -> None:
    good = {"_typeName": "KeyValue", "key": "k", "value": {"_typeName": "int", "_value": 5}}
    bad = {"_typeName": "KeyValue", "key": "k", "value": {"_typeName": "dateTime", "_value": "x"}}
    found = salvage([good, bad, {**good, "value": bad}], "KeyValue[]")
    assert found[0].value == 5
    assert [item.key for item in found] == ["k", "k", "k"]
    assert str(found[1].value).startswith("[1].value._value: expected dateTime")
    assert str(found[2].value).startswith("[2].value.value._value: expected dateTime")


@pytest.mark.parametrize("data", [5, "text", None, [], [5]])
def test_nothing_to_salvage(data: Any) -> None:
    found = salvage(data, "Tree")
    assert isinstance(found, vmodl.DecodeError)
    assert found.path == ""


def test_what_is_no_json() -> None:
    found = vmodl.Serializer(toy.registry).salvage("{", "Tree")
    assert isinstance(found, vmodl.DecodeError)
    assert "not JSON" in str(found)


def test_mistakes_come_without_the_frames_that_hold_the_data() -> None:
    found = salvage(tree(owner=7), "Tree")
    assert found.owner.__traceback__ is None


# Some servers send null for an empty array.


def test_null_for_an_array() -> None:
    data = {"_typeName": "ArrayOfInt", "_value": None}
    assert toy.structure(data, "Any") is None
    with pytest.raises(vmodl.DecodeError, match=r"^_value: expected an array, found null$"):
        toy.structure(data, "Any", strict=True)
    required = {"_typeName": "RequiredPrimitives", "text": "", "number": 1}
    required |= {"time": "2024-01-02T03:04:05Z", "values": None}
    for decode, given in ((toy.structure, required), (toy.loads, json.dumps(required))):
        first = decode(given, toy.RequiredPrimitives)
        assert first.values == []
        assert decode(given, toy.RequiredPrimitives).values is not first.values
    with pytest.raises(vmodl.DecodeError, match=r"^values: required, found null$"):
        toy.structure(required, toy.RequiredPrimitives, strict=True)
    del required["values"]
    with pytest.raises(vmodl.DecodeError, match=r"^values: required$"):
        toy.structure(required, toy.RequiredPrimitives)
