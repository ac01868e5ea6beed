"""What is done inside of a guest: programs, processes, files."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import cached_property, partial
from typing import TypeVar, Unpack, overload

import attrs

import vim25
from vijson._areas.guest_files import GuestFiles, Source
from vijson._areas.guest_shells import posix_command, windows_command
from vijson._session.caller import Caller, CallOptions
from vijson._session.cleanup import cleaning_up
from vijson._tasks.running import seconds_of
from vijson._wire.file_transport import Progress
from vijson.errors import (
    ConnectionLost,
    Error,
    HttpError,
    InvalidResponse,
    ProgramFailed,
    WaitTimeout,
)
from vmodl import ManagedObject, concealed

__all__ = ["Completed", "Guest"]

M = TypeVar("M", bound=ManagedObject)

_FIRST_LOOK, _LONGEST_LOOK = 0.1, 2.0
"""Seconds between looks at a process: each time half as many more."""
_PAGE = 50
"""Files that are listed at once."""


class _Environment(dict[str, str]):
    """Variables of a program, which tracebacks do not show."""

    def __repr__(self) -> str:
        return "{...}"


@attrs.frozen(kw_only=True)
class Completed:
    """A program that has ended."""

    pid: int
    exit_code: int
    stdout: bytes
    stderr: bytes

    @property
    def text(self) -> str:
        """What it has printed, as UTF-8 text."""
        return self.stdout.decode("utf-8", "replace")


class Guest:
    """The guest of one VM, entered by an account of it; VMware Tools have to run there.

        guest = vc.guest("vm-42", auth)
        print(guest.run("/usr/bin/hostname", "-f").text)
        guest.upload("app.conf", "/etc/app.conf", overwrite=True)

    ``auth`` is any of the four kinds: `vim25.NamePasswordAuthentication`,
    `vim25.SAMLTokenAuthentication`, `vim25.SSPIAuthentication`,
    `vim25.TicketedSessionAuthentication`. All raise `vim25.InvalidGuestLogin`,
    `vim25.GuestPermissionDenied`, and `vim25.GuestOperationsUnavailable` where Tools do not
    run. Needs VirtualMachine.GuestOperations.Execute, Modify and Query.
    """

    def __init__(
        self, client: Caller, vm: vim25.VirtualMachine, auth: vim25.GuestAuthentication
    ) -> None:
        self._client = client
        self._vm = vm
        self._auth = concealed(auth)

    def __repr__(self) -> str:
        return f"<Guest of {self._vm.reference.value}>"

    # Programs.

    def run(
        self,
        program: str,
        arguments: str | Sequence[str] = (),
        *,
        directory: str | None = None,
        environment: Mapping[str, str] | None = None,
        timeout: float | None = None,
        check: bool = False,
    ) -> Completed:
        """Run a program and wait for its end, for its exit code and what it has printed.

        ``program`` is its path in the guest. ``arguments`` are those of a list, quoted for the
        guest, or one text as the guest's shell takes it. What no quotes keep from cmd.exe of
        Windows, ``%``, ``"`` and line breaks, raises `ValueError` in a list.

        What it prints goes through temporary files of the guest's. ``timeout`` is in seconds;
        a program that has not ended by then goes on, and `vijson.WaitTimeout` names its
        process. With ``check`` an exit code that is not 0 raises `vijson.ProgramFailed`.
        Raises `vim25.GuestProcessNotFound` where the guest forgets the process, as when it is
        restarted. Page: that which `vim25.GuestProcessManager.start_program_in_guest` names.
        """
        # In case that a traceback shows local variables.
        arguments, environment = concealed(arguments), environment and _Environment(environment)
        deadline = time.monotonic() + seconds_of(timeout)
        with ExitStack() as stack:
            out, err = (self._temporary(stack, suffix) for suffix in (".out", ".err"))
            shell, command = self._redirected(program, arguments, out, err)
            pid = self.start(shell, command, directory=directory, environment=environment)
            exit_code = self._end(pid, program, deadline, timeout)
            completed = Completed(
                pid=pid,
                exit_code=exit_code,
                stdout=self._files.read(out),
                stderr=self._files.read(err),
            )
        if check and exit_code != 0:
            raise ProgramFailed(program, exit_code, completed.stderr.decode("utf-8", "replace"))
        return completed

    def start(
        self,
        program: str,
        arguments: str = "",
        *,
        directory: str | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> int:
        """Start a program, wait for nothing, and return the id of its process.

        What it prints is lost. ``environment``, where it is given, is all that the program has.
        """
        arguments = concealed(arguments)
        environment = environment and _Environment(environment)
        variables = concealed([f"{name}={value}" for name, value in (environment or {}).items()])
        spec = vim25.GuestProgramSpec(
            program_path=program,
            arguments=arguments,
            working_directory=directory,
            env_variables=variables or None,
        )
        return self._processes.start_program_in_guest(vm=self._vm, auth=self._auth, spec=spec)

    def processes(self, pids: Sequence[int] | None = None) -> list[vim25.GuestProcessInfo]:
        """Return the guest's processes, or those of some ids.

        Those that were started here are listed for some minutes after their end, with exit code.
        """
        if pids is not None and not pids:
            return []  # to the server no ids are all
        return self._listed(pids, safe=True)

    def terminate(self, pid: int) -> None:
        """End a process; raises `vim25.GuestProcessNotFound`."""
        self._processes.terminate_process_in_guest(vm=self._vm, auth=self._auth, pid=pid)

    # Files.

    def upload(
        self,
        source: Source,
        path: str,
        *,
        overwrite: bool = False,
        permissions: int | None = None,
        on_progress: Progress | None = None,
    ) -> None:
        """Copy bytes, or a file by its path here, to a path in the guest.

        ``permissions`` are those of a Linux guest, ``0o600``; ``on_progress`` is called with
        the bytes moved and those that there are. Files are moved by URLs of the VM's host,
        with the same trust and proxy as all else; where the vCenter's certificate is pinned,
        the host's is the one that the vCenter knows. Raises `vim25.FileAlreadyExists` without
        ``overwrite``, and `vijson.ConnectionLost`. Page: that which
        `vim25.GuestFileManager.initiate_file_transfer_to_guest` names.
        """
        self._files.upload(
            source, path, overwrite=overwrite, permissions=permissions, on_progress=on_progress
        )

    @overload
    def download(self, path: str, *, on_progress: Progress | None = None) -> bytes: ...
    @overload
    def download(
        self,
        path: str,
        target: str | os.PathLike[str],
        *,
        on_progress: Progress | None = None,
    ) -> None: ...
    def download(
        self,
        path: str,
        target: str | os.PathLike[str] | None = None,
        *,
        on_progress: Progress | None = None,
    ) -> bytes | None:
        """Return what is in a file of the guest, or write it to a ``target`` here.

        The target is there whole, or as it was before. Raises `vim25.FileNotFound`; else as
        `upload`.
        """
        if target is None:
            return self._files.read(path, on_progress)
        self._files.download_to(path, target, on_progress)
        return None

    def list_files(self, path: str, pattern: str | None = None) -> Iterator[vim25.GuestFileInfo]:
        """Yield the files in a directory of the guest, page by page.

        ``pattern`` is a regular expression, as Perl's, of their names.
        """
        index = 0
        while True:
            page = self._calling(self._file_manager, safe=True).list_files_in_guest(
                vm=self._vm,
                auth=self._auth,
                file_path=path,
                index=index,
                max_results=_PAGE,
                match_pattern=pattern,
            )
            yield from page.files or ()
            index += len(page.files or ())
            if not page.remaining or not page.files:
                return

    # What they share.

    def _listed(
        self, pids: Sequence[int] | None, **options: Unpack[CallOptions]
    ) -> list[vim25.GuestProcessInfo]:
        manager = self._calling(self._processes, **options)
        found = manager.list_processes_in_guest(
            vm=self._vm, auth=self._auth, pids=list(pids) if pids is not None else None
        )
        return found or []

    def _calling(self, manager: M, **options: Unpack[CallOptions]) -> M:
        """Return a manager whose calls have options: to be ``safe``, where they only read."""
        return type(manager)(manager.reference, self._client.calling(**options))

    @cached_property
    def _manager(self) -> vim25.GuestOperationsManager:
        client = self._client
        reference = client.content.guest_operations_manager
        known = client.existing(reference, "guest operations manager")
        return vim25.GuestOperationsManager(known, client)

    @cached_property
    def _processes(self) -> vim25.GuestProcessManager:
        found = self._manager.get_process_manager()
        return self._client.existing(found, "guest process manager")

    @cached_property
    def _file_manager(self) -> vim25.GuestFileManager:
        found = self._manager.get_file_manager()
        return self._client.existing(found, "guest file manager")

    @cached_property
    def _files(self) -> GuestFiles:
        return GuestFiles(self._client, self._vm, self._auth, self._file_manager)

    @cached_property
    def _is_windows(self) -> bool:
        guest = self._vm.get_guest()
        return guest is not None and guest.guest_family == "windowsGuest"

    def _temporary(self, stack: ExitStack, suffix: str) -> str:
        """Create a file of the guest's that is deleted in the end."""
        path = self._file_manager.create_temporary_file_in_guest(
            vm=self._vm, auth=self._auth, prefix="vijson-", suffix=suffix
        )
        delete = partial(
            self._file_manager.delete_file_in_guest, vm=self._vm, auth=self._auth, file_path=path
        )
        stack.enter_context(cleaning_up(delete))
        return path

    def _redirected(
        self, program: str, arguments: str | Sequence[str], out: str, err: str
    ) -> tuple[str, str]:
        """Return the guest's shell, and the arguments with which it writes output to files."""
        command = windows_command if self._is_windows else posix_command
        shell, line = command(program, arguments, out, err)
        return shell, concealed(line)

    def _end(self, pid: int, program: str, deadline: float, timeout: float | None) -> int:
        """Wait for a process, and return its exit code: the server tells only who asks."""
        goes_on = f"process {pid} of {self._vm.reference.value} goes on: terminate({pid}) ends it"
        try:
            for is_last in self._looks(deadline):
                code = self._exit_code(pid, deadline)
                if code is not None:
                    return code
                if is_last:
                    break
        except (KeyboardInterrupt, Error) as error:
            error.add_note(goes_on)
            raise
        raise WaitTimeout(f"{program} has not ended within {timeout:g} s - {goes_on}")

    def _looks(self, deadline: float) -> Iterator[bool]:
        """Pause between looks at a process, ever longer; tells which is the last one."""
        pause = _FIRST_LOOK
        while (remaining := deadline - time.monotonic()) > 0:
            yield False
            time.sleep(max(0.0, min(pause, remaining)))
            pause = min(_LONGEST_LOOK, pause * 1.5)
        yield True

    def _exit_code(self, pid: int, deadline: float) -> int | None:
        """Look at a process once, or again until it is seen; ``None`` while it has not ended."""
        for is_last in (False, True):
            seconds = min(self._client.timeout, max(1.0, deadline - time.monotonic()))
            try:
                found = self._listed([pid], read_timeout=seconds, safe=deadline == math.inf)
            except (ConnectionLost, HttpError):
                if deadline == math.inf:
                    raise
                return None  # outlasted as long as there is time
            for process in found:
                if process.pid == pid:
                    return _exit_code_of(process)
            if is_last:
                break
            time.sleep(_FIRST_LOOK)
        fault = vim25.GuestProcessNotFound(pid=pid)
        fault.faultstring = f"{self._vm.reference.value} no longer knows process {pid}"
        raise fault


def _exit_code_of(process: vim25.GuestProcessInfo) -> int | None:
    if process.exit_code is None and process.end_time is not None:
        raise InvalidResponse(
            "expected the exit code of a process that has ended",
            "exitCode",
            "ListProcessesInGuest",
        )
    return process.exit_code
