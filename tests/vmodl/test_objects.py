"""Data objects: attrs classes, equal by value, each made when it is first asked for."""

from __future__ import annotations

import copy
import inspect
import linecache
import pickle
import subprocess
import sys
import traceback
import typing
from pathlib import Path
from typing import Any

import attrs
import pytest

import toy
import vmodl


def test_objects_behave_as_attrs_classes() -> None:
    name = toy.FixedName(name="x")
    assert attrs.evolve(name, name="y").name == "y"
    assert name.__replace__(name="y") == toy.FixedName(name="y")
    for again in (copy.copy(name), copy.deepcopy(name), pickle.loads(pickle.dumps(name))):
        assert again == name
    assert name != toy.FixedName(name="y")
    assert name != "x"
    assert toy.Identity() == toy.Identity()
    assert toy.Identity() != toy.Options()
    with pytest.raises(TypeError, match="unhashable"):
        hash(name)
    assert attrs.asdict(name) == {"name": "x"}
    assert attrs.has(toy.FixedName)


def test_equality_looks_at_every_field() -> None:
    values = {"name": "n", "op": toy.ChangeOp.ADD, "value": 1}
    for field, other in (("name", "m"), ("op", toy.ChangeOp.ASSIGN), ("value", 2)):
        assert toy.Change(**values) != toy.Change(**{**values, field: other})
    assert toy.Change(**values) == toy.Change(**values)


def test_reprs_show_what_is_set() -> None:
    assert repr(toy.Tree(name="n")) == "Tree(name='n')"
    assert repr(toy.Identity()) == "Identity()"
    tree = toy.Tree(name="n", children=[toy.Tree(name="c", children=[])])
    assert repr(tree) == "Tree(name='n', children=[Tree(name='c', children=[])])"
    for _ in range(10_000):
        tree = toy.Tree(name="n", children=[tree])
    assert repr(tree).endswith("...)" + "])" * repr(tree).count("Tree(name='n', children=["))
    while tree.children:  # taken apart gently
        tree = tree.children[0]


def test_objects_are_made_by_keywords_alone() -> None:
    assert list(inspect.signature(toy.Change).parameters) == ["name", "op", "value"]
    with pytest.raises(TypeError, match="positional"):
        toy.FixedName("x")
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'name'"):
        toy.FixedName()
    with pytest.raises(TypeError):
        toy.Identity(name="x")
    assert not hasattr(toy.FixedName(name="x"), "__dict__")
    auth = toy.PasswordAuthentication(interactive_session=True, username="u", password="p")
    assert (auth.interactive_session, auth.username, auth.password) == (True, "u", "p")


def test_their_fields_tell_the_facts() -> None:
    fields = attrs.fields(toy.PasswordAuthentication)
    assert [field.name for field in fields] == ["interactive_session", "username", "password"]
    assert [field.inherited for field in fields] == [True, False, False]
    assert [field.repr for field in fields] == [True, True, False]
    assert fields.password.metadata == {
        "wire": "password", "type": "string", "since": "1.0", "secret": True, "target": None,
        "deprecated": None,
    }  # fmt: skip
    owner = attrs.fields(toy.Tree).owner
    assert owner.default is None
    assert attrs.fields(toy.Tree).name.default is attrs.NOTHING
    assert owner.metadata["target"] == "Machine"
    assert owner.metadata["type"] == "ManagedObjectReference"
    checked = attrs.fields(vmodl.ManagedObjectReference).value
    assert checked.metadata["checked"]
    assert checked.validator is not None


