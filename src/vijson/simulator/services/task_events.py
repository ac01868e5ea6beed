"""What tasks tell the event log when they start and when they have ended."""

from __future__ import annotations

from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.kernel.tasks import SimulatedTask, TaskEngine
from vijson.simulator.services.event_catalog import post_event
from vijson.simulator.services.simulated_vm import SimulatedVm
from vmodl import ManagedObjectReference

__all__ = ["TaskEvents"]

Kind = type[vim25.Event] | None


@attrs.frozen
class _Steps:
    """What a method's task tells of its VM."""

    started: Kind = None
    succeeded: Kind = None
    failed: Kind = None


# Events of other methods, snapshots for one, say no more than that a task began. What a
# live server tells of instant clones was not seen: the schema has no event for them.
_STEPS = {
    "PowerOnVM_Task": _Steps(
        vim25.VmStartingEvent, vim25.VmPoweredOnEvent, vim25.VmFailedToPowerOnEvent
    ),
    "PowerOffVM_Task": _Steps(
        vim25.VmStoppingEvent, vim25.VmPoweredOffEvent, vim25.VmFailedToPowerOffEvent
    ),
    "ResetVM_Task": _Steps(vim25.VmResettingEvent, vim25.VmPoweredOnEvent),
    "SuspendVM_Task": _Steps(vim25.VmSuspendingEvent, vim25.VmSuspendedEvent),
    "ReconfigVM_Task": _Steps(None, vim25.VmReconfiguredEvent),
    "Rename_Task": _Steps(),  # told by the name that has changed
    "Destroy_Task": _Steps(None, vim25.VmRemovedEvent),
    "CreateVM_Task": _Steps(None, vim25.VmCreatedEvent),
    "RegisterVM_Task": _Steps(None, vim25.VmRegisteredEvent),
    "CloneVM_Task": _Steps(None, vim25.VmClonedEvent),
    "InstantClone_Task": _Steps(None, vim25.VmClonedEvent),
    "CustomizeGuest_Task": _Steps(
        vim25.CustomizationStartedEvent, vim25.CustomizationSucceeded, vim25.CustomizationFailed
    ),
}


class TaskEvents:
    """Posts the events of tasks; an observer of the task engine."""

    def __init__(self, inventory: Inventory, tasks: TaskEngine) -> None:
        self._inventory = inventory
        self._names: dict[str, str] = {}
        """The names of VMs before tasks that still run."""
        tasks.observers.append(self._observe)

    def _observe(self, task: SimulatedTask) -> None:
        steps = _STEPS.get(task.method, _Steps())
        if not task.is_over:
            self._post(vim25.TaskEvent, task, info=task.info())
            if isinstance(task.item, SimulatedVm):
                self._names[task.moid] = task.item.name
            self._post(steps.started, task)
            return
        before = self._names.pop(task.moid, None)
        if task.error is not None:
            self._post(steps.failed, task)
            return
        if isinstance(task.item, SimulatedVm) and before != task.item.name:
            names = {"old_name": before, "new_name": task.item.name}
            self._post(vim25.VmRenamedEvent, task, **names)
        self._post(steps.succeeded, task)

    def _post(self, kind: Kind, task: SimulatedTask, **fields: Any) -> None:
        if kind is None:
            return
        about = task.item
        if isinstance(task.result, ManagedObjectReference) and self._inventory.has(task.result):
            about = self._inventory.find(task.result)  # what the task has made
        if issubclass(kind, vim25.VmEvent):
            if not isinstance(about, SimulatedVm):
                return
            fields.update(_details(kind, task))
        post_event(self._inventory, kind, about=about, user=task.user, chain=task.chain, **fields)


def _details(kind: type[vim25.VmEvent], task: SimulatedTask) -> dict[str, Any]:
    """Return what an event says beside which VM it is about."""
    if issubclass(kind, vim25.VmReconfiguredEvent):
        return {"config_spec": task.arguments["spec"]}
    if issubclass(kind, vim25.VmClonedEvent):
        return {"source_vm": task.item.event_arguments()["vm"]}
    if issubclass(kind, vim25.VmFailedToPowerOnEvent | vim25.VmFailedToPowerOffEvent):
        return {"reason": task.error}
    if issubclass(kind, vim25.CustomizationFailed):
        return {"reason": task.error.faultstring if task.error else None}
    return {}
