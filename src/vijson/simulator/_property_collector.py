"""The property collector: reading many properties, and waiting for changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import attrs

import vim25
from vijson.simulator._objects import (
    Call,
    Inventory,
    SimulatedObject,
    fault,
    implements,
    invalid_argument,
)
from vijson.simulator._selection import Content, contents
from vijson.simulator._sessions import Session
from vmodl import ManagedObjectReference

__all__ = ["PropertyCollector"]

_TICK = 0.02
"""Seconds between looks at what is watched: time and tests change it unannounced."""
_LONGEST_WAIT = 1800.0
_MOST_UPDATES = 100
"""Objects in one update, unless the client asks for another number."""
_KEPT_VERSIONS = 4
"""Complete versions that may be asked for again, after a lost reply."""


@attrs.define
class _State:
    """What a collector keeps for one session; the default collector serves all."""

    filters: list[PropertyFilter] = attrs.field(factory=list)
    versions: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    last_version: int = 0
    pages: dict[str, tuple[int, list[vim25.ObjectContent]]] = attrs.field(factory=dict)
    """Token -> page size and what is still to come."""
    cancelled: bool = False
    truncated: str | None = None
    """The last version, if it was incomplete: it can be asked for only once."""


class PropertyCollector(SimulatedObject):
    """Reads properties and reports their changes (docs/protocol.md, tasks)."""

    stub = vim25.PropertyCollector

    def __init__(
        self, inventory: Inventory, moid: str = "propertyCollector", session: Session | None = None
    ) -> None:
        super().__init__(inventory, moid, session)
        self._states: dict[Session | None, _State] = {}
        self._destroyed = False

    def _state(self, session: Session | None) -> _State:
        for ended in [known for known in self._states if known and known.ended]:
            del self._states[ended]
        return self._states.setdefault(session, _State())

    def read(self, name: str, session: Session | None) -> Any:
        if name == "filter":
            return [item.reference for item in self._state(session).filters]
        return super().read(name, session)

    @implements("CreatePropertyCollector")
    def create_property_collector(self, call: Call, request: Any) -> ManagedObjectReference:
        """Create a collector of its own for the caller's session."""
        moid = f"session{self.inventory.new_moid('')}"
        return PropertyCollector(self.inventory, moid, call.session).reference

    @implements("DestroyPropertyCollector")
    def destroy_property_collector(self, call: Call, request: Any) -> None:
        """Forget the collector and its filters, and end its waits."""
        if self.session is None:
            raise fault(vim25.NotSupported, "The default property collector can't be destroyed.")
        self._destroyed = True
        for item in self._state(call.session).filters:
            self.inventory.remove(item)
        self.inventory.remove(self)
        self.inventory.changed.notify_all()

    # Reading.

    @implements("RetrievePropertiesEx")
    def retrieve_properties_ex(
        self, call: Call, request: vim25.RetrievePropertiesExRequestType
    ) -> vim25.RetrieveResult | None:
        """Read properties, page by page where ``maxObjects`` says so."""
        found = []
        for spec in request.spec_set:
            for reference, content in contents(self.inventory, spec, call.session).items():
                found.append(_object_content(reference, content))
        size = request.options.max_objects
        if size is not None and size <= 0:
            raise invalid_argument("options.maxObjects")
        return self._page(self._state(call.session), size or len(found), found)

    @implements("ContinueRetrievePropertiesEx")
    def continue_retrieve_properties_ex(
        self, call: Call, request: vim25.ContinueRetrievePropertiesExRequestType
    ) -> vim25.RetrieveResult | None:
        """Read the next page; each token works once."""
        state = self._state(call.session)
        return self._page(state, *_take_page(state, request.token))

    @implements("CancelRetrievePropertiesEx")
    def cancel_retrieve_properties_ex(
        self, call: Call, request: vim25.CancelRetrievePropertiesExRequestType
    ) -> None:
        """Forget the remaining pages."""
        _take_page(self._state(call.session), request.token)

    def _page(
        self, state: _State, size: int, found: list[vim25.ObjectContent]
    ) -> vim25.RetrieveResult | None:
        if not found:
            return None
        token = None
        if found[size:]:
            token = self.inventory.new_moid("token")
            state.pages[token] = (size, found[size:])
        return vim25.RetrieveResult(objects=found[:size], token=token)

    # Waiting.

    @implements("CreateFilter")
    def create_filter(
        self, call: Call, request: vim25.CreateFilterRequestType
    ) -> ManagedObjectReference:
        """Add a filter, whose objects must exist unless it reports missing ones."""
        if not request.spec.report_missing_objects_in_results:
            for object_spec in request.spec.object_set:
                self.inventory.find(object_spec.obj, call.session)
        contents(self.inventory, request.spec, call.session)  # an invalid path fails now
        item = PropertyFilter(self.inventory, self, request.spec, call.session)
        self._state(call.session).filters.append(item)
        self.inventory.changed.notify_all()
        return item.reference

    def drop(self, item: PropertyFilter) -> None:
        """Forget a filter."""
        self._state(item.session).filters.remove(item)
        self.inventory.remove(item)

    @implements("CancelWaitForUpdates")
    def cancel_wait_for_updates(self, call: Call, request: Any) -> None:
        """End the waits of this collector."""
        self._state(call.session).cancelled = True
        self.inventory.changed.notify_all()

    @implements("WaitForUpdatesEx")
    def wait_for_updates_ex(
        self, call: Call, request: vim25.WaitForUpdatesExRequestType
    ) -> vim25.UpdateSet | None:
        """Wait until something differs from a version; ``None`` when the time is over."""
        options = request.options or vim25.WaitOptions()
        if options.max_wait_seconds is not None and options.max_wait_seconds < 0:
            raise invalid_argument("options.maxWaitSeconds")
        if options.max_object_updates is not None and options.max_object_updates <= 0:
            raise invalid_argument("options.maxObjectUpdates")
        version, state = request.version or "", self._state(call.session)
        if version and version not in state.versions:
            raise fault(vim25.InvalidCollectorVersion, "Invalid or unknown collector version.")
        limit = options.max_object_updates or _MOST_UPDATES
        before = state.versions.get(version, {})
        if version and version == state.truncated:  # it can be asked for once
            del state.versions[version]
        longest = options.max_wait_seconds
        deadline = time.monotonic() + (_LONGEST_WAIT if longest is None else longest)
        state.cancelled = False
        while True:
            self.inventory.advance()
            over = call.session is not None and call.session.ended
            if over or state.cancelled or self._destroyed or self.inventory.closing:
                raise fault(vim25.RequestCanceled, "The wait was canceled.")
            looked = time.monotonic()
            if (updates := self._updates(state, before, limit, first=not version)) is not None:
                return updates
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                return None
            pause = max(_TICK, 4 * (time.monotonic() - looked))  # others need the lock too
            self.inventory.changed.wait(min(remaining, pause))

    def _updates(
        self, state: _State, before: dict[str, Any], limit: int, *, first: bool
    ) -> vim25.UpdateSet | None:
        now: dict[str, Any] = {}
        filter_set = []
        room, truncated = limit, False
        for item in state.filters:
            shown = contents(self.inventory, item.spec, item.session, item.seen)
            known = dict(before.get(item.moid, {}))
            values = {ref: content.as_json for ref, content in shown.items()}
            found = list(islice(_object_updates(known, values, shown), room + 1))
            truncated = truncated or len(found) > room
            object_set = found[:room]
            room -= len(object_set)
            for update in object_set:  # what did not fit is told next time
                known.pop(update.obj, None)
                if update.kind != vim25.ObjectUpdateKind.LEAVE:
                    known[update.obj] = values[update.obj]
            now[item.moid] = known
            lost = list(_missing_objects(self.inventory, item)) if first else []
            if object_set or lost:
                filter_set.append(
                    vim25.PropertyFilterUpdate(
                        filter=item.reference,
                        object_set=object_set or None,
                        missing_set=lost or None,
                    )
                )
        if not filter_set:
            return None
        state.last_version += 1
        name = str(state.last_version)
        state.versions[name] = now
        while len(state.versions) > _KEPT_VERSIONS:
            del state.versions[next(iter(state.versions))]
        state.truncated = name if truncated else None
        return vim25.UpdateSet(version=name, filter_set=filter_set, truncated=truncated)


