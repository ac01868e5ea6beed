"""Start a task exactly once, also when the answer to its start is lost."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Collection, Mapping
from datetime import timedelta
from functools import partial
from typing import Any

import vim25
from vijson._session.caller import Caller
from vijson._tasks.lookup import Found, find_submitted, look_again, seen
from vijson._tasks.running import RunningTask
from vijson._tasks.waits import Waits
from vijson._wire.moid import is_moid
from vijson.errors import (
    ConnectionLost,
    Error,
    HttpError,
    InvalidResponse,
    SubmissionUnknown,
)
from vmodl import ManagedObjectReference, Operation

__all__ = ["Submitter"]

_REMEMBERED = 10_000
"""How many tasks it remembers to have started."""


class Submitter:
    """Starts the tasks of one client, and remembers which they were."""

    def __init__(self, caller: Caller, waits: Waits) -> None:
        self._caller = caller
        self._waits = waits
        self._submitted: deque[str] = deque(maxlen=_REMEMBERED)

    def start(
        self,
        reference: ManagedObjectReference,
        operation: Operation,
        arguments: Mapping[str, object],
        *,
        entity: ManagedObjectReference | None = None,
        exclusive: bool = False,
        others: Collection[str] = (),
        before_sending: Callable[[], object] | None = None,
    ) -> RunningTask[Any]:
        """Start a task by an operation of an object; the rest as `submit`.

        ``entity`` is what the task is of, by default the object. ``before_sending`` is called
        before each attempt to send what was certainly not carried out.
        """
        send = partial(
            self._caller.call, reference, operation, arguments, before_sending=before_sending
        )
        entity = entity or reference
        return self.submit(entity, operation, send, exclusive=exclusive, others=others)

    def submit(
        self,
        entity: ManagedObjectReference,
        operation: Operation,
        send: Callable[[], ManagedObjectReference],
        *,
        exclusive: bool,
        others: Collection[str] = (),
    ) -> RunningTask[Any]:
        """Start a task on an entity with ``send``, which calls the operation.

        It is called once. When its answer is lost, the entity's recent tasks tell
        whether the server has carried it out: a task that was queued since, with the
        operation's description, is taken for it if the operation is ``exclusive``, so that
        no other one could run on the entity (docs/protocol.md, submissions). Raises
        `vijson.SubmissionUnknown` when there is none, or more than one. ``others`` are
        moIds of tasks that are known to be of other calls, beside those started here.
        """
        started = time.monotonic()
        find = partial(
            self._find, entity, operation, started, exclusive=exclusive, others=frozenset(others)
        )
        try:
            task = _checked(send(), operation)
        except (ConnectionLost, InvalidResponse, HttpError) as error:
            if not self._caller.retries.may_be_done(error):
                raise
            task = find(error)
        self._submitted.append(task.value)
        return self.adopt(task)

    def adopt(self, task: ManagedObjectReference) -> RunningTask[Any]:
        """Return a task that somebody has started, to be waited for."""
        return RunningTask(self._waits, task)

    def _find(
        self,
        entity: ManagedObjectReference,
        operation: Operation,
        started: float,
        lost: Error,
        *,
        exclusive: bool,
        others: frozenset[str],
    ) -> ManagedObjectReference:
        retries = self._caller.retries
        known = others | frozenset(self._submitted)

        def find() -> Found:
            sent_at = self._caller.server_time() - timedelta(seconds=time.monotonic() - started)
            return find_submitted(self._caller, [entity], operation, sent_at, others=known).get(
                entity, []
            )

        try:
            found, unreadable = look_again(
                find,
                retries,
                is_last=lambda looks: looks + 1 >= retries.looks,
                until=time.monotonic() + retries.look_patience,
            )
        except Exception as error:  # whatever it is: the task may run
            found, unreadable = [], error
        if len(found) == 1 and exclusive:
            return found[0]
        raise SubmissionUnknown(
            f"{operation.name} of {entity.value} on {self._caller.host} was sent, but its answer "
            f"was lost ({lost}), and {seen(found, unreadable)} - look at the recent tasks of "
            f"{entity.value} before you repeat it",
            entity.value,
            operation.name,
        ) from lost


def _checked(task: object, operation: Operation) -> ManagedObjectReference:
    """Return a task's reference; raises `vijson.InvalidResponse` for what can be none."""
    if isinstance(task, ManagedObjectReference) and is_moid(task.value):
        kind = vim25.registry.managed_type(task.type)  # of a newer server, nobody knows
        if kind is None or issubclass(kind, vim25.Task):
            return task
    raise InvalidResponse("expected the reference of a task", "", operation.name)
