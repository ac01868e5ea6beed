"""``vijson vm ls``, and ``vijson ls`` of other kinds."""

from __future__ import annotations

import fnmatch
import sys
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any

import typer

import vijson
import vim25
from vijson.cli import kept
from vijson.cli.commands import command, group
from vijson.cli.completion import complete_kind, complete_target
from vijson.cli.connections import Connection
from vijson.cli.kinds import kind_of
from vijson.cli.output import Format, OutputOption, show_rows
from vijson.cli.targets import TARGET_HELP, Target
from vijson.cli.terminals import is_terminal

__all__ = ["add_to"]


class Power(StrEnum):
    """Power states, in short."""

    ON = "on"
    OFF = "off"
    SUSPENDED = "suspended"


_STATES = {
    Power.ON: vim25.VirtualMachinePowerState.POWERED_ON,
    Power.OFF: vim25.VirtualMachinePowerState.POWERED_OFF,
    Power.SUSPENDED: vim25.VirtualMachinePowerState.SUSPENDED,
}
_COLUMNS = {
    "name": "name",
    "runtime.powerState": "power",
    "guest.ipAddress": "address",
    "guest.guestFullName": "guest",
}
"""What is shown of VMs, and what a terminal calls it."""

NameOption = Annotated[str | None, typer.Option("--name", help="A pattern: web-*.")]
PathOption = Annotated[
    list[str] | None,
    typer.Option("--path", "-p", help="A property path to show, instead; again for more."),
]
ContainerOption = Annotated[
    str | None,
    typer.Option(
        "--in",
        metavar="OBJECT",
        help=f"Where to look. {TARGET_HELP}",
        autocompletion=complete_target,
    ),
]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    command(group(app, "vm", "Virtual machines."), "ls", "vijson vm ls --power on -o csv")(vm_ls)
    command(app, "ls", "vijson ls host --path summary.hardware.cpuModel")(ls)


def vm_ls(
    connection: Connection,
    power: Annotated[Power | None, typer.Option(help="Only those in this state.")] = None,
    name: NameOption = None,
    path: PathOption = None,
    container: ContainerOption = None,
    output: OutputOption = Format.TABLE,
) -> None:
    """List VMs: name, power state, address, guest."""
    paths = list(path or _COLUMNS)
    where = None if container is None else Target.of(container)
    with connection.connect() as vc:
        read = dict.fromkeys(["name", "runtime.powerState", *paths])
        rows = _rows(vc, vim25.VirtualMachine, list(read), where)
        if name is None and container is None:
            place = connection.place()
            kept.keep_names(place.host, place.port, [row.get("name") or "" for row in rows])
        if power is not None:
            rows = [row for row in rows if row.get("runtime.powerState") == _STATES[power]]
        short = (
            _COLUMNS if path is None and output is Format.TABLE and is_terminal(sys.stdout) else {}
        )
        _show(_named(rows, name), paths, output, short)


def ls(
    connection: Connection,
    kind: Annotated[
        str,
        typer.Argument(
            metavar="KIND",
            help="vm, host, datastore, network, ..., or a type.",
            autocompletion=complete_kind,
        ),
    ],
    name: NameOption = None,
    path: PathOption = None,
    container: ContainerOption = None,
    output: OutputOption = Format.TABLE,
) -> None:
    """List all objects of a kind."""
    paths = list(path or ["name"])
    where = None if container is None else Target.of(container)
    managed = kind_of(kind)
    if not issubclass(managed, vim25.ManagedEntity):
        raise ValueError(f"{kind}: only what is in the inventory can be listed")
    with connection.connect() as vc:
        read = dict.fromkeys(["name", *paths])
        _show(_named(_rows(vc, managed, list(read), where), name), paths, output)


def _rows(
    vc: vijson.Client, kind: type[Any], paths: list[str], container: Target | None
) -> list[vijson.Row[Any]]:
    where = None if container is None else container.find(vc)
    rows = list(vc.collect(kind, paths, container=where))
    return sorted(rows, key=lambda row: (row.get("name") or "", row.obj.reference.value))


def _named(rows: list[vijson.Row[Any]], pattern: str | None) -> list[vijson.Row[Any]]:
    if pattern is None:
        return rows
    return [row for row in rows if fnmatch.fnmatchcase(row.get("name") or "", pattern)]


def _show(
    rows: list[vijson.Row[Any]],
    paths: list[str],
    output: Format,
    short: Mapping[str, str] = MappingProxyType({}),
) -> None:
    columns = ["moId", *(short.get(path, path) for path in paths)]
    show_rows(
        columns,
        ([row.obj.reference.value, *(row.get(path) for path in paths)] for row in rows),
        output,
    )
