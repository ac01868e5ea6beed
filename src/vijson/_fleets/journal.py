"""The journal of a fleet: what is known of each guest, on disk before and after its submission."""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
import time
from collections.abc import Iterable
from concurrent.futures import Future
from datetime import datetime
from enum import StrEnum
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple

from vijson.errors import Error

__all__ = ["Entry", "GuestState", "Journal"]

_log = logging.getLogger("vijson")

_SCHEMA = """
CREATE TABLE IF NOT EXISTS vcenter (instance TEXT NOT NULL, host TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS guests (
    key TEXT PRIMARY KEY,
    vm TEXT NOT NULL,
    state TEXT NOT NULL,
    digest TEXT NOT NULL,
    sent_at TEXT,
    lasts REAL,
    task TEXT,
    earlier TEXT,
    error TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS guests_vm ON guests (vm);
"""
_VERSION = 3
_GATHER = 0.1
"""Seconds for which what nobody waits for may wait for company."""
_COLUMNS = "vm, state, digest, sent_at, lasts, task, earlier, error"
_WRITE = f"INSERT OR REPLACE INTO guests (key, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608  # constants
_FORGET = "DELETE FROM guests WHERE key = ?"
_REMEDY = "is its folder there, is another process using it, or is it no journal?"


class GuestState(StrEnum):
    """What a journal says of a guest (docs/protocol.md, one guest's submission)."""

    SENDING = "sending"
    """It may have been sent."""
    SUBMITTED = "submitted"
    """The server has started its task."""
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """It may have been sent, and its task was not found, or was lost."""


class Entry(NamedTuple):
    """What the journal knows of a guest."""

    vm: str
    """The VM's moId."""
    state: GuestState
    digest: str = ""
    """Which job it was, without what is secret of it."""
    sent_at: datetime | None = None
    """When it was about to be sent, by the server's clock."""
    lasts: float = 0.0
    """Seconds for which the request could be under way: its timeout."""
    task: str | None = None
    """The task's moId."""
    earlier: str | None = None
    """The moId of the task that the guest had before, which is not to be taken for its own."""
    error: str | None = None
    """What went wrong, in words; without secrets, as all errors are."""


