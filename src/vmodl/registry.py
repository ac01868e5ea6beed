"""Find the class of a wire type name, made on first use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

from vmodl.managed import Invoker, ManagedObject, Operation
from vmodl.types.enums import OpenEnum
from vmodl.types.objects import DataObject, Fault, Request
from vmodl.types.references import ManagedObjectReference
from vmodl.types.schema import TypeFacts, data_class, package_of

__all__ = ["Registry"]

_VALUES = (DataObject, Fault, OpenEnum, ManagedObjectReference)


class Registry:
    """The types of one generated package.

    ``modules`` maps class names to modules: relative to ``package`` where they begin with a
    dot; those of enumerated types stand in its sub-package ``enums``. A service's package
    also has the types of its ``base``, on which it stands; and the base those that one of
    its ``services`` alone has: they come in events and in the results of tasks.
    """

    def __init__(
        self,
        package: str,
        modules: Mapping[str, str],
        *,
        base: Registry | None = None,
        services: Callable[[], Iterable[Registry]] = tuple,
    ) -> None:
        self._package = package
        self._modules = modules
        self._base = base
        self._services = services
        self._requests: dict[Operation, type[Request]] = {}

    def load(self, wire_name: str) -> type | None:
        """Return the data, fault, enum or reference class of a wire name, if there is one."""
        found = self.load_class(_class_name(wire_name))
        if found is None or not issubclass(found, _VALUES) or _wire_name(found) != wire_name:
            return None
        return found

    def load_class(self, name: str) -> type | None:
        """Return any class of the package by its class name."""
        place = self._find(name)
        if place is None:
            return None
        package, module = place
        found = getattr(import_module(module, package), name)
        return found if isinstance(found, type) else None  # functions live there too

    def managed_type(self, name: str) -> type[ManagedObject] | None:
        """Return the stub class of a managed type, if there is one of the name."""
        found = self.load_class(name)
        return found if found is not None and issubclass(found, ManagedObject) else None

    def stub_of(
        self, reference: ManagedObjectReference, invoker: Invoker, declared: str | None = None
    ) -> ManagedObject:
        """Return a stub of the managed type that a reference names; nothing is sent.

        Of a type that is not here, which a newer server may have, it is one of the
        ``declared`` type, else one without operations.
        """
        actual = self.managed_type(reference.type)
        if actual is None and declared is not None:
            actual = self.managed_type(declared)
        return (actual or ManagedObject)(reference, invoker)

    def is_enum(self, wire_name: str) -> bool:
        """Tell whether a wire name is an enum's, without making its class."""
        place = self._find(_class_name(wire_name))
        return place is not None and place[1].startswith(".enums.")

    def _find(self, name: str) -> tuple[str, str] | None:
        """Return the package and the module of a class."""
        module = self._modules.get(name)
        if module is not None:
            return self._package, module
        if self._base is not None:
            return self._base._find(name)
        found = [
            (one._package, one._modules[name]) for one in self._services() if name in one._modules
        ]
        return found[0] if len(found) == 1 else None

    def request_class(self, operation: Operation) -> type[Any] | None:
        """Return the class of an operation's request: its parameters by name.

        ``None`` for an operation without parameters.
        """
        if operation.request is None:
            return None
        cls = self._requests.get(operation)
        if cls is None:
            facts = TypeFacts(operation.request, "", operation.since, operation.parameters)
            doc = f"The parameters of ``{operation.name}``."
            package = self._package
            made = data_class(package, operation.request, Request, facts, doc, package)
            cls = self._requests.setdefault(operation, made)
        return cls

    def since(self, cls: type) -> str | None:
        """Return the release that first had a class of the package, where the schema says.

        Services beside it count in versions of their own, so of theirs it is ``None``.
        """
        facts: TypeFacts | None = vars(cls).get("_facts")
        if facts is None or package_of(cls.__module__) not in (self._package, "vmodl"):
            return None
        return facts.since or None

    def wire_name(self, cls: type) -> str:
        """Return the wire name of a class, or of its nearest base that the schema has."""
        for base in cls.__mro__:
            if "_facts" in vars(base) or self.load_class(base.__name__) is base:
                return _wire_name(base)
        raise KeyError(cls.__name__)


def _class_name(wire_name: str) -> str:
    return wire_name[:1].upper() + wire_name[1:]


def _wire_name(cls: Any) -> str:
    """Return a class's wire name: its own name, but for types that the schema says it of."""
    facts: TypeFacts | None = vars(cls).get("_facts")
    return facts.wire if facts else cls.__name__
