"""What a filter spec shows: the objects that it selects, and their properties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

import attrs

import vim25
from vijson.simulator.kernel.calls import Session
from vijson.simulator.kernel.faults import invalid_argument, invalid_property, not_authenticated
from vijson.simulator.kernel.objects import Inventory, SimulatedObject, managed_type
from vijson.simulator.kernel.property_paths import read_path
from vmodl import ManagedObjectReference

__all__ = ["Content", "contents"]


@attrs.define(slots=False)  # for its cached property
class Content:
    """What a filter shows of one object."""

    values: dict[str, Any] = attrs.field(factory=dict)
    missing: dict[str, vim25.MethodFault] = attrs.field(factory=dict)

    @cached_property
    def as_json(self) -> dict[str, Any]:
        """The values as they are sent, to compare them with earlier ones."""
        return {path: vim25.unstructure(value, "Any") for path, value in self.values.items()}

    def missing_properties(self) -> list[vim25.MissingProperty]:
        """Return what could not be read, and why."""
        return [vim25.MissingProperty(path=path, fault=why) for path, why in self.missing.items()]


def contents(
    inventory: Inventory,
    spec: vim25.PropertyFilterSpec,
    session: Session | None,
    seen: dict[ManagedObjectReference, tuple[int, Content]] | None = None,
) -> dict[ManagedObjectReference, Content]:
    """Return what a filter spec shows, object by object.

    ``seen`` keeps what need not be read again.
    """
    result: dict[ManagedObjectReference, Content] = {}
    kinds = [(managed_type(wanted.type, "propSet.type"), wanted) for wanted in spec.prop_set]
    for item in _selected(inventory, spec.object_set, session):
        known = seen.get(item.reference) if seen else None
        if known is not None and known[0] == item.revision:
            result[item.reference] = known[1]
            continue
        specs = [wanted for kind, wanted in kinds if issubclass(item.stub, kind)]
        if not specs:
            continue
        content = result.setdefault(item.reference, Content())
        if seen is not None and item.revision is not None:
            seen[item.reference] = (item.revision, content)
        for wanted in specs:
            _read(item, wanted, session, content)
    return result


def _read(
    item: SimulatedObject, wanted: vim25.PropertySpec, session: Session | None, content: Content
) -> None:
    paths = sorted(item.readable(session)) if wanted.all else wanted.path_set or ()
    for path in paths:
        try:
            if session is None:  # readable, but nothing is shown
                raise not_authenticated(item.reference)
            value = read_path(item, path, session)
        except (vim25.NotSupported, vim25.SecurityError) as error:
            content.missing[path] = error
        else:
            if value is not None:
                content.values[path] = value


def _selected(
    inventory: Inventory, specs: Iterable[vim25.ObjectSpec], session: Session | None
) -> Iterator[SimulatedObject]:
    for spec in specs:
        try:
            item = inventory.find(spec.obj, session)
        except vim25.ManagedObjectNotFound:
            continue  # reported by missingSet where the filter asks for it
        if not spec.skip:
            yield item
        traversal = _Traversal(inventory, session, spec.select_set or ())
        yield from traversal.of(item, spec.select_set or ())


class _Traversal:
    """The way from one object over the steps of an object spec, each taken once an object."""

    def __init__(
        self,
        inventory: Inventory,
        session: Session | None,
        selections: Iterable[vim25.SelectionSpec],
    ) -> None:
        self._inventory = inventory
        self._session = session
        self._named = {found.name: found for found in _named(selections)}
        self._taken: set[tuple[ManagedObjectReference, int]] = set()

    def of(
        self, item: SimulatedObject, selections: Iterable[vim25.SelectionSpec]
    ) -> Iterator[SimulatedObject]:
        """Yield what the selections lead to from an object."""
        for selection in selections:
            step = self._step(selection)
            taken = (item.reference, id(step))
            if taken in self._taken or not issubclass(
                item.stub, managed_type(step.type, "selectSet.type")
            ):
                continue  # a step that was taken leads round in a circle, or to the same again
            self._taken.add(taken)
            for reference in self._references(item, step.path):
                try:
                    found = self._inventory.find(reference, self._session)
                except vim25.ManagedObjectNotFound:
                    continue  # it left the inventory meanwhile
                if not step.skip:
                    yield found
                yield from self.of(found, step.select_set or ())

    def _step(self, selection: vim25.SelectionSpec) -> vim25.TraversalSpec:
        if isinstance(selection, vim25.TraversalSpec):
            return selection
        if selection.name in self._named:
            return self._named[selection.name]
        raise invalid_argument("selectSet.name")

    def _references(self, item: SimulatedObject, path: str) -> list[ManagedObjectReference]:
        try:
            value = read_path(item, path, self._session)
        except vim25.SecurityError:
            return []  # what may not be read leads nowhere
        found = value if isinstance(value, list) else [] if value is None else [value]
        if not all(isinstance(reference, ManagedObjectReference) for reference in found):
            raise invalid_property(path)
        return found


def _named(
    selections: Iterable[vim25.SelectionSpec] | None,
) -> Iterator[vim25.TraversalSpec]:
    for selection in selections or ():
        if isinstance(selection, vim25.TraversalSpec):
            yield selection
            yield from _named(selection.select_set)
