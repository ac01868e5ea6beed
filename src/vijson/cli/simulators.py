"""``vijson simulate``: a vCenter in a box."""

from __future__ import annotations

import signal
import sys
import threading
from typing import Annotated

import typer

from vijson.cli.commands import offline
from vijson.cli.failures import Usage

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
) -> None:
    """Run a vCenter in a box, on 127.0.0.1, until ^C.

    It prints how to connect, as lines for a shell: eval them in another one. Guests have the
    account root with the password secret.
    """
    try:
        from vijson.simulator import Simulator
    except ModuleNotFoundError as error:
        raise Usage(f"the simulator needs {error.name} - pip install 'vijson[simulator]'") from None
    over = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: over.set())
    vcenter = Simulator(port=port, task_duration=task_duration)
    try:
        vcenter.start()
    except OSError as error:
        raise Usage(f"--port {port}: {error.strerror or error}") from None
    try:
        for number in range(1, vms + 1):
            vcenter.add_vm(
                f"vm-{number:04}",
                guest_accounts={"root": "secret"},
                administrators={"root"},
            )
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
        typer.echo(f"# {vms} VMs, vm-0001 and so on; ^C ends it")
        sys.stdout.flush()
        over.wait()
    finally:
        vcenter.stop()
