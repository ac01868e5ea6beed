"""``vijson call``: any operation of the API."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

import vijson
import vim25
import vmodl
from vijson.cli.commands import command
from vijson.cli.completion import complete_method
from vijson.cli.connections import Connection
from vijson.cli.failures import Usage
from vijson.cli.near_names import hint
from vijson.cli.objects import TargetArgument
from vijson.cli.output import Format, OutputOption, show
from vijson.cli.targets import Target
from vijson.cli.waiting import NoWaitOption, WaitOption, finish

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    command(app, "call", "vijson call vm/web-01 RefreshStorageInfo --args '{}'")(call)


def call(
    connection: Connection,
    target: TargetArgument,
    name: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION",
            help="Its wire name, or Python's: reload.",
            autocompletion=complete_method,
        ),
    ],
    args: Annotated[
        str,
        typer.Option("--args", help="The parameters by wire name, JSON; @FILE, or - for stdin."),
    ] = "{}",
    wait: WaitOption = None,
    no_wait: NoWaitOption = False,
    output: OutputOption = Format.TABLE,
) -> None:
    """Call an operation of an object, and print its result; of a task, wait for it.

    Objects of the API are written with their _typeName; a member that the schema does not
    allow is refused before anything is sent.
    """
    if output is Format.CSV:
        raise Usage("--output: csv is for lists, use json or yaml")
    wanted, data = Target.of(target), _arguments(args)
    with connection.connect() as vc:
        stub = wanted.find(vc)
        method, operation = _method(stub, name)
        result: Any = getattr(stub, method)(**_decoded(operation, data))
        if isinstance(result, vijson.RunningTask):
            result = finish(result, operation.name, wait, no_wait)
    if result is not None:
        show(result, output)


def _arguments(text: str) -> dict[str, Any]:
    try:
        if text == "-":
            text = sys.stdin.read() if sys.stdin is not None else ""
        elif text.startswith("@"):
            text = Path(text[1:]).read_text(encoding="utf-8-sig")
        data = json.loads(text)
    except OSError as error:
        raise Usage(f"--args {text}: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise Usage(f"--args: no JSON: {error}") from None
    if not isinstance(data, dict):
        raise Usage('--args: expected an object, such as \'{"name": "web-01"}\'')
    return data


def _method(stub: Any, name: str) -> tuple[str, vmodl.Operation]:
    """Return the method of a wire name, or of its own, and its operation."""
    known = vmodl.methods(stub)
    for method, operation in known.items():
        if name in (method, operation.name):
            return method, operation
    names = [*(operation.name for operation in known.values()), *known]
    raise Usage(f"{stub.reference.type} has no operation {name!r}{hint(name, names)}")


def _decoded(operation: vmodl.Operation, data: dict[str, Any]) -> dict[str, Any]:
    by_wire = {field.wire: field for field in operation.parameters}
    arguments: dict[str, Any] = {}
    for name, value in data.items():
        field = by_wire.get(name) or next(
            (item for item in operation.parameters if item.name == name), None
        )
        if field is None:
            meant = hint(name, by_wire, f"its parameters: {', '.join(by_wire) or 'none'}")
            raise Usage(f"--args: {name}: not known{meant}")
        try:
            arguments[field.name] = vim25.structure(value, field.type, strict=True)
        except vim25.DecodeError as error:
            path = f"{name}.{error.path}" if error.path else name
            raise Usage(f"--args: {path}: {error.problem}") from None
    for field in operation.parameters:
        if field.required and field.name not in arguments:
            raise Usage(f"--args: {field.wire}: required")
    return arguments