class PropertyFilter(SimulatedObject):
    """What a collector watches."""

    stub = vim25.PropertyFilter

    def __init__(
        self,
        inventory: Inventory,
        collector: PropertyCollector,
        spec: vim25.PropertyFilterSpec,
        session: Session | None,
    ) -> None:
        super().__init__(inventory, f"session{inventory.new_moid('')}", session)
        self._collector = collector
        self.spec = spec
        self.seen: dict[ManagedObjectReference, tuple[int, Content]] = {}
        """Of objects that announce their changes: the last revision looked at."""

    def properties(self) -> dict[str, Callable[[], Any]]:
        return {"spec": lambda: self.spec, "partialUpdates": lambda: False}

    @implements("DestroyPropertyFilter")
    def destroy_property_filter(self, call: Call, request: Any) -> None:
        """Stop watching."""
        self._collector.drop(self)


def _take_page(state: _State, token: str) -> tuple[int, list[vim25.ObjectContent]]:
    if token not in state.pages:
        raise invalid_argument("token")
    return state.pages.pop(token)


def _object_content(reference: ManagedObjectReference, content: Content) -> vim25.ObjectContent:
    properties = [
        vim25.DynamicProperty(name=path, val=value) for path, value in content.values.items()
    ]
    return vim25.ObjectContent(
        obj=reference, prop_set=properties or None, missing_set=_missing(content) or None
    )


