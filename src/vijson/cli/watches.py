"""``vijson watch``: properties as they change."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Annotated, Any

import typer

import vim25
from vijson.cli.commands import command
from vijson.cli.completion import complete_path, complete_target
from vijson.cli.connections import Connection
from vijson.cli.durations import seconds
from vijson.cli.failures import Usage
from vijson.cli.kinds import kind_of
from vijson.cli.output import Format, OutputOption, cell, jsonable
from vijson.cli.targets import Target
from vijson.cli.terminals import visible

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    command(app, "watch", "vijson watch vm/web-01 runtime.powerState --until poweredOff")(watch)


def watch(
    connection: Connection,
    target: Annotated[
        str,
        typer.Argument(
            metavar="OBJECT",
            help="vm/web-01; a kind alone, vm, watches all.",
            autocompletion=complete_target,
        ),
    ],
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH", help="Property paths.", autocompletion=complete_path),
    ],
    until: Annotated[
        str | None, typer.Option(help="End when the first path has this value, as it is shown.")
    ] = None,
    wait: Annotated[
        float | None,
        typer.Option("--for", metavar="TIME", parser=seconds, help="How long: 10m; else until ^C."),
    ] = None,
    output: OutputOption = Format.TABLE,
) -> None:
    """Print properties, and each change as it comes, a line each; -o json for scripts."""
    if output in (Format.CSV, Format.YAML):
        raise Usage("--output: table or json")
    wanted = Target.of(target) if "/" in target else kind_of(target)
    with connection.connect() as vc:
        watched: Any = wanted.find(vc) if isinstance(wanted, Target) else wanted
        with vc.watch(watched, paths, timeout=wait) as changes:
            try:
                for change in changes:
                    _show(change, output)
                    if until is not None and cell(change.get(paths[0])) == until:
                        return
            except TimeoutError:
                if until is not None:
                    raise


def _show(change: Any, output: Format) -> None:
    gone = change.kind == vim25.ObjectUpdateKind.LEAVE
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    obj = change.obj.reference
    if output is Format.JSON:
        values = {path: jsonable(value) for path, value in change.changed.items()}
        line = {"time": now, "object": jsonable(obj), "kind": change.kind.value, "changed": values}
        typer.echo(json.dumps(line, ensure_ascii=False))
        return
    changed = (f"{path}={visible(cell(value))}" for path, value in change.changed.items())
    told = "gone" if gone else "  ".join(changed)
    typer.echo(f"{now}  {obj.value}  {told}")
