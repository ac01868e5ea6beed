"""Start a task exactly once, also when the answer to its start is lost."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import vim25
from vijson._collect import pages
from vijson._errors import (
    ConnectionFailed,
    ConnectionLost,
    Error,
    HttpError,
    InvalidResponse,
    SubmissionUnknown,
)
from vijson._moid import is_moid
from vijson._tasks import RunningTask
from vmodl import ManagedObjectReference, Operation

if TYPE_CHECKING:
    from vijson._connection import Connection

__all__ = ["REMEMBERED", "SLACK", "find_submitted", "look_for", "submit"]

SLACK = 1.0
"""Seconds by which the server's times may be rounded."""
_TIMEOUT = 408
"""The HTTP status of a proxy that waited too long."""
_LOOKS = 4
"""How often the VM's tasks are looked at before the submission counts as unknown."""
_PAUSE = 1.0
"""Seconds between looks: the server may still be busy with the request."""
REMEMBERED = timedelta(minutes=9)
"""How long the server surely lists a VM's ended tasks (docs/protocol.md, tasks)."""
_PATIENCE = 60.0
"""Seconds for which the server may be unreachable meanwhile."""


def submit(
    client: Connection,
    vm: ManagedObjectReference,
    operation: Operation,
    send: Callable[[], ManagedObjectReference],
    *,
    exclusive: bool,
) -> RunningTask:
    """Start a task on a VM with ``send``, which calls the operation.

    It is called once. When its answer is lost, the VM's recent tasks tell
    whether the server has carried it out: a task that was queued since, with the
    operation's description, is taken for it if the operation is ``exclusive``, so that
    no other one could run on the VM (docs/protocol.md, submissions). Raises
    `vijson.SubmissionUnknown` when there is none, or more than one.
    """
    started = time.monotonic()
    try:
        task = _checked(send(), operation)
    except (ConnectionLost, InvalidResponse) as error:
        task = _find(client, vm, operation, started, error, exclusive=exclusive)
    except HttpError as error:
        # A server or proxy that fails without a fault may have done it all the same.
        if error.status < 500 and error.status != _TIMEOUT:
            raise
        task = _find(client, vm, operation, started, error, exclusive=exclusive)
    client.submitted.append(task.value)
    return RunningTask(client, task)


def _checked(task: object, operation: Operation) -> ManagedObjectReference:
    """Return a task's reference; raises `vijson.InvalidResponse` for what can be none."""
    if isinstance(task, ManagedObjectReference) and is_moid(task.value):
        return task
    raise InvalidResponse("expected the reference of a task", "", operation.name)


def look_for(
    client: Connection,
    vm: ManagedObjectReference,
    operation: Operation,
    sent_at: datetime,
    *,
    lasts: float,
    wait: Callable[[float], object] = time.sleep,
) -> ManagedObjectReference | None:
    """Return the task of a submission that was begun elsewhere, ``None`` if there is none.

    It was sent at the earliest at ``sent_at`` by the server's clock, and may be under way
    for ``lasts`` seconds, for which it is looked for again and again; ``wait`` is called
    with the seconds between looks, and ends the search by what it raises. Raises
    `vijson.SubmissionUnknown` when several tasks may be it, when the VM's tasks can't be
    read, and when it is so long ago that the server may have forgotten it.
    """
    elapsed = (client.server_time() - sent_at).total_seconds()
    # However clocks have jumped, it is not looked for any longer.
    deadline = time.monotonic() + min(lasts, max(0.0, lasts - elapsed))
    troubled_until = deadline + _PATIENCE
    while True:
        over = time.monotonic() >= deadline
        found: list[ManagedObjectReference] | vim25.MethodFault = []
        try:
            found = find_submitted(client, [vm], operation, sent_at).get(vm, [])
        except (ConnectionLost, ConnectionFailed, HttpError, InvalidResponse) as error:
            if time.monotonic() > troubled_until:
                raise _begun(client, vm, operation, "its tasks could not be read") from error
            over = False
        if isinstance(found, vim25.MethodFault):
            why = f"its tasks could not be read ({found})"
            raise _begun(client, vm, operation, why) from found
        if len(found) == 1:
            return found[0]
        if found:
            raise _begun(client, vm, operation, _seen(found, None))
        if over:
            break
        wait(_PAUSE)
    if elapsed > REMEMBERED.total_seconds():
        raise _begun(client, vm, operation, "that is too long ago to find its task")
    return None


def _begun(
    client: Connection, vm: ManagedObjectReference, operation: Operation, why: str
) -> SubmissionUnknown:
    return SubmissionUnknown(
        f"an earlier run was stopped while it submitted {vm.value} on {client.host}, "
        f"and {why} - look at the guest before you customize it again",
        vm.value,
        operation.name,
    )


