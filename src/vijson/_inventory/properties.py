"""Read several properties of one object with one request."""

from __future__ import annotations

from typing import Any

import vim25
from vijson._inventory.rows import Row
from vijson._session.caller import Caller
from vijson._session.retrieval import pages, read
from vmodl import ManagedObject

__all__ = ["properties_of"]


def properties_of(client: Caller, obj: ManagedObject, paths: list[str]) -> Row[Any]:
    """Return properties of an object by path; raises `vim25.ManagedObjectNotFound`."""
    spec = vim25.PropertyFilterSpec(
        prop_set=[vim25.PropertySpec(type=obj.reference.type, path_set=paths)],
        object_set=[vim25.ObjectSpec(obj=obj)],
    )
    collector = vim25.PropertyCollector(
        client.content.property_collector, client.calling(safe=True)
    )
    for page in pages(collector, spec):
        for item in page:
            return Row(obj, paths, *read(item, paths))
    raise vim25.ManagedObjectNotFound(obj=obj.reference)
