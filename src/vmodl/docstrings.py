"""Docstrings from the facts of the schema."""

from __future__ import annotations

from vmodl.managed import Operation
from vmodl.types.schema import Field, TypeFacts

__all__ = ["PAGES", "data_type", "managed_type", "method"]

PAGES = "https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest"
"""Where the vendor describes the API."""


def data_type(facts: TypeFacts, description: str, suffix: str = "") -> str:
    """Return the docstring of a type with members: its vmodl name, since when, its page."""
    page = f"{PAGES}/data-structures/{facts.wire}{suffix}/"
    summary = _summary(facts.vmodl_name, facts.since)
    return _text(summary, facts.deprecated or "", description, page)


def managed_type(vmodl_name: str, since: str, description: str) -> str:
    """Return the docstring of a stub."""
    return _text(_summary(vmodl_name, since), description)


def method(managed: str, operation: Operation, description: str) -> str:
    """Return the docstring of a stub's method."""
    verb = "Read" if operation.is_property else "Call"
    kind = "get" if operation.is_property else "post"
    parameters = [f"{field.name}: {_facts(field)}" for field in operation.parameters]
    faults = ", ".join(operation.faults)
    facts = [
        f"Since {operation.since}." if operation.since else "",
        f"Privilege {operation.privilege}." if operation.privilege else "",
        _returns(operation),
        operation.deprecated or "",
    ]
    path = f"{operation.service}/{managed}" if operation.service else managed
    return _text(
        description or f"{verb} ``{operation.name}``.",
        *parameters,
        " ".join(filter(None, facts)),
        f"Raises {faults}, or another fault." if faults else "",
        f"{PAGES}/sdk/vim25/release/{path}/moId/{operation.name}/{kind}/",
    )


def _summary(vmodl_name: str, since: str) -> str:
    """Return the name in the modelling language, which tells the kin of a type, and its age."""
    facts = [f"``{vmodl_name}``." if vmodl_name else "", f"Since {since}." if since else ""]
    return " ".join(filter(None, facts))


def _facts(field: Field) -> str:
    facts = [f"Wire name ``{field.wire}``."]
    facts += [f"Since {field.since}."] if field.since else []
    facts += [field.deprecated] if field.deprecated else []
    facts += [f"Refers to a {field.target}."] if field.target else []
    if isinstance(field.secret, tuple):
        facts.append(f"Secret where ``{field.secret[0]}`` matches ``{field.secret[1]}``.")
    elif field.secret:
        facts.append("Secret.")
    return " ".join(facts)


def _returns(operation: Operation) -> str:
    if not operation.starts_task:
        return ""
    outcome = operation.task_target or operation.task_result
    return f"Starts a task{f', whose result is a {outcome}' if outcome else ''}."


def _text(*paragraphs: str) -> str:
    return "\n\n".join(filter(None, paragraphs))
