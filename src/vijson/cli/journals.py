"""``vijson journal show``: how far a fleet has come."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

import vijson
from vijson.cli.commands import group, offline
from vijson.cli.output import Format, OutputOption, show_rows

__all__ = ["add_to"]


class State(StrEnum):
    """What a journal says of a guest."""

    SENDING = "sending"
    SUBMITTED = "submitted"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    UNKNOWN = "unknown"


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    journal = group(app, "journal", "Journals of fleets.")
    offline(journal, "show", "vijson journal show fleet.db --state failed")(show)


def show(
    journal: Annotated[
        Path, typer.Argument(metavar="FILE", help="Of vijson customize -f, or the library.")
    ],
    state: Annotated[State | None, typer.Option(help="Only guests that are so.")] = None,
    output: OutputOption = Format.TABLE,
) -> None:
    """Show what a journal says of each guest; also while a run writes it."""
    entries = vijson.read_journal(journal)
    counts = Counter(entry.state.value for entry in entries)
    if state is not None:
        entries = [entry for entry in entries if entry.state.value == state]
    columns = ["key", "vm", "state", "task", "error"]
    rows = ([item.key, item.vm, item.state, item.task, item.error] for item in entries)
    show_rows(columns, rows, output)
    if output is Format.TABLE:
        summary = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
        typer.echo(f"\n{sum(counts.values())} guests: {summary or 'none'}")
