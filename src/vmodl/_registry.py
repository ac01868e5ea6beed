"""Find the class of a wire type name, importing its module on first use."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from vmodl._enums import OpenEnum
from vmodl._managed import ManagedObjectReference
from vmodl._objects import DataObject, Fault

__all__ = ["Registry"]


class Registry:
    """The types of one generated package.

    ``modules`` maps class names to modules (relative to ``package``, unless it
    starts without a dot; those of enums stand in its sub-package ``enums``),
    ``wire_names`` class names to wire names where the two differ.
    """

    def __init__(
        self, package: str, modules: Mapping[str, str], wire_names: Mapping[str, str]
    ) -> None:
        self._package = package
        self._modules = modules
        self._wire_names = wire_names
        self._class_names = {wire: name for name, wire in wire_names.items()}

    def load(self, wire_name: str) -> type | None:
        """Return the data, fault, enum or reference class of a wire name, if there is one."""
        name = self._class_names.get(wire_name, wire_name)
        found = self.load_class(name)
        values = (DataObject, Fault, OpenEnum, ManagedObjectReference)
        if found is None or not issubclass(found, values) or self.wire_name(found) != wire_name:
            return None
        return found

    def load_class(self, name: str) -> type | None:
        """Return any class of the package by its class name."""
        module = self._modules.get(name)
        if module is None:
            return None
        found = getattr(import_module(module, self._package), name)
        return found if isinstance(found, type) else None  # functions live there too

    def is_enum(self, wire_name: str) -> bool:
        """Tell whether a wire name is an enum's, without importing its module."""
        name = self._class_names.get(wire_name, wire_name)
        return self._modules.get(name, "").startswith(".enums.")

    def since(self, cls: type) -> str | None:
        """Return the release that first had a class, where the package says."""
        since: Mapping[str, str] = import_module("._since", self._package).SINCE
        return since.get(cls.__name__)

    def wire_name(self, cls: type) -> str:
        """Return the wire name of a class, or of its nearest base in the package."""
        for base in cls.__mro__:
            if self.load_class(base.__name__) is base:
                return self._wire_names.get(base.__name__, base.__name__)
        raise KeyError(cls.__name__)
