"""``vijson simulate``: a vCenter in a box."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vijson.cli.commands import offline
from vijson.cli.failures import Usage
from vijson.cli.output import Format, OutputOption, show_rows

if TYPE_CHECKING:
    from vijson.simulator import Simulator

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    offline(app, "simulate", "vijson simulate --vms 100 --port 8989")(simulate)


def simulate(
    vms: Annotated[int, typer.Option(min=0, help="How many running Linux VMs it has.")] = 10,
    port: Annotated[int, typer.Option(min=0, max=65535, help="By default one that is free.")] = 0,
    task_duration: Annotated[
        float, typer.Option(min=0, metavar="SECONDS", help="How long tasks take.")
    ] = 1.0,
    seed: Annotated[
        int | None, typer.Option(metavar="N", help="The same UUIDs in each run.")
    ] = None,
    load: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="A recorded inventory, instead of --vms."),
    ] = None,
    operations: Annotated[
        bool, typer.Option("--operations", help="List what is simulated, and what is not.")
    ] = False,
    output: OutputOption = Format.TABLE,
) -> None:
    """Run a vCenter in a box, on 127.0.0.1, until ^C.

    It prints how to connect, as lines for a shell: eval them in another one. Guests have the
    account root with the password secret. For other languages: `python -m vijson.simulator`.
    """
    try:
        from vijson.simulator import serve, simulated_operations
    except ModuleNotFoundError as error:
        raise Usage(f"the simulator needs {error.name} - pip install 'vijson[simulator]'") from None
    if operations:
        listed = simulated_operations().items()
        show_rows(["operation", "simulated"], listed, output)
        return
    try:
        serve(
            lambda vcenter: _announce(vcenter, load or f"{vms} VMs, vm-0001 and so on"),
            vms=vms,
            port=port,
            task_duration=task_duration,
            seed=seed,
            load=load,
        )
    except OSError as error:
        place = error.filename or f"--port {port}"
        raise Usage(f"{place}: {error.strerror or error}") from None


def _announce(vcenter: Simulator, what: object) -> None:
    settings = {
        "VIJSON_HOST": vcenter.host,
        "VIJSON_PORT": vcenter.port,
        "VIJSON_USERNAME": vcenter.username,
        "VIJSON_PASSWORD": str.__str__(vcenter.password),
        "VIJSON_THUMBPRINT": vcenter.thumbprint,
        "VIJSON_GUEST_PASSWORD": "secret",
    }
    for key, value in settings.items():
        typer.echo(f"export {key}={value}")
    typer.echo(f"# {what}; ^C ends it")
    typer.echo(f"# to browse it: https://{vcenter.host}:{vcenter.port}/mob")
    sys.stdout.flush()
