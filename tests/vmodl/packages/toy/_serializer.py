"""The serializer over the types of this package."""

from __future__ import annotations

from typing import Any

from toy._index import MODULES
from vmodl import Registry, Serializer

registry = Registry("toy", MODULES)
_serializer = Serializer(registry)
dumps = _serializer.dumps
loads = _serializer.loads
structure = _serializer.structure
unstructure = _serializer.unstructure


def __getattr__(name: str) -> Any:
    if name == "converter":
        return _serializer.converter
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
