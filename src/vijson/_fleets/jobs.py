"""The guests of a fleet: what is to be done, what happens, how they ended."""

from __future__ import annotations

from typing import Literal, NamedTuple

import attrs

import vim25
from vijson._inventory.arguments import VmArgument, vm_reference
from vijson.errors import Error

__all__ = [
    "EventState",
    "Guest",
    "GuestEvent",
    "GuestJob",
    "GuestOutcome",
    "OutcomeState",
    "guest_of",
]

EventState = Literal["submitted", "ended"]
OutcomeState = Literal["succeeded", "failed", "unknown", "changed"]


class Guest(NamedTuple):
    """Which guest it is: its key, and its VM's moId."""

    key: str
    vm: str

    def __str__(self) -> str:
        return self.key if self.key == self.vm else f"{self.key} ({self.vm})"

    def listed_twice(self) -> Error:
        """Return the error of a guest whose key or VM was listed before."""
        return Error(f"{self}: its key or VM is listed twice - list each once")


@attrs.frozen(kw_only=True)
class GuestJob:
    """A guest to customize: the arguments of `Client.customize_guest`.

    ``key`` names it in reports and journals; the VM's moId by default.
    """

    vm: VmArgument
    auth: vim25.GuestAuthentication = attrs.field(repr=False)
    spec: vim25.CustomizationSpec = attrs.field(repr=False)
    config_params: list[vim25.OptionValue] | None = attrs.field(default=None, repr=False)
    key: str = ""


def guest_of(job: GuestJob) -> Guest:
    """Return which guest a job is for; raises `TypeError` for what is no job, or has no VM."""
    if not isinstance(job, GuestJob):
        raise TypeError(f"expected a GuestJob, found {type(job).__name__}")
    vm = vm_reference(job.vm).value
    return Guest(job.key or vm, vm)


@attrs.frozen(kw_only=True)
class GuestEvent:
    """Something that happened to a guest of a fleet: ``submitted`` or ``ended``."""

    key: str
    vm: str
    state: EventState
    task: str | None = None


@attrs.frozen(kw_only=True)
class GuestOutcome:
    """How a guest ended.

    ``state`` is ``succeeded``; ``failed``, with its ``error``; ``unknown``, when nobody
    can tell: ``error`` then says what to check; or ``changed``, when the journal knows
    another job for the guest, which was left alone. ``resumed`` is true for what an
    earlier run had begun, and ``seconds`` is None for what it had ended.
    """

    key: str
    vm: str
    state: OutcomeState
    host: str = ""
    """The vCenter's name."""
    task: str | None = None
    error: Exception | None = None
    seconds: float | None = None
    resumed: bool = False
