# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The serializer over the types of this package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vmodl import Registry, Serializer

from vim25.services.eam._index import MODULES
from vim25._serializer import registry as _base

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cattrs import Converter

    converter: Converter

registry = Registry("vim25.services.eam", MODULES, base=_base)
serializer = Serializer(registry)
dumps = serializer.dumps
loads = serializer.loads
structure = serializer.structure
unstructure = serializer.unstructure


def __getattr__(name: str) -> Any:
    if name == "converter":  # brings cattrs, so made when first asked for
        return serializer.converter
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
