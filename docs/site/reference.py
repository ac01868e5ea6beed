"""The reference of vim25 as pages: what the schema says of each type, and where it is used."""

from __future__ import annotations

import inspect
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from commands import commands

import vijson
import vijson.simulator
import vijson.testing
import vim25
import vmodl
from vim25.services import SERVICES

__all__ = ["write"]

KINDS = {
    "managed": (
        "Managed objects",
        "What lives in the server: a stub's methods are its operations.",
    ),
    "data": ("Data objects", "Values: what operations take and return."),
    "faults": ("Faults", "What operations raise."),
    "enums": ("Enums", "Strings of which the schema knows the values."),
}

_INDEX = """\
# Reference

- [vijson](vijson.md): the client, and all that is written by hand
- [Commands](commands.md) of the command line
- [vijson.simulator](simulator.md), [vijson.testing](testing.md): a vCenter in a box, and fixtures
- [vim25](vim25.md), [vmodl](vmodl.md): JSON both ways, and the type system
- [Operations](operations.md): by their names, with the privileges that they need
- [Managed objects](managed/index.md), [data objects](data/index.md), [faults](faults/index.md),
  [enums](enums/index.md)

The search finds wire names, `numCPUs`, and Python's, `num_cpus`.
"""

Uses = dict[str, dict[str, None]]
"""By the wire name of a type, links to where it is used."""


