"""A shard of a fleet: what a worker is given, does, and returns."""

from __future__ import annotations

import os
import time
from datetime import datetime
from typing import TYPE_CHECKING

import attrs

import vim25
from vijson._attempt import CUSTOMIZE, FleetOptions
from vijson._errors import ConnectionFailed, ConnectionLost, Error, HttpError
from vijson._fleet import FleetRun
from vijson._guests import GuestJob, GuestOutcome
from vijson._journal import Entry, GuestState
from vijson._retries import is_passing
from vijson._submission import REMEMBERED, find_submitted
from vijson._vm_argument import vm_reference
from vmodl import ManagedObjectReference, Secret

if TYPE_CHECKING:
    from vijson._client import Client

__all__ = ["Shard", "VCenter", "carry_out", "server_time"]

_PATIENCE = 300.0
"""Seconds for which an unreachable vCenter is tried again before a shard fails."""
_PAUSE = 2.0
"""Seconds between these attempts, and between looks at the guests' tasks."""


@attrs.frozen(kw_only=True)
class VCenter:
    """How to reach a vCenter: the arguments of `vijson.connect`, for another process to use."""

    host: str
    username: str
    password: str = attrs.field(repr=False, converter=Secret)
    port: int = 443
    ca_file: str | os.PathLike[str] | None = None
    thumbprint: str | None = None
    verify: bool = True
    release: str | None = None
    timeout: float = 30.0
    application: str = ""

    def connect(self) -> Client:
        """Log in; see `vijson.connect`."""
        from vijson._connect import connect

        return connect(**{field.name: getattr(self, field.name) for field in attrs.fields(VCenter)})


@attrs.frozen(kw_only=True)
class Shard:
    """What one call in a worker does: some guests of one vCenter."""

    vcenter: VCenter
    jobs: list[GuestJob] = attrs.field(repr=False)
    since: datetime
    """By the server's clock, when none of the guests had been submitted."""
    max_in_flight: int
    options: FleetOptions
    journal: str | None
    may_repeat: bool
    """Whether the executor repeats a call whose worker died."""


# In the workers. The attempt makes each call another one: dask carries out equal ones once.


def server_time(vcenter: VCenter, pause: float, attempt: str) -> datetime | Exception:  # noqa: ARG001
    """Return the server's time after a pause, or why there is no connection."""
    try:
        with _connected(vcenter) as client:
            time.sleep(pause)
            return client.server_time()
    except (Error, vim25.MethodFault, ValueError) as error:
        return error


def carry_out(shard: Shard, attempt: str) -> list[GuestOutcome] | Exception:
    """Customize the guests and return their outcomes, or why there is no connection."""
    name = f"{shard.vcenter.application} vijson-shard/{attempt}".strip()
    try:
        client = _connected(attrs.evolve(shard.vcenter, application=name))
    except (Error, vim25.MethodFault, ValueError) as error:
        return error
    with client:
        try:
            run = FleetRun(
                client,
                shard.jobs,
                max_in_flight=shard.max_in_flight,
                on_event=None,
                journal=shard.journal,
                options=shard.options,
                known=None if shard.journal else _begun(client, shard, attempt),
            )
            return list(run)
        except (Error, vim25.MethodFault) as error:
            return error


def _begun(client: Client, shard: Shard, attempt: str) -> dict[str, Entry]:
    """Return what is known of guests that an earlier attempt at the shard has begun.

    Engines repeat a call when its worker died. What that one may have sent is looked for,
    and not sent again.
    """
    vms = [vm_reference(job.vm) for job in shard.jobs]
    now = client.server_time()
    late = now - shard.since
    if late > REMEMBERED:  # the server may have forgotten ended tasks
        minutes = late.total_seconds() / 60
        text = (
            f"its shard for {client.host} began {minutes:.0f} minutes after it was handed out, so "
            "nobody knows whether it had begun before - hand out fewer at_once, or use a journal"
        )
        return {vm.value: Entry(vm.value, GuestState.UNKNOWN, error=text) for vm in vms}
    known = _tasks(client, shard, vms)
    if not shard.may_repeat:
        return known
    repeated = _is_repeated(client, attempt)
    if repeated is None:  # nobody can tell: wait until nothing can be under way any more
        deadline = time.monotonic() + client.timeout + shard.options.margin
        while time.monotonic() < deadline:
            time.sleep(_PAUSE)
            known |= _tasks(client, shard, [vm for vm in vms if vm.value not in known])
    elif repeated:
        entry = Entry("", GuestState.SENDING, sent_at=now, lasts=client.timeout)
        for vm in vms:
            known.setdefault(vm.value, entry._replace(vm=vm.value))
    return known


def _tasks(client: Client, shard: Shard, vms: list[ManagedObjectReference]) -> dict[str, Entry]:
    """Return what is known of those of the VMs that have been given a task."""
    known = {}
    for vm, tasks in find_submitted(client, vms, CUSTOMIZE, shard.since).items():
        if isinstance(tasks, vim25.MethodFault):
            text = f"its tasks on {client.host} could not be read ({tasks!r})"
            known[vm.value] = Entry(vm.value, GuestState.UNKNOWN, error=text)
        elif tasks:
            known[vm.value] = Entry(vm.value, GuestState.SUBMITTED, task=tasks[-1].value)
    return known


def _is_repeated(client: Client, attempt: str) -> bool | None:
    """Tell whether another session was opened for the same attempt; ``None`` if it is not shown.

    The session of a worker that died stays until the server ends it, and its user agent
    names the attempt. To see the sessions needs Sessions.TerminateSession.
    """
    reference = client.content.session_manager
    if reference is None:
        return None
    manager = vim25.SessionManager(reference, client)
    try:
        sessions = manager.get_session_list() or []
        own = manager.get_current_session()
    except vim25.MethodFault:
        return None
    agents = {session.key: session.user_agent or "" for session in sessions}
    if own is None or attempt not in agents.get(own.key, ""):
        return None  # the server shows no user agents, or not ours
    return any(attempt in agent for key, agent in agents.items() if key != own.key)


def _connected(vcenter: VCenter) -> Client:
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            return vcenter.connect()
        except (ConnectionFailed, ConnectionLost, HttpError) as error:
            if not is_passing(error, safe=True) or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE)