def _missing(content: Content) -> list[vim25.MissingProperty]:
    return [
        vim25.MissingProperty(path=path, fault=problem) for path, problem in content.missing.items()
    ]


def _missing_objects(inventory: Inventory, item: PropertyFilter) -> Iterator[vim25.MissingObject]:
    for spec in item.spec.object_set:
        try:
            inventory.find(spec.obj, item.session)
        except vim25.ManagedObjectNotFound as error:
            yield vim25.MissingObject(obj=spec.obj, fault=error)


def _object_updates(
    earlier: dict[ManagedObjectReference, dict[str, Any]],
    now: dict[ManagedObjectReference, dict[str, Any]],
    shown: dict[ManagedObjectReference, Content],
) -> Iterator[vim25.ObjectUpdate]:
    """Yield what entered, changed and left since an earlier version."""
    kinds = vim25.ObjectUpdateKind
    for reference, values in now.items():
        known = earlier.get(reference)
        content = shown[reference]
        changes = [
            vim25.PropertyChange(
                name=path, op=vim25.PropertyChangeOp.ASSIGN, val=content.values[path]
            )
            for path, value in values.items()
            if known is None or known.get(path) != value
        ]
        changes += [
            vim25.PropertyChange(name=path, op=vim25.PropertyChangeOp.ASSIGN)
            for path in known or ()
            if path not in values
        ]
        if known is None:
            yield vim25.ObjectUpdate(
                kind=kinds.ENTER,
                obj=reference,
                change_set=changes or None,
                missing_set=_missing(content) or None,
            )
        elif changes:
            yield vim25.ObjectUpdate(kind=kinds.MODIFY, obj=reference, change_set=changes)
    for reference in earlier:
        if reference not in now:
            yield vim25.ObjectUpdate(kind=kinds.LEAVE, obj=reference)
