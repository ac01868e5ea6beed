"""The journal of a fleet: what is known of each guest, on disk before and after its submission."""

from __future__ import annotations

import os
import sqlite3
import threading
from datetime import datetime
from typing import Any, NamedTuple

from vijson._errors import Error

__all__ = ["Entry", "Journal"]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS guests (
    key TEXT PRIMARY KEY,
    vm TEXT NOT NULL,
    state TEXT NOT NULL,
    sent_at TEXT,
    task TEXT,
    error TEXT
) WITHOUT ROWID
"""
_VERSION = 2


class Entry(NamedTuple):
    """What the journal knows of a guest."""

    vm: str
    """The VM's moId."""
    state: str
    sent_at: datetime | None = None
    """When it was about to be sent, by the server's clock."""
    task: str | None = None
    """The task's moId."""
    error: str | None = None
    """What went wrong, in words; without secrets, as all errors are."""


class Journal:
    """A SQLite file; one process at a time may use it. Holds no secrets."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        self._lock = threading.Lock()
        self._closed = False
        try:
            self._database = sqlite3.connect(
                self._path, check_same_thread=False, isolation_level=None, timeout=0
            )
            self._database.execute("PRAGMA locking_mode=EXCLUSIVE")
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute("PRAGMA synchronous=NORMAL")  # a killed process loses nothing
            version = self._database.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, _VERSION):
                raise Error(f"journal {self._path} is of another version - use a new file")
            self._database.execute(_SCHEMA)
            self._database.execute("CREATE INDEX IF NOT EXISTS guests_vm ON guests (vm)")
            self._database.execute(f"PRAGMA user_version={_VERSION}")
        except sqlite3.Error as error:
            raise Error(
                f"journal {self._path}: {error} - is its folder there, is another process using "
                "it, or is it no journal?"
            ) from error

    def read(self, key: str) -> Entry | None:
        """Return what is known of a guest."""
        row = self._one("SELECT vm, state, sent_at, task, error FROM guests WHERE key = ?", key)
        if row is None:
            return None
        vm, state, sent_at, task, error = row
        return Entry(vm, state, datetime.fromisoformat(sent_at) if sent_at else None, task, error)

    def key_of(self, vm: str) -> str | None:
        """Return the key under which a VM is known."""
        row = self._one("SELECT key FROM guests WHERE vm = ?", vm)
        return None if row is None else str(row[0])

    def _one(self, statement: str, value: str) -> Any:
        """Return the first row, or ``None``."""
        try:
            with self._lock:
                return self._database.execute(statement, (value,)).fetchone()
        except sqlite3.Error as error:
            raise Error(f"journal {self._path}: {error}") from error

    def write(self, key: str, entry: Entry) -> None:
        """Note what is known of a guest now; it is on disk when this returns.

        Does nothing after `close`.
        """
        sent_at = entry.sent_at.isoformat() if entry.sent_at else None
        with self._lock:
            if self._closed:  # the run is over: the next one finds out by itself
                return
            try:
                self._database.execute(
                    "INSERT OR REPLACE INTO guests VALUES (?, ?, ?, ?, ?, ?)",
                    (key, entry.vm, entry.state, sent_at, entry.task, entry.error),
                )
            except sqlite3.Error as error:
                raise Error(f"journal {self._path}: {error}") from error

    def forget(self, key: str) -> None:
        """Know nothing more of a guest, of which nothing was sent; harmless after `close`."""
        with self._lock:
            closed = self._closed
        if not closed:
            self._one("DELETE FROM guests WHERE key = ?", key)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._closed = True
            self._database.close()
