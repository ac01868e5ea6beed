"""Which events a filter spec means."""

from __future__ import annotations

import copy

import vim25
from vijson.simulator.kernel.events import LoggedEvent
from vijson.simulator.kernel.faults import invalid_argument, not_simulated
from vijson.simulator.kernel.objects import Inventory
from vijson.simulator.services.event_catalog import category
from vijson.simulator.services.filter_terms import is_between, is_by, is_reached

__all__ = ["EventFilter"]

_RECURSION = vim25.EventFilterSpecRecursionOption


class EventFilter:
    """A filter spec that was looked over: what it means can be told of each event.

    Raises `vim25.InvalidArgument` for what can't be meant, and `vim25.NotSupported`.
    """

    def __init__(self, inventory: Inventory, spec: vim25.EventFilterSpec) -> None:
        for field in ("alarm", "scheduled_task", "tag"):
            if getattr(spec, field) is not None:
                raise not_simulated(f"EventFilterSpec.{field}")
        self.spec = spec
        self._is_root = False
        if spec.entity is not None:
            if spec.entity.recursion not in list(_RECURSION):
                raise invalid_argument("filter.entity.recursion")
            self._is_root = len(inventory.find(spec.entity.entity).lineage()) == 1
        self._kinds = tuple(map(_kind, spec.type or ()))
        known = {one.value for one in vim25.EventCategory}
        if unknown := set(spec.category or ()) - known:
            raise invalid_argument("filter.category", min(unknown))

    def takes(self, logged: LoggedEvent) -> bool:
        """Tell whether an event is meant."""
        return (
            self._is_of_kind(logged.event)
            and self._is_in_time(logged.event)
            and is_by(logged.event.user_name, self.spec.user_name)
            and self._is_about(logged)
        )

    def shown(self, event: vim25.Event) -> vim25.Event:
        """Return an event as it is sent."""
        if self.spec.disable_full_message and event.full_formatted_message is not None:
            return _without_message(event)
        return event

    def _is_of_kind(self, event: vim25.Event) -> bool:
        spec = self.spec
        if spec.event_type_id is not None and not set(spec.event_type_id) & _type_ids(event):
            return False
        if spec.category is not None and category(event) not in spec.category:
            return False
        return spec.type is None or isinstance(event, self._kinds)

    def _is_in_time(self, event: vim25.Event) -> bool:
        chain, time = self.spec.event_chain_id, self.spec.time
        if chain is not None and event.chain_id != chain:
            return False
        return time is None or is_between(event.created_time, time.begin_time, time.end_time)

    def _is_about(self, logged: LoggedEvent) -> bool:
        if self.spec.entity is None:
            return True
        entity, recursion = self.spec.entity.entity, self.spec.entity.recursion
        # What is about no object is about the whole vCenter.
        itself = logged.lineage[:1] == (entity,) or (self._is_root and not logged.lineage)
        below = entity in logged.lineage[1:]
        return is_reached(recursion, itself=itself, below=below)


def _kind(name: str) -> type[vim25.Event]:
    found = vim25.registry.load(name)
    if found is None or not issubclass(found, vim25.Event):
        raise invalid_argument("filter.type", name)
    return found


def _type_ids(event: vim25.Event) -> set[str]:
    """Return the ids by which a filter may name an event's kind."""
    name = vim25.registry.wire_name(type(event))
    ids = {name, f"vim.event.{name}"}
    return ids | {event.event_type_id} if isinstance(event, vim25.EventEx) else ids


def _without_message(event: vim25.Event) -> vim25.Event:
    shown = copy.copy(event)
    shown.full_formatted_message = None
    return shown
