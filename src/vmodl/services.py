"""The services beside a generated package: what they begin with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from vmodl.managed import Invoker, ManagedObject
from vmodl.types.objects import DataObject
from vmodl.types.references import ManagedObjectReference
from vmodl.types.releases import is_newer
from vmodl.types.schema import Field, all_fields, package_of

__all__ = ["ContentStubs", "Root", "Service", "ServiceStubs"]


class Root(NamedTuple):
    """A managed object of a service that is there from the start."""

    name: str
    """The attribute by which it is reached, where a service has several."""
    managed_type: str
    moid: str


class Service(NamedTuple):
    """A service: operations under a prefix of its name, and a package of their types."""

    name: str
    title: str
    rendered_since: str
    """The first release whose document has it."""
    roots: tuple[Root, ...]

    def is_rendered(self, release: str) -> bool:
        """Tell whether the document of a release has it."""
        return not is_newer(self.rendered_since, release)


class ServiceStubs:
    """Stubs by attribute: to read one sends nothing, and imports the service's package.

    ``package`` is that in which the services' packages are, ``roots`` are what there is, by
    attribute. An attribute with several roots has those by attribute.
    """

    def __init__(
        self, package: str, roots: Mapping[str, tuple[Service, tuple[Root, ...]]], invoker: Invoker
    ) -> None:
        self._package = package
        self._roots = roots
        self._invoker = invoker

    if not TYPE_CHECKING:  # to whom the generated package says what there is

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            if name not in self._roots:
                known = ", ".join(self._roots) or "none"
                raise AttributeError(f"no {name!r} in {self._package}: there are {known}")
            service, roots = self._roots[name]
            if len(roots) > 1:
                several = {root.name: (service, (root,)) for root in roots}
                return ServiceStubs(self._package, several, self._invoker)
            root = roots[0]
            package = import_module(f"{self._package}.{service.name}")
            stub: type[ManagedObject] = getattr(package, root.managed_type)
            reference = ManagedObjectReference(type=root.managed_type, value=root.moid)
            return stub(reference, self._invoker)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._roots})


class ContentStubs:
    """The managed objects to which a service instance's content refers, as stubs by name.

    ``content`` is the object, or what reads it when it is first needed. ``missing`` makes the
    error for what the server does not have, by its name.
    """

    def __init__(
        self,
        content: DataObject | Callable[[], DataObject],
        invoker: Invoker,
        missing: Callable[[str], Exception] = LookupError,
    ) -> None:
        self._content = content
        self._invoker = invoker
        self._missing = missing

    def _read(self) -> DataObject:
        if not isinstance(self._content, DataObject):
            self._content = self._content()
        return self._content

    if not TYPE_CHECKING:  # to whom the generated package says what there is

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            found = {field.name: field for field in self._fields()}.get(name)
            if found is None:
                known = ", ".join(field.name for field in self._fields())
                raise AttributeError(f"there is no manager {name!r}: there are {known}")
            reference = getattr(self._read(), name)
            if reference is None:
                raise self._missing(name)
            package = import_module(package_of(type(self._read()).__module__))
            return package.registry.stub_of(reference, self._invoker, found.target)

    def _fields(self) -> list[Field]:
        fields = all_fields(type(self._read())) or ()
        return [field for field in fields if field.type == "ManagedObjectReference"]

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *(field.name for field in self._fields())})
