"""The processes of a simulated guest."""

from __future__ import annotations

import posixpath
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import attrs

import vim25
from vijson.simulator.services.guest_file_access import FileAccess, GuestAccount
from vijson.simulator.services.guest_files import GuestFiles
from vijson.simulator.services.guest_programs import Finished

__all__ = ["GuestProcess", "GuestProcesses"]

_LISTED = timedelta(minutes=5)
"""How long a process that has ended is listed."""
_KILLED = 137
"""The exit code that shells show for what was killed."""
_FIRST_PID = 1000


@attrs.define(eq=False, kw_only=True)
class GuestProcess:
    """A process, which ends when its time has come."""

    pid: int
    command: str
    name: str
    account: GuestAccount
    started: datetime
    outcome: Finished = attrs.field(repr=False)
    deadline: float
    ended: datetime | None = None
    exit_code: int | None = None

    @property
    def is_due(self) -> bool:
        """Whether it is time for it to end."""
        return self.ended is None and self.deadline <= time.monotonic()

    def end(self, now: datetime, exit_code: int) -> None:
        """Note that it has ended."""
        self.ended, self.exit_code = now, exit_code

    def info(self) -> vim25.GuestProcessInfo:
        """Return what is listed of it."""
        return vim25.GuestProcessInfo(
            name=self.name,
            pid=self.pid,
            owner=self.account.name,
            cmd_line=self.command,
            start_time=self.started,
            end_time=self.ended,
            exit_code=self.exit_code,
        )


class GuestProcesses:
    """The processes that were started in a guest, by their ids."""

    def __init__(self, files: GuestFiles, now: Callable[[], datetime]) -> None:
        self._files = files
        self._now = now
        self._all: dict[int, GuestProcess] = {}
        self._last_pid = _FIRST_PID

    def start(
        self, path: str, arguments: str, account: GuestAccount, outcome: Finished
    ) -> GuestProcess:
        """Add the process of a program that has begun."""
        self._last_pid += 1
        process = self._all[self._last_pid] = GuestProcess(
            pid=self._last_pid,
            command=f'"{path}" {arguments}'.rstrip(),
            name=posixpath.basename(path),
            account=account,
            started=self._now(),
            outcome=outcome,
            deadline=time.monotonic() + outcome.duration,
        )
        return process

    def advance(self) -> None:
        """End what is due, with the files that it has written, and forget what ended long ago."""
        now = self._now()
        for process in list(self._all.values()):
            if process.is_due:
                process.end(now, process.outcome.exit_code)
                self._write(process)
            if process.ended is not None and now - process.ended > _LISTED:
                del self._all[process.pid]

    def _write(self, process: GuestProcess) -> None:
        access = FileAccess(self._files, process.account)
        for path, data in process.outcome.files.items():
            try:
                access.write(path, data)
            except vim25.MethodFault:
                continue  # somebody took its directory away, or its right

    def __iter__(self) -> Iterator[GuestProcess]:
        self.advance()
        return iter(list(self._all.values()))

    def running(self, pid: int) -> GuestProcess | None:
        """Return the process of an id, if it runs."""
        return next((one for one in self if one.pid == pid and one.ended is None), None)

    def terminate(self, process: GuestProcess) -> None:
        """End a process before its time; what it would have written is not."""
        process.end(self._now(), _KILLED)

    def clear(self) -> None:
        """Forget all, as a guest does that stops."""
        self._all.clear()
