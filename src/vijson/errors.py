"""The errors of the facade; faults of the server are exceptions of vim25.

Every error says what happened, to which object, and, after the dash, what to
do about it. All of them pickle.
"""

from __future__ import annotations

from typing import Any

from vmodl import DecodeError, EncodeError, ManagedObjectReference, RunningTask

__all__ = [
    "CertificateError",
    "ConnectionFailed",
    "ConnectionLost",
    "Error",
    "HttpError",
    "InvalidRequest",
    "InvalidResponse",
    "NotFound",
    "ProgramFailed",
    "ProxyRefused",
    "RowFailed",
    "SubmissionUnknown",
    "TaskTimeout",
    "UnsupportedServer",
    "VmNotFound",
    "WaitInterrupted",
    "WaitTimeout",
]


class Error(Exception):
    """The root of all errors that are not faults of the server."""

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""  # the rest is for pickling


class ConnectionFailed(Error):
    """The server was not reached; nothing was sent."""


class CertificateError(ConnectionFailed):
    """The server's certificate is not the expected one; nothing was sent."""


class ProgramFailed(Error):
    """A program in a guest has ended with an ``exit_code`` that is not 0; ``stderr`` is text."""

    def __init__(self, program: str, exit_code: int, stderr: str) -> None:
        last = stderr.strip().splitlines()[-1:] or ["it printed no error"]
        super().__init__(f"{program} has ended with exit code {exit_code}: {last[0]}")
        self.program = program
        self.exit_code = exit_code
        self.stderr = stderr

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.program, self.exit_code, self.stderr)


class ProxyRefused(ConnectionFailed):
    """The proxy wants a login, or lets nobody through to the server; nothing was sent."""


class ConnectionLost(Error):
    """The connection broke after the request had been sent: it may have been carried out."""


class HttpError(Error):
    """An answer that is neither a result nor a fault, as of a proxy.

    ``status`` is the HTTP status, ``body`` the start of the answer,
    ``retry_after`` the seconds after which the server wants to be asked again.
    """

    def __init__(
        self, message: str, status: int, body: str, retry_after: float | None = None
    ) -> None:
        super().__init__(message, status, body, retry_after)
        self.status = status
        self.body = body
        self.retry_after = retry_after


class InvalidRequest(Error, EncodeError):
    """Arguments that the schema does not allow; nothing was sent.

    ``path`` names the place, such as ``spec.nicSettingMap[1].adapter.ip``.
    """

    def __init__(self, problem: str, path: str, call: str) -> None:
        EncodeError.__init__(self, problem, path)
        self.args = (problem, path, call)
        self.call = call

    def __str__(self) -> str:
        return f"{EncodeError.__str__(self)} (in {self.call}; nothing was sent)"


class InvalidResponse(Error, DecodeError):
    """An answer that is not what the schema says; ``path`` names the place."""

    def __init__(self, problem: str, path: str, call: str) -> None:
        DecodeError.__init__(self, problem, path)
        self.args = (problem, path, call)
        self.call = call

    def __str__(self) -> str:
        return f"{DecodeError.__str__(self)} (in the answer to {self.call})"


class RowFailed(Error):
    """An object's properties do not make a row; ``obj`` is its reference, ``path`` the property's.

    The cause is why: a fault of the server, an answer that is not what the schema says, a
    property that is unset, or what the class itself raised: then ``path`` is its name.
    """

    def __init__(
        self, obj: ManagedObjectReference[Any], path: str, problem: Exception | str
    ) -> None:
        super().__init__(f"{obj.type} {obj.value}: {path}: {problem}", obj, path)
        self.obj = obj
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        problem = self.args[0].split(": ", 2)[2]
        return type(self), (self.obj, self.path, problem)


class SubmissionUnknown(Error):
    """A task may have been started or not: the answer was lost, and no task was found.

    ``vm`` is the VM's moId, ``method`` what was called. The cause is what
    happened to the answer.
    """

    def __init__(self, message: str, vm: str, method: str) -> None:
        super().__init__(message, vm, method)
        self.vm = vm
        self.method = method


class UnsupportedServer(Error):
    """The server does not offer what is needed."""


class NotFound(Error):
    """No object, or more than one, is what was looked for.

    ``candidates`` are the names that may have been meant, or the moIds of those found.
    """

    def __init__(self, message: str, candidates: tuple[str, ...]) -> None:
        super().__init__(message, candidates)
        self.candidates = candidates


class VmNotFound(NotFound):
    """No VM, or more than one, is what was looked for."""


class WaitInterrupted(Error):
    """The wait ended before the task did; ``task`` can be waited for again.

    ``tasks`` are all that go on, where the wait was for several; none where it was for a
    change of an object. The cause is
    what ended it: a fault of the server, or a lost connection.
    """

    def __init__(self, message: str, *tasks: RunningTask[Any]) -> None:
        super().__init__(message)
        self.tasks = tasks

    @property
    def task(self) -> RunningTask[Any] | None:
        """The task, or the first of several; ``None`` after pickling."""
        return self.tasks[0] if self.tasks else None

    def __reduce__(self) -> tuple[Any, ...]:
        kept = {name: value for name, value in self.__dict__.items() if name != "tasks"}
        return type(self), (self.args[0],), kept  # a task belongs to its connection


class WaitTimeout(WaitInterrupted, TimeoutError):
    """The time to wait is over."""


class TaskTimeout(WaitTimeout):
    """The time to wait is over; the task goes on and can be waited for again."""

    @property
    def task(self) -> RunningTask[Any]:
        """The task, or the first of several; raises `LookupError` after pickling."""
        if not self.tasks:
            raise LookupError("a task belongs to its connection, and was not pickled")
        return self.tasks[0]
