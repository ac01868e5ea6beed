"""Simulated tasks: state and progress follow the clock."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.faults import fault
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vmodl import ManagedObjectReference, operations

__all__ = ["SimulatedTask", "TaskEngine", "TaskObserver"]

_QUEUED = 0.1
"""The part of its duration that a task spends in the queue."""


class SimulatedTask(SimulatedObject):
    """A task: queued, running with progress, then success or error."""

    stub = vim25.Task

    def __init__(
        self,
        inventory: Inventory,
        description_id: str,
        entity: ManagedObjectReference,
        user: str,
        duration: float,
        finish: Callable[[], Any],
    ) -> None:
        super().__init__(inventory, inventory.new_moid("task"))
        self.number = int(self.moid.rpartition("-")[2])
        """Which task of the vCenter it is."""
        self._description_id = description_id
        self.entity = entity
        self.user = user
        self.method = ""
        """The method that started it, by its wire name; empty if none did."""
        self.arguments: Mapping[str, Any] = {}
        """That method's arguments."""
        self.chain = inventory.events.next_key
        """The chain of events that it begins."""
        self._duration = duration
        self._finish = finish
        self.item = inventory.find(entity)
        """What it runs on, which its end may remove."""
        self.place = self.item.lineage()
        """That, and what was above it."""
        self.entity_name = getattr(self.item, "shown_name", None)
        self._looked = time.monotonic()
        self._elapsed = 0.0
        self._queue_time = inventory.now()
        self._start_time: datetime | None = None
        self._complete_time: datetime | None = None
        self.state = vim25.TaskInfoState.QUEUED
        self.progress: int | None = None
        self.result: Any = None
        self.error: vim25.MethodFault | None = None
        self.cancelable = True
        self._cancelled = False
        self._revision = 0

    @property
    def revision(self) -> int:
        return self._revision

    @property
    def is_over(self) -> bool:
        """Whether the task has ended."""
        return self.state in (vim25.TaskInfoState.SUCCESS, vim25.TaskInfoState.ERROR)

    def advance(self) -> bool:
        """Bring the task up to the clock; tells whether something changed."""
        changed = not self.is_over and self._advance()
        self._revision += changed
        return changed

    def _advance(self) -> bool:
        if self._cancelled:
            return self._end(fault(vim25.RequestCanceled, "The task was canceled by a user."))
        before, self._looked = self._looked, time.monotonic()
        if self.item.stalled:
            return False
        self._elapsed += self._looked - before
        part = self._elapsed / self._duration if self._duration else 1.0
        if part < _QUEUED:
            return False
        if part >= 1:
            try:
                self.result = self._finish()
            except vim25.MethodFault as error:
                return self._end(error)
            except Exception as error:  # a mistake of the simulator must not stop the clock
                return self._end(fault(vim25.SystemError, repr(error), reason=repr(error)))
            return self._end(None)
        earlier = (self.state, self.progress)
        self._start_time = self._start_time or self.inventory.now()
        self.state = vim25.TaskInfoState.RUNNING
        self.progress = int(100 * (part - _QUEUED) / (1 - _QUEUED) / 5) * 5
        return earlier != (self.state, self.progress)

    def _end(self, error: vim25.MethodFault | None) -> bool:
        self.error = error
        self.state = vim25.TaskInfoState.ERROR if error else vim25.TaskInfoState.SUCCESS
        self.progress = None
        self._complete_time = self.inventory.now()
        self._start_time = self._start_time or self._complete_time
        return True

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"info": self.info}

    def info(self) -> vim25.TaskInfo:
        """Return what the task says of itself."""
        return vim25.TaskInfo(
            key=self.moid,
            task=self.reference,
            name=self.method or None,
            description_id=self._description_id,
            entity=self.entity,
            entity_name=self.entity_name,
            state=self.state,
            cancelled=self._cancelled,
            cancelable=self.cancelable and not self.is_over,
            error=self.error,
            result=self.result,
            progress=self.progress,
            reason=vim25.TaskReasonUser(user_name=self.user),
            queue_time=self._queue_time,
            start_time=self._start_time,
            complete_time=self._complete_time,
            event_chain_id=self.chain,
        )

    @implements("CancelTask")
    def cancel_task(self, call: Call) -> None:
        """Mark the task; it ends as cancelled when time next passes."""
        if self.is_over:
            raise fault(vim25.InvalidState, "The task is already completed.")
        if not self.cancelable:
            raise fault(vim25.NotSupported, "The task can't be canceled.")
        self._cancelled = True
        self._revision += 1


