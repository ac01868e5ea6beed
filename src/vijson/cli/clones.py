"""``vijson clone``: copies of VMs and templates, instant ones too."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

import vijson
import vim25
from vijson.cli.commands import command
from vijson.cli.connections import Connection
from vijson.cli.failures import Usage
from vijson.cli.power import VmArgument
from vijson.cli.spec_files import read_spec
from vijson.cli.targets import Target, found_vm, shown
from vijson.cli.waiting import NoWaitOption, WaitOption, finish

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    command(app, "clone", "vijson clone web-01 web-02 --instant")(clone)


def _where(name: str, what: str) -> Any:
    return typer.Option(f"--{name}", help=f"{what}, by name or moId.")


def clone(
    connection: Connection,
    source: VmArgument,
    name: Annotated[str, typer.Argument(metavar="NAME", help="That of the new VM.")],
    instant: Annotated[
        bool, typer.Option("--instant", help="A running copy of a running VM, at once.")
    ] = False,
    disconnect_nics: Annotated[
        bool, typer.Option("--disconnect-nics", help="With --instant: before it starts.")
    ] = False,
    cluster: Annotated[str | None, _where("cluster", "The cluster")] = None,
    pool: Annotated[str | None, _where("pool", "The resource pool")] = None,
    on_host: Annotated[str | None, _where("on-host", "The host")] = None,
    datastore: Annotated[str | None, _where("datastore", "The datastore")] = None,
    folder: Annotated[str | None, _where("folder", "The folder")] = None,
    spec: Annotated[
        Path | None, typer.Option("--spec", help="Customize it, as this file says.")
    ] = None,
    snapshot: Annotated[
        str | None, typer.Option("--snapshot", help="The state that is copied: name or path.")
    ] = None,
    linked: Annotated[
        bool, typer.Option("--linked", help="Share the disks of --snapshot, or the current one.")
    ] = False,
    template: Annotated[bool, typer.Option("--template", help="Make a template of it.")] = False,
    power_on: Annotated[bool, typer.Option("--power-on", help="And start it.")] = False,
    wait: WaitOption = None,
    no_wait: NoWaitOption = False,
) -> None:
    """Copy a VM or template, and print the new VM."""
    places = {
        "cluster": cluster,
        "pool": pool,
        "host": on_host,
        "datastore": datastore,
        "folder": folder,
    }
    named = {kind: which for kind, which in places.items() if which is not None}
    others = {
        "spec": spec,
        "snapshot": snapshot,
        "linked": linked,
        "template": template,
        "power-on": power_on,
    }
    used = [option for option, value in {**named, **others}.items() if value]
    if instant and used:
        raise Usage(f"--{used[0]}: not with --instant, whose copy is where and as its source is")
    if disconnect_nics and not instant:
        raise Usage("--disconnect-nics: goes with --instant")
    targets = {kind: Target.of(f"{kind}/{which}") for kind, which in named.items()}
    customization = None if spec is None else read_spec(spec)
    with connection.connect() as vc:
        vm = found_vm(vc, source)
        task: Any
        if instant:
            task = vc.instant_clone(vm, name, disconnect_nics=disconnect_nics)
        else:
            options: Any = {kind: target.find(vc) for kind, target in targets.items()}
            if snapshot or linked:
                options["snapshot"] = _snapshot(vc, vm, snapshot)
            if customization is not None:
                options["customization"] = customization
            task = vc.clone(
                vm,
                name,
                linked=linked,
                template=template,
                power_on=power_on,
                **options,
            )
        typer.echo(shown(finish(task, f"cloning {source} to {name}", wait, no_wait)))


def _snapshot(vc: vijson.Client, vm: vim25.VirtualMachine, name: str | None) -> Any:
    snapshots = vc.snapshots(vm)
    found = snapshots.current if name is None else snapshots.find(name)
    if found is None:
        raise Usage("--linked: the VM has no snapshot to share the disks of")
    return found.reference
