"""The services beside vim25, and where their operations are rendered: ``schema/services.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.errors import BuildError

__all__ = ["FIRST_RELEASE", "Move", "Rendering", "Service", "load", "release_order"]

FIRST_RELEASE = "8.0.1.0"
"""The first release that has VI JSON."""

_PATH = Path("schema/services.toml")


@dataclass(frozen=True)
class Service:
    """A service whose operations stand under a prefix of its name."""

    name: str
    title: str = ""
    rendered_since: str = ""
    """The first release whose document has it; ``""`` where nobody knows."""
    roots: Mapping[str, str] | None = None
    """Managed types of objects that are there from the start, with their moIds."""

    def is_rendered(self, release: str) -> bool:
        """Tell whether the document of a release has the service."""
        return release_order(release) >= release_order(self.rendered_since)


@dataclass(frozen=True)
class Move:
    """Operations that a later release renders elsewhere."""

    path: str
    to: str
    since: str


@dataclass(frozen=True)
class Rendering:
    """What a document renders where."""

    services: Mapping[str, Service]
    moves: tuple[Move, ...] = ()

    def place(self, path: str, release: str) -> tuple[str, Move | None]:
        """Return the path of an operation in a release's document, and its move, if it has one."""
        for move in self.moves:
            if path.startswith(move.path) and release_order(release) >= release_order(move.since):
                return move.to + path.removeprefix(move.path), move
        return path, None


def load(path: Path = _PATH) -> Rendering:
    """Read the table; raises `BuildError` with the place of what it can't take."""
    try:
        raw = tomllib.loads(path.read_text())
        services = {name: _service(name, facts) for name, facts in raw["services"].items()}
        moves = tuple(
            Move(**{key: value for key, value in move.items() if key != "source"})
            for move in raw.get("moved", ())
        )
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise BuildError(str(path), str(error)) from error
    return Rendering(services, moves)


def _service(name: str, facts: dict[str, Any]) -> Service:
    return Service(name, facts["title"], facts["rendered_since"], facts["roots"])


def release_order(release: str) -> list[int]:
    """Return what releases are sorted by: ``8.0.10.0`` comes after ``8.0.9.0``."""
    return [int(part) for part in re.findall(r"\d+", release)]
