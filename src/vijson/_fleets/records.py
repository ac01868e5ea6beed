"""What a run knows of its guests: which ones it has met, and what its journal says of them."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from vijson._fleets.jobs import Guest
from vijson._fleets.journal import Entry, Journal
from vijson.errors import Error

__all__ = ["GuestRecords"]


class GuestRecords:
    """The journal of a run, if it has one; else what it was told of earlier attempts."""

    def __init__(self, journal: Journal | None, known: Mapping[str, Entry]) -> None:
        self._journal = journal
        self._known = known
        self._lock = threading.Lock()
        self._keys: set[str] = set()
        self._vms: set[str] = set()

    @property
    def are_kept(self) -> bool:
        """Whether there is a journal, which must know of a guest before anything is sent."""
        return self._journal is not None

    def meet(self, guest: Guest) -> bool:
        """Take note of a guest; tell whether neither its key nor its VM was met before."""
        with self._lock:
            if guest.key in self._keys or guest.vm in self._vms:
                return False
            self._keys.add(guest.key)
            self._vms.add(guest.vm)
            return True

    def find(self, guest: Guest) -> Entry | None:
        """Return what is known of a guest from earlier; raises `vijson.Error` for a mix-up."""
        if self._journal is None:
            return self._known.get(guest.vm)
        entry = self._journal.read(guest.key)
        key, vm = (self._journal.key_of(guest.vm), guest.vm) if entry is None else (None, entry.vm)
        if vm != guest.vm or key is not None:
            raise Error(
                f"the journal knows {key or guest.key} as the key of {vm}, where {guest.key} is to "
                f"be the key of {guest.vm} - use the same keys, or a new file"
            )
        return entry

    def sending(self, guest: Guest, entry: Entry) -> None:
        """Put on disk that a guest is about to be submitted; raises `vijson.Error`."""
        if self._journal is not None:
            self._journal.write(guest.key, entry)

    def note(self, guest: Guest, entry: Entry | None) -> None:
        """Write soon what is known of a guest, or that nothing is; if it fails, the run goes on."""
        if self._journal is not None:
            self._journal.note(guest.key, entry)

    def close(self) -> None:
        """Close the journal."""
        if self._journal is not None:
            self._journal.close()
