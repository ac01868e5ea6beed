"""The tables of a generated package: one row a type, made a class when it is asked for.

A module of such a package holds the rows of one kind of type, those of one package of the
API's modelling language. Rows are tuples:

- a data object or fault type: wire name, base, vmodl name, since, description, and, where it
  is deprecated, what to say of it; then fields;
- an enumerated type: wire name, vmodl name, since, description, likewise, then members;
- a managed type: base, vmodl name, since, description, operations by method name.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

from vmodl import docstrings
from vmodl.managed import ManagedObject, managed_class
from vmodl.types.objects import DataObject, Fault
from vmodl.types.schema import Field, TypeFacts, data_class, enum_class, package_of

__all__ = ["Table", "data_types", "enum_types", "fault_types", "managed_types"]

Rows = Mapping[str, Any]


class Table(NamedTuple):
    """What a generated module needs to be one of classes."""

    getattr: Callable[[str], Any]
    dir: Callable[[], list[str]]


def data_types(module: dict[str, Any], rows: Rows) -> Table:
    """Serve the data object types of a generated module, whose globals are given."""
    return _table(module, rows, partial(_data_class, DataObject))


def fault_types(module: dict[str, Any], rows: Rows) -> Table:
    """Serve the fault types of a generated module."""
    return _table(module, rows, partial(_data_class, Fault))


def enum_types(module: dict[str, Any], rows: Rows) -> Table:
    """Serve the enumerated types of a generated module."""
    return _table(module, rows, _enum_class)


def managed_types(module: dict[str, Any], rows: Rows) -> Table:
    """Serve the managed object types of a generated module."""
    return _table(module, rows, _managed_class)


def _table(module: dict[str, Any], rows: Rows, make: Callable[[str, str, Any], type]) -> Table:
    title = module["__name__"]

    def find(name: str) -> type:
        row = rows.get(name)
        if row is None:
            raise AttributeError(f"module {title!r} has no attribute {name!r}")
        # Two threads that ask at once get the same class.
        cls: type = module.setdefault(name, make(title, name, row))
        return cls

    def names() -> list[str]:
        return sorted(rows)

    return Table(find, names)


def _base(module: str, name: str | None, root: type) -> Any:
    """Return the base class that a row names, from the package's own names."""
    return root if name is None else getattr(sys.modules[package_of(module)], name)


def _deprecated(rest: list[Any]) -> str | None:
    """Take what there is before the members of a type."""
    said: str | None = rest.pop(0) if rest and isinstance(rest[0], str) else None
    return said


def _data_class(root: type, module: str, name: str, row: tuple[Any, ...]) -> type:
    wire, base, vmodl_name, since, description, *fields = row
    deprecated = _deprecated(fields)
    facts = TypeFacts(wire, vmodl_name, since, tuple(map(Field.read, fields)), deprecated)
    doc = docstrings.data_type(facts, description)
    return data_class(module, name, _base(module, base, root), facts, doc)


def _enum_class(module: str, name: str, row: tuple[Any, ...]) -> type:
    wire, vmodl_name, since, description, *members = row
    facts = TypeFacts(wire, vmodl_name, since, deprecated=_deprecated(members))
    doc = docstrings.data_type(facts, description, "_enum")
    return enum_class(module, name, facts, doc, members)


def _managed_class(module: str, name: str, row: tuple[Any, ...]) -> type:
    base, vmodl_name, since, description, methods = row
    doc = docstrings.managed_type(vmodl_name, since, description)
    above = _base(module, base, ManagedObject)
    return managed_class(module, name, above, methods, doc, docstrings.method)
