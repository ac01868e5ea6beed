"""Keep secrets out of reprs, and out of tracebacks that show local variables."""

from __future__ import annotations

from typing import Self, SupportsIndex, TypeVar, cast

__all__ = ["Secret", "concealed", "without_frames"]

T = TypeVar("T")
E = TypeVar("E", bound=BaseException)


class Secret(str):
    """A string that no repr shows; `str` methods and JSON see it as it is."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<secret>"

    def __getitem__(self, key: SupportsIndex | slice) -> Self:
        return type(self)(super().__getitem__(key))  # whoever shortens it shows it neither


def concealed(value: T) -> T:
    """Return a secret argument such that its repr does not show it; ``None`` stays."""
    return cast("T", Secret(value)) if isinstance(value, str) else value


def without_frames(error: E, outer: BaseException | None) -> E:
    """Return an error, and what led to it, without the frames that it came through.

    Their local variables may hold what is secret: parsed JSON, headers, bodies.
    ``outer`` is what `sys.exception` returned when the call began: an exception that
    its caller is handling, which stays as it is.
    """
    seen = {id(outer), id(None)}
    pending: list[BaseException | None] = [error]
    while pending:
        item = pending.pop()
        if item is not None and id(item) not in seen:
            seen.add(id(item))
            item.__traceback__ = None
            pending += [item.__cause__, item.__context__]
    return error
