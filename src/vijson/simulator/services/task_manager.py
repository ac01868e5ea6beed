"""The task manager: which tasks there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.kernel.objects import Inventory, SimulatedObject
from vijson.simulator.kernel.tasks import TaskEngine

__all__ = ["TaskManager"]


class TaskManager(SimulatedObject):
    """Shows the tasks of all objects, until they are forgotten."""

    stub = vim25.TaskManager

    def __init__(self, inventory: Inventory, tasks: TaskEngine) -> None:
        super().__init__(inventory, "TaskManager")
        self._tasks = tasks

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "maxCollector": lambda: 32,
            "recentTask": lambda: self._tasks.references,
        }
