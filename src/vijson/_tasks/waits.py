"""What a running task and the loop of all waits need of each other."""

from __future__ import annotations

from typing import Any, Protocol

import vim25
from vmodl import Invoker, ManagedObjectReference

__all__ = ["Waiter", "Waits", "Watching"]


class Waiter(Protocol):
    """Who waits for a task; called from the loop's thread."""

    @property
    def reference(self) -> ManagedObjectReference:
        """The task's reference."""
        ...

    def changed(self, known: dict[str, Any]) -> bool:
        """Take what is known of the task, by path; tell whether it has ended."""
        ...

    def gone(self, fault: vim25.MethodFault) -> None:
        """Learn that the task does not exist."""

    def interrupted(self, error: Exception) -> None:
        """Learn that the wait is given up."""


class Watching(Protocol):
    """The loop, for those who wait."""

    def watch(self, waiter: Waiter) -> None:
        """Tell a waiter what happens to its task, until it has ended."""

    def unwatch(self, waiter: Waiter) -> None:
        """Tell a waiter nothing more; harmless when its task has ended."""


class Waits(Invoker, Protocol):
    """Calls the server, and waits for what it does."""

    @property
    def host(self) -> str:
        """The server's name or address."""
        ...

    @property
    def waiting(self) -> Watching:
        """The loop of all waits."""
        ...

    def check_process(self) -> None:
        """Raise `vijson.Error` in a process that was forked off."""
