"""Open enumerated types: values of newer servers are kept."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import toy
import vmodl


def test_enums_are_open() -> None:
    state = toy.structure("paused", toy.PowerState)
    assert state == "paused"
    assert state.is_unknown
    assert isinstance(state, toy.PowerState)
    assert (state.name, state.value) == ("paused", "paused")
    for again in (copy.deepcopy(state), pickle.loads(pickle.dumps(state))):
        assert again == state
        assert hash(again) == hash(state)
        assert again.is_unknown
    assert toy.unstructure(state) == "paused"
    assert not toy.PowerState.POWERED_ON.is_unknown
    assert toy.structure("poweredOn", toy.PowerState).name == "POWERED_ON"
    assert [str(member) for member in toy.PowerState] == ["poweredOff", "poweredOn"]
    message = "^expected a value of PowerState, found 'paused'$"
    with pytest.raises(vmodl.DecodeError, match=message):
        toy.structure("paused", toy.PowerState, strict=True)


def test_members_are_strings() -> None:
    assert toy.PowerState.POWERED_ON == "poweredOn"
    assert toy.PowerState.POWERED_ON != "on"
    assert toy.PowerState.POWERED_ON != 5
    assert {"poweredOn": 1}[toy.PowerState.POWERED_ON] == 1
    assert pickle.loads(pickle.dumps(toy.PowerState.POWERED_ON)) is toy.PowerState.POWERED_ON
    with pytest.raises(ValueError, match="5 is not a valid PowerState"):
        toy.PowerState(5)


def test_values_of_members_are_the_members() -> None:
    for strict in (False, True):
        state = toy.structure("poweredOn", toy.PowerState, strict=strict)
        assert state is toy.PowerState.POWERED_ON
        wrongs: list[Any] = [5, None, ["poweredOn"], {}]
        for wrong in wrongs:
            with pytest.raises(vmodl.DecodeError, match=r"^expected a string, found "):
                toy.structure(wrong, toy.PowerState, strict=strict)


def test_unknown_values_in_members() -> None:
    data = {"_typeName": "Change", "name": "n", "op": "remove"}
    change = toy.structure(data, toy.Change)
    assert change.op.is_unknown
    assert toy.unstructure(change) == data
    with pytest.raises(vmodl.DecodeError, match=r"^op: expected a value of ChangeOp, found 'rem"):
        toy.structure(data, toy.Change, strict=True)
    for wrong, found in ((5, "a number"), ([], "an array")):
        with pytest.raises(vmodl.DecodeError, match=rf"^op: expected a string, found {found}$"):
            toy.structure({**data, "op": wrong}, toy.Change)


def test_strings_pass_for_enums_but_other_enums_do_not() -> None:
    change = toy.Change(name="x", op=vmodl.Secret("assign"))
    written = toy.unstructure(change)["op"]
    assert written == "assign"
    assert type(written) is str
    assert type(toy.unstructure(toy.Change(name="x", op=toy.ChangeOp.ADD))["op"]) is str
    change = toy.Change(name="x", op=toy.PowerState.POWERED_ON)
    with pytest.raises(vmodl.EncodeError, match=r"^op: expected ChangeOp, found PowerState$"):
        toy.unstructure(change)
    with pytest.raises(vmodl.EncodeError, match=r"^op: expected ChangeOp, found a number$"):
        toy.unstructure(toy.Change(name="x", op=5))
    with pytest.raises(vmodl.EncodeError, match=r"^expected PowerState, found 'paused'$"):
        toy.unstructure("paused", "PowerState")
    assert toy.unstructure(toy.PowerState("paused"), "PowerState") == "paused"  # a newer server's
    with pytest.raises(vmodl.EncodeError, match=r"^op: .* found 'ad' - did you mean add\?$"):
        toy.unstructure(toy.Change(name="x", op="ad"))
