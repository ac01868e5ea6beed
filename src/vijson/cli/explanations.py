"""``vijson explain`` and ``privileges``: what the schema says of a name."""

from __future__ import annotations

from typing import Annotated, Any

import typer

import vim25
import vmodl
from vijson.cli.commands import offline
from vijson.cli.completion import complete_type
from vijson.cli.failures import Usage
from vijson.cli.kinds import KINDS
from vijson.cli.near_names import hint
from vijson.cli.output import Format, OutputOption, show, show_rows

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    offline(app, "explain", "vijson explain VirtualMachineConfigSpec.bootOptions")(explain)
    offline(app, "privileges", "vijson privileges CustomizeGuest_Task")(privileges)


def explain(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME",
            help="A type, Type.member, Type.Operation_Task, or an operation's name.",
            autocompletion=complete_type,
        ),
    ],
    output: OutputOption = Format.TABLE,
) -> None:
    """Say what the schema knows of a type, a member or an operation.

    A path may go on: VirtualMachine.config.hardware.device.
    """
    owner, *steps = name.split(".")
    kind: Any = _type(owner)
    if kind is None:
        found = _operations(name)
        if not found:
            raise Usage(f"the schema has no {name!r}{_near(name)}")
        facts = [_operation_facts(managed, operation) for managed, operation in found]
        show(facts[0] if len(facts) == 1 else facts, output)
        return
    for at, step in enumerate(steps):
        kind = _step(kind, step, ".".join([owner, *steps[:at]]), last=at == len(steps) - 1)
    _show(kind, output)


def privileges(
    operations: Annotated[
        list[str],
        typer.Argument(metavar="OPERATION", help="Names: CloneVM_Task, Folder.CreateVM_Task."),
    ],
    output: OutputOption = Format.TABLE,
) -> None:
    """Show which privileges operations need, as the schema says it.

    Of operations whose privileges depend on their arguments it says nothing: their pages do.
    """
    rows = []
    for name in operations:
        managed, _, rest = name.rpartition(".")
        found = [item for item in _operations(rest) if not managed or item[0].__name__ == managed]
        if not found:
            raise Usage(f"no operation is called {name!r}{_near(name)}")
        rows += [
            [f"{kind.__name__}.{operation.name}", operation.privilege or _depends(kind, operation)]
            for kind, operation in found
        ]
    show_rows(["operation", "privilege"], rows, output)


def _depends(kind: type, operation: vmodl.Operation) -> str:
    page = _page(getattr(kind, _method_name(kind, operation)))
    return f"depends on its arguments{f': {page}' if page else ''}"


def _type(name: str) -> type | None:
    found = vim25.registry.load_class(KINDS.get(name, name))
    return found or vim25.registry.load(name)


def _operations(name: str) -> list[tuple[type[vmodl.ManagedObject], vmodl.Operation]]:
    """Return all operations of a name, each with the type that first has it."""
    found = []
    for type_name in dir(vim25.managed):
        kind = vim25.registry.managed_type(type_name)
        operation = vmodl.operations(kind).get(name) if kind is not None else None
        if kind is None or operation is None:
            continue
        inherited = any(
            name in vmodl.operations(base)
            for base in kind.__mro__[1:]
            if issubclass(base, vmodl.ManagedObject)
        )
        if not inherited:
            found.append((kind, operation))
    return found


def _near(name: str) -> str:
    known = [*KINDS, *dir(vim25.managed), *dir(vim25.data), *dir(vim25.faults), *dir(vim25.enums)]
    return hint(name.partition(".")[0], known)


def _step(kind: Any, name: str, where: str, *, last: bool) -> Any:
    """Return what a member of a type is: a member to show, or the type to go on with."""
    if issubclass(kind, vmodl.ManagedObject):
        members: dict[str, Any] = dict(vmodl.operations(kind))
    elif issubclass(kind, vmodl.DataObject | vmodl.Fault):
        members = {field.wire: field for field in vmodl.fields(kind)}
    else:
        members = {}
    found = members.get(name) or next(
        (item for item in members.values() if getattr(item, "name", None) == name), None
    )
    if found is None:
        raise Usage(f"{where} has no {name!r}{hint(name, members)}")
    if last:
        return (kind, found)
    inner = (found.result if isinstance(found, vmodl.Operation) else found.type) or ""
    following = _type(inner.removesuffix("[]"))
    if following is None:
        raise Usage(f"{where}.{name} is a {inner}, which has no members")
    return following


def _show(found: Any, output: Format) -> None:
    if isinstance(found, tuple):
        kind, member = found
        if isinstance(member, vmodl.Operation):
            show(_operation_facts(kind, member), output)
        else:
            _show_field(kind, member, output)
    elif issubclass(found, vmodl.OpenEnum):
        _head(found, output)
        show_rows(["value"], ([member.value] for member in found), output)
    elif issubclass(found, vmodl.ManagedObject):
        _head(found, output)
        rows = (
            [item.name, "property" if item.is_property else "operation", _result(item), item.since]
            for item in vmodl.operations(found).values()
        )
        show_rows(["member", "is a", "type", "since"], sorted(rows), output)
    else:
        _head(found, output)
        rows = (
            [item.wire, item.name, item.type, "required" if item.required else "", item.since]
            for item in vmodl.fields(found)
        )
        show_rows(["member", "in Python", "type", "", "since"], rows, output)


def _head(kind: Any, output: Format) -> None:
    if output is not Format.TABLE:
        return
    bases = [base.__name__ for base in kind.__mro__[1:] if base.__module__.startswith("vim25")]
    typer.echo(f"{kind.__name__}{f', a {bases[0]}' if bases else ''}")
    typer.echo((kind.__doc__ or "").strip())
    typer.echo()


def _result(operation: vmodl.Operation) -> str:
    if operation.starts_task:
        return f"task of {operation.task_target or operation.task_result or 'nothing'}"
    return operation.target or operation.result or ""


def _operation_facts(
    kind: type[vmodl.ManagedObject], operation: vmodl.Operation
) -> dict[str, object]:
    facts = {
        "operation": f"{kind.__name__}.{operation.name}",
        "method": f"vim25.{kind.__name__}.{_method_name(kind, operation)}",
        "result": _result(operation) or None,
        "since": operation.since or None,
        "privilege": operation.privilege,
        "deprecated": operation.deprecated,
        "parameters": {field.wire: _field(field) for field in operation.parameters} or None,
        "faults": list(operation.faults) or None,
        "page": _page(getattr(kind, _method_name(kind, operation))),
    }
    return {key: value for key, value in facts.items() if value is not None}


def _page(documented: Any) -> str | None:
    lines = (getattr(documented, "__doc__", None) or "").split()
    return next((line for line in lines if line.startswith("https://")), None)


def _show_field(kind: type, field: vmodl.Field, output: Format) -> None:
    facts = {
        "member": f"{kind.__name__}.{field.wire}",
        "in Python": f"vim25.{kind.__name__}.{field.name}",
        "type": field.type if field.target is None else f"{field.type} of a {field.target}",
        "required": field.required,
        "since": field.since or None,
        "secret": True if field.secret else None,
        "deprecated": field.deprecated,
        "page": _page(kind),
    }
    show({key: value for key, value in facts.items() if value is not None}, output)


def _field(field: vmodl.Field) -> str:
    target = f" of a {field.target}" if field.target else ""
    return f"{field.type}{target}{', required' if field.required else ''}"


def _method_name(kind: type[vmodl.ManagedObject], operation: vmodl.Operation) -> str:
    return next(name for name, item in vmodl.methods(kind).items() if item == operation)
