"""The journal's file, without a server: what is on disk, what is refused, what waits for what."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from queue import Empty
from typing import TYPE_CHECKING, Any

import pytest

import vijson
from vijson._fleets import journal as module
from vijson._fleets.journal import Entry, GuestState, Journal, _row, _sync_folder, _Write

if TYPE_CHECKING:
    from .conftest import Clock

LONG = 20.0
SENDING = Entry(
    "vm-1", GuestState.SENDING, "digest", datetime(2024, 5, 6, 7, 8, 9, 10, UTC), 30.0, None, "t-0"
)
SUBMITTED = SENDING._replace(state=GuestState.SUBMITTED, task="t-1")
FAILED = Entry("vm-2", GuestState.FAILED, error="why")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "fleet.db"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    made = Journal(path, "uuid", "host")
    yield made
    made.close()


def again(path: Path, keys: str) -> list[Entry | None]:
    """Return what another run reads."""
    journal = Journal(path, "uuid", "other-host")
    try:
        return [journal.read(key) for key in keys]
    finally:
        journal.close()


# What waits for what.


class Arrivals:
    """What comes to be written; when nothing comes, the whole timeout passes at once."""

    def __init__(self, clock: Clock, writes: list[Any]) -> None:
        self._clock = clock
        self._writes = deque(writes)

    def get(self, timeout: float | None = None) -> Any:
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if self._writes:
            return self._writes.popleft()
        self._clock.now += timeout or 0.0
        raise Empty


NOTE = _Write("a", None, None)


@pytest.mark.parametrize(
    ("writes", "seconds"),
    [
        ([NOTE], 0.1),
        ([NOTE, NOTE], 0.1),
        ([NOTE, "waited for"], 0.0),
        (["waited for", NOTE], 0.0),
        ([NOTE, None], 0.0),
        ([None], 0.0),
    ],
)
def test_what_nobody_waits_for_waits_for_company(
    clock: Clock, monkeypatch: pytest.MonkeyPatch, writes: list[Any], seconds: float
) -> None:
    journal = object.__new__(Journal)  # without a thread that would take them
    monkeypatch.setattr(module, "time", clock)
    since = clock.now = 0.0  # as when the machine has just started
    expected = [_Write("b", None, Future()) if write == "waited for" else write for write in writes]
    monkeypatch.setattr(journal, "_queue", Arrivals(clock, expected), raising=False)
    assert journal._gathered() == expected
    assert clock.now - since == pytest.approx(seconds)


# What is kept.


def test_what_is_written_is_read_again(path: Path, journal: Journal) -> None:
    journal.write("a", SENDING)
    journal.write("b", FAILED)
    assert [journal.read(key) for key in "abc"] == [SENDING, FAILED, None]
    assert [journal.key_of(vm) for vm in ("vm-1", "vm-2", "vm-3")] == ["a", "b", None]
    journal.write("a", SUBMITTED)
    journal.note("b", None)
    journal.note("c", FAILED)
    journal.close()
    assert again(path, "abc") == [SUBMITTED, None, FAILED]


def test_what_is_known_of_a_guest_at_least() -> None:
    assert Entry("vm-1", GuestState.SENDING)[2:] == ("", None, 0.0, None, None, None)


def test_times_are_none_where_nobody_has_said_them(path: Path, journal: Journal) -> None:
    journal.write("a", FAILED)
    journal.close()
    database = sqlite3.connect(path)
    database.execute("UPDATE guests SET lasts = NULL")
    database.commit()
    database.close()
    assert again(path, "a") == [FAILED]


def test_errors_that_are_no_text(journal: Journal) -> None:
    journal.write("a", FAILED._replace(error="odd \ud800"))
    entry = journal.read("a")
    assert entry is not None
    assert entry.error == r"odd \ud800"


def test_a_new_file_knows_at_once_whose_it_is(path: Path, journal: Journal) -> None:
    """Also without the ``-wal`` beside it, which is empty."""
    assert os.path.getsize(f"{path}-wal") == 0
    shutil.copy(path, f"{path}.copy")
    database = sqlite3.connect(f"{path}.copy")
    assert database.execute("SELECT * FROM vcenter").fetchall() == [("uuid", "host")]
    assert database.execute("PRAGMA user_version").fetchone() == (3,)
    database.close()


def test_a_folder_is_told_of_new_files_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synchronised: list[str] = []
    monkeypatch.setattr(module, "_sync_folder", synchronised.append)
    for _ in range(2):
        Journal(path, "uuid", "host").close()
    assert synchronised == [str(path)]


def test_folders_that_can_not_be_synchronised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError("not supported")

    _sync_folder(str(tmp_path / "none" / "fleet.db"))
    monkeypatch.setattr(os, "fsync", refuse)
    _sync_folder(str(tmp_path / "fleet.db"))


def test_commits_are_on_disk_when_they_return(journal: Journal) -> None:
    def setting(name: str) -> Any:
        return journal._database.execute(f"PRAGMA {name}").fetchone()[0]

    assert setting("synchronous") == 2  # FULL
    assert (setting("journal_mode"), setting("locking_mode")) == ("wal", "exclusive")
    assert setting("busy_timeout") == 0  # who comes second does not wait
    assert journal._writer.daemon


# What is refused.


@pytest.mark.parametrize("wrong", ["", ":memory:", b"", b":memory:"])
def test_what_is_no_path(wrong: Any) -> None:
    with pytest.raises(vijson.Error, match="is no path of a file"):
        Journal(wrong, "uuid", "host")


@pytest.mark.parametrize("instance", ["a", "z"])
def test_a_journal_of_another_vcenter(path: Path, instance: str) -> None:
    Journal(path, "uuid", "first").close()
    for _ in range(2):  # it is not left locked
        with pytest.raises(vijson.Error) as caught:
            Journal(path, instance, "second")
    assert str(caught.value) == (
        f"journal {path} is of another vCenter, first (uuid); second is {instance} - use a new file"
    )
    Journal(path, "uuid", "third").close()


@pytest.mark.parametrize("version", [1, 2, 4])
def test_a_journal_of_another_version(path: Path, version: int) -> None:
    database = sqlite3.connect(path)
    database.execute(f"PRAGMA user_version={version}")
    database.close()
    with pytest.raises(vijson.Error, match="is of another version - use a new file"):
        Journal(path, "uuid", "host")
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version=3")
    database.close()
    Journal(path, "uuid", "host").close()


def test_what_is_no_journal(path: Path) -> None:
    path.write_text("no journal" * 1000)
    for _ in range(2):
        with pytest.raises(vijson.Error, match="is it no journal") as caught:
            Journal(path, "uuid", "host")
        assert isinstance(caught.value.__cause__, sqlite3.Error)
    path.unlink()
    path.mkdir()
    for _ in range(2):
        with pytest.raises(vijson.Error, match=r"unable to open .* is it no journal"):
            Journal(path, "uuid", "host")


def test_a_folder_that_is_not_there(path: Path) -> None:
    with pytest.raises(vijson.Error, match="No such file or directory - is its folder there"):
        Journal(path / "deeper", "uuid", "host")


def test_a_journal_is_for_one(path: Path, journal: Journal) -> None:
    with pytest.raises(vijson.Error, match="another process is using it"):
        Journal(path, "uuid", "host")
    journal.close()
    Journal(path, "uuid", "host").close()


def test_who_may_see_the_lock(path: Path) -> None:
    before = os.umask(0)
    try:
        Journal(path, "uuid", "host").close()
    finally:
        os.umask(before)
    assert os.stat(f"{path}-lock").st_mode & 0o777 == 0o644


def test_where_there_is_no_flock(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows: SQLite's own lock keeps others out."""
    monkeypatch.setitem(sys.modules, "fcntl", None)
    journal = Journal(path, "uuid", "host")
    with pytest.raises(vijson.Error, match="database is locked"):
        Journal(path, "uuid", "host")
    journal.close()
    assert not os.path.exists(f"{path}-lock")


