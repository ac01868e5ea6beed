"""A shard of a fleet: what a worker is given, does, and returns."""

from __future__ import annotations

import os
import time
from datetime import datetime
from typing import TYPE_CHECKING

import attrs

import vim25
from vijson._errors import CertificateError, ConnectionFailed, Error, HttpError
from vijson._fleet import CUSTOMIZE, REMEMBERED, FleetRun
from vijson._guests import GuestJob, GuestOutcome
from vijson._journal import Entry
from vijson._retries import PASSING
from vijson._submission import find_submitted
from vmodl import ManagedObjectReference, Secret

if TYPE_CHECKING:
    from vijson._client import Client

__all__ = ["Shard", "ShardResult", "VCenter", "carry_out", "server_time"]

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


@attrs.frozen(kw_only=True)
class ShardResult:
    """What became of a shard."""

    outcomes: list[GuestOutcome]
    until: datetime
    """By the server's clock, when all of the guests had been submitted."""


# In the workers. The attempt makes each call another one: dask carries out equal ones once.


def server_time(vcenter: VCenter, attempt: str) -> datetime | Exception:  # noqa: ARG001
    """Return the server's time, or why there is no connection."""
    try:
        with _connected(vcenter) as client:
            return _now(client)
    except (Error, vim25.MethodFault) as error:
        return error


def carry_out(shard: Shard, attempt: str) -> ShardResult | Exception:  # noqa: ARG001
    """Customize the guests of a shard; those that another attempt has begun are found again."""
    try:
        client = _connected(shard.vcenter)
    except (Error, vim25.MethodFault) as error:
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
        outcomes = list(run)
        return ShardResult(outcomes=outcomes, until=_now(client))


def _begun(client: Client, shard: Shard) -> dict[str, Entry]:
    """Return what is known of guests that an earlier attempt at the shard has submitted.

    Engines repeat a call when its worker died.
    """
    keys: dict[ManagedObjectReference, str] = {}
    for job in shard.jobs:
        vm = client.vm_reference(job.vm)
        keys[vm] = job.key or vm.value
    if _now(client) - shard.since > REMEMBERED:  # the server may have forgotten ended tasks
        text = "the shard was late, so that nobody knows whether it was begun before"
        return {key: Entry("unknown", error=text) for key in keys.values()}
    found = find_submitted(client, keys, CUSTOMIZE, shard.since)
    return {
        keys[vm]: Entry("submitted", task=tasks[-1].value) for vm, tasks in found.items() if tasks
    }


def _connected(vcenter: VCenter) -> Client:
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            return vcenter.connect()
        except (ConnectionFailed, HttpError) as error:
            passing = not isinstance(error, HttpError) or error.status in PASSING
            if isinstance(error, CertificateError) or not passing or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE)


def _now(client: Client) -> datetime:
    service = vim25.ServiceInstance(client.service_instance, client.calling(safe=True))
    return service.current_time()