def test_annotations_can_be_evaluated() -> None:
    hints = typing.get_type_hints(toy.Primitives)
    kinds = [hints[field.name] for field in attrs.fields(toy.Primitives)]
    assert kinds[:4] == [bool | None, int | None, int | None, int | None]
    assert kinds[-2:] == [bytes | None, bytes | None]
    hints = typing.get_type_hints(toy.Tree)
    assert hints["owner"] == vmodl.ManagedObjectReference | None
    assert hints["children"] == list[toy.Tree] | None
    # Names of members would hide those of Python's own types.
    hints = typing.get_type_hints(toy.Shadow)
    assert (hints["str"], hints["list"]) == (str, list[str] | None)
    assert typing.get_type_hints(toy.PasswordAuthentication.__init__) == {
        "interactive_session": bool, "username": str, "password": str, "return": type(None)
    }  # fmt: skip
    assert typing.get_type_hints(toy.Arrays)["values"] == list[Any] | None


def test_a_plain_subclass_may_have_an_init_of_its_own() -> None:
    class Named(toy.FixedName):  # type: ignore[misc]  # made at run time
        def __init__(self, name: str) -> None:
            super().__init__(name=name.lower())

    assert Named("WEB").name == "web"
    assert toy.FixedName(name="WEB").name == "WEB"


def run(program: str) -> str:
    """Return what a program prints in a process of its own, where no class was used yet."""
    paths = [str(Path(__file__).parent / "packages"), *sys.path]
    lines = f"import sys; sys.path[:0] = {paths!r}\n{program}"
    command = [sys.executable, "-c", lines]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_what_a_parent_has_made_is_not_taken_for_its_childs() -> None:
    program = """
import attrs, toy
toy.Authentication(interactive_session=True), attrs.fields(toy.Authentication)
auth = toy.PasswordAuthentication(interactive_session=True, username="u", password="p")
more = {field.name for field in attrs.fields(toy.PasswordAuthentication) if not field.inherited}
print(auth.username, sorted(more))
"""
    assert run(program) == "u ['password', 'username']\n"


def test_pickles_are_read_where_nothing_was_used_yet() -> None:
    spec = toy.MachineSpec(identity=toy.Identity(), network=toy.Network(), key=b"k")
    fault = toy.InvalidLogin(fault_cause=toy.SystemError(reason="r"))
    values = pickle.dumps([spec, fault, toy.PowerState.POWERED_ON])
    program = f"import pickle; print(*(type(v).__name__ for v in pickle.loads({values!r})))"
    assert run(program) == "MachineSpec InvalidLogin PowerState\n"


def test_neither_attrs_nor_cattrs_is_needed_to_decode_and_encode() -> None:
    program = """
import sys, toy
name = toy.loads('{"_typeName":"FixedName","name":"x"}', toy.Name)
print(name.name, toy.dumps(toy.PrefixName(base="y")).decode())
print({"attr", "cattrs"} & set(sys.modules))
"""
    assert run(program) == 'x {"_typeName":"PrefixName","base":"y"}\nset()\n'


def test_built_functions_have_a_source() -> None:
    assert "self.name = name" in inspect.getsource(toy.FixedName.__init__)
    serializer = vmodl.Serializer(toy.registry)
    with pytest.raises(vmodl.DecodeError):
        serializer.structure({"_typeName": "Adapter", "subnetMask": "x", "ip": 1}, toy.Adapter)
    assert linecache.getline("<vmodl decode Adapter>", 1) == "def decode(data):\n"
    adapter = toy.Adapter(ip=toy.DhcpIp())
    text = serializer.dumps(adapter)
    assert serializer.loads(text, toy.Adapter, strict=True) == adapter
    assert linecache.getline("<vmodl decode, strict Adapter>", 1) == "def decode(data):\n"
    assert serializer.loads(text, toy.Adapter) == adapter
    assert linecache.getline("<vmodl decode, consuming Adapter>", 1) == "def decode(data):\n"
    assert linecache.getline("<vmodl encode Adapter>", 1) == "def encode(self):\n"


def test_a_wrong_argument_is_shown_where_it_is() -> None:
    try:
        toy.FixedName(nam="web-01")
    except TypeError as error:
        text = "".join(traceback.format_exception(error))
    assert "FixedName.__init__() got an unexpected keyword argument 'nam'" in text
