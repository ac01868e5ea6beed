"""Waiting for a task, with a bar where there is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Annotated, Any

import typer

import vmodl
from vijson.cli.durations import seconds
from vijson.cli.terminals import is_terminal

__all__ = ["NoWaitOption", "WaitOption", "finish", "goes_on", "status"]

WaitOption = Annotated[
    float | None,
    typer.Option(
        "--wait",
        metavar="TIME",
        parser=seconds,
        help="How long to wait at most: 90s, 5m, 1h30m.",
    ),
]
NoWaitOption = Annotated[
    bool, typer.Option("--no-wait", help="Print the task's moId, and wait for nothing.")
]


def finish(
    task: vmodl.RunningTask[Any], what: str, wait: float | None, no_wait: bool = False
) -> Any:
    """Wait for a task and return its result; with ``no_wait`` print its moId instead."""
    if no_wait:
        if not task.done:
            typer.echo(task.reference.value)
        raise typer.Exit
    try:
        with _bar(what) as tell:
            return task.wait(timeout=wait, on_progress=tell)
    except (KeyboardInterrupt, TimeoutError) as error:
        goes_on(error, [task])
        raise


def goes_on(error: BaseException, tasks: Iterable[vmodl.RunningTask[Any]]) -> None:
    """Say in an error what becomes of tasks, in the words of the command line alone."""
    moids = " ".join(task.reference.value for task in tasks)
    error.__notes__ = [f"{moids}: go on with `vijson task wait {moids}`, or `task cancel`."]


def status(text: str) -> AbstractContextManager[Any]:
    """Show what is being done, on a terminal, for the length of a block."""
    if not is_terminal(sys.stderr):
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(text)


def _bar(what: str) -> AbstractContextManager[Callable[[vmodl.TaskProgress], object]]:
    if not is_terminal(sys.stderr):
        return nullcontext(lambda _: None)
    return _Bar(what)


class _Bar:
    """A bar of one task, which some servers never tell the percentage of."""

    def __init__(self, what: str) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        console = Console(stderr=True)
        # A line as wide as the terminal can't be taken back once it has been wrapped.
        room = console.width - 2
        if len(what) > room // 2:
            what = f"{what[: room // 2 - 1]}…"
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=max(4, min(40, room - len(what) - 16))),
            TextColumn("{task.fields[shown]:>5}"),
            TimeElapsedColumn(),
            console=console,
            transient=True,
        )
        self._task = self._progress.add_task(what, total=None, shown="")

    def __enter__(self) -> Callable[[vmodl.TaskProgress], object]:
        self._progress.start()
        return self._tell

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def _tell(self, progress: vmodl.TaskProgress) -> None:
        percent = progress.percent
        shown = "" if percent is None else f"{percent} %"
        self._progress.update(
            self._task, total=None if percent is None else 100, completed=percent or 0, shown=shown
        )