class Reference:
    """All types of the bindings, and what uses them."""

    def __init__(self) -> None:
        self.types: dict[str, tuple[str, Any]] = {}
        """By wire name: the kind and the class."""
        for kind in KINDS:
            for name in dir(getattr(vim25, kind)):
                found = getattr(vim25, name)
                wire = name if kind == "managed" else vim25.registry.wire_name(found)
                self.types[wire] = (kind, found)
        self.returned: Uses = defaultdict(dict)
        self.taken: Uses = defaultdict(dict)
        self.held: Uses = defaultdict(dict)
        self.raised: Uses = defaultdict(dict)
        for wire, (kind, found) in self.types.items():
            if kind == "managed":
                self._note_operations(wire, found)
            elif kind != "enums":
                for field in vmodl.fields(found):
                    for used in _named(field.type, field.target):
                        self.held[used][self.link(wire, f".{field.wire}")] = None

    def _note_operations(self, wire: str, found: Any) -> None:
        for operation in _own(found).values():
            anchor = "properties" if operation.is_property else operation.name
            link = self.link(wire, f".{operation.name}", anchor)
            result = operation.task_result if operation.starts_task else operation.result
            target = operation.task_target if operation.starts_task else operation.target
            for used in _named(result, target):
                self.returned[used][link] = None
            for field in operation.parameters:
                for used in _named(field.type, field.target):
                    self.taken[used][link] = None
            for fault in operation.faults:
                self.raised[fault][link] = None

    def link(self, wire: str, more: str = "", anchor: str = "") -> str:
        """Return a link to a type's page, from that of another."""
        if wire not in self.types:
            return f"`{wire}{more}`"
        kind, _ = self.types[wire]
        behind = f"#{anchor.lower()}" if anchor else ""
        return f"[{wire}{more}](../{kind}/{wire}.md{behind})"

    def type(self, name: str | None, target: str | None = None) -> str:
        """Return how a type is shown, with a link."""
        if name is None:
            return "nothing"
        inner = name.removesuffix("[]")
        array = "[]" if name.endswith("[]") else ""
        if target is not None:
            return f"{'references' if array else 'a reference'} to {self.link(target)}"
        return f"{self.link(inner)}{array}" if inner in self.types else f"`{name}`"

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield the path of each page, and its text."""
        for wire, (kind, found) in self.types.items():
            where = f"[Reference](../index.md) / [{KINDS[kind][0]}](index.md)"
            lines = ["---", "orphan: true", "---", f"# {wire}", "", where, "", *_head(self, found)]
            if kind == "managed":
                lines += _managed(self, found)
            elif kind == "enums":
                lines += ["", "| Value | In Python |", "| --- | --- |"]
                lines += [f"| `{member.value}` | `{member.name}` |" for member in found]
            else:
                lines += _members(self, found)
            lines += _uses("Returned by", self.returned[wire])
            lines += _uses("Taken by", self.taken[wire])
            lines += _uses("In", self.held[wire])
            lines += _uses("Raised by", self.raised[wire])
            yield f"{kind}/{wire}.md", "\n".join(lines) + "\n"
        for kind, (title, text) in KINDS.items():
            yield f"{kind}/index.md", self._index(kind, title, text)
        yield "operations.md", self._operations()

    def _index(self, kind: str, title: str, text: str) -> str:
        lines = ["---", "orphan: true", "---", f"# {title}", "", "[Reference](../index.md)", ""]
        lines += [text, ""]
        lines += ["| Type | In pyVmomi | Since |", "| --- | --- | --- |"]
        for wire, (of, found) in sorted(self.types.items()):
            if of == kind:
                summary = _summary(found)
                since = vim25.registry.since(found) or ""
                lines.append(f"| [{wire}]({wire}.md) | {summary} | {since} |")
        return "\n".join(lines) + "\n"

    def _operations(self) -> str:
        lines = ["---", "orphan: true", "---", "# Operations", "", "[Reference](index.md)", ""]
        lines += ["| Operation | Method | Privilege | Since |", "| --- | --- | --- | --- |"]
        rows = [
            (operation.name, wire, method, operation)
            for wire, (kind, found) in self.types.items()
            if kind == "managed"
            for method, operation in _own(found).items()
            if not operation.is_property
        ]
        for name, wire, method, operation in sorted(rows, key=lambda row: row[:2]):
            link = f"[{name}](managed/{wire}.md#{name.lower()})"
            privilege = f"`{operation.privilege}`" if operation.privilege else ""
            lines.append(f"| {link} | `{wire}.{method}` | {privilege} | {operation.since or ''} |")
        return "\n".join(lines) + "\n"


def _own(found: Any) -> dict[str, vmodl.Operation]:
    """Return the operations that a managed type adds to its base, by method."""
    base = vmodl.methods(found.__base__)
    return {name: item for name, item in vmodl.methods(found).items() if name not in base}


def _named(name: str | None, target: str | None) -> Iterable[str]:
    return [item for item in ((name or "").removesuffix("[]"), target) if item]


def _summary(found: Any) -> str:
    """Return the name in the vendor's modelling language, which is pyVmomi's."""
    first = (found.__doc__ or "").strip().partition("\n")[0]
    return first.partition(".  ")[0].partition("``. ")[0].strip("`. ") if "``" in first else ""


def _head(reference: Reference, found: Any) -> list[str]:
    lines = [line for line in (found.__doc__ or "").strip().splitlines() if line]
    base = found.__base__.__name__
    known = reference.link(base) if base in reference.types else ""
    derived = [reference.link(item) for item in sorted(_derived(reference, found))]
    return [
        *(
            f"[The vendor's page]({line})\n" if line.startswith("https://") else f"{line}\n"
            for line in lines
        ),
        f"`vim25.{found.__name__}`" + (f", a {known}" if known else ""),
        *(["", f"Derived: {', '.join(derived)}"] if derived else []),
    ]


def _derived(reference: Reference, found: Any) -> list[str]:
    return [wire for wire, (_, other) in reference.types.items() if other.__base__ is found]


def _members(reference: Reference, found: Any) -> list[str]:
    fields = vmodl.fields(found)
    if not fields:
        return []
    lines = ["", "| Member | In Python | Type | Notes | Since |", "| --- | --- | --- | --- | --- |"]
    for field in fields:
        notes = ", ".join(
            filter(
                None,
                [
                    "required" if field.required else "",
                    "secret" if field.secret else "",
                    "deprecated" if field.deprecated else "",
                ],
            )
        )
        shown = reference.type(field.type, field.target)
        lines.append(f"| `{field.wire}` | `{field.name}` | {shown} | {notes} | {field.since} |")
    return lines


def _managed(reference: Reference, found: Any) -> list[str]:
    own = _own(found)
    properties = {method: item for method, item in own.items() if item.is_property}
    lines = _inherited(reference, found)
    if properties:
        lines += ["", "## Properties", "", "| Property | Method | Type | Since |"]
        lines += ["| --- | --- | --- | --- |"]
        for method, item in properties.items():
            shown = reference.type(item.result, item.target)
            lines.append(f"| `{item.name}` | `{method}` | {shown} | {item.since or ''} |")
    for method, item in own.items():
        if not item.is_property:
            lines += _operation(reference, method, item)
    return lines


def _inherited(reference: Reference, found: Any) -> list[str]:
    """Return what a managed type has of its bases, with links to their pages."""
    lines = []
    for base in found.__mro__[1:]:
        own = _own(base) if base.__name__ in reference.types else {}
        if own:
            names = ", ".join(f"`{item.name}`" for item in own.values())
            lines += ["", f"Of {reference.link(base.__name__)}: {names}"]
    return lines


def _operation(reference: Reference, method: str, item: vmodl.Operation) -> list[str]:
    names = ", ".join(field.name for field in item.parameters)
    if item.starts_task:
        result = f"a task; its result is {reference.type(item.task_result, item.task_target)}"
    else:
        result = reference.type(item.result, item.target)
    facts = [
        f"Returns {result}.",
        f"Needs `{item.privilege}`." if item.privilege else "",
        f"Since {item.since}." if item.since else "",
        item.deprecated or "",
    ]
    lines = ["", f"## {item.name}", "", f"`{method}({names})`", "", " ".join(filter(None, facts))]
    if item.parameters:
        lines += ["", "| Parameter | In Python | Type | Notes |", "| --- | --- | --- | --- |"]
        for field in item.parameters:
            shown = reference.type(field.type, field.target)
            required = "required" if field.required else ""
            lines.append(f"| `{field.wire}` | `{field.name}` | {shown} | {required} |")
    if item.faults:
        faults = ", ".join(reference.link(fault) for fault in item.faults)
        lines += ["", f"Raises {faults}."]
    return lines


def _uses(title: str, links: Iterable[str]) -> list[str]:
    found = sorted(links)
    return ["", f"**{title}** {', '.join(found)}"] if found else []


_MODULES: dict[str, tuple[ModuleType, str]] = {
    "vijson": (vijson, "The client, and all that is written by hand."),
    "simulator": (vijson.simulator, "A vCenter in a box: `vijson.simulator`."),
    "testing": (vijson.testing, "Fixtures of pytest: `vijson.testing`."),
    "vmodl": (vmodl, "The type system below vim25."),
}
_FIRST = ("connect", "VCenter", "Client", "customize_guests", "wait_all", "as_completed", "each")
"""What people look for first; the rest is by its names."""
_VIM25 = ("RELEASE", "dumps", "loads", "structure", "unstructure", "converter", "registry")


def _library(module: ModuleType, text: str) -> str:
    """Return the page of a module's own names."""
    names = sorted(vars(module)["__all__"], key=lambda name: (name not in _FIRST, name))
    first = [name for name in _FIRST if name in names]
    lines = ["---", "orphan: true", "---", f"# {module.__name__}", "", "[Reference](index.md)", ""]
    lines += [text, "", "```{eval-rst}"]
    for name in [*first, *(name for name in names if name not in first)]:
        found = getattr(module, name)
        full = f"{module.__name__}.{name}"
        if isinstance(found, type) and issubclass(found, BaseException):
            lines += [f".. autoexception:: {full}", ""]
        elif isinstance(found, type):
            lines += [f".. autoclass:: {full}", "   :members:"]
            lines += [
                "   :inherited-members: object,str,int,float,bytes,dict,list,tuple,Enum,type",
                "",
            ]
        elif callable(found):
            lines += [f".. autofunction:: {full}", ""]
    return "\n".join([*lines, "```", ""])


