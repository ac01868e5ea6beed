# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The serializer over the types of this package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vmodl import Registry, Serializer

from vim25._index import MODULES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cattrs import Converter

    converter: Converter


def _services() -> Iterable[Registry]:
    from vim25 import services  # seldom needed

    return services.registries()


registry = Registry("vim25", MODULES, services=_services)
serializer = Serializer(registry)
dumps = serializer.dumps
loads = serializer.loads
structure = serializer.structure
unstructure = serializer.unstructure


def __getattr__(name: str) -> Any:
    if name == "converter":  # brings cattrs, so made when first asked for
        return serializer.converter
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
