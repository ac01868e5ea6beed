"""What stands for a task where none was needed."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

from vijson.errors import Error
from vmodl import ManagedObjectReference, TaskProgress

__all__ = ["EndedTask"]

R = TypeVar("R")


class EndedTask(Generic[R]):
    """A `vmodl.RunningTask` that has its result: the server was not asked, or had nothing to do."""

    def __init__(self, result: R, what: str) -> None:
        self._result = result
        self._what = what

    def __repr__(self) -> str:
        return f"<EndedTask: {self._what}>"

    @property
    def reference(self) -> ManagedObjectReference:
        """Raises `vijson.Error`: the server has no task."""
        raise Error(f"there is no task: {self._what}")

    @property
    def done(self) -> bool:
        """Always true."""
        return True

    def wait(
        self,
        timeout: float | None = None,  # noqa: ARG002  # as of tasks that run
        on_progress: Callable[[TaskProgress], object] | None = None,  # noqa: ARG002
    ) -> R:
        """Return the result."""
        return self._result

    def result(self, timeout: float | None = None) -> R:  # noqa: ARG002
        """Return the result."""
        return self._result

    def on_progress(self, callback: Callable[[TaskProgress], object]) -> None:
        """Do nothing: there is no progress."""

    def info(self) -> Any:
        """Raise `vijson.Error`: the server has no task."""
        return self.reference

    def as_future(self) -> Future[R]:
        """Return a future that is done."""
        future: Future[R] = Future()
        future.set_result(self._result)
        return future

    def __await__(self) -> Generator[Any, None, R]:
        yield from ()
        return self._result

    def cancel(self) -> None:
        """Do nothing: it has ended."""
