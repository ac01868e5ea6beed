"""The files of a simulated guest, which tests read and fill like a dictionary."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, MutableMapping
from datetime import datetime

import attrs

__all__ = ["GuestEntry", "GuestFiles"]

_DIRECTORIES = {"/": 0o755, "/home": 0o755, "/root": 0o700, "/tmp": 0o1777, "/var": 0o755}  # noqa: S108


@attrs.define(eq=False)
class GuestEntry:
    """A file or a directory."""

    data: bytes | None
    """A file's bytes; ``None`` of a directory."""
    permissions: int
    modified: datetime
    accessed: datetime
    owner: int = 0
    group: int = 0

    @property
    def is_directory(self) -> bool:
        """Whether it is a directory."""
        return self.data is None


class GuestFiles(MutableMapping[str, bytes]):
    """The files by their absolute paths: ``files["/etc/hostname"] = b"web-01"``.

    Files that are set belong to root, and their directories are made; those that are
    there keep what else is known of them. Directories are no items.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._entries: dict[str, GuestEntry] = {}
        for path, permissions in _DIRECTORIES.items():
            self.add(path, None, permissions)

    def __getitem__(self, path: str) -> bytes:
        entry = self.find(path)
        if entry is None or entry.data is None:
            raise KeyError(path)
        return entry.data

    def __setitem__(self, path: str, data: bytes | str) -> None:
        path, data = _absolute(path), data.encode() if isinstance(data, str) else data
        self.make_directory(posixpath.dirname(path))
        entry = self.find(path) or self.add(path, data, 0o644)
        if entry.is_directory:
            raise IsADirectoryError(path)
        entry.data, entry.modified = data, self._now()

    def __delitem__(self, path: str) -> None:
        self[path]  # only files
        self.remove(path)

    def __iter__(self) -> Iterator[str]:
        return (path for path, entry in list(self._entries.items()) if not entry.is_directory)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {sorted(self)}>"

    @property
    def directories(self) -> list[str]:
        """The paths of all directories."""
        return [path for path, entry in self._entries.items() if entry.is_directory]

    def make_directory(self, path: str) -> None:
        """Make a directory with its parents; to make one that exists is harmless."""
        path = _absolute(path)
        if path not in self._entries:
            self.make_directory(posixpath.dirname(path))
            self.add(path, None, 0o755)
        if not self._entries[path].is_directory:
            raise NotADirectoryError(path)

    def find(self, path: str) -> GuestEntry | None:
        """Return the file or directory at a path."""
        return self._entries.get(_normal(path))

    def add(self, path: str, data: bytes | None, permissions: int) -> GuestEntry:
        """Put a new file, or a new directory, into a directory that exists."""
        now = self._now()
        entry = self._entries[_normal(path)] = GuestEntry(data, permissions, now, now)
        return entry

    def children(self, path: str) -> list[str]:
        """Return the names in a directory, sorted."""
        parent = _normal(path)
        inside = (one for one in self._entries if posixpath.dirname(one) == parent != one)
        return sorted(map(posixpath.basename, inside))

    def remove(self, path: str) -> None:
        """Remove a file, or a directory with all in it."""
        for one in list(self._below(_normal(path))):
            del self._entries[one]

    def move(self, source: str, target: str) -> None:
        """Move a file, or a directory with all in it, in place of what is at the target."""
        source, target = _normal(source), _normal(target)
        if source == target:
            return
        moved = {one: self._entries.pop(one) for one in list(self._below(source))}
        self.remove(target)
        self._entries.update({target + one[len(source) :]: moved[one] for one in moved})

    def copy(self) -> GuestFiles:
        """Return the same files for another guest."""
        made = GuestFiles(self._now)
        made._entries = {path: attrs.evolve(entry) for path, entry in self._entries.items()}
        return made

    def _below(self, path: str) -> Iterator[str]:
        inside = path.rstrip("/") + "/"
        return (one for one in self._entries if one == path or one.startswith(inside))


def _normal(path: str) -> str:
    # Two slashes in front mean one.
    return "/" + posixpath.normpath(path).lstrip("/") if path.startswith("/") else path


def _absolute(path: str) -> str:
    if not path.startswith("/"):
        raise ValueError(f"the path {path!r} is not absolute")
    return _normal(path)
