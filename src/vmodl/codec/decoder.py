"""The decoder of one class: a straight-line function, built on first use.

It is optimistic. When it fails, its line (the member) and an iterator (the
position in an array) name the place of the error; nothing is decoded twice.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from vmodl.codec.errors import DecodeError
from vmodl.codec.members import Member, MemberType, members
from vmodl.codec.place import failed_at, lookup
from vmodl.codec.primitives import PRIMITIVES, describe
from vmodl.types.objects import Fault
from vmodl.types.schema import all_fields
from vmodl.types.source import compile_function
from vmodl.types.spelling import meant
from vmodl.types.unknown import is_frozen

__all__ = ["Decode", "DecoderBuilder", "finish_fault"]

Decode = Callable[[Any], Any]


class Decoders(Protocol):
    """What the decoder of one class needs of the others."""

    @property
    def mode(self) -> str:
        """How it decodes, for the names of functions."""
        ...

    strict: bool
    consuming: bool
    watching: bool
    unknown_members: dict[tuple[type, str], int]

    @property
    def boxes(self) -> dict[Any, Decode]:
        """The decoders of values in places of type ``Any``, by ``_typeName``."""
        ...

    def decode_any(self, data: Any) -> Any: ...
    def decoder(self, type_: MemberType) -> Decode: ...
    def is_enum(self, name: str) -> bool: ...
    def enum_table(self, declared: str | type) -> dict[Any, Any]: ...
    def table(self, declared: str | type) -> dict[Any, Decode]: ...


class DecoderBuilder:
    """Builds the decoders of classes."""

    def __init__(self, decoders: Decoders) -> None:
        self._decoders = decoders

    def build(self, cls: type) -> Decode:
        """Return the function that turns JSON into an object of ``cls``."""
        plan = members(cls)
        by_init = _needs_init(cls, plan)
        by_slot = not by_init and is_frozen(cls)
        starts: list[int] = []
        scope: dict[str, Any] = {
            "cls": cls,
            "new": cls.__new__,
            "locate": partial(self._locate, cls, plan, starts),
            "unlisted": _unlisted,
        }
        # The line at which it failed tells the member, `i` the position in an array:
        # all that is needed to name the place of an error.
        lines = ["def decode(data):", " i = None", " try:"]
        if self._decoders.strict:
            scope["known"] = _known_members(cls, plan)
            lines.append("  if not known.issuperset(data): raise ValueError")
        if not by_init:
            lines.append("  self = new(cls)")
        for index, member in enumerate(plan):
            target = f"v{index}" if by_init or by_slot else f"self.{member.name}"
            convert = self._expression(member, f"h{index}", scope)
            starts.append(len(lines) + 1)
            lines += self._member(member, target, convert)
        starts.append(len(lines) + 1)
        lines += self._ending(cls, plan, by_init, by_slot, scope)
        return compile_function(f"{self._decoders.mode} {cls.__qualname__}", lines, scope)

    def _ending(
        self, cls: type, plan: list[Member], by_init: bool, by_slot: bool, scope: dict[str, Any]
    ) -> list[str]:
        """Return the lines that follow those of the members."""
        lines = []
        if self._decoders.watching:
            scope["note"] = partial(self._note_unknown, cls, _known_members(cls, plan))
            lines.append("  note(data)")
        if by_slot:
            lines += _set_slots(cls, plan, scope)
        if by_init:
            aliases = {field.name: field.alias for field in _attributes(cls)}
            arguments = (f"{aliases[m.name]}=v{index}" for index, m in enumerate(plan))
            lines.append(f"  self = cls({', '.join(arguments)})")
        if issubclass(cls, Fault):
            scope["finish"] = partial(finish_fault, strict=self._decoders.strict)
            lines.append("  finish(self, data)")
        return [
            *lines,
            "  return self",
            " except RecursionError: raise",
            " except Exception as error: problem = error",
            " raise locate(data, problem, i)",
        ]

    def _member(self, member: Member, target: str, convert: str) -> list[str]:
        """Return the lines that set ``target``; few, as compiling them takes its time."""
        found = f"data[{member.wire!r}]" if member.required else f"data.get({member.wire!r})"
        if member.type.array:
            own = "v" if self._decoders.consuming else "v.copy()"
            # Some servers send null for an empty array.
            unset = [f"  elif v is None: {target} = {[] if member.required else None}"]
            return [
                f"  v = {found}",
                "  if v.__class__ is list:",
                f"   {target} = out = {own}",
                f"   for i, v in enumerate(out): out[i] = {convert}",
                *([] if member.required and self._decoders.strict else unset),
                "  else: unlisted(v)",
            ]
        if convert != "v":  # what converts a value refuses None
            absent = "" if member.required else "None if v is None else "
            return [f"  v = {found}", f"  {target} = {absent}{convert}"]
        if member.required:
            return [f"  {target} = v = {found}", "  if v is None: raise ValueError"]
        return [f"  {target} = {found}"]

    def _note_unknown(self, cls: type, known: frozenset[str], data: dict[str, Any]) -> None:
        """Log members that this release does not know, the first time each is seen."""
        for wire in data.keys() - known:
            seen = self._decoders.unknown_members.get((cls, wire), 0)
            self._decoders.unknown_members[cls, wire] = seen + 1
            if not seen:
                logger = sys.modules["logging"].getLogger("vmodl")
                logger.debug("%s has the unknown member %s, which is ignored", cls.__name__, wire)

    def _expression(self, member: Member, name: str, scope: dict[str, Any]) -> str:
        """Return the source that converts one ``v``; puts what it needs into ``scope``."""
        type_ = member.type
        if type_.name == "Any":
            scope[name] = self._decoders.decode_any
            decode = lookup("boxes", "t := v.get('_typeName')", self._decoders.boxes, scope)
            return f"({decode})(v) if v.__class__ is dict else {name}(v)"
        if type_.name in PRIMITIVES:
            primitive = PRIMITIVES[type_.name]
            # A null among the items of an array could not be written back.
            checked = (
                self._decoders.strict
                or member.checked
                or (type_.array and primitive.decode is None)
            )
            scope[name] = primitive.check if checked else primitive.decode
            if scope[name] is None:
                return "v"
            return f"v if {primitive.exact} else {name}(v)" if checked else f"{name}(v)"
        if self._decoders.is_enum(type_.name):
            return lookup(name, "v", self._decoders.enum_table(type_.name), scope)
        table = self._decoders.table(type_.name)
        decode = lookup(name, "t := v.get('_typeName')", table, scope)
        return f"({decode})(v)"

    def _locate(
        self,
        cls: type,
        plan: list[Member],
        starts: list[int],
        data: dict[str, Any],
        problem: Exception,
        index: int | None,
    ) -> DecodeError:
        """Name the place at which the decoder of ``cls`` failed; decodes nothing twice.

        ``starts`` holds the first line of each member's code, and of what follows.
        """
        at = failed_at(problem, starts)
        if not isinstance(data, dict):
            return DecodeError(f"expected an object, found {describe(data)}")
        if at == -1:
            known = _known_members(cls, plan)
            unknown = next(str(wire) for wire in data if wire not in known)
            problem_text = f"{cls.__name__} has no such member{meant(unknown, known)}"
            return DecodeError(problem_text, unknown)
        if at == len(plan) and isinstance(problem, DecodeError):  # of a fault's message
            return problem
        if at == len(plan):  # code of the user's own: its text may hold secrets
            refused = DecodeError(f"refused by {cls.__name__}")
            refused.__cause__ = problem
            return refused
        return self._of_member(plan[at], data, problem, index)

    def _of_member(
        self, member: Member, data: dict[str, Any], problem: Exception, index: int | None
    ) -> DecodeError:
        """Say what is wrong with a member, at whose line a decoder failed."""
        value = data.get(member.wire)
        if value is None:
            return DecodeError(
                "required, found null" if member.wire in data else "required", member.wire
            )
        type_ = member.type
        if value.__class__ is not list or not type_.array:
            index = None  # that of an earlier array
        if index is not None:
            value, type_ = value[index], MemberType(type_.name, False)
        if not isinstance(problem, DecodeError):
            # It failed at once, so it will again, with a message this time.
            try:
                self._decoders.decoder(type_)(value)
            except DecodeError as error:
                problem = error
            else:
                unexpected = DecodeError(type(problem).__name__)
                unexpected.__cause__ = problem
                problem = unexpected
        if index is not None:
            problem = problem.at(index)
        return problem.at(member.wire)


def finish_fault(fault: Fault, data: dict[str, Any], *, strict: bool = False) -> None:
    """Set what of a fault the schema does not declare, and chain its cause."""
    message = data.get("faultstring")
    if strict and not isinstance(message, str | None):
        raise DecodeError(f"expected string, found {describe(message)}", "faultstring")
    if isinstance(message, str):  # the schema does not declare it: no reason to refuse the fault
        fault.faultstring = message
    fault.__attrs_post_init__()


def _known_members(cls: type, plan: list[Member]) -> frozenset[str]:
    extra = {"_typeName"} | ({"faultstring"} if issubclass(cls, Fault) else set())
    return frozenset(member.wire for member in plan) | extra


def _needs_init(cls: type, plan: list[Member]) -> bool:
    """Tell whether objects must be made by ``__init__`` rather than slot by slot."""
    post_init = getattr(cls, "__attrs_post_init__", None)
    own = Fault.__attrs_post_init__ if issubclass(cls, Fault) else None
    if all_fields(cls) is not None:
        return False
    fields = _attributes(cls)
    return (
        post_init is not own
        or len(plan) != len(fields)
        or any(
            field.converter or (field.validator and not field.metadata.get("checked"))
            for field in fields
        )
    )


def _attributes(cls: Any) -> tuple[Any, ...]:
    found: tuple[Any, ...] = cls.__attrs_attrs__
    return found


def _set_slots(cls: type, plan: list[Member], scope: dict[str, Any]) -> list[str]:
    """Return the lines that fill a frozen object behind its back, as its __init__ does."""
    for index, member in enumerate(plan):
        scope[f"set{index}"] = getattr(cls, member.name).__set__
    return [f"  set{index}(self, v{index})" for index in range(len(plan))]


def _unlisted(value: Any) -> Any:
    raise DecodeError(f"expected an array, found {describe(value)}")
