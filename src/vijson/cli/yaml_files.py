"""YAML with places: which line a value is in, for errors that name it."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from vijson.cli.failures import Usage

__all__ = ["Document", "read_document"]

Step = str | int

_MOST = 100_000
"""Parts that a file may have."""


class Document:
    """A YAML file: its content as plain data, and where each part of it is."""

    def __init__(self, path: Path, content: Any) -> None:
        self.path = path
        self._content = content
        self.data = _plain(content, [_MOST])

    def mistake(self, steps: tuple[Step, ...], problem: str) -> Usage:
        """Return the error of a mistake at a place: file, line and path."""
        where = "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in steps).lstrip(".")
        return Usage(f"{self.path}:{self._line(steps)}: {where}{': ' if where else ''}{problem}")

    def _line(self, steps: tuple[Step, ...]) -> int:
        """Return the line of the deepest part of a place that is there."""
        node, line = self._content, 1
        for step in steps:
            position = getattr(node, "lc", None)
            try:
                at = position.data[step] if position is not None else None
                node = node[step]
            except (KeyError, IndexError, TypeError):
                break
            if at is not None:
                line = at[0] + 1
        return line


def read_document(path: Path) -> Document:
    """Read a YAML 1.2 file, which JSON is as well; raises `Usage` for what is none."""
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import DuplicateKeyError
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Usage(f"{path}: {getattr(error, 'strerror', None) or error}") from None
    try:
        content = YAML(typ="rt").load(text)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        twice = isinstance(error, DuplicateKeyError)  # whose text shows the values
        raise Usage(
            f"{path}:{line}: {'a key is there twice' if twice else error.problem}"
        ) from None
    except (YAMLError, ValueError, RecursionError) as error:
        raise Usage(f"{path}: {error}") from None
    if not isinstance(content, dict):
        raise Usage(f"{path}:1: expected a mapping - `vijson spec new --linux` writes one")
    try:
        return Document(path, content)
    except (_TooLarge, RecursionError):
        raise Usage(f"{path}: too large for a spec - does it hold itself, by an alias?") from None


class _TooLarge(Exception):
    """More parts than any spec has: aliases multiply them."""


def _plain(node: Any, left: list[int]) -> Any:
    """Return plain data of what a round-trip reader has made, as JSON has it."""
    left[0] -= 1
    if left[0] < 0:
        raise _TooLarge
    if isinstance(node, dict):
        return {str(key): _plain(value, left) for key, value in node.items()}
    if isinstance(node, list):
        return [_plain(item, left) for item in node]
    if isinstance(node, bool) or node is None:
        return node
    if isinstance(node, int):
        return int(node)
    if isinstance(node, float):
        return float(node)
    if isinstance(node, datetime.date):
        return node.isoformat()
    return str(node)
