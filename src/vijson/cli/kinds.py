"""Kinds of objects: short names of those in daily use, and the API's own."""

from __future__ import annotations

import vim25
import vmodl
from vijson.cli.failures import Usage
from vijson.cli.near_names import hint

__all__ = ["KINDS", "kind_of"]

KINDS = {
    "vm": "VirtualMachine",
    "host": "HostSystem",
    "datastore": "Datastore",
    "network": "Network",
    "cluster": "ClusterComputeResource",
    "folder": "Folder",
    "pool": "ResourcePool",
    "datacenter": "Datacenter",
}


def kind_of(name: str) -> type[vmodl.ManagedObject]:
    """Return the managed type of a short name or a wire name."""
    found = vim25.registry.managed_type(KINDS.get(name, name))
    if found is None:
        known = [*KINDS, *dir(vim25.managed)]
        meant = hint(name, known, f"there are {', '.join(KINDS)}")
        raise Usage(f"no kind of object is called {name!r}{meant}")
    return found
