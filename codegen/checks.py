"""Check the form of a document: what later steps can't handle is reported with its place."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from typing import Any

from codegen.errors import BuildError, pointer_step
from codegen.openapi import (
    FORMATS,
    SCHEMA_REF,
    Document,
    path_steps,
    schema_name,
    service_of_path,
)

__all__ = ["check"]


def check(document: Document) -> None:
    """Refuse what later steps could not handle; raises `BuildError` with the place."""
    source = document.source
    for root in ("Any", "DataObject", "MethodFault", "ManagedObjectReference"):
        if not document.knows(root):
            raise BuildError(f"{source} #/components/schemas", f"the root {root!r} is missing")
    for pointer, node in _walk(document.raw, "#"):
        problem = _schema_problem(document, node)
        if problem:
            raise BuildError(f"{source} {pointer}", problem)
    for path, item in document.paths.items():
        _check_operation(document, path, item)
    for name, schema in document.schemas.items():
        place = f"{source} #/components/schemas/{pointer_step(name)}"
        if not schema.keys() & {"allOf", "enum"} and schema.get("type") != "object":
            raise BuildError(place, "neither an object, nor derived from one, nor an enum")
        for found, pointer in _members(schema, place):
            if problem := _type_problem(found):
                raise BuildError(pointer, problem)
    for name in document.wire_names():
        if not document.knows(name):
            place = f"{source} #/components/schemas"
            raise BuildError(place, f"a discriminator maps to the missing schema {name!r}")
    _check_bases(document)
    _check_managed_types(document)


_PACKAGE = re.compile(r"[a-z][a-z0-9]*")
_RESERVED = {"registries", "serializer", "services", "vim25"}


def _check_operation(document: Document, path: str, item: dict[str, Any]) -> None:
    place = f"{document.source} #/paths/{pointer_step(path)}"
    verbs = [verb for verb in ("get", "post") if verb in item]
    if path_steps(path) is None or len(verbs) != 1:
        raise BuildError(place, "not /ManagedType/{moId}/member with one GET or POST")
    service = service_of_path(path)
    named = _PACKAGE.fullmatch(service) and not keyword.iskeyword(service)
    if path.count("/") == 4 and (not named or service in _RESERVED):
        raise BuildError(place, f"the prefix {service!r} can't be the name of a package")
    if service != document.service:
        raise BuildError(place, f"is not under the prefix of its service, {document.service!r}")
    place += f"/{verbs[0]}"
    operation = item[verbs[0]]
    responses = operation.get("responses", {})
    if unknown := responses.keys() - {"200", "204", "500"}:
        raise BuildError(place, f"an unknown response, {min(unknown)}")
    if not responses.keys() & {"200", "204"}:
        raise BuildError(place, "declares no response 200 or 204")
    bodies = [(f"responses/{status}", one) for status, one in responses.items() if status != "204"]
    bodies += [("requestBody", operation["requestBody"])] if "requestBody" in operation else []
    for name, body in bodies:
        content = body.get("content", {}).get("application/json", {})
        inner = f"{place}/{name}/content/application~1json/schema"
        if "schema" not in content:
            raise BuildError(inner, "a body without a JSON schema")
        if problem := _type_problem(content["schema"]):
            raise BuildError(inner, problem)
        if name == "requestBody" and schema_name(content["schema"].get("$ref", "")) not in (
            document.schemas
        ):
            raise BuildError(inner, "the request's body is no schema of the same service")


def _members(schema: dict[str, Any], place: str) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield the members of a schema, with their places."""
    parts = [(schema, place)]
    parts += [(part, f"{place}/allOf/{at}") for at, part in enumerate(schema.get("allOf", ()))]
    for part, where in parts:
        for name, member in part.get("properties", {}).items():
            yield member, f"{where}/properties/{pointer_step(name)}"


def _type_problem(schema: dict[str, Any]) -> str | None:
    """Say why a schema is not a type, a reference or an array of one."""
    if "allOf" in schema:
        parts = schema["allOf"]
        if len(parts) != 1:
            return "not a type, a reference or an array of one"
        return _type_problem(parts[0])
    if "$ref" in schema:
        return None
    if schema.get("type") == "array":
        inner = schema.get("items", {})
        return "an array of arrays" if inner.get("type") == "array" else _type_problem(inner)
    if (schema.get("type"), schema.get("format")) not in FORMATS:
        return "not a type, a reference or an array of one"
    return None


def _check_managed_types(document: Document) -> None:
    """Refuse managed types whose base is not there, or that derive from themselves."""
    declared, known = document.managed_types, document.managed_names()
    for name in declared:
        seen = [name]
        while (base := declared.get(seen[-1], {}).get("base")) is not None:
            place = f"{document.source} #/x-managed-types/{name}"
            if base in seen:
                raise BuildError(place, f"derives from itself, by way of {seen[-1]!r}")
            if base not in known:
                raise BuildError(place, f"unknown base {base!r}")
            seen.append(base)


def _schema_problem(document: Document, node: dict[str, Any]) -> str | None:
    """Say what of a schema later steps could not handle."""
    ref = node.get("$ref")
    if ref is not None and (
        not isinstance(ref, str)
        or not ref.startswith(SCHEMA_REF)
        or not document.knows(schema_name(ref))
    ):
        return f"unresolvable reference {ref!r}"
    kind = node.get("type")
    if isinstance(kind, list):
        return "more than one type"
    if "enum" in node:
        values = node["enum"]
        if kind != "string" or not values:
            return "an enum that does not list strings"
        if odd := [value for value in values if not isinstance(value, str)]:
            return f"the enum's value {odd[0]!r} is no string: put it in quotes"
    elif isinstance(kind, str) and kind not in ("object", "array"):
        if (kind, node.get("format")) not in FORMATS:
            return f"unknown format {node.get('format')!r} of type {kind!r}"
    elif kind == "array" and "items" not in node:
        return "an array without items"
    properties, required = node.get("properties"), node.get("required")
    if isinstance(required, list):
        missing = [name for name in required if name not in (properties or {})]
        if missing and "type" in node:
            return f"requires {missing[0]!r}, which it does not declare"
    return None


def _check_bases(document: Document) -> None:
    """Refuse types that derive from themselves, and names that say something else."""
    for name, schema in document.schemas.items():
        place = f"{document.source} #/components/schemas/{name}"
        if ("enum" in schema) != name.endswith("_enum"):
            raise BuildError(place, "the names of enums, and of no other schemas, end in _enum")
        seen = [name]
        while (base := _base(document.schemas.get(seen[-1], {}))) is not None:
            if base in seen:
                raise BuildError(place, f"derives from itself, by way of {seen[-1]!r}")
            seen.append(base)


def _base(schema: dict[str, Any]) -> str | None:
    for part in schema.get("allOf", ()):
        if "$ref" in part:
            return schema_name(part["$ref"])
    return None


def _walk(node: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every schema below ``node`` with its JSON pointer."""
    if isinstance(node, dict):
        yield pointer, node
        for key, child in node.items():
            # The members of these are names, which may be "type" or "format".
            step = f"{pointer}/{pointer_step(key)}"
            if key in ("properties", "schemas", "paths", "responses", "content", "x-managed-types"):
                for name, value in child.items():
                    yield from _walk(value, f"{step}/{pointer_step(name)}")
            elif key not in (
                "mapping",
                "securitySchemes",
                "example",
                "examples",
                "enum",
                "default",
            ):
                yield from _walk(child, step)
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _walk(child, f"{pointer}/{index}")
