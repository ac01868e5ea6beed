"""The guest of a simulated VM: files, programs, processes."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime

from vijson.simulator.services.guest_file_access import GuestAccount
from vijson.simulator.services.guest_files import GuestFiles
from vijson.simulator.services.guest_processes import GuestProcess, GuestProcesses
from vijson.simulator.services.guest_programs import Program, ProgramRun, outcome_of
from vijson.simulator.services.guest_shell import shell

__all__ = ["SimulatedGuest"]


class SimulatedGuest:
    """What runs in a VM, a Linux; tests fill it.

    vm.guest.files["/etc/hostname"] = b"web-01"
    vm.guest.programs["/bin/hostname"] = "web-01"
    vm.guest.programs["/bin/backup"] = lambda run: Finished(exit_code=3, duration=2)
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._files = GuestFiles(now)
        self.programs: dict[str, Program] = {"/bin/sh": shell, "/bin/bash": shell}
        """What can be started, by path: what it prints (text), or comes to (`Finished`),
        each time; or what is given a `ProgramRun` and returns one of these."""
        self.environment: dict[str, str] = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG": "C.UTF-8",
        }
        """The variables that programs have unless others are given."""
        self.processes = GuestProcesses(self._files, now)
        """What was started."""
        self._tickets: dict[str, str] = {}

    @property
    def files(self) -> GuestFiles:
        """The guest's files, a dictionary of their bytes by path."""
        self.processes.advance()
        return self._files

    def start(
        self,
        path: str,
        arguments: str,
        account: GuestAccount,
        environment: Mapping[str, str],
        working_directory: str,
    ) -> GuestProcess:
        """Start a program that is there; `KeyError` if it is not."""
        run = ProgramRun(
            arguments=arguments,
            account=account,
            working_directory=working_directory,
            environment=environment,
            files=self.files,
            programs=self.programs,
        )
        return self.processes.start(path, arguments, account, outcome_of(self.programs[path], run))

    def issue_ticket(self, account: str) -> str:
        """Return a new ticket that stands for an account."""
        ticket = secrets.token_hex(20)
        self._tickets[ticket] = account
        return ticket

    def account_of(self, ticket: str) -> str | None:
        """Return the account for which a ticket stands; ``None`` once it is released."""
        return self._tickets.get(ticket)

    def release_ticket(self, ticket: str) -> None:
        """Have a ticket stand for nobody."""
        self._tickets.pop(ticket, None)

    def boot(self) -> None:
        """Begin anew: files and programs stay, processes and tickets do not."""
        self.processes.advance()
        self.processes.clear()
        self._tickets.clear()

    def copy(self) -> SimulatedGuest:
        """Return the guest of a clone, in which none of these processes run."""
        made = SimulatedGuest(self._now)
        made._files = self.files.copy()
        made.processes = GuestProcesses(made._files, self._now)
        made.programs = dict(self.programs)
        made.environment = dict(self.environment)
        return made
