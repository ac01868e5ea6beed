"""Faults: objects of the schema that can be raised, with their messages and causes."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest

import toy
import vmodl

DATA: dict[str, Any] = {
    "_typeName": "InvalidPowerState",
    "faultCause": {"_typeName": "SystemError", "reason": "disk"},
    "faultMessage": [
        {
            "_typeName": "LocalizableMessage",
            "key": "k",
            "arg": [
                {
                    "_typeName": "KeyValue",
                    "key": "1",
                    "value": {"_typeName": "string", "_value": "a"},
                }
            ],
            "message": "Power is off",
        }
    ],
    "existingState": "poweredOff",
}

define: Any = attrs.define  # mypy knows no fields of classes that are made at run time


def test_faults_are_exceptions_with_their_causes() -> None:
    for strict in (False, True):
        fault = toy.structure(DATA, toy.MethodFault, strict=strict)
        assert isinstance(fault, toy.InvalidPowerState)
        assert fault.existing_state is toy.PowerState.POWERED_OFF
        assert isinstance(fault.__cause__, toy.SystemError)
        assert fault.__cause__ is fault.fault_cause
        assert fault.fault_message[0].arg[0].value == "a"
        assert fault.faultstring is None
        assert toy.unstructure(fault) == DATA
    fault.note = "n"
    for again in (copy.deepcopy(fault), pickle.loads(pickle.dumps(fault)), attrs.evolve(fault)):
        assert again == fault
        assert hash(again) == hash(fault)
        assert isinstance(again.__cause__, toy.SystemError)
    assert pickle.loads(pickle.dumps(fault)).note == "n"
    assert fault != toy.SystemError(reason="disk")
    assert fault != attrs.evolve(fault, existing_state=toy.PowerState.POWERED_ON)


def test_what_they_say() -> None:
    fault = toy.structure(DATA, toy.MethodFault)
    assert str(fault) == "Power is off (existing_state=poweredOff)"
    fault.fault_message.append(toy.LocalizableMessage(key="k", message=""))
    fault.fault_message.append(toy.LocalizableMessage(key="k"))
    fault.fault_message.append(toy.LocalizableMessage(key="k", message="Stop"))
    assert str(fault).startswith("Power is off Stop (")
    fault.faultstring = "The server's own"
    assert str(fault).startswith("The server's own (existing_state=")
    assert str(toy.InvalidLogin()) == ""
    login = toy.InvalidLogin(fault_cause=fault)
    login.faultstring = "denied"
    assert str(login) == "denied"
    error = toy.SystemError(reason="disk", ticket="hunter2")
    assert str(error) == "(reason='disk', ticket=<secret>)"


def test_the_servers_own_message() -> None:
    data = {"_typeName": "InvalidLogin", "faultstring": "denied"}
    for strict in (False, True):
        fault = toy.structure(data, toy.MethodFault, strict=strict)
        assert fault.faultstring == "denied"
        assert toy.unstructure(fault) == data
    assert fault == toy.InvalidLogin()  # it takes no part in equality
    wrong = {**data, "faultstring": 5}
    assert toy.structure(wrong, toy.MethodFault).faultstring is None
    with pytest.raises(vmodl.DecodeError, match=r"^faultstring: expected string, found a number$"):
        toy.structure(wrong, toy.MethodFault, strict=True)
    inside = {"_typeName": "SystemError", "reason": "r", "faultCause": wrong}
    with pytest.raises(vmodl.DecodeError, match=r"^faultCause\.faultstring: expected string"):
        toy.structure(inside, toy.MethodFault, strict=True)
    assert toy.structure({**data, "faultstring": None}, toy.MethodFault, strict=True) == fault


def test_a_cause_that_is_given_is_chained() -> None:
    cause = toy.SystemError(reason="disk")
    fault = toy.InvalidState(fault_cause=cause)
    assert fault.__cause__ is cause
    assert toy.InvalidState().__cause__ is None
    with pytest.raises(toy.InvalidState) as caught:
        raise fault
    assert caught.value is fault


def test_a_fault_in_the_older_shape() -> None:
    inner = {"_typeName": "InvalidLogin"}
    wrapped = {"_typeName": "LocalizedMethodFault", "fault": inner, "localizedMessage": "denied"}
    for data in (wrapped, {key: wrapped[key] for key in ("fault", "localizedMessage")}):
        fault = toy.structure(data, toy.MethodFault)
        assert isinstance(fault, toy.InvalidLogin)
        assert fault.faultstring == "denied"
    untyped = {"fault": inner, "localizedMessage": "denied"}
    fault = toy.structure(untyped, "Any")
    assert isinstance(fault, toy.InvalidLogin)
    assert fault.faultstring == "denied"
    said = {"fault": {**inner, "faultstring": "no"}, "localizedMessage": "denied"}
    assert toy.structure(said, toy.MethodFault).faultstring == "no"
    assert toy.structure({"fault": inner}, toy.MethodFault).faultstring is None
    numbered = {"fault": inner, "localizedMessage": 5}
    assert toy.structure(numbered, toy.MethodFault).faultstring is None


def test_what_the_older_shape_is_not() -> None:
    broken = {"fault": {"_typeName": "SystemError"}}
    with pytest.raises(vmodl.DecodeError, match=r"^fault\.reason: required$"):
        toy.structure(broken, toy.MethodFault)
    more = {"_typeName": "LocalizedMethodFault", "fault": {}, "more": 1}
    with pytest.raises(
        vmodl.DecodeError,
        match=r"^_typeName: expected MethodFault or a subtype, found LocalizedMethodFault$",
    ):
        toy.structure(more, toy.MethodFault)
    # Where it is declared, it is an object as others are.
    typed = {"_typeName": "LocalizedMethodFault", "fault": {"_typeName": "InvalidLogin"}}
    for declared in (toy.LocalizedMethodFault, vmodl.DataObject):
        message = toy.structure(typed, declared)
        assert message == toy.LocalizedMethodFault(fault=toy.InvalidLogin())
        assert toy.unstructure(message) == typed
    with pytest.raises(vmodl.DecodeError, match=r"^_typeName: expected InvalidLogin or a subtype"):
        toy.structure({"_typeName": "SystemError", "reason": "r"}, toy.InvalidLogin)


def test_a_bare_fault_is_of_the_declared_type() -> None:
    assert toy.structure({"faultstring": "x"}, toy.InvalidLogin) == toy.InvalidLogin()
    with pytest.raises(vmodl.DecodeError, match=r"^_typeName: required$"):
        toy.structure({}, toy.InvalidLogin, strict=True)


def test_faults_have_no_other_unknown_members() -> None:
    data = {"_typeName": "InvalidLogin", "faultstring": "s", "more": 1}
    with pytest.raises(vmodl.DecodeError, match=r"^more: InvalidLogin has no such member$"):
        toy.structure(data, toy.MethodFault, strict=True)
    name = {"_typeName": "FixedName", "name": "x", "faultstring": "s"}
    with pytest.raises(vmodl.DecodeError, match=r"^faultstring: FixedName has no such member$"):
        toy.structure(name, toy.Name, strict=True)


def test_a_fault_of_the_users_own() -> None:
    @define(kw_only=True, eq=False, repr=False, slots=False)
    class Denied(toy.InvalidLogin):  # type: ignore[misc]  # made at run time
        def __attrs_post_init__(self) -> None:
            super().__attrs_post_init__()
            self.mark = "m"

    data = {"_typeName": "InvalidLogin", "faultstring": "s", "faultCause": DATA}
    for strict in (False, True):
        fault = toy.structure(data, Denied, strict=strict)
        assert type(fault) is Denied
        assert fault.mark == "m"
        assert fault.faultstring == "s"
        assert fault.__cause__ is fault.fault_cause