def _vim25() -> str:
    """Return the page of what vim25 has beside types."""
    lines = ["---", "orphan: true", "---", "# vim25", "", "[Reference](index.md)", ""]
    lines += [f"The bindings of release {vim25.RELEASE}: types, and JSON both ways.", ""]
    lines += ["```{eval-rst}"]
    for name in _VIM25:
        found = getattr(vim25, name)
        if callable(found) and not isinstance(found, type) and hasattr(found, "__doc__"):
            lines += [f".. py:function:: vim25.{name}{_signature(found)}", ""]
            lines += [
                f"   {line}".rstrip() for line in (inspect.getdoc(found) or "").splitlines()
            ] + [""]
    services = ", ".join(f"``vim25.services.{name}``" for name in sorted(SERVICES))
    lines += [f"Services beside vim25: {services or 'none in these bindings'}.", "", "```", ""]
    return "\n".join(lines)


def _signature(found: Any) -> str:
    try:
        return str(inspect.signature(found))
    except (TypeError, ValueError):
        return "(...)"


def write(folder: Path) -> int:
    """Write all pages below a folder, and return how many there are."""
    pages = {**dict(Reference().pages()), "index.md": _INDEX, "commands.md": commands()}
    for name, (module, text) in _MODULES.items():
        pages[f"{name}.md"] = _library(module, text)
    pages["vim25.md"] = _vim25()
    for path, text in pages.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return len(pages)
