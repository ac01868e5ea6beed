"""Find the task of a submission whose answer nobody has seen (docs/protocol.md, submissions)."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta

import vim25
from vijson._session.caller import Caller
from vijson._session.retries import RetryPolicy
from vijson._session.retrieval import pages, read
from vijson.errors import (
    ConnectionFailed,
    ConnectionLost,
    HttpError,
    InvalidResponse,
    SubmissionUnknown,
)
from vmodl import ManagedObjectReference, Operation

__all__ = ["REMEMBERED", "Found", "find_submitted", "look_again", "look_for", "seen"]

REMEMBERED = timedelta(minutes=9)
"""How long the server surely lists a VM's ended tasks (docs/protocol.md, tasks)."""

Found = list[ManagedObjectReference] | vim25.MethodFault
"""The tasks that may be it, or why they can't be read."""


def look_again(
    find: Callable[[], Found],
    retries: RetryPolicy,
    *,
    is_last: Callable[[int], bool],
    until: float,
    wait: Callable[[float], object] = time.sleep,
) -> tuple[list[ManagedObjectReference], Exception | None]:
    """Look for tasks until some are found; return them, or why they could not be read.

    ``is_last`` is asked before each look, with how many there were, whether it is the last
    one if nothing is found. What passes, or may be mended, is outlasted ``until`` then.
    """
    looks = 0
    while True:
        last = is_last(looks)
        try:
            found = find()
        except (ConnectionLost, ConnectionFailed, HttpError, InvalidResponse) as error:
            if time.monotonic() > until:
                return [], error
        else:
            if isinstance(found, vim25.MethodFault):
                return [], found
            if found or last:
                return found, None
            looks += 1
        wait(retries.look_pause)


def look_for(
    client: Caller,
    vm: ManagedObjectReference,
    operation: Operation,
    sent_at: datetime,
    *,
    lasts: float,
    others: Collection[str] = (),
    wait: Callable[[float], object] = time.sleep,
) -> ManagedObjectReference | None:
    """Return the task of a submission that was begun elsewhere, ``None`` if there is none.

    It was sent at the earliest at ``sent_at`` by the server's clock, and may be under way
    for ``lasts`` seconds, for which it is looked for again and again; ``wait`` is called
    with the seconds between looks, and ends the search by what it raises. ``others`` are
    the moIds of tasks that are known to be of other calls. Raises
    `vijson.SubmissionUnknown` when several tasks may be it, when the VM's tasks can't be
    read, and when it is so long ago that the server may have forgotten it.
    """
    elapsed = (client.server_time() - sent_at).total_seconds()
    # However clocks have jumped, it is not looked for any longer.
    deadline = time.monotonic() + min(lasts, max(0.0, lasts - elapsed))
    found, unreadable = look_again(
        lambda: find_submitted(client, [vm], operation, sent_at, others=others).get(vm, []),
        client.retries,
        is_last=lambda _: time.monotonic() >= deadline,
        until=deadline + client.retries.look_patience,
        wait=wait,
    )
    if len(found) == 1:
        return found[0]
    if found or unreadable is not None:
        raise _begun(client, vm, operation, seen(found, unreadable)) from unreadable
    if elapsed > REMEMBERED.total_seconds():
        raise _begun(client, vm, operation, "that is too long ago to find its task")
    return None


def _begun(
    client: Caller, vm: ManagedObjectReference, operation: Operation, why: str
) -> SubmissionUnknown:
    return SubmissionUnknown(
        f"an earlier run was stopped while it submitted {vm.value} on {client.host}, "
        f"and {why} - look at the guest before you customize it again",
        vm.value,
        operation.name,
    )


def seen(found: list[ManagedObjectReference], unreadable: Exception | None) -> str:
    """Say what was seen of a task that is looked for."""
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
    client: Caller,
    vms: Iterable[ManagedObjectReference],
    operation: Operation,
    sent_at: datetime,
    *,
    others: Collection[str] = (),
) -> dict[ManagedObjectReference, Found]:
    """Return the VMs' tasks of an operation that were queued since, by the server's own clock.

    ``others`` are the moIds of tasks that are known to be of other calls. It takes one
    request for all VMs; those that are gone are left out, and for those whose tasks
    may not be read there is the fault that says so.
    """
    number, vms = client.session_number, list(vms)
    try:
        found = _recent_tasks(client, vms)
    except vim25.NotAuthenticated as refusal:  # it may come inside of the result
        if not client.renew_session(number, refusal):
            raise
        found = _recent_tasks(client, vms)
    since = sent_at - timedelta(seconds=client.retries.clock_slack)
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
    client: Caller, vms: list[ManagedObjectReference]
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
            values, missing = read(item)
            for problem in missing.values():
                if not isinstance(problem, vim25.MethodFault):
                    raise problem
                if not isinstance(problem, vim25.ManagedObjectNotFound):
                    problems[item.obj] = problem
            if item.obj.type != "Task":
                listed[item.obj] = _references(values.get("recentTask"))
            elif values.keys() >= {"info.queueTime", "info.descriptionId"}:
                tasks[item.obj] = _queued(values["info.queueTime"], values["info.descriptionId"])
    result: dict[ManagedObjectReference, list[_Queued] | vim25.MethodFault] = {}
    for vm, recent in listed.items():
        hidden = [problems[item] for item in (vm, *recent) if item in problems]
        shown = [(task, *tasks[task]) for task in recent if task in tasks]
        result[vm] = hidden[0] if hidden else shown
    return result


def _references(value: object) -> list[ManagedObjectReference]:
    """Return the tasks of a VM; raises `vijson.InvalidResponse` for what are none."""
    if value is None:
        return []
    if isinstance(value, list) and all(isinstance(item, ManagedObjectReference) for item in value):
        return value
    raise InvalidResponse("expected references", "recentTask", "RetrievePropertiesEx")


def _queued(time: object, description_id: object) -> tuple[datetime, str]:
    """Return when a task was queued, and its description; raises as `_references`."""
    if isinstance(time, datetime) and isinstance(description_id, str):
        return time, description_id
    raise InvalidResponse("expected dateTime and string", "info", "RetrievePropertiesEx")


def _is_of(description_id: str, operation: Operation) -> bool:
    """Tell whether a description such as ``VirtualMachine.powerOn`` is of an operation."""
    names = {operation.vmodl_name.lower(), operation.name.removesuffix("_Task").lower()}
    return description_id.rpartition(".")[2].removesuffix("_Task").lower() in names - {""}
