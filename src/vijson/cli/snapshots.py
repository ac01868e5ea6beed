"""``vijson snapshot``: the tree of a VM's snapshots."""

from __future__ import annotations

from typing import Annotated, Any

import typer

import vijson
from vijson.cli.commands import command, group
from vijson.cli.connections import Connection
from vijson.cli.output import Format, OutputOption, show_rows
from vijson.cli.power import VmArgument
from vijson.cli.targets import found_vm
from vijson.cli.terminals import visible
from vijson.cli.waiting import NoWaitOption, WaitOption, finish

__all__ = ["add_to"]

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="Name, or path: before/after.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    snapshot = group(app, "snapshot", "Snapshots of VMs.")
    command(snapshot, "ls", "vijson snapshot ls web-01")(ls)
    command(snapshot, "create", "vijson snapshot create web-01 before --memory")(create)
    command(snapshot, "revert", "vijson snapshot revert web-01 before")(revert)
    command(snapshot, "rm", "vijson snapshot rm web-01 before --children")(remove)


def ls(connection: Connection, vm: VmArgument, output: OutputOption = Format.TABLE) -> None:
    """Show the snapshots of a VM, as a tree on a terminal."""
    with connection.connect() as vc:
        roots = vc.snapshots(found_vm(vc, vm)).tree()
    if output is Format.TABLE:
        _tree(vm, roots)
        return
    columns = ["path", "created", "current", "description"]
    flat = [item for root in roots for item in root.walk()]
    rows = ([item.path, item.created, item.is_current, item.description] for item in flat)
    show_rows(columns, rows, output)


def create(
    connection: Connection,
    vm: VmArgument,
    name: Annotated[str, typer.Argument(metavar="NAME", help="That of the snapshot.")],
    description: Annotated[str, typer.Option(help="What it is for.")] = "",
    memory: Annotated[bool, typer.Option("--memory", help="With that of a running VM.")] = False,
    quiesce: Annotated[
        bool, typer.Option("--quiesce", help="Have Tools bring file systems into order first.")
    ] = False,
    wait: WaitOption = None,
    no_wait: NoWaitOption = False,
) -> None:
    """Make a snapshot."""
    with connection.connect() as vc:
        snapshots = vc.snapshots(found_vm(vc, vm))
        task = snapshots.create(name, description, memory=memory, quiesce=quiesce)
        finish(task, f"snapshot {name} of {vm}", wait, no_wait)
    typer.echo(f"{vm} has the snapshot {name}")


def revert(
    connection: Connection,
    vm: VmArgument,
    name: Annotated[
        str | None, typer.Argument(metavar="NAME", help="By default the current one.")
    ] = None,
    wait: WaitOption = None,
    no_wait: NoWaitOption = False,
) -> None:
    """Go back to a snapshot; what was done since is lost."""
    with connection.connect() as vc:
        task = vc.snapshots(found_vm(vc, vm)).revert(name)
        finish(task, f"reverting {vm}", wait, no_wait)
    typer.echo(f"{vm} is as it was{f' at {name}' if name else ''}")


def remove(
    connection: Connection,
    vm: VmArgument,
    name: NameArgument,
    children: Annotated[
        bool, typer.Option("--children", help="With those that were made from it.")
    ] = False,
    wait: WaitOption = None,
    no_wait: NoWaitOption = False,
) -> None:
    """Remove a snapshot; the VM stays as it is."""
    with connection.connect() as vc:
        task = vc.snapshots(found_vm(vc, vm)).remove(name, children=children)
        finish(task, f"removing {name} of {vm}", wait, no_wait)
    typer.echo(f"{vm} has the snapshot {name} no more")


def _tree(vm: str, roots: tuple[vijson.Snapshot, ...]) -> None:
    from rich.console import Console
    from rich.text import Text
    from rich.tree import Tree

    def add(branch: Any, item: vijson.Snapshot) -> None:
        text = Text(visible(item.name), style="bold" if item.is_current else "")
        text.append(f"  {item.created.astimezone():%Y-%m-%d %H:%M}", style="dim")
        text.append("  you are here" if item.is_current else "", style="bold")
        text.append(f"  {visible(item.description)}" if item.description else "", style="dim")
        below = branch.add(text)
        for child in item.children:
            add(below, child)

    tree = Tree(Text(vm if roots else f"{vm} has no snapshots"))
    for root in roots:
        add(tree, root)
    Console(highlight=False).print(tree)
