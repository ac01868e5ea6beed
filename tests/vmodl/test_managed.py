"""Stubs of managed objects: typed methods, each one call of the invoker."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Mapping
from typing import Any

import pytest

import toy
import vmodl

REFERENCE = vmodl.ManagedObjectReference(type="Machine", value="vm-1")
SPEC = toy.MachineSpec(identity=toy.Identity(), network=toy.Network())


class Recorder:
    """An invoker that keeps what it was asked for."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, vmodl.Operation, Mapping[str, object]]] = []

    def invoke(
        self,
        reference: vmodl.ManagedObjectReference,
        operation: vmodl.Operation,
        arguments: Mapping[str, object],
        /,
    ) -> Any:
        self.calls.append((reference, operation, arguments))
        return "result"


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


def test_a_method_is_one_call(recorder: Recorder) -> None:
    machine = toy.Machine(REFERENCE, recorder)
    assert not recorder.calls
    assert machine.reconfigure_task(SPEC, force=True) == "result"
    [(reference, operation, arguments)] = recorder.calls
    assert reference is REFERENCE
    assert operation == vmodl.operations(machine)["Reconfigure_Task"]
    assert arguments == {"spec": SPEC, "host": None, "others": None, "force": True}
    assert list(arguments) == ["spec", "host", "others", "force"]


def test_properties_and_methods_without_parameters(recorder: Recorder) -> None:
    machine = toy.Machine(REFERENCE, recorder)
    machine.get_owner()
    machine.get_name()  # inherited
    machine.destroy_task()
    assert [(op.name, op.is_property, dict(args)) for _, op, args in recorder.calls] == [
        ("owner", True, {}),
        ("name", True, {}),
        ("Destroy_Task", False, {}),
    ]


def test_required_parameters_come_first_and_others_by_keyword() -> None:
    parameters = inspect.signature(toy.Machine.reconfigure_task).parameters
    assert list(parameters) == ["self", "spec", "host", "others", "force"]
    kinds = [parameter.kind for parameter in parameters.values()]
    assert kinds[:2] == [inspect.Parameter.POSITIONAL_OR_KEYWORD] * 2
    assert kinds[2:] == [inspect.Parameter.KEYWORD_ONLY] * 3
    assert [parameter.default for parameter in parameters.values()] == [
        inspect.Parameter.empty,
        inspect.Parameter.empty,
        None,
        None,
        inspect.Parameter.empty,  # required, but after an optional one
    ]


def test_annotations_can_be_evaluated() -> None:
    assert typing.get_type_hints(toy.Machine.reconfigure_task) == {
        "spec": toy.MachineSpec,
        "host": vmodl.ManagedObjectReference | toy.Entity | None,
        "others": typing.Sequence[vmodl.ManagedObjectReference | vmodl.ManagedObject] | None,
        "force": bool,
        "return": vmodl.RunningTask[toy.Machine],
    }
    assert typing.get_type_hints(toy.Machine.destroy_task) == {"return": vmodl.RunningTask[None]}
    assert typing.get_type_hints(toy.Machine.get_owner) == {"return": toy.Entity | None}
    assert typing.get_type_hints(toy.Machine.set_options) == {
        "changed": list[toy.Option],
        "removed": list[str] | None,
        "return": type(None),
    }


def test_methods_are_real_ones() -> None:
    method = toy.Machine.reconfigure_task
    assert inspect.isfunction(method)
    assert method is toy.Machine.reconfigure_task  # compiled once
    assert method.__qualname__ == "Machine.reconfigure_task"
    assert method.__module__ == "toy.managed.toy"
    assert "_operation" in inspect.getsource(method)
    assert "Privilege Machine.Config." in str(method.__doc__)
    assert toy.Machine.get_name is toy.Entity.get_name
    assert toy.Entity.get_name.__qualname__ == "Entity.get_name"


def test_secret_parameters_are_concealed(recorder: Recorder) -> None:
    toy.Session(REFERENCE, recorder).login("root", "hunter2")
    [(_, _, arguments)] = recorder.calls
    assert arguments == {"user_name": "root", "password": "hunter2", "value": None}
    assert repr(arguments["password"]) == "<secret>"
    assert repr(arguments["user_name"]) == "'root'"
    toy.Session(REFERENCE, recorder).login("root", password=None, value="x")
    assert recorder.calls[1][2] == {"user_name": "root", "password": None, "value": "x"}


def test_what_the_schema_says_of_operations() -> None:
    operations = vmodl.operations(toy.Machine)
    assert list(operations) == ["name", "Destroy_Task", "owner", "Reconfigure_Task", "SetOptions"]
    assert list(vmodl.operations(toy.Entity)) == ["name", "Destroy_Task"]
    assert vmodl.operations(vmodl.ManagedObject) == {}
    operation = operations["Reconfigure_Task"]
    assert operation[:11] == (
        "Reconfigure_Task", "ReconfigureRequestType", "ManagedObjectReference", False, "2.0",
        "reconfigure", "Machine.Config", False, False, "Task", True,
    )  # fmt: skip
    assert operation.faults == ("InvalidState", "InvalidPowerState")
    assert operation.task_target == "Machine"
    spec, host, others, force = operation.parameters
    assert spec == vmodl.Field("spec", "spec", "MachineSpec", True, "1.0")
    assert host == vmodl.Field(
        "host", "newHost", "ManagedObjectReference", False, "1.0", False, "Entity"
    )
    assert (others.type, others.required) == ("ManagedObjectReference[]", False)
    assert force.required
    login = vmodl.operations(toy.Session)["Login"]
    assert login.secret_result
    assert [field.secret for field in login.parameters] == [False, True, ("user_name", "^admin$")]
    assert operations["owner"].nullable


def test_stubs_are_equal_by_reference_and_invoker(recorder: Recorder) -> None:
    machine = toy.Machine(REFERENCE, recorder)
    same = toy.Machine(vmodl.ManagedObjectReference(type="Machine", value="vm-1"), recorder)
    assert machine == same
    assert hash(machine) == hash(same)
    assert machine != toy.Machine(REFERENCE, Recorder())
    other = vmodl.ManagedObjectReference(type="Machine", value="vm-2")
    assert machine != toy.Machine(other, recorder)
    assert machine != REFERENCE
    assert repr(machine) == "<Machine vm-1>"
    assert machine.reference is REFERENCE
    assert not hasattr(machine, "__dict__")
