"""The property collector: reading many properties, and waiting for changes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.property_filter import PropertyFilter
from vijson.simulator.services.property_updates import Versions
from vijson.simulator.services.selection import Content, contents
from vmodl import ManagedObjectReference

__all__ = ["PropertyCollector"]

_TICK = 0.02
"""Seconds between looks at what is watched: time and tests change it unannounced."""
_LONGEST_WAIT = 1800.0
_MOST_UPDATES = 100
"""Objects in one update, unless the client asks for another number."""


@attrs.define
class _State:
    """What a collector keeps for one session; the default collector serves all."""

    filters: list[PropertyFilter] = attrs.field(factory=list)
    versions: Versions = attrs.field(factory=Versions)
    pages: dict[str, tuple[int, list[vim25.ObjectContent]]] = attrs.field(factory=dict)
    """Token -> page size and what is still to come."""
    cancelled: bool = False

    def take_page(self, token: str) -> tuple[int, list[vim25.ObjectContent]]:
        """Return what is still to come; each token works once."""
        if token not in self.pages:
            raise invalid_argument("token")
        return self.pages.pop(token)


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

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {"filter": lambda: [item.reference for item in self._state(session).filters]}

    @implements("CreatePropertyCollector")
    def create_property_collector(self, call: Call) -> ManagedObjectReference:
        """Create a collector of its own for the caller's session."""
        moid = f"session{self.inventory.new_moid('')}"
        return PropertyCollector(self.inventory, moid, call.session).reference

    @implements("DestroyPropertyCollector")
    def destroy_property_collector(self, call: Call) -> None:
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
        self, call: Call, spec_set: list[vim25.PropertyFilterSpec], options: vim25.RetrieveOptions
    ) -> vim25.RetrieveResult | None:
        """Read properties, page by page where ``maxObjects`` says so."""
        found = self.retrieve_properties(call, spec_set)
        size = options.max_objects
        if size is not None and size <= 0:
            raise invalid_argument("options.maxObjects")
        return self._page(self._state(call.session), size or len(found), found)

    @implements("RetrieveProperties")
    def retrieve_properties(
        self, call: Call, spec_set: list[vim25.PropertyFilterSpec]
    ) -> list[vim25.ObjectContent]:
        """Read properties of all objects at once, as older clients do."""
        for spec in spec_set:
            self._check_objects(spec, call.session)
        return [
            _object_content(reference, content)
            for spec in spec_set
            for reference, content in contents(self.inventory, spec, call.session).items()
        ]

    @implements("ContinueRetrievePropertiesEx")
    def continue_retrieve_properties_ex(
        self, call: Call, token: str
    ) -> vim25.RetrieveResult | None:
        """Read the next page."""
        state = self._state(call.session)
        return self._page(state, *state.take_page(token))

    @implements("CancelRetrievePropertiesEx")
    def cancel_retrieve_properties_ex(self, call: Call, token: str) -> None:
        """Forget the remaining pages."""
        self._state(call.session).take_page(token)

    def _check_objects(self, spec: vim25.PropertyFilterSpec, session: Session | None) -> None:
        """Raise the fault of an object that is not there, unless the spec asks for a report."""
        if not spec.report_missing_objects_in_results:
            for object_spec in spec.object_set:
                self.inventory.find(object_spec.obj, session)

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
        self, call: Call, spec: vim25.PropertyFilterSpec, partial_updates: bool
    ) -> ManagedObjectReference:
        """Add a filter, whose objects must exist unless it reports missing ones."""
        self._check_objects(spec, call.session)
        contents(self.inventory, spec, call.session)  # an invalid path fails now
        item = PropertyFilter(
            self.inventory, spec, call.session, self._drop, partial=partial_updates
        )
        self._state(call.session).filters.append(item)
        self.inventory.changed.notify_all()
        return item.reference

    def _drop(self, item: PropertyFilter) -> None:
        self._state(item.session).filters.remove(item)
        self.inventory.remove(item)

    @implements("CancelWaitForUpdates")
    def cancel_wait_for_updates(self, call: Call) -> None:
        """End the waits of this collector."""
        self._state(call.session).cancelled = True
        self.inventory.changed.notify_all()

    @implements("WaitForUpdates")
    def wait_for_updates(self, call: Call, version: str | None) -> vim25.UpdateSet:
        """Wait until something differs from a version, as older clients do: for any time."""
        while True:
            found = self.wait_for_updates_ex(call, version, None)
            if found is not None:
                return found

    @implements("CheckForUpdates")
    def check_for_updates(self, call: Call, version: str | None) -> vim25.UpdateSet | None:
        """Tell what differs from a version, and wait for nothing."""
        return self.wait_for_updates_ex(call, version, vim25.WaitOptions(max_wait_seconds=0))

    @implements("WaitForUpdatesEx")
    def wait_for_updates_ex(
        self, call: Call, version: str | None, options: vim25.WaitOptions | None
    ) -> vim25.UpdateSet | None:
        """Wait until something differs from a version; ``None`` when the time is over."""
        longest, limit = _bounds(options or vim25.WaitOptions())
        state = self._state(call.session)
        told = state.versions.take(version or "")
        deadline = time.monotonic() + longest
        state.cancelled = False
        while True:
            self.inventory.advance()
            over = call.session is not None and call.session.ended
            if over or state.cancelled or self._destroyed or self.inventory.closing:
                raise fault(vim25.RequestCanceled, "The wait was canceled.")
            looked = time.monotonic()
            if (updates := state.versions.updates(state.filters, told, limit)) is not None:
                return updates
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                return None
            pause = max(_TICK, 4 * (time.monotonic() - looked))  # others need the lock too
            self.inventory.changed.wait(min(remaining, pause))


def _bounds(options: vim25.WaitOptions) -> tuple[float, int]:
    """Return how many seconds to wait at most, and how many objects to tell of at most."""
    longest, limit = options.max_wait_seconds, options.max_object_updates
    if longest is not None and longest < 0:
        raise invalid_argument("options.maxWaitSeconds")
    if limit is not None and limit <= 0:
        raise invalid_argument("options.maxObjectUpdates")
    return _LONGEST_WAIT if longest is None else longest, limit or _MOST_UPDATES


def _object_content(reference: ManagedObjectReference, content: Content) -> vim25.ObjectContent:
    properties = [
        vim25.DynamicProperty(name=path, val=value) for path, value in content.values.items()
    ]
    return vim25.ObjectContent(
        obj=reference,
        prop_set=properties or None,
        missing_set=content.missing_properties() or None,
    )
