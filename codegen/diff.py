"""What changed between two schema documents, for people and for scripts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from codegen.openapi import FORMATS, Document, schema_name

__all__ = ["Change", "changes", "markdown", "text"]


@dataclass(frozen=True)
class Change:
    """One difference: in which part of the API, of what, and how."""

    part: str
    """``types``, ``enums``, ``managed types`` or ``operations``."""
    name: str
    """A type, ``Type.field``, ``Enum.value`` or ``ManagedType.member``."""
    what: str
    """``added``, ``removed``, or the change in words."""


def changes(old: Document, new: Document) -> list[Change]:
    """Return what changed from ``old`` to ``new``, in the order of names.

    Members of a type that is itself added or removed are not listed; an
    operation is listed under the type that declares it.
    """
    before, after = _Facts(old), _Facts(new)
    return [
        *_compare_classes("types", before.types, after.types),
        *_compare_enums(before.enums, after.enums),
        *_compare_classes("managed types", before.managed, after.managed),
        *_compare_classes("operations", before.operations, after.operations),
    ]


def text(found: list[Change]) -> str:
    """Return the changes as lines, part by part."""
    lines = []
    for part, items in _parts(found):
        lines += [f"{part.capitalize()}:", *(f"  {item.name}: {item.what}" for item in items), ""]
    return "\n".join(lines) or "no differences\n"


def markdown(found: list[Change], old: str, new: str) -> str:
    """Return the changes as a page."""
    lines = [f"# From {old} to {new}", ""]
    if not found:
        lines += ["No differences.", ""]
    for part, items in _parts(found):
        lines += [f"## {part.capitalize()}", ""]
        lines += [f"- `{item.name}`: {item.what}" for item in items]
        lines.append("")
    return "\n".join(lines)


def _parts(found: list[Change]) -> Iterator[tuple[str, list[Change]]]:
    for part in ("types", "enums", "managed types", "operations"):
        if items := [item for item in found if item.part == part]:
            yield part, items


@dataclass
class _Entry:
    """A class or an operation: its facts in words, and those of its members."""

    facts: dict[str, str] = field(default_factory=dict)
    members: dict[str, dict[str, str]] = field(default_factory=dict)


class _Facts:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.types: dict[str, _Entry] = {}
        self.enums: dict[str, list[str]] = {}
        requests: dict[str, _Entry] = {}
        for name, schema in document.schemas.items():
            if "enum" in schema:
                self.enums[name.removesuffix("_enum")] = schema["enum"]
                continue
            base, properties, required = _parts_of(schema)
            if "_value" in properties or name == "Any":
                continue
            entry = _Entry({"base": base or "none"}, _members(properties, required))
            (self.types if base else requests)[name] = entry
        self.managed = {
            name: _Entry({"base": facts.get("base", "none")})
            for name, facts in document.managed_types.items()
        }
        self.operations = dict(self._operations(requests))

    def _operations(self, requests: dict[str, _Entry]) -> Iterator[tuple[str, _Entry]]:
        managed = self.document.managed_types
        for path, item in sorted(self.document.paths.items()):
            owner, _, member = path.strip("/").split("/")
            base = managed.get(owner, {}).get("base")
            if base and f"/{base}/{{moId}}/{member}" in self.document.paths:
                continue  # inherited
            verb = "get" if "get" in item else "post"
            operation = item[verb]
            facts = {"kind": "property" if verb == "get" else "method"}
            responses = operation["responses"]
            success = responses.get("200")
            result = _json_schema(success) if success else None
            facts["result"] = _type(result) if result else "void"
            facts["nullable"] = "yes" if result and result.get("nullable") else "no"
            if "500" in responses:  # the vendor's document names none for properties
                facts["fault"] = _type(_json_schema(responses["500"]))
            facts["privilege"] = operation.get("x-privilege", "none")
            facts["declared faults"] = ", ".join(operation.get("x-faults", ())) or "none"
            members: dict[str, dict[str, str]] = {}
            if body := operation.get("requestBody"):
                members = requests[schema_name(_json_schema(body)["$ref"])].members
            yield f"{owner}.{member}", _Entry(facts, members)


def _parts_of(schema: dict[str, Any]) -> tuple[str | None, dict[str, Any], list[str]]:
    base = None
    for part in schema.get("allOf", ()):
        if "$ref" in part:
            base = schema_name(part["$ref"])
        else:
            schema = part
    return base, schema.get("properties", {}), schema.get("required", [])


def _members(properties: dict[str, Any], required: list[str]) -> dict[str, dict[str, str]]:
    return {
        name: {
            "type": _type(schema),
            "presence": "required" if name in required else "optional",
            "secrecy": _secrecy(schema.get("x-secret", False)),
        }
        for name, schema in properties.items()
    }


def _secrecy(mark: Any) -> str:
    if isinstance(mark, dict):
        return f"secret where {mark.get('member')} matches {mark.get('matches')}"
    return "secret" if mark else "not secret"


def _json_schema(content: dict[str, Any]) -> dict[str, Any]:
    schema: dict[str, Any] = content["content"]["application/json"]["schema"]
    return schema


def _type(schema: dict[str, Any]) -> str:
    target = schema.get("x-managed-type")
    named = schema.get("x-vmodl-type")
    if len(schema.get("allOf", ())) == 1:
        [schema] = schema["allOf"]
    if schema.get("type") == "array":
        items = {**schema["items"]}
        for key, value in (("x-managed-type", target), ("x-vmodl-type", named)):
            if value:
                items[key] = value
        return f"{_type(items)}[]"
    if "$ref" in schema:
        name = schema_name(schema["$ref"]).removesuffix("_enum")
        return f"{name} to {target}" if target else name
    return named or FORMATS[schema["type"], schema.get("format")]


def _compare_classes(
    part: str, before: dict[str, _Entry], after: dict[str, _Entry]
) -> Iterator[Change]:
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield Change(part, name, "added")
        elif name not in after:
            yield Change(part, name, "removed")
        else:
            yield from _compare_facts(part, name, before[name].facts, after[name].facts)
            yield from _compare_members(part, name, before[name].members, after[name].members)


def _compare_members(
    part: str, name: str, before: dict[str, dict[str, str]], after: dict[str, dict[str, str]]
) -> Iterator[Change]:
    for member in [*before, *(new for new in after if new not in before)]:
        whole = f"{name}.{member}"
        if member not in before:
            facts = after[member]
            yield Change(part, whole, f"added, {facts['presence']} {facts['type']}")
        elif member not in after:
            yield Change(part, whole, "removed")
        else:
            yield from _compare_facts(part, whole, before[member], after[member])
    common = [member for member in before if member in after]
    if common != [member for member in after if member in before]:
        yield Change(part, name, "members in another order")


def _compare_facts(
    part: str, name: str, before: dict[str, str], after: dict[str, str]
) -> Iterator[Change]:
    for fact, value in after.items():
        if before.get(fact, value) != value:  # what one of them does not say is no difference
            yield Change(part, name, f"{fact} was {before[fact]}, is {value}")


def _compare_enums(before: dict[str, list[str]], after: dict[str, list[str]]) -> Iterator[Change]:
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield Change("enums", name, f"added: {', '.join(after[name])}")
        elif name not in after:
            yield Change("enums", name, "removed")
        else:
            for value in before[name]:
                if value not in after[name]:
                    yield Change("enums", f"{name}.{value}", "removed")
            for value in after[name]:
                if value not in before[name]:
                    yield Change("enums", f"{name}.{value}", "added")
