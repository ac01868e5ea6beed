"""``vijson power``: on, off, reset, suspend, restart."""

from __future__ import annotations

from typing import Annotated

import typer

import vim25
from vijson.cli.commands import command, group
from vijson.cli.completion import complete_vm
from vijson.cli.connections import Connection
from vijson.cli.failures import Usage
from vijson.cli.targets import found_vm
from vijson.cli.waiting import NoWaitOption, WaitOption, finish, status

__all__ = ["VmArgument", "add_to"]

VmArgument = Annotated[
    str,
    typer.Argument(
        metavar="VM", help="Name, moId, or ip=10.0.0.5 and the like.", autocompletion=complete_vm
    ),
]
GuestOption = Annotated[bool, typer.Option("--guest", help="Have the guest do it; needs Tools.")]
AlreadyOption = Annotated[
    bool, typer.Option("--strict", help="Fail if it is so already.", show_default=False)
]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    power = group(app, "power", "Power VMs on and off.")
    command(power, "on", "vijson power on web-01")(on)
    command(power, "off", "vijson power off web-01 --guest --wait 2m")(off)
    command(power, "reset", "vijson power reset web-01")(reset)
    command(power, "suspend", "vijson power suspend web-01")(suspend)
    command(power, "reboot", "vijson power reboot web-01")(reboot)
    command(power, "state", "vijson power state web-01")(state)


def on(
    connection: Connection,
    vm: VmArgument,
    strict: AlreadyOption = False,
    wait: WaitOption = None,
    no_wait: NoWaitOption = False,
) -> None:
    """Power a VM on, or resume it."""
    with connection.connect() as vc:
        task = vc.power.on(found_vm(vc, vm), already_ok=not strict)
        finish(task, f"powering on {vm}", wait, no_wait)
    typer.echo(f"{vm} is on")


def off(
    connection: Connection,
    vm: VmArgument,
    guest: GuestOption = False,
    force: Annotated[
        bool, typer.Option("--force", help="With --guest: pull the plug when --wait is over.")
    ] = False,
    strict: AlreadyOption = False,
    wait: WaitOption = None,
    no_wait: NoWaitOption = False,
) -> None:
    """Power a VM off, as by pulling the plug; with --guest its system shuts down."""
    if force and not guest:
        raise Usage("--force: goes with --guest; without it the plug is pulled anyway")
    with connection.connect() as vc:
        stub = found_vm(vc, vm)
        if not guest:
            task = vc.power.off(stub, already_ok=not strict)
            finish(task, f"powering off {vm}", wait, no_wait)
        elif no_wait:
            stub.shutdown_guest()
            typer.echo(f"{vm} was asked to shut down")
            return
        else:
            try:
                with status(f"shutting down {vm}"):
                    vc.power.shut_down(stub, timeout=wait, already_ok=not strict, force=force)
            except KeyboardInterrupt as interrupt:
                interrupt.add_note("The guest was asked to shut down, and may still do so.")
                raise
    typer.echo(f"{vm} is off")


def reset(
    connection: Connection,
    vm: VmArgument,
    wait: WaitOption = None,
    no_wait: NoWaitOption = False,
) -> None:
    """Power a VM off and on, as by its reset button."""
    with connection.connect() as vc:
        finish(vc.power.reset(found_vm(vc, vm)), f"resetting {vm}", wait, no_wait)
    typer.echo(f"{vm} was reset")


def suspend(
    connection: Connection,
    vm: VmArgument,
    strict: AlreadyOption = False,
    wait: WaitOption = None,
    no_wait: NoWaitOption = False,
) -> None:
    """Suspend a VM; power on resumes it."""
    with connection.connect() as vc:
        task = vc.power.suspend(found_vm(vc, vm), already_ok=not strict)
        finish(task, f"suspending {vm}", wait, no_wait)
    typer.echo(f"{vm} is suspended")


def reboot(connection: Connection, vm: VmArgument) -> None:
    """Have the guest restart; it does not wait for that. Needs VMware Tools."""
    with connection.connect() as vc:
        found_vm(vc, vm).reboot_guest()
    typer.echo(f"{vm} was asked to restart")


def state(connection: Connection, vm: VmArgument) -> None:
    """Print a VM's power state."""
    with connection.connect() as vc:
        [row] = vc.collect(found_vm(vc, vm), ["runtime.powerState"])
        found: vim25.VirtualMachinePowerState = row["runtime.powerState"]
        typer.echo(found.value)
