"""``vijson thumbprint`` and ``doctor``: what a server shows, and what works."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

import vijson
from vijson.cli.commands import command, offline
from vijson.cli.connections import Connection, Unnamed
from vijson.cli.failures import Usage
from vijson.cli.output import Format, OutputOption, show

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    offline(app, "thumbprint", "vijson thumbprint vc.example.com:443")(thumbprint)
    command(app, "doctor", "vijson doctor")(doctor)


def thumbprint(
    host: Annotated[
        str | None,
        typer.Argument(
            metavar="HOST",
            help="Name or address, with a port or not; or a URL. Else that of variables.",
        ),
    ] = None,
    sha1: Annotated[
        bool, typer.Option("--sha1", help="The older one, as vCenter's UI may.")
    ] = False,
) -> None:
    """Print the thumbprint of a server's certificate, to be compared and pinned.

    What comes over the network is no proof. Compare it with what the vCenter itself says: its
    console, or its certificate management. Nothing but greetings is sent.
    """
    algorithm: Literal["sha1", "sha256"] = "sha1" if sha1 else "sha256"
    if host is not None:
        typer.echo(vijson.thumbprint(host, algorithm=algorithm))
    else:
        place = Connection().place()
        found = vijson.thumbprint(place.host, place.port, algorithm=algorithm, proxy=place.proxy)
        typer.echo(found)


def doctor(connection: Connection, output: OutputOption = Format.TABLE) -> None:
    """Show versions, settings and whether the vCenter can be reached, for bug reports."""
    place, problem = None, ""
    try:
        place = connection.place()
    except Unnamed:
        pass
    except Usage as error:
        problem = str(error)
    found = vijson.doctor() if place is None else {}
    if problem:
        found["server"] = {"problem": problem}
    if place is not None:
        found = vijson.doctor(
            place.host,
            place.port,
            ca_file=place.ca_file,
            thumbprint=place.thumbprint,
            proxy=place.proxy,
        )
    show(found, Format.YAML if output is Format.TABLE else output)
    if found.get("server", {}).get("problem"):
        raise typer.Exit(3)