class Journal:
    """A SQLite file of one vCenter; one process at a time may use it. Holds no secrets.

    While it is used, and after a process was killed, ``-wal`` beside it belongs to it; who
    copies it copies both. ``-lock`` keeps others out, also when somebody reads the file:
    SQLite's own lock would end with that.

    One thread writes. What comes meanwhile is put on disk together, so that many guests
    share the time that it takes.
    """

    def __init__(self, path: str | os.PathLike[str], instance: str, host: str) -> None:
        """Open or make the journal of a vCenter, given by its instance's UUID.

        Raises `vijson.Error` for a file that can't be used, or is of another vCenter.
        """
        self._path = os.fspath(path)
        if not self._path or self._path in (":memory:", b":memory:"):
            raise Error(f"journal {self._path!r} is no path of a file")
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._closed = False
        self._queue: SimpleQueue[_Write | None] = SimpleQueue()
        self._owed: dict[str, _Write] = {}
        """What could not be written, and nobody waits for: tried again with what follows."""
        self._held = _held(self._path)
        try:
            self._database = sqlite3.connect(
                self._path, check_same_thread=False, isolation_level=None, timeout=0
            )
        except sqlite3.Error as error:
            self._release()
            raise Error(f"journal {self._path}: {error} - {_REMEDY}") from error
        try:
            self._open(instance, host)
            self._writer = threading.Thread(
                target=self._write_all, name="vijson-journal", daemon=True
            )
            self._writer.start()
        except sqlite3.Error as error:
            self._database.close()
            self._release()
            raise Error(f"journal {self._path}: {error} - {_REMEDY}") from error
        except BaseException:
            self._database.close()
            self._release()
            raise

    def _release(self) -> None:
        """Let others have the journal."""
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def _open(self, instance: str, host: str) -> None:
        new = not os.path.getsize(self._path)  # connecting has made it
        database = self._database
        database.execute("PRAGMA locking_mode=EXCLUSIVE")
        [mode] = database.execute("PRAGMA journal_mode=WAL").fetchone()
        if mode != "wal":
            raise Error(f"journal {self._path}: its file system can't keep it ({mode})")
        database.execute("PRAGMA synchronous=FULL")  # on disk when a commit returns
        database.execute("PRAGMA fullfsync=ON")
        [version] = database.execute("PRAGMA user_version").fetchone()
        if version not in (0, _VERSION):
            raise Error(f"journal {self._path} is of another version - use a new file")
        database.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version={_VERSION}; COMMIT")
        row = database.execute("SELECT instance, host FROM vcenter").fetchone()
        if row is None:
            database.execute("INSERT INTO vcenter VALUES (?, ?)", (instance, host))
        elif row[0] != instance:
            raise Error(
                f"journal {self._path} is of another vCenter, {row[1]} ({row[0]}); {host} is "
                f"{instance} - use a new file"
            )
        if new:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the file knows whose it is
            _sync_folder(self._path)

    def read(self, key: str) -> Entry | None:
        """Return what is known of a guest."""
        row = self._one(f"SELECT {_COLUMNS} FROM guests WHERE key = ?", key)  # noqa: S608  # constants
        if row is None:
            return None
        vm, state, digest, sent_at, lasts, task, earlier, error = row
        try:
            at = datetime.fromisoformat(sent_at) if sent_at else None
            return Entry(vm, GuestState(state), digest, at, lasts or 0.0, task, earlier, error)
        except (TypeError, ValueError) as problem:
            raise Error(
                f"journal {self._path}: the entry of {key} is broken ({problem}) - use a new file"
            ) from problem

    def key_of(self, vm: str) -> str | None:
        """Return the key under which a VM is known."""
        row = self._one("SELECT key FROM guests WHERE vm = ?", vm)
        return None if row is None else str(row[0])

    def _one(self, statement: str, value: str) -> Any:
        """Return the first row, or ``None``."""
        self._check_process()
        try:
            with self._lock:
                return self._database.execute(statement, (value,)).fetchone()
        except (sqlite3.Error, ValueError) as error:
            raise Error(f"journal {self._path}: {error}") from error

    def write(self, key: str, entry: Entry) -> None:
        """Put on disk what is known of a guest now; it is there when this returns.

        Raises `vijson.Error` when it is not, also after `close`.
        """
        self._check_process()
        done: Future[None] = Future()
        if not self._put(_Write(key, _row(key, entry), done)):
            raise Error(f"journal {self._path} is closed")
        done.result()

    def note(self, key: str, entry: Entry | None) -> None:
        """Put on disk soon what is known of a guest, or that nothing is; does not wait.

        What can't be written is logged, and tried again with what follows.
        """
        if os.getpid() == self._process:
            self._put(_Write(key, None if entry is None else _row(key, entry), None))

    def close(self) -> None:
        """Write what is still to be written, and close the file."""
        if os.getpid() != self._process:
            return  # it is the parent's
        with self._lock:
            closed, self._closed = self._closed, True
        if not closed:
            self._queue.put(None)
            self._writer.join()
            self._database.close()
            self._release()

    def _check_process(self) -> None:
        if os.getpid() != self._process:
            raise Error(f"journal {self._path} belongs to the process that was forked")

    def _put(self, write: _Write) -> bool:
        """Hand over to the writer; tell whether it is still there."""
        with self._lock:
            if not self._closed:  # else the run is over: the next one finds out by itself
                self._queue.put(write)
            return not self._closed

    # In the writer's thread.

    def _write_all(self) -> None:
        more = True
        while more:
            batch = self._gathered()
            more = None not in batch
            self._write_batch([write for write in batch if write is not None])

    def _gathered(self) -> list[_Write | None]:
        """Return what is to be written together: at once if anybody waits for it."""
        batch = [self._queue.get()]
        deadline = time.monotonic() + _GATHER
        while True:
            if batch[-1] is None or batch[-1].done is not None:
                deadline = 0.0
            try:
                batch.append(self._queue.get(timeout=max(0.0, deadline - time.monotonic())))
            except Empty:
                return batch

    def _write_batch(self, batch: list[_Write]) -> None:
        written = {write.key for write in batch}
        batch = [*(owed for key, owed in self._owed.items() if key not in written), *batch]
        if not batch:
            return
        try:
            self._commit(batch)
        except Exception:  # one by one, so that one alone fails
            for write in batch:
                try:
                    self._commit([write])
                except Exception as error:
                    self._failed(write, error)
                else:
                    self._succeeded(write)
        else:
            for write in batch:
                self._succeeded(write)

    def _commit(self, batch: Iterable[_Write]) -> None:
        with self._lock:
            try:
                self._database.execute("BEGIN IMMEDIATE")
                for write in batch:
                    if write.row is None:
                        self._database.execute(_FORGET, (write.key,))
                    else:
                        self._database.execute(_WRITE, write.row)
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise

    def _succeeded(self, write: _Write) -> None:
        self._owed.pop(write.key, None)
        if write.done is not None:
            write.done.set_result(None)

    def _failed(self, write: _Write, error: Exception) -> None:
        if write.done is not None:
            problem = Error(f"journal {self._path}: {error}")
            problem.__cause__ = error
            write.done.set_exception(problem)
            return
        if write.key not in self._owed:
            _log.error("%r is not up to date in the journal %s: %r", write.key, self._path, error)
        self._owed[write.key] = write


class _Write(NamedTuple):
    """Something to be written, and who waits for it."""

    key: str
    row: tuple[Any, ...] | None
    done: Future[None] | None


def _row(key: str, entry: Entry) -> tuple[Any, ...]:
    sent_at = entry.sent_at.isoformat() if entry.sent_at else None
    # What a server has said may hold what is no text.
    error = entry.error and entry.error.encode("utf-8", "backslashreplace").decode()
    state, digest = str(entry.state), entry.digest
    return key, entry.vm, state, digest, sent_at, entry.lasts, entry.task, entry.earlier, error


def _held(path: str) -> int | None:
    """Lock a file beside the journal; returns its descriptor, ``None`` where there is no flock."""
    try:
        import fcntl
    except ImportError:  # Windows, where SQLite's lock holds
        return None
    try:
        descriptor = os.open(f"{path}-lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as error:
        raise Error(f"journal {path}: {error.strerror} - {_REMEDY}") from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        raise Error(f"journal {path}: another process is using it") from error
    return descriptor


def _sync_folder(path: str) -> None:
    """Have the folder know of a new file, where the system lets us."""
    try:
        folder = os.open(os.path.dirname(os.path.abspath(path)), os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(folder)
    except OSError:
        pass
    finally:
        os.close(folder)
