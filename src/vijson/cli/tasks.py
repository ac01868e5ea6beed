"""``vijson task``: what a vCenter is doing, or has done of late."""

from __future__ import annotations

from typing import Annotated, Any

import typer

import vijson
import vim25
from vijson.cli.commands import command, group
from vijson.cli.connections import Connection
from vijson.cli.output import Format, OutputOption, show, show_rows
from vijson.cli.waiting import WaitOption, finish, goes_on, status

__all__ = ["add_to"]

TaskArgument = Annotated[list[str], typer.Argument(metavar="TASK", help="moIds: task-12.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    task = group(app, "task", "Tasks of the server.")
    command(task, "ls", "vijson task ls --running")(ls)
    command(task, "wait", "vijson task wait task-12 --wait 10m")(wait)
    command(task, "cancel", "vijson task cancel task-12")(cancel)


def ls(
    connection: Connection,
    running: Annotated[
        bool, typer.Option("--running", help="Only those that have not ended.")
    ] = False,
    output: OutputOption = Format.TABLE,
) -> None:
    """List recent tasks: those that run, and those that have ended of late."""
    with connection.connect() as vc:
        stubs = vc.managers.task_manager.get_recent_task()
        rows = list(vc.collect(stubs, ["info"])) if stubs else []
    infos: list[vim25.TaskInfo] = [row["info"] for row in rows if "info" in row]
    ended = {vim25.TaskInfoState.SUCCESS, vim25.TaskInfoState.ERROR}
    if running:
        infos = [info for info in infos if info.state not in ended]
    columns = ["task", "operation", "entity", "state", "%", "queued", "error", "by"]
    listed = [_row(info) for info in sorted(infos, key=lambda info: info.queue_time)]
    if output is Format.TABLE:  # has to fit
        listed = [[*row, str(by or "").partition("@")[0]] for *row, by in listed]
    show_rows(columns, listed, output)


def wait(connection: Connection, tasks: TaskArgument, wait: WaitOption = None) -> None:
    """Wait for tasks; prints results, and fails if one of them does."""
    with connection.connect() as vc:
        running = [_task(vc, moid) for moid in tasks]
        if len(running) == 1:
            _show(finish(running[0], tasks[0], wait))
            return
        try:
            with status(f"waiting for {len(running)} tasks"):
                results = vijson.wait_all(running, timeout=wait)
        except (KeyboardInterrupt, TimeoutError) as error:
            goes_on(error, [task for task in running if not task.done])
            raise
        for result in results:
            _show(result)


def cancel(connection: Connection, tasks: TaskArgument) -> None:
    """Ask for the end of tasks; some can't be cancelled."""
    with connection.connect() as vc:
        for moid in tasks:
            _task(vc, moid).cancel()


def _task(vc: vijson.Client, moid: str) -> vijson.RunningTask[Any]:
    return vc.task(vim25.Task.reference(moid.removeprefix("Task:").removeprefix("Task/")))


def _show(result: Any) -> None:
    if result is not None:
        show(result)


def _row(info: vim25.TaskInfo) -> list[Any]:
    by = info.reason.user_name if isinstance(info.reason, vim25.TaskReasonUser) else None
    error = info.error
    return [
        info.task.value,
        info.description_id,
        info.entity_name or info.entity,
        info.state,
        info.progress,
        info.queue_time,
        type(error).__name__ if error is not None else None,
        by,
    ]
