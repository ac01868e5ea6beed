"""Objects of types that this release does not know: readable, and written back as they came."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest

import toy
import vmodl


def test_unknown_type_where_one_is_declared() -> None:
    data = {"_typeName": "NewSpec", "identity": {"_typeName": "NewIdentity", "x": [1]}, "y": 2}
    data["globalIPSettings"] = {"_typeName": "Network"}
    spec = toy.structure(data, toy.MachineSpec)
    assert spec.unknown_type_name == "NewSpec"
    assert spec.unknown_members == {"y": 2}
    assert spec.received_members == {
        "identity": data["identity"], "globalIPSettings": data["globalIPSettings"]
    }  # fmt: skip
    assert isinstance(spec.identity, toy.Identity)
    assert spec.network == toy.Network()
    assert spec.nics is None
    assert toy.unstructure(spec) == data
    for again in (copy.deepcopy(spec), pickle.loads(pickle.dumps(spec))):
        assert again == spec
        assert toy.unstructure(again) == data
    assert isinstance(spec, toy.MachineSpec)
    assert isinstance(spec, vmodl.UnknownType)
    with pytest.raises(vmodl.DecodeError, match=r"^_typeName: unknown type 'NewSpec'$"):
        toy.structure(data, toy.MachineSpec, strict=True)


def test_its_repr_names_its_members_but_shows_none_of_theirs() -> None:
    data = {"_typeName": "NewAuth", "interactiveSession": True, "pass": "hunter2", "x": 1}
    auth = toy.structure(data, toy.Authentication)
    assert repr(auth).splitlines() == [
        "<unknown type NewAuth as Authentication(",
        "    interactive_session=True,",
        "    unknown_type_name='NewAuth',",
        "    unknown_members=<pass, x>,",
        "    received_members=<interactiveSession>,",
        ")>",
    ]
    assert type(auth).__name__ == "Authentication"
    assert type(auth).__module__ == toy.Authentication.__module__


def test_equal_are_those_that_came_alike() -> None:
    data = {"_typeName": "NewName", "x": 1}
    name = toy.structure(data, toy.Name)
    assert name == toy.structure(data, toy.Name)
    assert name != toy.structure({**data, "x": 2}, toy.Name)
    assert name != toy.structure({**data, "_typeName": "OtherName"}, toy.Name)
    assert name != toy.Name()
    with pytest.raises(TypeError, match="unhashable"):
        hash(name)


# README: "Data types that this release does not know come back as they came."
def test_unknown_types_are_written_back_to_the_letter() -> None:
    data: dict[str, Any] = {
        "_typeName": "NewFault",
        "faultCause": {"fault": {"_typeName": "InvalidState"}, "localizedMessage": "m"},
        "faultMessage": None,
        "new": {"a": [1]},
    }
    fault = toy.structure(data, toy.MethodFault)
    assert isinstance(fault.fault_cause, toy.InvalidState)
    assert toy.unstructure(fault) == data
    spec_data = {
        "_typeName": "NewSpec",
        "identity": {"_typeName": "LinuxIdentity2", "x": 1},
        "options": {"_typeName": "LinuxOptions", "newer": 1},
        "globalIPSettings": {"_typeName": "Network"},
    }
    spec = toy.structure(spec_data, toy.MachineSpec)
    assert toy.unstructure(spec) == spec_data
    spec.options = None
    spec.network.dns_servers = ["10.0.0.2"]
    written = toy.unstructure(spec)
    assert "options" not in written
    assert written["globalIPSettings"]["dnsServerList"] == ["10.0.0.2"]


def test_what_is_written_and_what_came_share_nothing() -> None:
    data = {
        "_typeName": "NewNetwork", "dnsServerList": ["10.0.0.2"], "new": {"deep": [{"a": [1]}]}
    }  # fmt: skip
    before = copy.deepcopy(data)
    network = toy.structure(data, toy.Network)
    toy.unstructure(network)["new"]["deep"][0]["a"].append(2)
    toy.unstructure(network)["dnsServerList"].append("x")
    assert toy.unstructure(network) == before
    data["new"]["deep"][0]["a"].append(3)  # type: ignore[index]  # it is a dictionary
    data["dnsServerList"].append("y")  # type: ignore[attr-defined]  # it is a list
    assert toy.unstructure(network) == before
    network.dns_servers.append("10.0.0.3")
    assert toy.unstructure(network)["dnsServerList"] == ["10.0.0.2", "10.0.0.3"]


def test_members_that_are_set_later_are_checked() -> None:
    network = toy.structure({"_typeName": "NewNetwork"}, toy.Network)
    network.dns_servers = [5]
    with pytest.raises(vmodl.EncodeError, match=r"^dnsServerList\[0\]: expected string, found a"):
        toy.unstructure(network)
    with pytest.raises(vmodl.DecodeError, match=r"^dnsServerList: expected an array, found a"):
        toy.structure({"_typeName": "NewNetwork", "dnsServerList": 5}, toy.Network)


@pytest.mark.parametrize("name", ["string", "binary", "ArrayOfInt", "Task", "ArrayOfFixedName"])
def test_a_known_but_wrong_type_is_not_unknown(name: str) -> None:
    for strict in (False, True):
        with pytest.raises(
            vmodl.DecodeError, match=f"^_typeName: expected MachineSpec or a subtype, found {name}$"
        ):
            toy.structure({"_typeName": name, "_value": "x"}, toy.MachineSpec, strict=strict)
    with pytest.raises(vmodl.DecodeError, match="expected clockInfo or a subtype, found FixedName"):
        toy.structure({"_typeName": "FixedName"}, toy.ClockInfo)


def test_unknown_type_in_any() -> None:
    data = {"_typeName": "NewThing", "a": {"b": 1}}
    holder = {"_typeName": "KeyValue", "key": "k", "value": data}
    structured = toy.structure(holder, toy.KeyValue)
    for pair in (structured, toy.loads(toy.dumps(structured), toy.KeyValue)):
        assert isinstance(pair.value, vmodl.DataObject)
        assert isinstance(pair.value, vmodl.UnknownType)
        assert pair.value.unknown_type_name == "NewThing"
        assert toy.unstructure(pair) == holder
    boxed = {"_typeName": "NewEnum", "_value": "x"}
    assert toy.unstructure(toy.structure(boxed, "Any"), "Any") == boxed


def test_unknown_fault_is_of_the_declared_type() -> None:
    data = {
        "_typeName": "NewFault",
        "faultstring": "no",
        "faultCause": {"_typeName": "InvalidLogin"},
        "z": 1,
    }
    fault = toy.structure(data, toy.InvalidState)
    assert fault.faultstring == "no"
    assert fault.unknown_members == {"z": 1}
    assert fault.__cause__ is fault.fault_cause
    assert toy.unstructure(fault) == data
    assert isinstance(fault, toy.InvalidState)
    again = pickle.loads(pickle.dumps(fault))
    assert again == fault
    assert hash(again) == hash(fault)
    assert again.faultstring == "no"
    assert toy.unstructure(again) == data


def test_objects_of_unknown_types_can_be_changed_and_copied() -> None:
    data = {"_typeName": "NewValue", "key": "a", "value": {"_typeName": "int", "_value": 1}, "y": 2}
    value = toy.structure(data, toy.Option)
    changed = attrs.evolve(value, key="b")
    assert toy.unstructure(changed) == {**data, "key": "b"}
    reference = toy.structure(
        {"_typeName": "NewReference", "type": "Task", "value": "t"}, vmodl.ManagedObjectReference
    )
    assert reference.unknown_type_name == "NewReference"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        reference.value = "u"
    for again in (copy.copy(reference), pickle.loads(pickle.dumps(reference))):
        assert again == reference
        assert hash(again) == hash(reference)


def test_decoding_text_uses_none_of_it_up() -> None:
    # What decodes text takes the place of its JSON; unknown objects keep theirs all the same.
    data = {
        "_typeName": "NewArrays",
        "names": [{"_typeName": "NewName", "childList": [{"_typeName": "FixedName", "name": "x"}]}],
        "strings": ["a"],
        "states": ["poweredOn"],
    }
    arrays = toy.loads(toy.dumps(toy.structure(data, toy.Arrays)), toy.Arrays)
    assert toy.unstructure(arrays) == data
    assert arrays.received_members["states"] == ["poweredOn"]
    assert arrays.states == [toy.PowerState.POWERED_ON]
