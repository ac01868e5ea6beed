"""``vijson customize --file``: a fleet from a CSV file and a template."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import attrs
import typer

import vijson
import vim25
from vijson.cli.connections import Connection
from vijson.cli.failures import Usage
from vijson.cli.spec_files import check_columns, columns_used, spec_of
from vijson.cli.targets import found_vm
from vijson.cli.terminals import is_terminal
from vijson.cli.yaml_files import Document, read_document

__all__ = ["customize_fleet"]

_RESERVED = {"vm", "key"}

Row = tuple[int, dict[str, str]]
"""A line of the file, and what it says by column."""


def customize_fleet(
    connection: Connection,
    file: Path,
    template: Path,
    auth: vim25.NamePasswordAuthentication,
    *,
    journal: Path | None,
    max_in_flight: int,
    again: Mapping[str, Any],
) -> None:
    """Customize the guests of a file; all of it is checked before anything is sent.

    ``again`` are the options of `vijson.Client.customize_guests` that have some sent again.
    """
    document = read_document(template)
    rows = _rows(file)
    check_columns(document, set(rows[0][1]), _RESERVED)
    for column in columns_used(document) - set(rows[0][1]):
        if column.isidentifier() and column.islower():
            typer.echo(f"vijson: {template}: ${{{column}}} is no column, and stays", err=True)
    specs = [_spec(document, file, line, row) for line, row in rows]
    with connection.connect() as vc:
        vms = _vms(vc, file, rows)
        jobs = [
            vijson.GuestJob(vm=vm, auth=auth, spec=spec, key=row.get("key") or row["vm"])
            for vm, spec, (_, row) in zip(vms, specs, rows, strict=True)
        ]
        run = vc.customize_guests(jobs, journal=journal, max_in_flight=max_in_flight, **again)
        tally = _Tally(len(jobs))
        try:
            _follow(run, tally)
        except KeyboardInterrupt as interrupt:
            interrupt.add_note(f"{tally.counts.total()} of {len(jobs)} guests have ended: {tally}")
            rest = "What was submitted goes on."
            if journal is not None:
                rest += (
                    " The same command goes on with the rest; "
                    f"`vijson journal show {journal}` tells how far it has come."
                )
            interrupt.add_note(rest)
            raise
    counts = tally.counts
    if counts["unknown"]:
        raise typer.Exit(4)
    if counts.total() != counts["succeeded"]:
        raise typer.Exit(1)


def _spec(
    document: Document, file: Path, line: int, row: dict[str, str]
) -> vim25.CustomizationSpec:
    try:
        return spec_of(document, row)
    except Usage as error:
        error.add_note(f"{file}:{line}: with the values of this line; nothing was sent")
        raise


def _rows(file: Path) -> list[Row]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream, skipinitialspace=True)
            names = reader.fieldnames or []
            if "vm" not in names or len(set(names)) != len(names):
                raise Usage(f"{file}:1: expected columns, each once, and vm among them")
            found = [_checked(file, reader.line_num, row) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Usage(f"{file}: {getattr(error, 'strerror', None) or error}") from None
    if not found:
        raise Usage(f"{file}: there are no guests in it")
    keys: dict[str, int] = {}
    for line, row in found:
        key = row.get("key") or row["vm"]
        if key in keys:
            raise Usage(f"{file}:{line}: {key} is the key of line {keys[key]}, too")
        keys[key] = line
    return found


def _checked(file: Path, line: int, row: Mapping[str | None, Any]) -> Row:
    if None in row or None in row.values():
        raise Usage(f"{file}:{line}: expected as many values as there are columns")
    plain = {str(name): str(value).strip() for name, value in row.items()}
    if not plain["vm"]:
        raise Usage(f"{file}:{line}: vm is empty")
    return line, plain


def _vms(vc: vijson.Client, file: Path, rows: Iterable[Row]) -> list[vim25.VirtualMachine]:
    """Return the VMs of the rows: by names of one read, and what is none of them by itself."""
    by_name: dict[str, list[vim25.VirtualMachine]] = {}
    for found in vc.collect(vim25.VirtualMachine, ["name"]):
        by_name.setdefault(str(found.get("name")), []).append(found.obj)
    vms, seen = [], dict[str, int]()
    for line, row in rows:
        same = by_name.get(row["vm"], [])
        try:
            vm = same[0] if len(same) == 1 else found_vm(vc, row["vm"])
        except (vijson.Error, vim25.MethodFault) as error:
            error.add_note(f"{file}:{line}: nothing was sent")
            raise
        moid = vm.reference.value
        if moid in seen:
            raise Usage(f"{file}:{line}: {row['vm']} is the VM of line {seen[moid]}, too")
        seen[moid] = line
        vms.append(vm)
    return vms


@attrs.define
class _Tally:
    """How a fleet goes."""

    total: int
    last: vijson.GuestOutcome | None = None
    counts: Counter[str] = attrs.field(factory=Counter)
    failed: list[vijson.GuestOutcome] = attrs.field(factory=list)
    known: Counter[str] = attrs.field(factory=Counter)
    """Those of which the journal knew the end: nothing was sent."""

    def add(self, outcome: vijson.GuestOutcome) -> None:
        self.last = outcome
        self.counts[outcome.state] += 1
        self.known[outcome.state] += outcome.resumed and outcome.seconds is None
        if outcome.state != "succeeded":
            self.failed.append(outcome)

    def __str__(self) -> str:
        listed = (f"{count} {state}" for state, count in sorted(self.counts.items()))
        return ", ".join(listed) or "none yet"


_AGAIN = {"failed": "--rerun-failed", "changed": "--rerun-changed", "unknown": "--resubmit-unknown"}


def _follow(run: vijson.FleetRun, tally: _Tally) -> None:
    """Show how the fleet goes, and list what has not succeeded."""
    total = tally.total
    with _table(total) if is_terminal(sys.stderr) else nullcontext(_line) as tell:
        for outcome in run:
            tally.add(outcome)
            tell(tally)
    for outcome in tally.failed:
        typer.echo(f"{outcome.key} ({outcome.vm}) {outcome.state}: {outcome.error}", err=True)
    typer.echo(f"{total} guests: {tally}, in {run.report.seconds:.0f} s")
    if known := tally.known.total():
        typer.echo(f"{known} of them are as the journal knew them: nothing was sent")
    for state, option in _AGAIN.items():
        if tally.known[state]:
            typer.echo(f"{option} submits those again that are {state}")


def _line(tally: _Tally) -> None:
    """Print a line for a guest, where there is no terminal."""
    if (outcome := tally.last) is not None:
        seconds = "" if outcome.seconds is None else f" in {outcome.seconds:.1f} s"
        typer.echo(f"{outcome.key} {outcome.state}{seconds}")


@contextmanager
def _table(total: int) -> Iterator[Callable[[_Tally], None]]:
    """Show a live table: a bar, counts, and the last of what has failed."""
    from rich.console import Console, Group
    from rich.live import Live
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn
    from rich.text import Text

    progress = Progress(BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    bar = progress.add_task("", total=total)

    def tell(tally: _Tally) -> None:
        progress.update(bar, completed=tally.counts.total())
        room = max(1, live.console.height - 4)  # what does not fit can't be taken back
        last = [
            Text(f"{one.key}: {one.error}", style="red", no_wrap=True, overflow="ellipsis")
            for one in tally.failed[-room:]
        ]
        live.update(Group(progress, Text(str(tally)), *last))

    with Live(progress, console=Console(stderr=True), transient=True) as live:
        yield tell
