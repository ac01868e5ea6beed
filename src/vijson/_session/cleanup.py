"""Remove on the server what a call left there, without hiding the call's own error."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import vim25
from vijson.errors import ConnectionFailed, ConnectionLost, Error

__all__ = ["cleaning_up"]

_log = logging.getLogger("vijson")


@contextmanager
def cleaning_up(remove: Callable[[], object]) -> Iterator[None]:
    """Call ``remove`` at the end of the block; its failure is logged only.

    After a lost connection it is not even tried: the server removes what
    belongs to a session with the session.
    """
    try:
        yield
    except (ConnectionFailed, ConnectionLost):
        raise
    except BaseException:
        _try(remove)
        raise
    _try(remove)


def _try(remove: Callable[[], object]) -> None:
    if sys.is_finalizing():  # nothing can be sent any more
        return
    try:
        remove()
    except (Error, vim25.MethodFault) as error:
        _log.debug("cleaning up failed: %r", error)
