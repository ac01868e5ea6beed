"""Arrays that may be unset."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

__all__ = ["each"]

T = TypeVar("T")


def each(array: Iterable[T] | None) -> Iterable[T]:
    """Return what there is to iterate over: of an array that is unset, nothing.

        for nic in vijson.each(guest.net):
            print(nic.mac_address)

    An unset array is ``None``, which is not the same to a server as an empty one.
    """
    return () if array is None else array
