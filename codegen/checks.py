"""Check the form of a document: what later steps can't handle is reported with its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.errors import BuildError, pointer_step
from codegen.openapi import FORMATS, SCHEMA_REF, Document, path_steps, schema_name

__all__ = ["check", "check_shapes"]

_SHAPES: dict[str, type | tuple[type, ...]] = {
    "allOf": list,
    "components": dict,
    "content": dict,
    "description": str,
    "discriminator": dict,
    "enum": list,
    "get": dict,
    "info": dict,
    "items": dict,
    "mapping": dict,
    "parameters": (list, dict),
    "paths": dict,
    "post": dict,
    "properties": dict,
    "requestBody": dict,
    "required": (list, bool),
    "responses": dict,
    "schema": dict,
    "schemas": dict,
    "x-faults": list,
    "x-deprecated": dict,
    "x-managed-types": dict,
    "x-releases": list,
    "x-service": dict,
}
_NAMED = ("mapping", "parameters", "paths", "properties", "responses", "schemas", "x-managed-types")
"""Members whose own members are names, not keywords."""


def check_shapes(node: Any, place: str) -> None:
    """Refuse what has the wrong JSON type, before anything looks into it."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            check_shapes(item, f"{place}/{index}")
    if not isinstance(node, dict):
        return
    for key, child in node.items():
        step = f"{place}/{pointer_step(key)}"
        expected = _SHAPES.get(key)
        if expected is not None and not isinstance(child, expected):
            raise BuildError(step, f"expected {_shape_name(expected)}")
        if key == "allOf" and not all(isinstance(part, dict) for part in child):
            raise BuildError(step, "expected schemas")
        if key == "required" and not all(isinstance(name, str) for name in _listed(child)):
            raise BuildError(step, "expected names")
        if key in _NAMED and isinstance(child, dict):
            for name, value in child.items():
                inner = f"{step}/{pointer_step(name)}"
                wanted = str if key == "mapping" else dict
                if not isinstance(value, wanted):
                    raise BuildError(inner, f"expected {_shape_name(wanted)}")
                check_shapes(value, inner)
        elif key not in ("default", "example", "examples", "x-service"):
            check_shapes(child, step)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _shape_name(shape: type | tuple[type, ...]) -> str:
    names = {dict: "an object", list: "a list", str: "a string", bool: "true or false"}
    shapes = shape if isinstance(shape, tuple) else (shape,)
    return " or ".join(names[one] for one in shapes)


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
        verbs = [verb for verb in ("get", "post") if verb in item]
        if path_steps(path) is None or len(verbs) != 1:
            place = f"{source} #/paths/{pointer_step(path)}"
            raise BuildError(place, "not /ManagedType/{moId}/member with one GET or POST")
        place = f"{source} #/paths/{pointer_step(path)}/{verbs[0]}"
        responses = item[verbs[0]].get("responses", {}).keys()
        if unknown := responses - {"200", "204", "500"}:
            raise BuildError(place, f"an unknown response, {min(unknown)}")
        if not responses & {"200", "204"}:
            raise BuildError(place, "declares no response 200 or 204")
    for name in document.wire_names():
        if not document.knows(name):
            place = f"{source} #/components/schemas"
            raise BuildError(place, f"a discriminator maps to the missing schema {name!r}")
    _check_bases(document)


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
