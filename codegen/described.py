"""What the documents of a release say, in words that can be compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from codegen.errors import pointer_step
from codegen.openapi import FORMATS, Document, path_steps, schema_name

__all__ = ["PARTS", "Described", "Entry"]

PARTS = ("services", "types", "enums", "managed types", "operations")


@dataclass
class Entry:
    """A class, an enum or an operation: its facts in words, and those of its members."""

    pointer: str
    """Where it stands, as a JSON pointer into its service's document."""
    facts: dict[str, str] = field(default_factory=dict)
    members: dict[str, dict[str, str]] = field(default_factory=dict)
    members_at: str = ""
    """The pointer to the object whose members they are."""

    def member_pointer(self, member: str) -> str:
        """Return the pointer to a member."""
        return f"{self.members_at}/{pointer_step(member)}" if self.members_at else self.pointer


class Described:
    """The parts of a release, each by name: a service's own names after the service.

    Services that its document does not have are left out.
    """

    def __init__(self, documents: list[Document]) -> None:
        documents = [one for one in documents if one.service_facts.get("rendered", True)]
        self.release = documents[0].release
        self.parts: dict[str, dict[str, Entry]] = {part: {} for part in PARTS}
        managed = {name: facts for one in documents for name, facts in one.managed_types.items()}
        listed = {steps for one in documents for path in one.paths if (steps := path_steps(path))}
        # Where a managed type is rendered is one of its operations' facts, not in their names.
        homes = {name: one.service for one in documents for name in one.managed_types}
        for document in documents:
            if document.service != "vim25":
                self.parts["services"][document.service] = Entry("/paths")
            self._add_schemas(document)
        for document in documents:
            for path, item in sorted(document.paths.items()):
                owner, member = path_steps(path) or ("", "")
                base = managed.get(owner, {}).get("base")
                if (base, member) not in listed:  # others are inherited
                    service = homes.get(owner, document.service)
                    name = f"{_prefix(service)}{owner}.{member}"
                    entry = _operation(document, path, item)
                    self.parts["operations"][name] = entry

    def _add_schemas(self, document: Document) -> None:
        prefix = _prefix(document.service)
        for name, schema in document.schemas.items():
            place = f"/components/schemas/{pointer_step(name)}"
            facts = {"deprecated": _deprecation(schema)}
            if "enum" in schema:
                members: dict[str, dict[str, str]] = {value: {} for value in schema["enum"]}
                entry = Entry(place, facts, members, "")
                self.parts["enums"][prefix + name.removesuffix("_enum")] = entry
                continue
            base, own, inner = _own(schema)
            if base is None or "_value" in own.get("properties", {}) or name == "Any":
                continue  # a request, which its operation describes, or a box
            entry = Entry(place, {"base": base, **facts}, _members(own), f"{place}{inner}")
            self.parts["types"][prefix + name] = entry
        for name, facts in document.managed_types.items():
            entry = Entry(f"/x-managed-types/{name}", {"base": facts.get("base", "none")})
            self.parts["managed types"][prefix + name] = entry


def _prefix(service: str) -> str:
    return "" if service == "vim25" else f"{service}/"


def _operation(document: Document, path: str, item: dict[str, Any]) -> Entry:
    verb = "get" if "get" in item else "post"
    operation = item[verb]
    responses = operation["responses"]
    success = responses.get("200")
    result = _json_schema(success) if success else None
    facts = {
        "path": path,
        "kind": "property" if verb == "get" else "method",
        "result": _type(result) if result else "void",
        "nullable": "yes" if result and result.get("nullable") else "no",
        "privilege": operation.get("x-privilege", "none"),
        "declared faults": ", ".join(operation.get("x-faults", ())) or "none",
        "deprecated": _deprecation(operation),
    }
    if "500" in responses:  # the vendor's document has none where it names no fault
        facts["fault"] = _type(_json_schema(responses["500"]))
    entry = Entry(f"/paths/{pointer_step(path)}/{verb}", facts)
    if body := operation.get("requestBody"):
        request = schema_name(_json_schema(body)["$ref"])
        _, own, inner = _own(document.schemas[request])
        entry.members = _members(own)
        entry.members_at = f"/components/schemas/{pointer_step(request)}{inner}"
    return entry


_DEPRECATION = {"since": "since", "instead": "use"}


def _deprecation(facts: dict[str, Any]) -> str:
    entry = facts.get("x-deprecated")
    if entry is None:
        return "no"
    said = [f"{word} {entry[key]}" for key, word in _DEPRECATION.items() if entry.get(key)]
    return ", ".join(said) or "yes"


def _own(schema: dict[str, Any]) -> tuple[str | None, dict[str, Any], str]:
    """Return base, what a schema declares itself, and where below it its members are."""
    base, inner = None, "/properties"
    for index, part in enumerate(schema.get("allOf", ())):
        if "$ref" in part:
            base = schema_name(part["$ref"])
        else:
            schema, inner = part, f"/allOf/{index}/properties"
    return base, schema, inner


def _members(own: dict[str, Any]) -> dict[str, dict[str, str]]:
    return {
        name: {
            "type": _type(schema),
            "presence": "required" if name in own.get("required", []) else "optional",
            "secrecy": _secrecy(schema.get("x-secret", False)),
            "deprecated": _deprecation(schema),
        }
        for name, schema in own.get("properties", {}).items()
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
