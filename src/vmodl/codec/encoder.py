"""The encoder of one class: a straight-line function, built on first use.

As in decoding, its line (the member) and an iterator (the position in an array) name the
place at which it failed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from operator import length_hint
from typing import Any, Protocol

from vmodl.codec.errors import EncodeError
from vmodl.codec.members import Member, MemberType, members
from vmodl.codec.place import failed_at, lookup
from vmodl.codec.primitives import PRIMITIVES, describe
from vmodl.managed import ManagedObject
from vmodl.types.objects import DataObject, Fault, Request
from vmodl.types.references import ManagedObjectReference
from vmodl.types.source import compile_function

__all__ = ["Encode", "EncoderBuilder", "described"]

Encode = Callable[[Any], Any]


class Encoders(Protocol):
    """What the encoder of one class needs of the others."""

    @property
    def classes_of_any(self) -> dict[type, Encode]:
        """The encoders of values in places of type ``Any``, by class."""
        ...

    def wire_name(self, cls: type) -> str: ...
    def table(self, declared: str) -> dict[type, Encode]: ...


class EncoderBuilder:
    """Builds the encoders of classes."""

    def __init__(self, encoders: Encoders) -> None:
        self._encoders = encoders

    def build(self, cls: type) -> Encode:
        """Return the function that turns an object of ``cls`` into JSON."""
        plan = members(cls)
        starts: list[int] = []
        scope: dict[str, Any] = {
            "locate": partial(self._locate, plan, starts),
            "unlisted": _unlisted,
        }
        lines = ["def encode(self):", " items = None", " try:"]
        if issubclass(cls, Request):
            lines.append("  result = {}")
        else:
            lines.append(f"  result = {{'_typeName': {self._encoders.wire_name(cls)!r}}}")
        for index, member in enumerate(plan):
            if member.checked:  # of references, whose types may be those of newer servers
                scope["text"], convert = str.__str__, "text(v)"
            else:
                convert = self._expression(member.type, f"h{index}", scope)
            starts.append(len(lines) + 1)
            lines.append(f"  v = self.{member.name}")
            if member.required:
                lines.append("  if v is None: raise ValueError")
                indent = "  "
            else:
                lines.append("  if v is not None:")
                indent = "   "
            if member.type.array:
                lines.append(f"{indent}items = None")
                lines.append(f"{indent}if not isinstance(v, (list, tuple)): unlisted(v)")
                lines.append(f"{indent}items = iter(v)")
                convert = f"[{convert} for v in items]"
            lines.append(f"{indent}result[{member.wire!r}] = {convert}")
        if issubclass(cls, Fault):
            lines.append("  v = self.faultstring")
            lines.append("  if v is not None: result['faultstring'] = v")
        lines += [
            "  return result",
            " except RecursionError: raise",
            " except Exception as error: problem = error",
            " raise locate(self, problem, items)",
        ]
        return compile_function(f"encode {cls.__qualname__}", lines, scope)

    def _expression(self, type_: MemberType, name: str, scope: dict[str, Any]) -> str:
        """Return the source that converts one ``v``; puts what it needs into ``scope``."""
        if type_.name == "Any":
            return f"({lookup(name, 'v.__class__', self._encoders.classes_of_any, scope)})(v)"
        if type_.name in PRIMITIVES:
            scope[name] = PRIMITIVES[type_.name].encode
            return f"v if {PRIMITIVES[type_.name].exact} else {name}(v)"
        return f"({lookup(name, 'v.__class__', self._encoders.table(type_.name), scope)})(v)"

    def _locate(
        self,
        plan: list[Member],
        starts: list[int],
        value: Any,
        problem: Exception,
        items: Iterator[Any] | None,
    ) -> EncodeError:
        """Name the place at which an encoder failed; encodes nothing twice."""
        member = plan[failed_at(problem, starts)]
        item = getattr(value, member.name, None)
        if item is None:
            return EncodeError("required", member.wire)
        index = None
        if member.type.array and items is not None:
            index = len(item) - length_hint(items) - 1
        if isinstance(problem, EncodeError):
            error = problem
        else:
            error = EncodeError(type(problem).__name__)
            error.__cause__ = problem
        if index is not None:
            error = error.at(index)
        return error.at(member.wire)


def described(value: object) -> str:
    """Say what was found, by its class where that is one of the schema's."""
    if isinstance(value, DataObject | Fault | ManagedObjectReference | ManagedObject):
        return type(value).__name__
    return describe(value)


def _unlisted(value: Any) -> Any:
    raise EncodeError(f"expected a list, found {described(value)}")
