"""Waiting for many tasks, whichever clients they are of."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from concurrent.futures import as_completed as futures_as_completed
from contextlib import suppress
from threading import TIMEOUT_MAX
from typing import Any, TypeVar

import vmodl
from vijson._tasks.running import RunningTask, seconds_of
from vijson.errors import TaskTimeout, WaitInterrupted

__all__ = ["as_completed", "wait_all"]

T = TypeVar("T", bound=vmodl.RunningTask[Any])
R = TypeVar("R")

_LISTED = 10
"""How many tasks an error lists."""


def as_completed(tasks: Iterable[T], timeout: float | None = None) -> Iterator[T]:
    """Yield tasks as they end, whether they succeed or fail; `RunningTask.result` tells.

    Raises `vijson.TaskTimeout` when not all have ended after ``timeout`` seconds;
    its ``tasks`` are those that go on. They may be of several clients.
    """
    limit = seconds_of(timeout)
    futures: dict[Future[Any], T] = {}
    waiting: set[Future[Any]] = set()
    try:
        for task in dict.fromkeys(tasks):
            futures[future := _end(task)] = task
            waiting.add(future)
        if limit == 0:
            _look(futures.values())
        for future in futures_as_completed(futures, None if limit > TIMEOUT_MAX else limit):
            waiting.discard(future)
            if isinstance(error := future.exception(), WaitInterrupted):
                raise error
            yield futures[future]
    except TimeoutError:
        for future in [item for item in waiting if item.done()]:  # while others were dealt with
            waiting.discard(future)
            yield futures[future]
        if not waiting:
            return
        raise _timeout(
            [futures[future] for future in futures if future in waiting], limit
        ) from None
    except KeyboardInterrupt as interrupt:
        running = [futures[future].reference.value for future in futures if future in waiting]
        interrupt.add_note(f"these tasks go on: {', '.join(running)}")
        raise
    finally:
        for future in waiting:
            future.cancel()


def _look(tasks: Iterable[vmodl.RunningTask[Any]]) -> None:
    """See once how tasks stand, as far as the server tells within a second."""
    until = time.monotonic() + 1.0
    for task in tasks:
        if isinstance(task, RunningTask) and not task.done and time.monotonic() < until:
            with suppress(Exception):  # then it is not known to have ended
                task.look_once()


def wait_all(tasks: Iterable[vmodl.RunningTask[R]], timeout: float | None = None) -> list[R]:
    """Wait until all tasks have ended, and return their results in the order given.

    When some failed, raises the fault of the first of them, after all have ended;
    `RunningTask.result` tells of the others. Raises `vijson.TaskTimeout` after
    ``timeout`` seconds.
    """
    tasks = list(tasks)
    for _ in as_completed(tasks, timeout):
        pass
    return [task.result() for task in tasks]


def _end(task: vmodl.RunningTask[Any]) -> Future[Any]:
    """Return a future of a task's end; those of our own tell of it at once."""
    return task.end() if isinstance(task, RunningTask) else task.as_future()


def _timeout(tasks: Sequence[vmodl.RunningTask[Any]], seconds: float) -> TaskTimeout:
    names = ", ".join(task.reference.value for task in tasks[:_LISTED])
    more = f" and {len(tasks) - _LISTED} more" if len(tasks) > _LISTED else ""
    return TaskTimeout(
        f"{len(tasks)} tasks have not ended within {seconds:g} s: {names}{more} - "
        "they go on; wait again or cancel them",
        *tasks,
    )
