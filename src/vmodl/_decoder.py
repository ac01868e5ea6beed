"""The decoder of one class: a straight-line function, built on first use.

It is optimistic. When it fails, its line (the member) and an iterator (the
position in an array) name the place of the error; nothing is decoded twice.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs

from vmodl._errors import DecodeError
from vmodl._members import Member, MemberType, members
from vmodl._objects import Fault, is_frozen
from vmodl._primitives import PRIMITIVES, describe

if TYPE_CHECKING:
    from vmodl._structure import Structurer

__all__ = ["Decode", "DecoderBuilder", "finish_fault"]

Decode = Callable[[Any], Any]


class DecoderBuilder:
    """Builds the decoders of a structurer's classes."""

    def __init__(self, structurer: Structurer) -> None:
        self._structurer = structurer

    def build(self, cls: type) -> Decode:
        """Return the function that turns JSON into an object of ``cls``."""
        plan = members(cls)
        by_init = _needs_init(cls, plan)
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
        if self._structurer.strict:
            scope["known"] = _known_members(cls, plan)
            lines.append("  if not known.issuperset(data): raise ValueError")
        if not by_init:
            lines.append("  self = new(cls)")
        frozen = not by_init and is_frozen(cls)
        for index, member in enumerate(plan):
            target = f"v{index}" if by_init or frozen else f"self.{member.name}"
            convert = self._expression(member, f"h{index}", scope)
            starts.append(len(lines) + 1)
            lines += self._member(member, target, convert)
        starts.append(len(lines) + 1)
        if self._structurer.watching:
            scope["note"] = partial(self._note_unknown, cls, _known_members(cls, plan))
            lines.append("  note(data)")
        if frozen:  # its slots are set behind its back, as its __init__ does
            for index, member in enumerate(plan):
                scope[f"set{index}"] = getattr(cls, member.name).__set__
                lines.append(f"  set{index}(self, v{index})")
        if by_init:
            aliases = {field.name: field.alias for field in attrs.fields(cls)}
            arguments = (f"{aliases[m.name]}=v{index}" for index, m in enumerate(plan))
            lines.append(f"  self = cls({', '.join(arguments)})")
        if issubclass(cls, Fault):
            scope["finish"] = partial(finish_fault, strict=self._structurer.strict)
            lines.append("  finish(self, data)")
        lines += [
            "  return self",
            " except RecursionError: raise",
            " except Exception as error: problem = error",
            " raise locate(data, problem, i)",
        ]
        exec("\n".join(lines), scope)  # noqa: S102  # built from the schema's names alone
        decode: Decode = scope["decode"]
        return decode

    def _member(self, member: Member, target: str, convert: str) -> list[str]:
        """Return the lines that set ``target``; few, as compiling them takes its time."""
        found = f"data[{member.wire!r}]" if member.required else f"data.get({member.wire!r})"
        if member.type.array:
            own = "v" if self._structurer.consuming else "v.copy()"
            return [
                f"  v = {found}",
                "  if v.__class__ is list:",
                f"   {target} = out = {own}",
                f"   for i, v in enumerate(out): out[i] = {convert}",
                *([] if member.required else [f"  elif v is None: {target} = None"]),
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
            seen = self._structurer.unknown_members.get((cls, wire), 0)
            self._structurer.unknown_members[cls, wire] = seen + 1
            if not seen:
                logger = sys.modules["logging"].getLogger("vmodl")
                logger.debug("%s has the unknown member %s, which is ignored", cls.__name__, wire)

    def _expression(self, member: Member, name: str, scope: dict[str, Any]) -> str:
        """Return the source that converts one ``v``; puts what it needs into ``scope``."""
        type_ = member.type
        if type_.name == "Any":
            scope[name] = self._structurer.decode_any
            decode = lookup("boxes", "t := v.get('_typeName')", self._structurer.boxes, scope)
            return f"({decode})(v) if v.__class__ is dict else {name}(v)"
        if type_.name in PRIMITIVES:
            primitive = PRIMITIVES[type_.name]
            # A null among the items of an array could not be written back.
            checked = (
                self._structurer.strict
                or member.checked
                or (type_.array and primitive.decode is None)
            )
            scope[name] = primitive.check if checked else primitive.decode
            if scope[name] is None:
                return "v"
            return f"v if {primitive.exact} else {name}(v)" if checked else f"{name}(v)"
        if self._structurer.is_enum(type_.name):
            return lookup(name, "v", self._structurer.enum_table(type_.name), scope)
        table = self._structurer.table(type_.name)
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
            return DecodeError(f"{cls.__name__} has no such member", unknown)
        if at == len(plan) and isinstance(problem, DecodeError):  # of a fault's message
            return problem
        if at == len(plan):  # code of the user's own: its text may hold secrets
            refused = DecodeError(f"refused by {cls.__name__}")
            refused.__cause__ = problem
            return refused
        member = plan[at]
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
                self._structurer.decoder(type_)(value)
            except DecodeError as error:
                problem = error
            else:
                unexpected = DecodeError(type(problem).__name__)
                unexpected.__cause__ = problem
                problem = unexpected
        if index is not None:
            problem = problem.at(index)
        return problem.at(member.wire)


def lookup(name: str, key: str, table: dict[Any, Any], scope: dict[str, Any]) -> str:
    """Return the source that finds ``key`` in a table, which may yet have to learn it.

    A key that is named (``t := ...``) is looked for by its name the second time.
    The bound method is twice as fast as the brackets of a dictionary's subclass.
    """
    scope[name], scope[f"{name}_get"] = table, table.get
    return f"{name}_get({key}) or {name}[{key.partition(' := ')[0]}]"


def failed_at(problem: Exception, starts: list[int]) -> int:
    """Return which part of a built function failed, -1 before the first: by its line."""
    traceback = problem.__traceback__
    line = traceback.tb_lineno if traceback else 0
    return bisect_right(starts, line) - 1


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
    fields = attrs.fields(cls)
    return (
        post_init is not own
        or len(plan) != len(fields)
        or any(
            field.converter or (field.validator and not field.metadata.get("checked"))
            for field in fields
        )
    )


def _unlisted(value: Any) -> Any:
    raise DecodeError(f"expected an array, found {describe(value)}")
