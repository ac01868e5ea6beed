"""Paths of files on datastores: ``[datastore] folder/file``."""

from __future__ import annotations

import re

import vim25
from vijson.simulator.kernel.faults import fault
from vijson.simulator.services.datacenter import Datacenter
from vijson.simulator.services.datastore import Datastore

__all__ = ["invalid_path", "located"]

_PATH = re.compile(r"\[([^\[\]]+)\] *(.*)")


def invalid_path(path: str) -> vim25.InvalidDatastorePath:
    """Return the fault of a path that can't be."""
    return fault(
        vim25.InvalidDatastorePath, f"Invalid datastore path '{path}'.", datastore_path=path
    )


def located(path: str, datacenter: Datacenter) -> tuple[Datastore, str]:
    """Return a path's datastore, and what comes after it.

    Raises `vim25.InvalidDatastorePath`, or `vim25.InvalidDatastore` if the datacenter has
    none of that name.
    """
    parts = _PATH.fullmatch(path)
    if parts is None:
        raise invalid_path(path)
    for item in datacenter.datastore_folder.below(vim25.Datastore):
        if isinstance(item, Datastore) and parts[1] in (item.name, item.shown_name):
            return item, parts[2]
    raise fault(vim25.InvalidDatastore, f"Invalid datastore '{parts[1]}'.", name=parts[1])
