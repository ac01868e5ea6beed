"""The task manager: which tasks there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.kernel.tasks import TaskEngine
from vijson.simulator.services.history_collector import TaskHistoryCollector, collectors
from vijson.simulator.services.task_filter import TaskFilter
from vmodl import ManagedObjectReference, operations

__all__ = ["TaskManager"]

_MOST_COLLECTORS = 32


class TaskManager(SimulatedObject):
    """Shows the tasks of all objects, until they are forgotten."""

    stub = vim25.TaskManager

    def __init__(self, inventory: Inventory, tasks: TaskEngine) -> None:
        super().__init__(inventory, "TaskManager")
        self._tasks = tasks

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "description": _description,
            "maxCollector": lambda: _MOST_COLLECTORS,
            "recentTask": lambda: self._tasks.references,
        }

    @implements("CreateCollectorForTasks")
    def create_collector(self, call: Call, filter: vim25.TaskFilterSpec) -> ManagedObjectReference:
        """Create a collector for the caller's session, which may have some at once."""
        if collectors(self.inventory, call, TaskHistoryCollector) >= _MOST_COLLECTORS:
            raise fault(vim25.InvalidState, "The session has too many task collectors.")
        wanted = TaskFilter(self.inventory, filter)
        collector = TaskHistoryCollector(self.inventory, self._tasks, wanted, call.session)
        return collector.reference


@cache
def _description() -> vim25.TaskDescription:
    def described(keys: Iterable[str]) -> list[vim25.ElementDescription]:
        return [vim25.ElementDescription(key=key, label=key, summary=key) for key in keys]

    stubs = (getattr(vim25, name) for name in dir(vim25.managed))
    methods = {
        f"{stub.__name__}.{operation.vmodl_name}"
        for stub in stubs
        for operation in operations(stub).values()
        if operation.starts_task
    }
    reasons = (name for name in dir(vim25.data) if name.startswith("TaskReason"))
    return vim25.TaskDescription(
        method_info=described(sorted(methods)),
        state=described(state.value for state in vim25.TaskInfoState),
        reason=[
            vim25.TypeDescription(key=name, label=name, summary=name)
            for name in reasons
            if name != "TaskReason"
        ],
    )
