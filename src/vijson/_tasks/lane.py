"""Call functions of the user's where they may block: in a thread of their own."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable

__all__ = ["Lane"]

_log = logging.getLogger("vijson")


class Lane:
    """Carries out calls one after the other, in a thread that is there while there are any.

    What a call raises is logged. The thread is a daemon, so it keeps no process alive.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = threading.Lock()
        self._calls: deque[Callable[[], object]] = deque()
        self._busy = False

    def __len__(self) -> int:
        return len(self._calls) + self._busy

    def put(self, call: Callable[[], object]) -> None:
        """Have a call carried out, after those that were put before."""
        with self._lock:
            self._calls.append(call)
            if self._busy:
                return
            self._busy = True
        try:
            threading.Thread(target=self._run, name=self._name, daemon=True).start()
        except RuntimeError:  # no more threads to be had: late or here, but not never
            self._run()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._calls:
                    self._busy = False
                    return
                call = self._calls.popleft()
            try:
                call()
            except BaseException:  # of a function of the user's, sys.exit() included
                _log.exception("%s: a callback failed", self._name)
