"""What differs between two releases' documents, for people and for scripts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen.described import PARTS, Described, Entry

__all__ = ["Change", "Comparison", "compare", "markdown", "report", "text"]


@dataclass(frozen=True)
class Change:
    """One difference: in which part of the API, of what, and how."""

    part: str
    """One of `PARTS`."""
    name: str
    """A type, ``Type.field``, ``Enum.value`` or ``ManagedType.member``; a service before it."""
    fact: str
    """Which of its facts differs: ``presence`` of what only one has, ``type``, and so on."""
    before: str | None
    """What the first says; ``None`` where it does not have the thing."""
    after: str | None
    pointer: str
    """Where it is in the second's document, or in the first's where the second lacks it."""

    @property
    def what(self) -> str:
        """``added``, ``removed``, or the change in words."""
        if self.after is None:
            return "removed"
        if self.before is None:
            return f"added, {self.after}" if self.after else "added"
        if self.fact == "order":
            return "members in another order"
        return f"{self.fact} was {self.before}, is {self.after}"

    @property
    def touches(self) -> str | None:
        """Say why code that uses the thing may need a change; ``None`` where it does not."""
        if self.after is None:
            return "removed"
        if self.fact in ("type", "result", "kind", "base"):
            return "retyped" if self.before is not None else None
        if self.fact == "nullable" and self.after == "yes" and self.before is not None:
            return "retyped"
        if self.fact == "presence" and self.after.startswith("required"):
            return "newly required"
        if self.fact == "deprecated" and self.before == "no":
            return "newly deprecated"
        return None


@dataclass
class Comparison:
    """The differences, and how much is the same."""

    changes: list[Change] = field(default_factory=list)
    same: dict[str, int] = field(default_factory=dict)
    """By part: how many things both have and say the same of."""


def compare(old: Described, new: Described) -> Comparison:
    """Return what changed from ``old`` to ``new``, in the order of names.

    What belongs to a service or type that is itself added or removed is not listed; an
    operation is listed under the type that declares it.
    """
    found = Comparison()
    lone = old.parts["services"].keys() ^ new.parts["services"].keys()
    for part in PARTS:
        before, after = old.parts[part], new.parts[part]
        found.same[part] = 0
        for name in sorted(before.keys() | after.keys()):
            if name.partition("/")[0] in lone and part != "services":
                continue
            changes = list(_compare(part, name, before.get(name), after.get(name)))
            found.changes += changes
            found.same[part] += not changes
    return found


def _compare(part: str, name: str, before: Entry | None, after: Entry | None) -> Iterator[Change]:
    if after is None:
        if before is not None:
            yield Change(part, name, "presence", "there", None, before.pointer)
        return
    if before is None:
        values = ", ".join(after.members) if part == "enums" else ""
        yield Change(part, name, "presence", None, values, after.pointer)
        return
    yield from _compare_facts(part, name, before.facts, after.facts, after.pointer)
    for member in [*before.members, *(new for new in after.members if new not in before.members)]:
        whole = f"{name}.{member}"
        if member not in after.members:
            pointer = before.member_pointer(member)
            yield Change(part, whole, "presence", "there", None, pointer)
        elif member not in before.members:
            facts = after.members[member]
            said = f"{facts['presence']} {facts['type']}" if facts else ""
            pointer = after.member_pointer(member)
            yield Change(part, whole, "presence", None, said, pointer)
        else:
            pointer = after.member_pointer(member)
            facts = after.members[member]
            yield from _compare_facts(part, whole, before.members[member], facts, pointer)
    if part != "enums":
        yield from _compare_order(part, name, before, after)


def _compare_order(part: str, name: str, before: Entry, after: Entry) -> Iterator[Change]:
    first = [member for member in before.members if member in after.members]
    second = [member for member in after.members if member in before.members]
    if first != second:
        yield Change(part, name, "order", ", ".join(first), ", ".join(second), after.pointer)


def _compare_facts(
    part: str, name: str, before: dict[str, str], after: dict[str, str], pointer: str
) -> Iterator[Change]:
    for fact, value in after.items():
        if before.get(fact, value) != value:  # what one of them does not say is no difference
            yield Change(part, name, fact, before[fact], value, pointer)


def text(found: list[Change]) -> str:
    """Return the changes as lines, part by part."""
    lines = []
    for part, items in _parts(found):
        lines += [f"{part.capitalize()}:", *(f"  {item.name}: {item.what}" for item in items), ""]
    return "\n".join(lines) or "no differences\n"


def report(found: Comparison) -> str:
    """Return what agrees, and each difference with its place, for one who will act on it."""
    lines = []
    for item in found.changes:
        lines += [
            f"{item.part}: {item.name}: {item.fact}",
            f"  pointer  #{item.pointer}",
            f"  ours     {'(not there)' if item.before is None else item.before}",
            f"  theirs   {'(not there)' if item.after is None else item.after or 'there'}",
            "",
        ]
    same = ", ".join(f"{count} {part}" for part, count in found.same.items())
    count = len(found.changes)
    lines += [f"agree: {same}", f"differ: {count or 'nothing'}"]
    return "\n".join(lines)


def markdown(found: Comparison, old: str, new: str) -> str:
    """Return the changes as a page: first those that touch a user's code."""
    lines = [f"# From {old} to {new}", ""]
    if not found.changes:
        lines += ["No differences.", ""]
    touching = [item for item in found.changes if item.touches]
    if touching:
        lines += ["## What may touch your code", ""]
        lines += ["`python -m codegen impact PATH` lists where your code uses these.", ""]
        lines += [f"- {item.touches}: `{item.name}`{_detail(item)}" for item in touching]
        lines.append("")
    for part, items in _parts(found.changes):
        lines += [f"## {part.capitalize()}", ""]
        lines += [f"- `{item.name}`: {item.what}" for item in items]
        lines.append("")
    return "\n".join(lines)


def _detail(item: Change) -> str:
    if item.touches == "removed":
        return ""
    if item.touches == "newly deprecated":
        return "" if item.after == "yes" else f", {item.after}"
    return f": {item.what}"


def _parts(found: list[Change]) -> Iterator[tuple[str, list[Change]]]:
    for part in PARTS:
        if items := [item for item in found if item.part == part]:
            yield part, items
