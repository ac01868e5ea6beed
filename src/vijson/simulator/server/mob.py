"""The browser of managed objects, ``/mob``: pages, links, and methods without arguments."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any
from urllib.parse import urlencode

import attrs

import vim25
from vijson.simulator.kernel.calls import Call
from vijson.simulator.kernel.objects import Inventory, SimulatedObject
from vijson.simulator.kernel.property_paths import read_path
from vmodl import ManagedObject, ManagedObjectReference, Operation, is_secret, operations

__all__ = ["ObjectBrowser"]

_FIRST = "ServiceInstance"
_DEPTH = 2
"""How deep objects are shown inside of others; what is deeper is a link."""
_LISTED = 100
"""Items of a list that are shown."""
_STYLE = """
body { font: 14px/1.45 system-ui, sans-serif; margin: 1.5em; color: #202124; }
table { border-collapse: collapse; } td, th { border: 1px solid #dadce0; padding: .25em .6em;
text-align: left; vertical-align: top; } th { background: #f1f3f4; font-weight: 600; }
.type { color: #5f6368; } .unset { color: #9aa0a6; } .fault { color: #c5221f; }
code { background: #f1f3f4; padding: 0 .2em; } form { margin: 0; } h2 { font-size: 1.1em; }
"""


@attrs.frozen
class ObjectBrowser:
    """Makes pages of an inventory for one call; whoever calls holds its lock."""

    inventory: Inventory
    call: Call
    token: str
    """What a form has to have; a page of another site does not know it."""

    def page(self, moid: str, path: str = "") -> str:
        """Return the page of an object, or of a value inside; raises `vim25.MethodFault`."""
        item = self._item(moid)
        title = f"{item.reference.type} {item.moid}"
        if path:
            value = read_path(item, path, self.call.session)
            shown = self._value(value, item, path, 0)
            return _document(f"{title}: {path}", f"<p>{self._link(item)}</p>{shown}")
        return _document(title, self._properties(item) + self._methods(item))

    def invoke(self, moid: str, method: str) -> str:
        """Call a method without arguments, and return a page of its result."""
        item = self._item(moid)
        operation = item.operation(method)
        if operation is None or operation.is_property or operation.parameters:
            raise vim25.InvalidArgument(invalid_property="method")
        self.inventory.advance()
        result = item.call(method, self.call, {})
        shown = self._value(result, item, "", 0) if operation.result else "<p>Done.</p>"
        title = f"{method} of {item.reference.type} {item.moid}"
        return _document(title, f"<p>{self._link(item)}</p>{shown}")

    def _item(self, moid: str) -> SimulatedObject:
        reference = self.inventory.reference(moid or _FIRST)
        if reference is None:
            kind = ManagedObjectReference(type="ManagedObject", value=moid)
            raise vim25.ManagedObjectNotFound(obj=kind)
        return self.inventory.find(reference, self.call.session)

    # Parts of a page.

    def _properties(self, item: SimulatedObject) -> str:
        rows = []
        for operation in sorted(_all_of(item.stub), key=lambda one: one.name):
            if not operation.is_property:
                continue
            try:
                value = item.read(operation.name, self.call.session)
                shown = self._value(value, item, operation.name, _DEPTH + 1)
            except vim25.MethodFault as fault:
                shown = f"<span class='fault'>{escape(str(fault) or type(fault).__name__)}</span>"
            rows.append((escape(operation.name), _type(operation), shown))
        return _table("Properties", ("name", "type", "value"), rows)

    def _methods(self, item: SimulatedObject) -> str:
        rows = []
        for operation in sorted(_all_of(item.stub), key=lambda one: one.name):
            if operation.is_property:
                continue
            taken = ", ".join(f"{one.wire}: {one.type}" for one in operation.parameters)
            button = "" if taken else self._form(item, operation.name)
            rows.append((escape(operation.name), _type(operation), escape(taken) or button))
        return _table("Methods", ("name", "result", "parameters"), rows)

    def _form(self, item: SimulatedObject, method: str) -> str:
        hidden = {"moid": item.moid, "method": method, "token": self.token}
        fields = "".join(
            f"<input type='hidden' name='{name}' value='{escape(value, quote=True)}'>"
            for name, value in hidden.items()
        )
        return f"<form method='post' action='/mob'>{fields}<button>Invoke {method}</button></form>"

    def _link(self, item: SimulatedObject) -> str:
        return self._reference(item.reference)

    def _reference(self, reference: ManagedObjectReference) -> str:
        text = escape(f"{reference.type}:{reference.value}")
        if not self.inventory.has(reference):
            return text
        name = getattr(self.inventory.find(reference, self.call.session), "shown_name", "")
        href = escape(urlencode({"moid": reference.value}), quote=True)
        return f"<a href='/mob?{href}'>{text}</a>{f' ({escape(name)})' if name else ''}"

    def _value(self, value: Any, item: SimulatedObject, path: str, depth: int) -> str:
        if value is None:
            return "<span class='unset'>unset</span>"
        if isinstance(value, ManagedObject):
            value = value.reference
        if isinstance(value, ManagedObjectReference):
            return self._reference(value)
        if isinstance(value, list | tuple):
            return self._list(value, item, path, depth)
        fields = getattr(type(value), "__attrs_attrs__", ())
        if isinstance(value, bool):
            return "true" if value else "false"
        if not fields:
            return escape(str(getattr(value, "value", value)))
        name = f"<span class='type'>{escape(type(value).__name__)}</span>"
        if depth > _DEPTH:
            return f"{name} {self._inside(item, path)}"
        rows = [
            (
                escape(field.metadata.get("wire", field.name)),
                "<span class='unset'>secret</span>"
                if is_secret(value, field) and getattr(value, field.name) is not None
                else self._value(
                    getattr(value, field.name),
                    item,
                    f"{path}.{field.metadata.get('wire', field.name)}" if path else "",
                    depth + 1,
                ),
            )
            for field in fields
        ]
        return name + _table("", (), rows)

    def _list(self, value: Iterable[Any], item: SimulatedObject, path: str, depth: int) -> str:
        items = list(value)
        if not items:
            return "<span class='unset'>none</span>"
        shown = "".join(
            f"<li>{self._value(one, item, _keyed(path, one), depth)}</li>"
            for one in items[:_LISTED]
        )
        more = f"<p>and {len(items) - _LISTED} more</p>" if len(items) > _LISTED else ""
        return f"<ol>{shown}</ol>{more}"

    def _inside(self, item: SimulatedObject, path: str) -> str:
        if not path:
            return "…"
        href = escape(urlencode({"moid": item.moid, "doPath": path}), quote=True)
        return f"<a href='/mob?{href}'>more</a>"


def _keyed(path: str, value: Any) -> str:
    """Return the path of an item of a list: by its key, where it has one."""
    key = getattr(value, "key", None)
    if not path or not isinstance(key, int | str):
        return ""
    return f'{path}["{key}"]' if isinstance(key, str) else f"{path}[{key}]"


def _all_of(stub: type[ManagedObject]) -> Iterable[Operation]:
    return operations(stub).values()


def _type(operation: Operation) -> str:
    name = operation.target or operation.result or "nothing"
    if operation.starts_task:
        name = f"task of {operation.task_target or operation.task_result or 'nothing'}"
    return f"<span class='type'>{escape(name)}</span>"


def _table(title: str, head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"<h2>{title}</h2>"] if title else []
    lines.append("<table>")
    if head:
        lines.append(f"<tr>{''.join(f'<th>{one}</th>' for one in head)}</tr>")
    lines += [f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows]
    return "\n".join([*lines, "</table>"])


def _document(title: str, body: str) -> str:
    home = "<p><a href='/mob'>ServiceInstance</a></p>"
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{escape(title)}"
        f"</title><style>{_STYLE}</style></head><body>{home}<h1>{escape(title)}</h1>{body}"
        "</body></html>"
    )