class WithoutWal(sqlite3.Connection):
    """As on a file system that has no shared memory."""

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        return super().execute(statement.replace("journal_mode=WAL", "journal_mode"), *values)


def test_a_file_system_that_can_not_keep_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=WithoutWal))
    with pytest.raises(vijson.Error, match=r"its file system can't keep it \(delete\)"):
        Journal(path, "uuid", "host")


@pytest.mark.parametrize("change", ["state='odd'", "sent_at='soon'", "sent_at=x'00'"])
def test_an_entry_that_is_broken(path: Path, journal: Journal, change: str) -> None:
    journal.write("a", SENDING)
    journal.close()
    database = sqlite3.connect(path)
    database.execute(f"UPDATE guests SET {change}")
    database.commit()
    database.close()
    with pytest.raises(vijson.Error, match=r"the entry of a is broken .* - use a new file"):
        again(path, "a")


def test_what_can_not_be_asked(journal: Journal) -> None:
    with pytest.raises(vijson.Error, match="surrogates not allowed"):
        journal.read("\ud800")
    journal.close()
    with pytest.raises(vijson.Error, match="closed database"):
        journal.read("a")


def test_a_journal_that_is_closed(path: Path, journal: Journal) -> None:
    journal.write("a", SENDING)
    for _ in range(2):
        journal.close()
    assert not journal._writer.is_alive()
    with pytest.raises(vijson.Error, match="is closed"):
        journal.write("a", FAILED)
    journal.note("a", FAILED)  # the next run finds out by itself
    assert again(path, "a") == [SENDING]


