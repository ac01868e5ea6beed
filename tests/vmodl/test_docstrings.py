"""Docstrings: what the schema says of a type or method, and where the vendor describes it."""

from __future__ import annotations

import vmodl
from vmodl import docstrings
from vmodl.types.schema import TypeFacts


def test_of_types() -> None:
    facts = TypeFacts("Thing", "toy.Thing", "2.0")
    assert docstrings.data_type(facts, "What it is.") == (
        f"``toy.Thing``. Since 2.0.\n\nWhat it is.\n\n{docstrings.PAGES}/data-structures/Thing/"
    )
    assert docstrings.data_type(TypeFacts("Thing", "", ""), "", "_enum") == (
        f"{docstrings.PAGES}/data-structures/Thing_enum/"
    )
    assert docstrings.managed_type("toy.Machine", "1.0", "A machine.") == (
        "``toy.Machine``. Since 1.0.\n\nA machine."
    )


def test_of_methods() -> None:
    parameters = (
        vmodl.Field("host", "newHost", "ManagedObjectReference", False, "1.0", False, "Entity"),
        vmodl.Field("password", "password", "string", True, "", True),
        vmodl.Field("value", "value", "Any", True, "2.0", ("key", "^x")),
    )
    operation = vmodl.Operation(
        "Move_Task",
        since="2.0",
        privilege="Machine.Move",
        target="Task",
        starts_task=True,
        task_result="ManagedObjectReference",
        task_target="Machine",
        faults=("InvalidState", "SystemError"),
        parameters=parameters,
    )
    assert docstrings.method("Machine", operation, "").split("\n\n") == [
        "Call ``Move_Task``.",
        "host: Wire name ``newHost``. Since 1.0. Refers to a Entity.",
        "password: Wire name ``password``. Secret.",
        "value: Wire name ``value``. Since 2.0. Secret where ``key`` matches ``^x``.",
        "Since 2.0. Privilege Machine.Move. Starts a task, whose result is a Machine.",
        "Raises InvalidState, SystemError, or another fault.",
        f"{docstrings.PAGES}/sdk/vim25/release/Machine/moId/Move_Task/post/",
    ]


def test_of_properties() -> None:
    operation = vmodl.Operation("owner", is_property=True, target="Entity")
    page = f"{docstrings.PAGES}/sdk/vim25/release/Machine/moId/owner/get/"
    assert docstrings.method("Machine", operation, "") == (f"Read ``owner``.\n\n{page}")
    plain = vmodl.Operation("owner", is_property=True)
    assert docstrings.method("Machine", plain, "Who owns it.") == f"Who owns it.\n\n{page}"
