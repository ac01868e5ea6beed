"""The one error of the build step."""

from __future__ import annotations

__all__ = ["BuildError", "pointer_step"]


class BuildError(Exception):
    """Input that the build step can't use: what is wrong, and in which place.

    The command line prints it as one line and exits with 1; nothing that an
    earlier run wrote is changed.
    """

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(f"{place}: {problem}")
        self.place = place
        self.problem = problem


def pointer_step(name: object) -> str:
    """Return a name as a step of a JSON pointer: ``/`` and ``~`` are escaped."""
    return str(name).replace("~", "~0").replace("/", "~1")
