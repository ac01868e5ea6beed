"""References that calls return, as stubs of the objects' actual types."""

from __future__ import annotations

from typing import Any

import vim25
from vim25 import services
from vmodl import Invoker, ManagedObject, ManagedObjectReference, Operation

__all__ = ["stub_of", "with_stubs"]


def stub_of(
    reference: ManagedObjectReference,
    invoker: Invoker,
    declared: str | None = None,
    service: str = "",
) -> ManagedObject:
    """Return a stub of the managed type that a reference names; nothing is sent.

    Of a type that these bindings do not know, which a newer server may have, it is one of
    the ``declared`` type, else one without operations. ``service`` is the one whose types
    come first.
    """
    registry = (services.serializer(service) if service else vim25.serializer).registry
    for name in (reference.type, declared):
        cls = registry.load_class(name) if name else None
        if cls is not None and issubclass(cls, ManagedObject):
            return cls(reference, invoker)
    return ManagedObject(reference, invoker)


def with_stubs(result: Any, operation: Operation, invoker: Invoker) -> Any:
    """Return what a call returned with stubs in place of references."""
    if result is None or operation.result not in _REFERENCES:
        return result
    declared, service = operation.target, operation.service
    if isinstance(result, list):
        return [stub_of(reference, invoker, declared, service) for reference in result]
    return stub_of(result, invoker, declared, service)


_REFERENCES = ("ManagedObjectReference", "ManagedObjectReference[]")
