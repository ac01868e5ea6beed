"""Which tasks a filter spec means."""

from __future__ import annotations

from datetime import datetime

import vim25
from vijson.simulator.kernel.faults import invalid_argument, not_simulated
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.kernel.tasks import SimulatedTask
from vijson.simulator.services.filter_terms import is_between, is_by, is_reached

__all__ = ["TaskFilter"]

_RECURSION = vim25.TaskFilterSpecRecursionOption
_TIMES = vim25.TaskFilterSpecTimeOption


class TaskFilter:
    """A filter spec that was looked over; raises the fault of one that can't be meant."""

    def __init__(self, inventory: Inventory, spec: vim25.TaskFilterSpec) -> None:
        for field in ("alarm", "scheduled_task", "tag", "parent_task_key", "root_task_key"):
            if getattr(spec, field) is not None:
                raise not_simulated(f"TaskFilterSpec.{field}")
        if spec.entity is not None:
            inventory.find(spec.entity.entity)
            if spec.entity.recursion not in list(_RECURSION):
                raise invalid_argument("filter.entity.recursion")
        if spec.time is not None and spec.time.time_type not in list(_TIMES):
            raise invalid_argument("filter.time.timeType")
        self.spec = spec

    def takes(self, task: SimulatedTask, info: vim25.TaskInfo) -> bool:
        """Tell whether a task is meant."""
        spec = self.spec
        return (
            (spec.state is None or info.state in spec.state)
            and (spec.event_chain_id is None or info.event_chain_id in spec.event_chain_id)
            and (spec.activation_id is None or info.activation_id in spec.activation_id)
            and self._is_in_time(info)
            and is_by(task.user, spec.user_name)
            and self._is_on(task)
        )

    def _is_in_time(self, info: vim25.TaskInfo) -> bool:
        wanted = self.spec.time
        if wanted is None:
            return True
        times: dict[str, datetime | None] = {
            _TIMES.QUEUED_TIME: info.queue_time,
            _TIMES.STARTED_TIME: info.start_time,
            _TIMES.COMPLETED_TIME: info.complete_time,
        }
        time = times[wanted.time_type]
        return time is not None and is_between(time, wanted.begin_time, wanted.end_time)

    def _is_on(self, task: SimulatedTask) -> bool:
        if self.spec.entity is None:
            return True
        entity, recursion = self.spec.entity.entity, self.spec.entity.recursion
        itself, below = task.entity == entity, entity in task.place[1:]
        return is_reached(recursion, itself=itself, below=below)
