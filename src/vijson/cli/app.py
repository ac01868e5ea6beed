"""The program: its commands, and what is the same for all of them."""

from __future__ import annotations

import signal
import sys
from contextlib import suppress
from typing import Annotated

import typer

import vijson
from vijson.cli import (
    calls,
    clones,
    customizations,
    explanations,
    journals,
    objects,
    power,
    recordings,
    servers,
    sessions,
    simulators,
    snapshots,
    specs,
    tasks,
    vms,
    watches,
)
from vijson.cli.commands import marked
from vijson.cli.failures import EXIT_CODES

__all__ = ["app", "run"]

_HELP = f"""
Work with vCenters through the vSphere JSON API, and customize running guests.

Where to connect is said by options of each command, by VIJSON_HOST, VIJSON_PORT,
VIJSON_USERNAME, VIJSON_PASSWORD, VIJSON_CA_FILE and VIJSON_THUMBPRINT, by govc's GOVC_URL and
its kin, or by a profile in ~/.config/vijson/config.toml. `vijson login` keeps a session.

Without a vCenter: `vijson simulate`.

{EXIT_CODES}
"""

app = typer.Typer(
    name="vijson",
    help=marked(_HELP),
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

for module in (
    customizations,
    clones,
    power,
    snapshots,
    specs,
    journals,
    vms,
    objects,
    watches,
    calls,
    tasks,
    recordings,
    sessions,
    servers,
    simulators,
    explanations,
):
    module.add_to(app)

_PANELS = {
    "Virtual machines": ("vm", "customize", "clone", "power", "snapshot", "spec", "journal"),
    "Any object": ("ls", "get", "watch", "call", "task", "record"),
    "Connection": ("login", "logout", "thumbprint", "doctor", "simulate"),
    "Reference": ("explain", "privileges"),
}
_PANEL_OF = {name: panel for panel, names in _PANELS.items() for name in names}
for command in app.registered_commands:
    command.rich_help_panel = _PANEL_OF[command.name or ""]
for group in app.registered_groups:
    group.rich_help_panel = _PANEL_OF[group.name or ""]


def _version(shown: bool) -> None:
    if shown:
        typer.echo(vijson.__version__)
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    pass


def run() -> None:
    """Run the command that the process was started with, and end the process."""
    with suppress(ValueError):  # of a thread that is not the main one
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # what is shown is put in order
    try:
        sys.exit(app(prog_name="vijson", standalone_mode=False))
    except typer.Abort:
        sys.exit(130)
    except typer.TyperException as error:  # of how the command was written
        context = getattr(error, "ctx", None)
        message = error.format_message().replace(": Value error, ", ": ")
        if context is None or message.startswith(("Usage", " ")) or not message:  # no arguments
            typer.echo(message, err=True)
        else:
            typer.echo(f"vijson: {message}", err=True)
            typer.echo(f"Try '{context.command_path} -h'.", err=True)
        sys.exit(error.exit_code)
