"""References of managed objects: two strings, frozen, and what passes for one."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest

import toy
import vmodl

REFERENCE = vmodl.ManagedObjectReference(type="Machine", value="vm-1")
REFERENCE_JSON = {"_typeName": "ManagedObjectReference", "type": "Machine", "value": "vm-1"}


def test_they_are_equal_by_value_and_have_a_hash() -> None:
    same = vmodl.ManagedObjectReference(type="Machine", value="vm-1")
    assert {REFERENCE: 1}[same] == 1
    assert same == REFERENCE
    for other in (("Task", "vm-1"), ("Machine", "vm-2")):
        assert vmodl.ManagedObjectReference(type=other[0], value=other[1]) != REFERENCE
    assert toy.FixedName(name="vm-1") != REFERENCE
    assert repr(REFERENCE) == "ManagedObjectReference(type='Machine', value='vm-1')"


def test_they_can_not_be_changed() -> None:
    reference: Any = copy.copy(REFERENCE)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        reference.value = "vm-2"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del reference.value
    assert reference == REFERENCE
    assert not hasattr(reference, "__dict__")


def test_they_are_attrs_objects() -> None:
    assert attrs.asdict(REFERENCE) == {"type": "Machine", "value": "vm-1"}
    changed = vmodl.ManagedObjectReference(type="Machine", value="vm-2")
    assert attrs.evolve(REFERENCE, value="vm-2") == changed
    assert REFERENCE.__replace__(value="vm-2") == changed  # type: ignore[attr-defined]  # 3.13 has it
    assert REFERENCE.__replace__(type="Task").value == "vm-1"  # type: ignore[attr-defined]
    for again in (copy.deepcopy(REFERENCE), pickle.loads(pickle.dumps(REFERENCE))):
        assert again == REFERENCE
        assert hash(again) == hash(REFERENCE)


@pytest.mark.parametrize("name", ["type", "value"])
def test_their_members_are_strings(name: str) -> None:
    members: dict[str, Any] = {"type": "Machine", "value": "vm-1", name: 5}
    with pytest.raises(TypeError, match=f"^'{name}' must be a string, found int$"):
        vmodl.ManagedObjectReference(**members)
    with pytest.raises(TypeError):
        vmodl.ManagedObjectReference("Machine", "vm-1")  # type: ignore[call-arg]  # that is the test
    # Also where decoding is lenient.
    for holder, place in ((vmodl.ManagedObjectReference, name), ("Tree", f"owner.{name}")):
        data = members if isinstance(holder, type) else {"name": "n", "owner": members}
        with pytest.raises(vmodl.DecodeError, match=rf"^{place}: expected .*, found a number$"):
            toy.structure(data, holder)


def test_unknown_managed_types_are_kept_unless_strict() -> None:
    data = {**REFERENCE_JSON, "type": "NewThing"}
    reference = toy.structure(data, vmodl.ManagedObjectReference)
    assert toy.unstructure(reference) == data
    with pytest.raises(vmodl.DecodeError, match=r"^type: expected a value of MoTypes, found 'New"):
        toy.structure(data, vmodl.ManagedObjectReference, strict=True)


def test_stubs_are_sent_as_references() -> None:
    machine = toy.Machine(REFERENCE, None)
    tree = {"_typeName": "Tree", "name": "n", "owner": REFERENCE_JSON}
    assert toy.unstructure(toy.Tree(name="n", owner=machine)) == tree
    assert toy.unstructure(toy.KeyValue(key="k", value=machine))["value"] == REFERENCE_JSON
    assert toy.unstructure(machine) == REFERENCE_JSON
    arrays = toy.unstructure(toy.Arrays(references=[machine, REFERENCE]))
    assert arrays["references"] == [REFERENCE_JSON, REFERENCE_JSON]
    with pytest.raises(vmodl.EncodeError, match=r"^hostName: expected Name, found Machine$"):
        toy.unstructure(toy.LinuxIdentity(host_name=machine, domain="d"))
    with pytest.raises(vmodl.EncodeError, match=r"^owner: expected ManagedObjectReference, found"):
        toy.unstructure(toy.Tree(name="n", owner=toy.FixedName(name="x")))
