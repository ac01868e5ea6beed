"""What a collector has told of its filters, version by version, and what differs since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

import vim25
from vijson.simulator.kernel.faults import fault
from vijson.simulator.services.partial_updates import partial_changes
from vijson.simulator.services.property_filter import PropertyFilter
from vijson.simulator.services.selection import Content
from vmodl import ManagedObjectReference

__all__ = ["Told", "Versions"]

_KEPT = 4
"""Complete versions that may be asked for again, after a lost reply."""

Objects = dict[ManagedObjectReference, dict[str, Any]]
"""The values of objects as they were sent, by path."""
Told = Mapping[str, Objects]
"""What was told of each filter, by its moId."""


class Versions:
    """The versions that a session may wait from."""

    def __init__(self) -> None:
        self._told: dict[str, Told] = {}
        self._last = 0
        self._truncated: str | None = None
        """The last version, if it was incomplete: it can be asked for only once."""

    def take(self, version: str) -> Told:
        """Return what a version told; an empty one is that before the first.

        Raises `vim25.InvalidCollectorVersion`.
        """
        if not version:
            return {}
        if version not in self._told:
            raise fault(vim25.InvalidCollectorVersion, "Invalid or unknown collector version.")
        return self._told.pop(version) if version == self._truncated else self._told[version]

    def updates(
        self, filters: Iterable[PropertyFilter], told: Told, limit: int
    ) -> vim25.UpdateSet | None:
        """Return what differs from what was told, as a new version; ``None`` if nothing does.

        ``limit`` is how many objects may be in it; what does not fit is told next time.
        """
        now: dict[str, Objects] = {}
        filter_set = []
        truncated = False
        for item in filters:
            known, shown = told.get(item.moid, {}), item.contents()
            found = list(islice(_object_updates(known, shown, partial=item.partial), limit + 1))
            truncated = truncated or len(found) > limit
            object_set = found[:limit]
            limit -= len(object_set)
            now[item.moid] = _after(known, shown, object_set)
            missing = [] if item.moid in told else list(item.missing_objects())
            if object_set or missing:
                filter_set.append(
                    vim25.PropertyFilterUpdate(
                        filter=item.reference,
                        object_set=object_set or None,
                        missing_set=missing or None,
                    )
                )
        if not filter_set:
            return None
        version = self._keep(now, truncated=truncated)
        return vim25.UpdateSet(version=version, filter_set=filter_set, truncated=truncated)

    def _keep(self, told: Told, *, truncated: bool) -> str:
        self._last += 1
        version = str(self._last)
        self._told[version] = told
        while len(self._told) > _KEPT:
            del self._told[next(iter(self._told))]
        self._truncated = version if truncated else None
        return version


def _after(
    known: Objects,
    shown: Mapping[ManagedObjectReference, Content],
    updates: Iterable[vim25.ObjectUpdate],
) -> Objects:
    """Return what is known once updates were told."""
    result = dict(known)
    for update in updates:
        if update.kind == vim25.ObjectUpdateKind.LEAVE:
            del result[update.obj]
        else:
            result[update.obj] = shown[update.obj].as_json
    return result


def _object_updates(
    known: Objects, shown: Mapping[ManagedObjectReference, Content], *, partial: bool
) -> Iterator[vim25.ObjectUpdate]:
    """Yield what entered, changed and left."""
    kinds = vim25.ObjectUpdateKind
    for reference, content in shown.items():
        earlier = known.get(reference)
        changes = list(_property_changes(earlier or {}, content, partial=partial))
        if earlier is None:
            yield vim25.ObjectUpdate(
                kind=kinds.ENTER,
                obj=reference,
                change_set=changes or None,
                missing_set=content.missing_properties() or None,
            )
        elif changes:
            yield vim25.ObjectUpdate(kind=kinds.MODIFY, obj=reference, change_set=changes)
    for reference in known:
        if reference not in shown:
            yield vim25.ObjectUpdate(kind=kinds.LEAVE, obj=reference)


def _property_changes(
    earlier: Mapping[str, Any], content: Content, *, partial: bool
) -> Iterator[vim25.PropertyChange]:
    assign = vim25.PropertyChangeOp.ASSIGN
    for path, value in content.as_json.items():
        if partial and path in earlier:
            yield from partial_changes(path, earlier[path], value, content.values[path])
        elif path not in earlier or earlier[path] != value:
            yield vim25.PropertyChange(name=path, op=assign, val=content.values[path])
    for path in earlier:
        if path not in content.values:
            yield vim25.PropertyChange(name=path, op=assign)
