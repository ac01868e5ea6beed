"""The type system under the generated bindings.

What is the same for every type stands here, once: the bases of data objects,
faults, requests and managed objects, the markers of boxed values, and the
serializer. What the schema decides stands in the generated package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vmodl.codec.errors import DecodeError, EncodeError, SerializationError
from vmodl.codec.primitives import boxed
from vmodl.managed import (
    Invoker,
    ManagedObject,
    Operation,
    RunningTask,
    TaskProgress,
    methods,
    operations,
)
from vmodl.registry import Registry
from vmodl.types.boxes import (
    URI,
    Array,
    Byte,
    ByteArray,
    Float,
    Long,
    MethodName,
    PropertyPath,
    Short,
    TypeName,
)
from vmodl.types.enums import OpenEnum
from vmodl.types.objects import DataObject, Fault, Request
from vmodl.types.references import ManagedObjectReference
from vmodl.types.releases import is_newer
from vmodl.types.schema import Field, fields
from vmodl.types.secrets import (
    Secret,
    concealed,
    is_secret,
    mark_secret,
    secret_values,
    without_frames,
    without_secrets,
)
from vmodl.types.unknown import UnknownType

if TYPE_CHECKING:
    from vmodl.codec.serializer import Serializer

__all__ = [
    "URI",
    "Array",
    "Byte",
    "ByteArray",
    "DataObject",
    "DecodeError",
    "EncodeError",
    "Fault",
    "Field",
    "Float",
    "Invoker",
    "Long",
    "ManagedObject",
    "ManagedObjectReference",
    "MethodName",
    "OpenEnum",
    "Operation",
    "PropertyPath",
    "Registry",
    "Request",
    "RunningTask",
    "Secret",
    "SerializationError",
    "Serializer",
    "Short",
    "TaskProgress",
    "TypeName",
    "UnknownType",
    "boxed",
    "concealed",
    "fields",
    "is_newer",
    "is_secret",
    "mark_secret",
    "methods",
    "operations",
    "secret_values",
    "without_frames",
    "without_secrets",
]


def __getattr__(name: str) -> Any:
    if name == "Serializer":  # not needed to define classes
        from vmodl.codec.serializer import Serializer

        return Serializer
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
