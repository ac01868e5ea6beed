"""Bad input ends in one error, which names the place."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from typing import Any

import pytest

import toy
import vmodl

REFERENCE = {"_typeName": "ManagedObjectReference", "type": "Machine", "value": "vm-1"}
IDENTITY = {"_typeName": "Identity"}


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


def spec(**members: Any) -> dict[str, Any]:
    """Return the JSON of a specification, whose type its place tells."""
    return {"identity": IDENTITY, "globalIPSettings": {}, **members}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (5, "expected an object, found a number"),
        ({}, "identity: required"),
        ({"identity": None}, "identity: required, found null"),
        ({"identity": []}, "identity: expected an object, found an array"),
        ({"identity": IDENTITY}, "globalIPSettings: required"),
        ({"identity": {"_typeName": 5}}, "identity._typeName: expected a string, found a number"),
        (
            {"identity": {"_typeName": "FixedName", "name": "x"}},
            "identity._typeName: expected Identity or a subtype, found FixedName",
        ),
        (
            spec(
                nicSettingMap=[{"adapter": {"ip": {"_typeName": "NewIp"}}}, {"adapter": {"ip": 5}}]
            ),
            "nicSettingMap[1].adapter.ip: expected an object, found a number",
        ),
        (spec(nicSettingMap=[{"adapter": {}}]), "nicSettingMap[0].adapter.ip: required"),
        (spec(encryptionKey=[0, 1, 500]), "encryptionKey[2]: expected byte (-128 to 127)"),
        (spec(nicSettingMap="all"), "nicSettingMap: expected an array, found a string"),
        (spec(nicSettingMap={}), "nicSettingMap: expected an array, found an object"),
    ],
)
def test_decode_errors_name_the_place(data: Any, message: str) -> None:
    with pytest.raises(vmodl.DecodeError) as caught:
        toy.structure(data, toy.MachineSpec)
    assert str(caught.value) == message
    assert str(pickle.loads(pickle.dumps(caught.value))) == message


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"text": 5, "number": 1}, "text: expected string, found a number"),
        ({"number": "1"}, "number: expected int, found a string"),
        ({"number": None}, "number: required, found null"),
        ({"time": "2024-01-02"}, "time: expected dateTime (RFC 3339), found a string"),
        ({"values": [1, 2, "3"]}, "values[2]: expected int, found a string"),
        ({"values": 5}, "values: expected an array, found a number"),
        ({"text": [1]}, "text: expected string, found an array"),
    ],
)
def test_strict_errors_name_the_place(data: dict[str, Any], message: str) -> None:
    good = {"text": "t", "number": 1, "time": "2024-01-02T03:04:05Z", "values": [1]}
    typed = {"_typeName": "RequiredPrimitives", **good, **data}
    with pytest.raises(vmodl.DecodeError) as caught:
        toy.structure(typed, toy.RequiredPrimitives, strict=True)
    assert str(caught.value) == message
    for name in good:
        without = {key: item for key, item in typed.items() if key != name}
        for strict in (False, True):
            with pytest.raises(vmodl.DecodeError, match=r": required|: expected"):
                toy.structure(without, toy.RequiredPrimitives, strict=strict)


def test_plain_values_are_taken_as_they_are_unless_strict() -> None:
    data = {"_typeName": "FixedName", "name": 5}
    assert toy.structure(data, toy.FixedName).name == 5
    with pytest.raises(vmodl.DecodeError, match=r"^name: required, found null$"):
        toy.structure({"_typeName": "FixedName", "name": None}, toy.FixedName)


@pytest.mark.parametrize(
    ("member", "item", "message"),
    [
        ("ints", "1", "expected int, found a string"),
        ("strings", None, "expected string, found null"),
        ("times", "now", "expected dateTime (RFC 3339), found a string"),
        ("blobs", "*", "expected base64 text, found a string"),
        ("states", 5, "expected a string, found a number"),
        ("states", [], "expected a string, found an array"),
        ("references", "vm-1", "expected an object, found a string"),
        ("names", None, "expected an object, found null"),
        ("values", None, "expected an object with _typeName, found null"),
        ("values", {}, "expected"),
    ],
)
def test_errors_in_arrays_name_the_position(member: str, item: Any, message: str) -> None:
    at = len(ARRAYS[member])
    data = {**ARRAYS, member: [*ARRAYS[member], item, *ARRAYS[member]]}
    place = f"{member}[{at}]._typeName: required" if item == {} else f"{member}[{at}]: {message}"
    for strict in (False, True):
        with pytest.raises(vmodl.DecodeError) as caught:
            toy.structure(data, toy.Arrays, strict=strict)
        assert str(caught.value) == place
    with pytest.raises(vmodl.DecodeError) as caught:
        toy.loads(json.dumps(data), toy.Arrays)
    assert str(caught.value) == place


def test_an_error_after_an_array_is_not_in_it() -> None:
    data = {**ARRAYS, "values": 5, "names": [{"_typeName": "FixedName", "name": "x"}] * 3}
    with pytest.raises(vmodl.DecodeError, match=r"^values: expected an array, found a number$"):
        toy.structure(data, toy.Arrays)
    data = {"_typeName": "MachineSpec", "identity": IDENTITY, "globalIPSettings": {}}
    data |= {"nicSettingMap": [], "encryptionKey": "x"}
    with pytest.raises(vmodl.DecodeError, match=r"^encryptionKey: expected an array of bytes"):
        toy.structure(data, toy.MachineSpec)


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b"[" * 100_000, '{"a": 1} x'])
def test_what_is_no_json(text: bytes | str) -> None:
    with pytest.raises(vmodl.DecodeError, match="not JSON"):
        toy.loads(text, toy.MachineSpec)


def test_the_standard_library_does_where_orjson_is_missing() -> None:
    program = """
