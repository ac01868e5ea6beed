"""``vijson get``: properties of one object."""

from __future__ import annotations

from typing import Annotated

import typer

import vmodl
from vijson.cli.commands import command
from vijson.cli.completion import complete_path, complete_target
from vijson.cli.connections import Connection
from vijson.cli.output import Format, OutputOption, is_plain, show, show_rows
from vijson.cli.targets import TARGET_HELP, Target

__all__ = ["TargetArgument", "add_to"]

TargetArgument = Annotated[
    str,
    typer.Argument(metavar="OBJECT", help=TARGET_HELP, autocompletion=complete_target),
]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    command(app, "get", "vijson get vm/web-01 config.hardware -o yaml")(get)


def get(
    connection: Connection,
    target: TargetArgument,
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH",
            help="Property paths; without any, the names of the properties that there are.",
            autocompletion=complete_path,
        ),
    ] = None,
    output: OutputOption = Format.TABLE,
) -> None:
    """Read properties of an object, by their property paths."""
    wanted = Target.of(target)
    with connection.connect() as vc:
        stub = wanted.find(vc)
        if not paths:
            known = sorted(
                op.name for op in vmodl.operations(type(stub)).values() if op.is_property
            )
            show_rows(["property"], ([name] for name in known), output)
            return
        [row] = vc.collect(stub, paths)
        for path, why in row.missing.items():
            why.add_note(f"in the property {path}")
            raise why
        values = {path: row.get(path) for path in paths}
    if output is Format.CSV:
        show_rows(["path", "value"], values.items(), output)
    elif len(paths) == 1:
        show(values[paths[0]], output)
    elif output is Format.TABLE and all(map(is_plain, values.values())):
        show_rows(["path", "value"], values.items(), output)
    else:
        show(values, output)
