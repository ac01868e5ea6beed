"""A shard of a fleet: what a worker is given, does, and returns."""

from __future__ import annotations

import os
import time
from datetime import datetime
from typing import TYPE_CHECKING

import attrs

import vim25
from vijson._errors import (
    ConnectionFailed,
    ConnectionLost,
    Error,
    HttpError,
)
from vijson._fleet import CUSTOMIZE, REMEMBERED, FleetRun
from vijson._guests import GuestJob, GuestOutcome
from vijson._journal import Entry
from vijson._retries import is_passing
from vijson._submission import find_submitted
from vijson._vm_argument import vm_reference
from vmodl import Secret

if TYPE_CHECKING:
    from vijson._client import Client

__all__ = ["Shard", "VCenter", "carry_out", "server_time"]

_PATIENCE = 300.0
"""Seconds for which an unreachable vCenter is tried again before a shard fails."""
_PAUSE = 2.0
"""Seconds between these attempts."""


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
    abort_failed: bool
    journal: str | None


# In the workers. The attempt makes each call another one: dask carries out equal ones once.


def server_time(vcenter: VCenter, pause: float, attempt: str) -> datetime | Exception:  # noqa: ARG001
    """Return the server's time after a pause, or why there is no connection."""
    try:
        with _connected(vcenter) as client:
            time.sleep(pause)
            return client.server_time()
    except (Error, vim25.MethodFault, ValueError) as error:
        return error


def carry_out(shard: Shard, attempt: str) -> list[GuestOutcome] | Exception:  # noqa: ARG001
    """Customize the guests of a shard; those that another attempt has begun are found again.

    Returns why there is no connection, in which case this attempt has sent nothing.
    """
    try:
        client = _connected(shard.vcenter)
    except (Error, vim25.MethodFault, ValueError) as error:
        return error
    with client:
        run = FleetRun(
            client,
            shard.jobs,
            max_in_flight=shard.max_in_flight,
            on_event=None,
            journal=shard.journal,
            abort_failed=shard.abort_failed,
            known=None if shard.journal else _begun(client, shard),
        )
        return list(run)


def _begun(client: Client, shard: Shard) -> dict[str, Entry]:
    """Return what is known of guests that an earlier attempt at the shard has submitted.

    Engines repeat a call when its worker died.
    """
    vms = [vm_reference(job.vm) for job in shard.jobs]
    late = client.server_time() - shard.since
    if late > REMEMBERED:  # the server may have forgotten ended tasks
        minutes = late.total_seconds() / 60
        text = (
            f"its shard for {client.host} began {minutes:.0f} minutes after it was handed out, so "
            "nobody knows whether it had begun before - hand out fewer at_once, or use a journal"
        )
        return {vm.value: Entry(vm.value, "unknown", error=text) for vm in vms}
    known = {}
    for vm, tasks in find_submitted(client, vms, CUSTOMIZE, shard.since).items():
        if isinstance(tasks, vim25.MethodFault):
            text = f"its tasks on {client.host} could not be read ({tasks!r})"
            known[vm.value] = Entry(vm.value, "unknown", error=text)
        elif tasks:
            known[vm.value] = Entry(vm.value, "submitted", task=tasks[-1].value)
    return known


def _connected(vcenter: VCenter) -> Client:
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            return vcenter.connect()
        except (ConnectionFailed, ConnectionLost, HttpError) as error:
            if not is_passing(error, safe=True) or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE)
