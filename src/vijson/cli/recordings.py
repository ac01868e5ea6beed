"""``vijson record``: an inventory, for the simulator to replay."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

import vijson
from vijson.cli.commands import command
from vijson.cli.connections import Connection
from vijson.cli.failures import Usage
from vijson.cli.waiting import status

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    command(app, "record", "vijson record site.json")(record)


def record(
    connection: Connection,
    path: Annotated[
        Path, typer.Argument(metavar="PATH", help="A file, site.json, or a folder to be made.")
    ],
) -> None:
    """Record the inventory, without secrets; `vijson simulate --load` replays it.

    Names, addresses and annotations are in it: look it over before you give it away.
    """
    if path.exists():
        raise Usage(f"{path} is there already")
    with connection.connect() as vc, status(f"recording {vc.host}"):
        count = vijson.record(vc, path)
    typer.echo(f"{count} objects are in {path}")
