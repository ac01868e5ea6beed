"""What a journal says, for people: also while a fleet runs, or after one was killed."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs

from vijson._fleets.journal import GuestState
from vijson.errors import Error

__all__ = ["JournalEntry", "read_journal"]


@attrs.frozen(kw_only=True)
class JournalEntry:
    """What a journal says of a guest: its ``key``, its VM's moId, and how far it has come.

    ``state`` is ``sending``, ``submitted``, ``succeeded``, ``failed`` or ``unknown``;
    ``sent_at``, by the server's clock, is known as long as it may matter; ``task`` is a moId,
    ``error`` what went wrong in words.
    """

    key: str
    vm: str
    state: GuestState
    sent_at: datetime | None = None
    task: str | None = None
    error: str | None = None


def read_journal(path: str | os.PathLike[str]) -> list[JournalEntry]:
    """Return what the journal of `Client.customize_guests` says, by key.

    The file is left as it is, and may be in use: a copy is read. Raises `vijson.Error` for a
    file that is no journal.
    """
    journal = Path(path)
    if not journal.is_file():
        raise Error(f"journal {journal}: there is no such file")
    with TemporaryDirectory(prefix="vijson-") as folder:
        copy = Path(folder) / "journal"
        try:
            shutil.copyfile(journal, copy)
            with suppress(FileNotFoundError):  # it is there while the journal is used
                shutil.copyfile(f"{journal}-wal", f"{copy}-wal")
            with closing(sqlite3.connect(copy)) as database:
                rows = database.execute(
                    "SELECT key, vm, state, sent_at, task, error FROM guests ORDER BY key"
                ).fetchall()
            return [_entry(*row) for row in rows]
        except (sqlite3.Error, OSError, ValueError) as error:
            raise Error(f"journal {journal}: {error} - is it a journal?") from error


def _entry(
    key: str, vm: str, state: str, sent_at: str | None, task: str | None, error: str | None
) -> JournalEntry:
    at = datetime.fromisoformat(sent_at) if sent_at else None
    return JournalEntry(key=key, vm=vm, state=GuestState(state), sent_at=at, task=task, error=error)
