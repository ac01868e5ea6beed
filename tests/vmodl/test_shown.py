"""How objects are shown to people: on a line, or as a tree, without what is unset."""

from __future__ import annotations

import io
import pprint
import time
from typing import Any

import yaml

import toy
import vmodl


def tree(*children: Any, name: str = "n") -> Any:
    owner = vmodl.ManagedObjectReference(type="Machine", value="vm-1")
    return toy.Tree(name=name, owner=owner, children=list(children) or None)


def test_a_short_object_is_one_line() -> None:
    assert repr(toy.FixedName(name="x")) == "FixedName(name='x')"
    assert repr(toy.Arrays(ints=[1, 2])) == "Arrays(ints=[1, 2])"
    assert repr(toy.Arrays()) == "Arrays()"


def test_a_long_one_is_a_tree() -> None:
    value = tree(tree(name="a"), tree(tree(name="c"), name="b" * 60))
    assert repr(value).splitlines() == [
        "Tree(",
        "    name='n',",
        "    owner=ManagedObjectReference(type='Machine', value='vm-1'),",
        "    children=[",
        "        Tree(name='a', owner=ManagedObjectReference(type='Machine', value='vm-1')),",
        "        Tree(",
        f"            name='{'b' * 60}',",
        "            owner=ManagedObjectReference(type='Machine', value='vm-1'),",
        "            children=[",
        "                Tree(",
        "                    name='c',",
        "                    owner=ManagedObjectReference(type='Machine', value='vm-1'),",
        "                ),",
        "            ],",
        "        ),",
        "    ],",
        ")",
    ]
    printed = io.StringIO()
    pprint.pprint(value, stream=printed)
    assert printed.getvalue().rstrip() == repr(value)


def test_arrays_are_shown_as_trees_too() -> None:
    values = vmodl.Array("FixedName", [toy.FixedName(name="x" * 30) for _ in range(4)])
    assert repr(vmodl.Array("int", [1, 2])) == "Array('int', [1, 2])"
    lines = repr(values).splitlines()
    assert lines[0] == "Array('FixedName', ["
    assert lines[1] == f"    FixedName(name='{'x' * 30}'),"
    assert lines[-1] == "])"


def test_errors_stay_on_one_line() -> None:
    fault = toy.MethodFault(fault_cause=None)
    fault.faultstring = "it failed"
    assert "\n" not in str(fault)


def test_a_large_tree_is_shown_at_once() -> None:
    value = tree(*(tree(name=str(number)) for number in range(2000)))
    for _ in range(30):
        value = tree(value)
    began = time.process_time()
    assert repr(value).count("Tree(") == 2031
    assert time.process_time() - began < 30  # each level shown for each level above: hours


def test_json_values_are_yaml(tmp_path: Any) -> None:
    value = tree(tree(name="a"))
    data = toy.unstructure(value)
    assert yaml.safe_load(yaml.safe_dump(data)) == data
    assert toy.structure(yaml.safe_load(yaml.safe_dump(data)), toy.Tree) == value
