"""The docstrings of the package: facts, and the document's descriptions where it has some."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Iterable

from codegen.model import Class, EnumClass, ManagedClass, Member, Operation

__all__ = [
    "PAGES",
    "class_text",
    "enum_text",
    "field_text",
    "managed_text",
    "operation_text",
    "prose",
]

PAGES = "https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest"
"""Where the vendor describes the API."""


def class_text(cls: Class) -> str:
    """Return the docstring of a class: what it is, since when, its page."""
    summary = _summary(cls.vmodl_name, cls.since)
    page = f"{PAGES}/data-structures/{cls.wire}/"
    return _docstring([summary, cls.deprecated or "", cls.description, page], indent=4)


def enum_text(enum: EnumClass) -> str:
    """Return the docstring of an enumerated type."""
    summary = _summary(enum.vmodl_name, enum.since)
    page = f"{PAGES}/data-structures/{enum.wire}_enum/"
    return _docstring([summary, enum.deprecated or "", enum.description, page], indent=4)


def managed_text(managed: ManagedClass) -> str:
    """Return the docstring of a stub."""
    return _docstring([_summary(managed.vmodl_name, managed.since)], indent=4)


def field_text(member: Member, since: str) -> str:
    """Return the docstring of a field, of a class of release ``since``; often there is none."""
    return _docstring([member.description, _facts(member, since)], indent=4)


def operation_text(managed: ManagedClass, operation: Operation) -> str:
    """Return the docstring of a stub's method."""
    summary = f"{'Read' if operation.is_property else 'Call'} ``{operation.wire}``."
    members = operation.request.all_members if operation.request else ()
    parameters = [_parameter(member, operation.since) for member in members]
    faults = ", ".join(operation.faults)
    verb = "get" if operation.is_property else "post"
    facts = [
        f"Since {operation.since}." if operation.since else "",
        f"Privilege {operation.privilege}." if operation.privilege else "",
        _returns(operation),
        operation.deprecated or "",
    ]
    path = f"{operation.service}/{managed.name}" if operation.service else managed.name
    paragraphs = [
        operation.description or summary,
        *parameters,
        " ".join(filter(None, facts)),
        f"Raises {faults}, or another fault." if faults else "",
        f"{PAGES}/sdk/vim25/release/{path}/moId/{operation.wire}/{verb}/",
    ]
    return _docstring(paragraphs, indent=8)


def _parameter(member: Member, since: str) -> str:
    text = " ".join(filter(None, [member.description, _facts(member, since)]))
    return f"{member.name}: {text}" if text else ""


def _returns(operation: Operation) -> str:
    if operation.starts_task:
        result = operation.task_result
        outcome = (result.target or result.name) if result else None
        return f"Starts a task{f', whose result is a {outcome}' if outcome else ''}."
    return ""


def _summary(vmodl_name: str, since: str) -> str:
    """Return the name in the modelling language, which tells the kin of a type, and its age."""
    facts = [f"``{vmodl_name}``." if vmodl_name else "", f"Since {since}." if since else ""]
    return " ".join(filter(None, facts))


def _facts(member: Member, since: str) -> str:
    """Return what is not plain from name and type."""
    facts = [member.deprecated] if member.deprecated else []
    if member.type.target:
        facts.append(f"Refers to a {member.type.target}.")
    if member.since and member.since != since:
        facts.append(f"Since {member.since}.")
    if isinstance(member.secret, tuple):
        facts.append(f"Secret where ``{member.secret[0]}`` matches ``{member.secret[1]}``.")
    elif member.secret:
        facts.append("Secret.")
    if member.privilege:
        facts.append(f"Privilege {member.privilege}.")
    return " ".join(facts)


def prose(text: str, width: int = 96) -> str:
    """Return a description as plain, wrapped paragraphs: no HTML, no stars for emphasis."""
    if len(text) <= width and text.isprintable() and not re.search(r"[<&]|\*\*\*", text):
        return text
    text = re.sub(r"</?(?:code|tt)>", "``", text)
    text = html.unescape(re.sub(r"</?[a-zA-Z][^<>]*>", "", text)).replace("***", "")
    text = "".join(char for char in text if char.isprintable() or char in "\n")
    wrapped = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        words = " ".join(paragraph.split())
        # Long words, such as a page's address, stay whole.
        wrapped.append(textwrap.fill(words, width, break_long_words=False, break_on_hyphens=False))
    return "\n\n".join(wrapped)


def _docstring(paragraphs: Iterable[str], *, indent: int) -> str:
    """Join paragraphs to a docstring: the first on the opening line."""
    width = 100 - indent
    text = "\n\n".join(prose(text, width) for text in paragraphs if text)
    text = text.replace("\\", "\\\\").replace('"""', "'''").rstrip()
    if text.endswith('"'):
        text += " "
    lines = text.split("\n")
    joined = "\n".join([lines[0], *(" " * indent + line if line else "" for line in lines[1:])])
    return f"{joined}\n{' ' * indent}" if len(lines) > 1 else joined
