"""The rows from which the package's classes are made."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from codegen.docstrings import prose
from codegen.model import Class, EnumClass, ManagedClass, Member, Operation, Type

__all__ = ["class_row", "enum_row", "managed_row"]


def class_row(cls: Class, base: str | None) -> str:
    """Return the row of a data object or fault type."""
    facts = [cls.wire, base, cls.vmodl_name, cls.since, prose(cls.description)]
    facts += [cls.deprecated] if cls.deprecated else []
    return _row(cls.name, facts, map(_field, cls.members))


def enum_row(enum: EnumClass) -> str:
    """Return the row of an enumerated type."""
    facts = [enum.wire, enum.vmodl_name, enum.since, prose(enum.description)]
    facts += [enum.deprecated] if enum.deprecated else []
    return _row(enum.name, facts, (_tuple(pair) for pair in enum.values))


def managed_row(managed: ManagedClass, base: str | None) -> str:
    """Return the row of a managed type: one line an operation, and one a parameter."""
    lines = [f"    {_literal(managed.name)}: ("]
    lines.append(f"        {_list([base, managed.vmodl_name, managed.since, ''])},")
    lines.append("        {")
    for operation in managed.operations:
        lines += _operation(operation)
    return "\n".join([*lines, "        },", "    ),"])


def _row(name: str, facts: Sequence[object], items: Iterable[str]) -> str:
    lines = [f"    {_literal(name)}: (", f"        {_list(facts)},"]
    return "\n".join([*lines, *(f"        {item}," for item in items), "    ),"])


def _field(member: Member) -> str:
    """Return name, wire name, type, since; then, where there are some, secret and so on."""
    type_ = _type(member.type) + ("" if member.required else "?")
    facts: list[object] = [member.name, member.wire, type_, member.since]
    more: list[object] = [member.secret, member.type.target, member.deprecated]
    while more and not more[-1]:
        more.pop()
    return _tuple([*facts, *more])


def _operation(operation: Operation) -> Iterator[str]:
    result, task = operation.result, operation.task_result
    facts: dict[str, object] = {
        "name": operation.wire,
        "is_property": operation.is_property,
        "request": operation.request.name if operation.request else None,
        "result": _type(result) if result else None,
        "nullable": operation.nullable,
        "target": result.target if result else None,
        "starts_task": operation.starts_task,
        "task_result": _type(task) if task else None,
        "task_target": task.target if task else None,
        "task_nullable": operation.task_nullable,
        "secret_result": operation.secret_result,
        "since": operation.since,
        "vmodl_name": operation.vmodl_name,
        "privilege": operation.privilege,
        "faults": operation.faults,
        "description": prose(operation.description),
        "service": operation.service,
        "earlier": operation.earlier,
        "deprecated": operation.deprecated,
    }
    given = ", ".join(f'"{key}": {_literal(value)}' for key, value in facts.items() if value)
    line = f"            {_literal(operation.name)}: {{{given}"
    members = operation.request.all_members if operation.request else ()
    if not members:
        yield f"{line}}},"
        return
    yield f'{line}, "parameters": ('
    for member in members:
        yield f"                {_field(member)},"
    yield "            )},"


def _type(type_: Type) -> str:
    return f"{type_.wire}[]" if type_.array else type_.wire


def _literal(value: object) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return _tuple(value) if isinstance(value, tuple) else repr(value)


def _list(values: Iterable[object]) -> str:
    return ", ".join(map(_literal, values))


def _tuple(values: Iterable[object]) -> str:
    items = list(values)
    return f"({_list(items)}{',' if len(items) == 1 else ''})"