TaskObserver = Callable[[SimulatedTask], None]


class TaskEngine:
    """Starts tasks and lets time pass for them."""

    def __init__(self, inventory: Inventory, duration: float) -> None:
        self._inventory = inventory
        self._running: list[SimulatedTask] = []
        self._tasks: list[SimulatedTask] = []
        self.duration = duration
        """Seconds that a task takes."""
        self.shutdown_duration: float | None = None
        """Seconds that guests take to shut down or restart; ``None`` for as long as a task."""
        self._later: list[tuple[float, Callable[[], None]]] = []
        self.cancelable = True
        """Whether new tasks can be cancelled."""
        self.observers: list[TaskObserver] = []
        """Who is told of each task, when it starts and when it has ended."""
        inventory.advance = self.advance

    def start(
        self,
        description_id: str,
        entity: ManagedObjectReference,
        user: str,
        finish: Callable[[], Any],
    ) -> ManagedObjectReference:
        """Start a task that calls ``finish`` at its end; a fault it raises is the task's."""
        task = SimulatedTask(self._inventory, description_id, entity, user, self.duration, finish)
        return self._begin(task)

    def _begin(self, task: SimulatedTask) -> ManagedObjectReference:
        task.cancelable = self.cancelable
        self._tasks.append(task)
        self._running.append(task)
        task.item.recent_tasks.append(task.reference)
        for observer in self.observers:
            observer(task)
        self._inventory.changed.notify_all()
        return task.reference

    def start_for(
        self,
        call: Call,
        item: SimulatedObject,
        method: str,
        finish: Callable[[], Any],
        *,
        entity: SimulatedObject | None = None,
    ) -> ManagedObjectReference:
        """Start the task of a method, on the object itself or on another one."""
        description = f"{item.stub.__name__}.{operations(item.stub)[method].vmodl_name}"
        on = (entity or item).reference
        task = SimulatedTask(
            self._inventory, description, on, call.user_name, self.duration, finish
        )
        task.method, task.arguments = method, call.arguments
        return self._begin(task)

    @property
    def guest_delay(self) -> float:
        """Seconds that guests take to shut down or restart."""
        return self.duration if self.shutdown_duration is None else self.shutdown_duration

    def later(self, seconds: float, action: Callable[[], None]) -> None:
        """Have something done in a while, of which no task tells; it must not raise."""
        self._later.append((time.monotonic() + seconds, action))

    def all(self) -> list[SimulatedTask]:
        """Return the tasks that are not forgotten, the latest last."""
        return list(self._tasks)

    @property
    def references(self) -> list[ManagedObjectReference]:
        """The tasks that are not forgotten, the latest last."""
        return [task.reference for task in self._tasks]

    def require_idle(self, entity: ManagedObjectReference) -> None:
        """Raise `vim25.TaskInProgress` while a task runs on an object."""
        if running := self.running_on(entity):
            raise fault(
                vim25.TaskInProgress,
                "The operation is not allowed while another task is in progress.",
                task=running.reference,
            )

    def forget(self, *, ended_only: bool) -> None:
        """Forget tasks, which are then no longer found."""
        for task in self._tasks:
            if task.is_over or not ended_only:
                self._inventory.remove(task)
        self._tasks = [task for task in self._tasks if ended_only and not task.is_over]
        self._running = [task for task in self._running if ended_only]
        self._inventory.changed.notify_all()

    def running_on(self, entity: ManagedObjectReference) -> SimulatedTask | None:
        """Return a task that has not ended on an object."""
        self.advance()
        return next((task for task in self._running if task.entity == entity), None)

    def advance(self) -> bool:
        """Bring all tasks up to the clock; tells whether any still runs."""
        now = time.monotonic()
        due = [action for moment, action in self._later if moment <= now]
        self._later = [one for one in self._later if one[0] > now]
        for action in due:
            action()
        changed = [self._advance(task) for task in self._running]
        self._running = [task for task in self._running if not task.is_over]
        if due or any(changed):
            self._inventory.changed.notify_all()
        return bool(self._running)

    def _advance(self, task: SimulatedTask) -> bool:
        changed = task.advance()
        if changed and task.is_over:
            for observer in self.observers:
                observer(task)
        return changed