def _find(
    client: Connection,
    vm: ManagedObjectReference,
    operation: Operation,
    started: float,
    lost: Error,
    *,
    exclusive: bool,
) -> ManagedObjectReference:
    unreadable: Error | vim25.MethodFault | None = None
    found: list[ManagedObjectReference] = []
    looks, deadline = 0, time.monotonic() + _PATIENCE
    while looks < _LOOKS and time.monotonic() < deadline:
        if looks or unreadable:
            time.sleep(_PAUSE)
        try:
            sent_at = client.server_time() - timedelta(seconds=time.monotonic() - started)
            tasks = find_submitted(
                client, [vm], operation, sent_at, others=frozenset(client.submitted)
            ).get(vm, [])
        except (ConnectionLost, ConnectionFailed, HttpError, InvalidResponse) as error:
            unreadable = error
            continue
        except (Error, vim25.MethodFault) as error:
            unreadable = error
            break
        if isinstance(tasks, vim25.MethodFault):
            unreadable = tasks
            break
        unreadable, looks, found = None, looks + 1, tasks
        if len(found) == 1 and exclusive:
            return found[0]
        if found:
            break
    raise SubmissionUnknown(
        f"{operation.name} of {vm.value} on {client.host} was sent, but its answer was lost "
        f"({lost}), and {_seen(found, unreadable)} - look at the VM's recent tasks before you "
        "repeat it",
        vm.value,
        operation.name,
    ) from lost


def _seen(found: list[ManagedObjectReference], unreadable: Exception | None) -> str:
    if unreadable is not None:
        return f"the VM's tasks could not be read ({unreadable})"
    names = ", ".join(task.value for task in found)
    match len(found):
        case 0:
            return "no task of it was found"
        case 1:
            return f"a task may be it, or somebody else's ({names})"
    return f"several tasks may be it ({names})"


def find_submitted(
    client: Connection,
    vms: Iterable[ManagedObjectReference],
    operation: Operation,
    sent_at: datetime,
    *,
    others: Collection[str] = (),
) -> dict[ManagedObjectReference, list[ManagedObjectReference] | vim25.MethodFault]:
    """Return the VMs' tasks of an operation that were queued since, by the server's own clock.

    ``others`` are the moIds of tasks that are known to be of other calls. It takes one
    request for all VMs; those that are gone are left out, and for those whose tasks
    may not be read there is the fault that says so.
    """
    number, vms = client.session_number, list(vms)
    try:
        found = _recent_tasks(client, vms)
    except vim25.NotAuthenticated:  # it may come inside of the result
        if not client.renew_session(number):
            raise
        found = _recent_tasks(client, vms)
    since = sent_at - timedelta(seconds=SLACK)
    return {
        vm: tasks
        if isinstance(tasks, vim25.MethodFault)
        else [
            task
            for task, queued, description in tasks
            if queued >= since and _is_of(description, operation) and task.value not in others
        ]
        for vm, tasks in found.items()
    }


_Queued = tuple[ManagedObjectReference, datetime, str]
"""A task, when it was queued, and its description."""


def _recent_tasks(
    client: Connection, vms: list[ManagedObjectReference]
) -> dict[ManagedObjectReference, list[_Queued] | vim25.MethodFault]:
    """Read which tasks the VMs have had."""
    listed: dict[ManagedObjectReference, list[ManagedObjectReference]] = {}
    problems: dict[ManagedObjectReference, vim25.MethodFault] = {}
    tasks: dict[ManagedObjectReference, tuple[datetime, str]] = {}
    step = vim25.TraversalSpec(type="VirtualMachine", path="recentTask", skip=False)
    spec = vim25.PropertyFilterSpec(
        prop_set=[
            vim25.PropertySpec(type="VirtualMachine", path_set=["recentTask"]),
            vim25.PropertySpec(type="Task", path_set=["info.queueTime", "info.descriptionId"]),
        ],
        object_set=[vim25.ObjectSpec(obj=vm, select_set=[step]) for vm in vms],
        report_missing_objects_in_results=True,
    )
    collector = vim25.PropertyCollector(
        client.content.property_collector, client.calling(safe=True)
    )
    for page in pages(collector, spec):
        for item in page:
            for problem in item.missing_set or ():
                if isinstance(problem.fault, vim25.NotAuthenticated):  # of the session
                    raise problem.fault
                if not isinstance(problem.fault, vim25.ManagedObjectNotFound):
                    problems[item.obj] = problem.fault
            values = {change.name: change.val for change in item.prop_set or ()}
            if item.obj.type != "Task":
                listed[item.obj] = values.get("recentTask") or []
            elif values.keys() >= {"info.queueTime", "info.descriptionId"}:
                tasks[item.obj] = values["info.queueTime"], values["info.descriptionId"]
    result: dict[ManagedObjectReference, list[_Queued] | vim25.MethodFault] = {}
    for vm, recent in listed.items():
        hidden = [problems[item] for item in (vm, *recent) if item in problems]
        shown = [(task, *tasks[task]) for task in recent if task in tasks]
        result[vm] = hidden[0] if hidden else shown
    return result


def _is_of(description_id: str, operation: Operation) -> bool:
    """Tell whether a description such as ``VirtualMachine.powerOn`` is of an operation."""
    names = {operation.vmodl_name.lower(), operation.name.removesuffix("_Task").lower()}
    return description_id.rpartition(".")[2].removesuffix("_Task").lower() in names - {""}