import sys
sys.modules["orjson"] = None  # it can't be imported
from vmodl import DecodeError, EncodeError
from vmodl.codec import json
text = '{"_typeName":"FixedName","name":"M\u00fcller"}'
assert json.dumps(json.loads(text)) == json.dumps(json.loads(text.encode())) == text.encode()
for wrong in ("", "NaN", "Infinity", "{", b"\\xff", "[" * 100_000):
    try:
        json.loads(wrong)
    except DecodeError as error:
        assert str(error).startswith("not JSON: "), error
    else:
        raise AssertionError(wrong)
deep = []
for _ in range(100_000):
    deep = [deep]
for wrong in (float("nan"), object(), deep):
    try:
        json.dumps(wrong)
    except EncodeError as error:
        assert "JSON" in str(error) or "nested too deeply" in str(error), error
    else:
        raise AssertionError(wrong)
while deep:  # taken apart gently
    deep = deep[0]
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_deep_nesting() -> None:
    data: Any = {"_typeName": "MethodFault"}
    for _ in range(10_000):
        data = {"_typeName": "MethodFault", "faultCause": data}
    for strict in (False, True):
        with pytest.raises(vmodl.DecodeError, match=r"^nested too deeply$"):
            toy.structure(data, toy.MethodFault, strict=strict)


@pytest.mark.parametrize("broken", [{"_typeName": "KeyValue", "key": "k"}, {"_typeName": "int"}])
def test_an_error_deep_inside_is_found_at_once(broken: Any) -> None:
    # Each level tried anew would take 2 ** 60 steps.
    data: Any = broken
    for _ in range(60):
        data = {"_typeName": "KeyValue", "key": "k", "value": data}
    with pytest.raises(vmodl.DecodeError, match=r"^value\.value.*: required$"):
        toy.structure(data, toy.KeyValue)


def test_an_error_deep_inside_arrays_is_found_at_once() -> None:
    def tree(depth: int) -> dict[str, Any]:
        node: dict[str, Any] = {"_typeName": "Tree", "name": "n", "owner": REFERENCE}
        if depth:
            node["childList"] = [tree(0), tree(depth - 1)]
        return node

    data = tree(40)
    assert toy.unstructure(toy.structure(data, toy.Tree)) == data
    node = data
    while "childList" in node:
        node = node["childList"][1]
    del node["name"]
    path = ".".join(["childList[1]"] * 40)
    with pytest.raises(vmodl.DecodeError) as caught:
        toy.structure(data, toy.Tree)
    assert str(caught.value) == f"{path}.name: required"


def test_errors_come_without_the_frames_that_hold_the_data() -> None:
    with pytest.raises(vmodl.DecodeError) as caught:
        toy.structure({"_typeName": "FixedName"}, toy.FixedName)
    names = [entry.frame.code.name for entry in caught.traceback]
    assert names[1:] == ["structure"]
    assert "data" not in caught.traceback[-1].frame.f_locals
