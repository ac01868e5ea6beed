"""Programs of a simulated guest: what they are given, and what they come to."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from vijson.simulator.services.guest_file_access import GuestAccount
from vijson.simulator.services.guest_files import GuestFiles

__all__ = ["Finished", "Outcome", "Program", "ProgramRun", "outcome_of"]


def _bytes(value: bytes | str) -> bytes:
    return value.encode() if isinstance(value, str) else value


@attrs.frozen(kw_only=True)
class Finished:
    """What a program comes to, ``duration`` seconds after its start.

    With ``math.inf`` it runs until it is terminated. ``files`` are those that it has
    written by its end, by path.
    """

    stdout: bytes = attrs.field(default=b"", converter=_bytes)
    stderr: bytes = attrs.field(default=b"", converter=_bytes)
    exit_code: int = 0
    duration: float = 0.0
    files: Mapping[str, bytes] = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class ProgramRun:
    """What a program is given when it starts."""

    arguments: str
    """All arguments as one text, as they came."""
    account: GuestAccount
    """The account in the guest that it runs as."""
    working_directory: str
    environment: Mapping[str, str]
    files: GuestFiles = attrs.field(repr=False)
    """The guest's files, which it may read and write."""
    programs: Mapping[str, Program] = attrs.field(repr=False)
    """The guest's programs."""


Outcome = Finished | bytes | str | int
"""What a program comes to; text is what it prints, a number its exit code."""
Program = Outcome | Callable[[ProgramRun], Outcome]
"""A program: what it comes to each time, or what finds it out."""


def outcome_of(program: Program, run: ProgramRun) -> Finished:
    """Have a program run, and return what it comes to."""
    outcome = program(run) if callable(program) else program
    match outcome:
        case bytes() | str():
            return Finished(stdout=outcome)
        case int():
            return Finished(exit_code=outcome)
    return outcome
