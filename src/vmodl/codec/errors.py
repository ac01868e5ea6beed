"""Errors of the serializer: what is wrong, and where in the JSON."""

from __future__ import annotations

from typing import Self

__all__ = ["DecodeError", "EncodeError", "SerializationError"]


class SerializationError(ValueError):
    """A value that does not fit its declared type.

    ``path`` names the place (``spec.nicSettingMap[1].adapter.ip``), ``problem``
    what was expected there and what was found.
    """

    def __init__(self, problem: str, path: str = "") -> None:
        super().__init__(problem, path)
        self.problem = problem
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" if self.path else self.problem

    def at(self, step: str | int) -> Self:
        """Return this error, and its cause, with one step put before its path."""
        before = f"[{step}]" if isinstance(step, int) else step
        between = "." if self.path and not self.path.startswith("[") else ""
        moved = type(self)(self.problem, f"{before}{between}{self.path}")
        moved.__cause__ = self.__cause__
        return moved


class DecodeError(SerializationError):
    """JSON that is not what the schema says."""


class EncodeError(SerializationError):
    """An object that the schema does not allow to be sent."""
