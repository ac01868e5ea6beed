"""The event manager: what happened, asked for once or watched."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

import vim25
from vijson.simulator.kernel.calls import Call, Session
from vijson.simulator.kernel.faults import fault, invalid_argument
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, implements
from vijson.simulator.services.event_catalog import describe_events, message, post_event
from vijson.simulator.services.event_filter import EventFilter
from vijson.simulator.services.history_collector import EventHistoryCollector, collectors
from vmodl import ManagedObjectReference

__all__ = ["EventManager"]

_MOST_COLLECTORS = 32
_MOST_EVENTS = 1000
"""Events in one answer, unless the filter says another number."""


class EventManager(SimulatedObject):
    """Shows the event log, and lets clients post to it (docs/protocol.md, events)."""

    stub = vim25.EventManager

    def __init__(self, inventory: Inventory) -> None:
        super().__init__(inventory, "EventManager")

    @property
    def revision(self) -> int:
        return self.inventory.events.next_key

    def properties(self, session: Session | None) -> dict[str, Callable[[], Any]]:
        return {
            "description": describe_events,
            "latestEvent": lambda: self.inventory.events.latest,
            "maxCollector": lambda: _MOST_COLLECTORS,
        }

    def affected(self, arguments: Mapping[str, Any]) -> ManagedObjectReference:
        entity: ManagedObjectReference = arguments.get("entity", self.reference)
        return entity

    @implements("QueryEvents")
    def query_events(self, call: Call, filter: vim25.EventFilterSpec) -> list[vim25.Event]:
        """Return the latest events that a filter means, the oldest of them first."""
        limit = _MOST_EVENTS if filter.max_count is None else filter.max_count
        if limit <= 0:
            raise invalid_argument("filter.maxCount")
        wanted = EventFilter(self.inventory, filter)
        taken = (one.event for one in self.inventory.events if wanted.takes(one))
        return list(map(wanted.shown, deque(taken, maxlen=limit)))

    @implements("CreateCollectorForEvents")
    def create_collector_for_events(
        self, call: Call, filter: vim25.EventFilterSpec
    ) -> ManagedObjectReference:
        """Create a collector for the caller's session, which may have some at once."""
        if collectors(self.inventory, call, EventHistoryCollector) >= _MOST_COLLECTORS:
            raise fault(vim25.InvalidState, "The session has too many event collectors.")
        wanted = EventFilter(self.inventory, filter)
        return EventHistoryCollector(self.inventory, wanted, call.session).reference

    @implements("LogUserEvent", privilege="Global.LogEvent")
    def log_user_event(self, call: Call, entity: ManagedObjectReference, msg: str) -> None:
        """Post what a user says of an object."""
        about = self.inventory.find(entity, call.session)
        if not issubclass(about.stub, vim25.ManagedEntity):
            raise invalid_argument("entity", entity.type)
        name = about.read("name", call.session)
        post_event(
            self.inventory,
            vim25.GeneralUserEvent,
            about=about,
            user=call.user_name,
            message=msg,
            entity=vim25.ManagedEntityEventArgument(name=name, entity=entity),
        )
        self.inventory.changed.notify_all()

    @implements("PostEvent")
    def post_event(
        self, call: Call, event_to_post: vim25.Event, task_info: vim25.TaskInfo | None
    ) -> None:
        """Post an event of a client's own; key, chain, time and user are the server's."""
        event = event_to_post
        if isinstance(event, vim25.EventEx) and not event.event_type_id:
            raise fault(vim25.InvalidEvent, "The event has no eventTypeId.")
        event.user_name = call.user_name
        event.full_formatted_message = event.full_formatted_message or message(event)
        about = self.inventory.find(event.vm.vm) if event.vm else None
        chain = task_info.event_chain_id if task_info else None
        self.inventory.events.add(event, about.lineage() if about else (), chain)
        self.inventory.changed.notify_all()