@pytest.mark.parametrize("other", [-1, 1])
def test_a_journal_of_another_process(path: Path, journal: Journal, other: int) -> None:
    journal.write("a", SENDING)
    journal._process += other
    for call in (
        lambda: journal.read("a"),
        lambda: journal.key_of("vm-1"),
        lambda: journal.write("a", FAILED),
    ):
        with pytest.raises(vijson.Error, match="belongs to the process that was forked"):
            call()
    journal.note("a", FAILED)
    journal.close()
    journal._process -= other
    assert journal.read("a") == SENDING  # it is open still
    journal.close()
    assert again(path, "a") == [SENDING]


# The writer.


def test_notes_are_written_though_nobody_waits(journal: Journal) -> None:
    committed = threading.Event()

    def note(statement: str) -> None:
        if statement == "COMMIT":
            committed.set()

    journal._database.set_trace_callback(note)
    journal.note("a", SENDING)
    assert committed.wait(LONG)
    assert journal.read("a") == SENDING


def test_writes_share_a_commit(path: Path, journal: Journal) -> None:
    statements: list[str] = []
    journal._database.set_trace_callback(statements.append)
    batch = [_Write(key, _row(key, SENDING), Future()) for key in "abc"]
    journal._write_batch(batch)
    assert [write.done.result(0) for write in batch if write.done] == [None] * 3
    assert statements.count("COMMIT") == 1
    journal._write_batch([])
    assert statements.count("COMMIT") == 1
    journal.close()
    assert again(path, "abc") == [SENDING] * 3


def test_one_that_fails_fails_alone(journal: Journal, caplog: pytest.LogCaptureFixture) -> None:
    good, bad = (_Write(key, _row(key, SENDING), Future()) for key in ("a", "\ud800"))
    note = _Write("b", _row("b", FAILED), None)
    journal._write_batch([good, bad, note])
    assert good.done is not None
    assert good.done.result(0) is None
    assert bad.done is not None
    error = bad.done.exception(0)
    assert isinstance(error, vijson.Error)
    assert isinstance(error.__cause__, UnicodeEncodeError)
    assert [journal.read(key) for key in "ab"] == [SENDING, FAILED]
    assert journal._owed == {}
    assert caplog.records == []


def test_what_is_owed_is_written_with_what_follows(
    path: Path, journal: Journal, caplog: pytest.LogCaptureFixture
) -> None:
    journal._database.execute("PRAGMA query_only=ON")
    for entry in (SENDING, SUBMITTED):
        journal._write_batch([_Write(key, _row(key, entry), None) for key in "ab"])
    assert sorted(journal._owed) == ["a", "b"]
    assert len(caplog.records) == 2  # once for each guest
    assert "'a' is not up to date in the journal" in caplog.text
    journal._database.execute("PRAGMA query_only=OFF")
    journal._write_batch([_Write("b", _row("b", FAILED), None)])  # newer than what is owed
    assert journal._owed == {}
    journal.close()
    assert again(path, "ab") == [SUBMITTED, FAILED]
