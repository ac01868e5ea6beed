# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The serializer over the types of this package."""

from __future__ import annotations

from vmodl import Registry, Serializer

from vim25._modules import MODULES, WIRE_NAMES

registry = Registry("vim25", MODULES, WIRE_NAMES)
_serializer = Serializer(registry)
converter = _serializer.converter
dumps = _serializer.dumps
loads = _serializer.loads
structure = _serializer.structure
unstructure = _serializer.unstructure
