"""A shard of a fleet: what a worker is given, does, and returns."""

from __future__ import annotations

import re
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import attrs

import vim25
from vijson._fleets.customizer import Connected, GuestCustomizer, Site
from vijson._fleets.jobs import GuestJob, GuestOutcome
from vijson._fleets.journal import Entry, GuestState
from vijson._fleets.run import FleetRun
from vijson._fleets.setting import FleetOptions
from vijson._inventory.arguments import vm_reference
from vijson._tasks.lookup import REMEMBERED
from vijson.errors import ConnectionFailed, ConnectionLost, Error, HttpError
from vmodl import ManagedObjectReference

__all__ = ["Shard", "carry_out", "server_time"]


@attrs.frozen(kw_only=True)
class Shard:
    """What one call in a worker does: some guests of one vCenter."""

    vcenter: Site
    jobs: list[GuestJob] = attrs.field(repr=False)
    since: datetime
    """By the server's clock, when none of the guests had been submitted."""
    max_in_flight: int
    options: FleetOptions
    journal: str | None
    """The folder of the journals, which are named after their vCenters."""
    may_repeat: bool
    """Whether the executor repeats a call whose worker died."""


# In the workers. The attempt makes each call another one: dask carries out equal ones once.


def server_time(vcenter: Site, pause: float, attempt: str) -> datetime | Exception:  # noqa: ARG001
    """Return the server's time after a pause, or why there is no connection."""
    try:
        with _connected(vcenter) as client:
            time.sleep(pause)
            return client.guests.server_time()
    except (Error, vim25.MethodFault, ValueError) as error:
        return error


def carry_out(shard: Shard, attempt: str) -> list[GuestOutcome] | Exception:
    """Customize the guests and return their outcomes, or why there is no connection."""
    name = f"{shard.vcenter.application} vijson-shard/{attempt}".strip()
    try:
        connected = _connected(shard.vcenter, application=name)
    except (Error, vim25.MethodFault, ValueError) as error:
        return error
    with connected as client:
        guests = client.guests
        try:
            run = FleetRun(
                guests,
                shard.jobs,
                max_in_flight=shard.max_in_flight,
                on_event=None,
                journal=shard.journal and _journal(shard.journal, guests.instance),
                options=shard.options,
                known=None if shard.journal else _begun(guests, shard, attempt),
            )
            return list(run)
        except (Error, vim25.MethodFault) as error:
            return error


def _journal(folder: str, instance: str) -> str:
    """Return the path of a vCenter's journal: the same, whatever name it is reached by."""
    name = re.sub(r"[^\w.-]", "_", instance)
    return str(Path(folder) / f"{name}.db")


def _begun(guests: GuestCustomizer, shard: Shard, attempt: str) -> dict[str, Entry]:
    """Return what is known of guests that an earlier attempt at the shard has begun.

    Engines repeat a call when its worker died. What that one may have sent is looked for,
    and not sent again.
    """
    vms = [vm_reference(job.vm) for job in shard.jobs]
    now = guests.server_time()
    late = now - shard.since
    if late > REMEMBERED:  # the server may have forgotten ended tasks
        minutes = late.total_seconds() / 60
        text = (
            f"its shard for {guests.host} began {minutes:.0f} minutes after it was handed out, so "
            "nobody knows whether it had begun before - hand out fewer at_once, or use a journal"
        )
        return {vm.value: Entry(vm.value, GuestState.UNKNOWN, error=text) for vm in vms}
    known = _tasks(guests, shard, vms)
    if not shard.may_repeat:
        return known
    repeated = guests.is_named_by_others(attempt)
    if repeated is None:  # nobody can tell: wait until nothing can be under way any more
        deadline = time.monotonic() + guests.timeout + shard.options.margin
        while time.monotonic() < deadline:
            time.sleep(shard.vcenter.retries.look_pause)
            known |= _tasks(guests, shard, [vm for vm in vms if vm.value not in known])
    elif repeated:
        entry = Entry("", GuestState.SENDING, sent_at=now, lasts=guests.timeout)
        for vm in vms:
            known.setdefault(vm.value, entry._replace(vm=vm.value))
    return known


def _tasks(
    guests: GuestCustomizer, shard: Shard, vms: list[ManagedObjectReference]
) -> dict[str, Entry]:
    """Return what is known of those of the VMs that have been given a task."""
    known = {}
    for vm, tasks in guests.find(vms, shard.since).items():
        if isinstance(tasks, vim25.MethodFault):
            text = f"its tasks on {guests.host} could not be read ({tasks!r})"
            known[vm.value] = Entry(vm.value, GuestState.UNKNOWN, error=text)
        elif tasks:
            known[vm.value] = Entry(vm.value, GuestState.SUBMITTED, task=tasks[-1].value)
    return known


def _connected(vcenter: Site, **change: Any) -> Connected:
    started, retries = time.monotonic(), vcenter.retries
    while True:
        try:
            return vcenter.connect(**change)
        except (ConnectionFailed, ConnectionLost, HttpError) as error:
            pause = retries.outage_pause(time.monotonic() - started)
            if pause is None or not retries.passes(error, safe=True):
                raise
            time.sleep(pause)
