"""Load a VI JSON OpenAPI document, ours or the vendor's, and check its form.

What later steps can't handle is reported here, with the JSON pointer of the
place, so that they can rely on the document.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from codegen import vendor
from codegen.errors import BuildError, pointer_step

__all__ = [
    "FORMATS",
    "SCHEMA_REF",
    "Document",
    "checked_in",
    "load",
    "nearest",
    "release_order",
    "schema_name",
]

SCHEMA_REF = "#/components/schemas/"

FORMATS: dict[tuple[str, str | None], str] = {
    ("boolean", None): "boolean",
    ("integer", "int8"): "byte",
    ("integer", "int16"): "short",
    ("integer", "int32"): "int",
    ("integer", "int64"): "long",
    ("number", "float"): "float",
    ("number", "double"): "double",
    ("string", None): "string",
    ("string", "date-time"): "dateTime",
    ("string", "uri"): "anyURI",
    ("string", "byte"): "base64Binary",
    ("string", "binary"): "base64Binary",
}
"""Type and format of a plain value -> the wire name of the primitive."""


@dataclass(frozen=True)
class Document:
    """A checked OpenAPI document."""

    source: str
    """The file's name."""
    raw: dict[str, Any]

    @property
    def release(self) -> str:
        return str(self.raw["info"]["version"])

    @property
    def schemas(self) -> dict[str, Any]:
        schemas: dict[str, Any] = self.raw["components"]["schemas"]
        return schemas

    @property
    def paths(self) -> dict[str, Any]:
        paths: dict[str, Any] = self.raw["paths"]
        return paths

    @property
    def managed_types(self) -> dict[str, Any]:
        """What the document says of managed types; the vendor's says nothing."""
        managed: dict[str, Any] = self.raw.get("x-managed-types", {})
        return managed

    def wire_names(self) -> dict[str, str]:
        """Return schema name -> wire name, where discriminators tell them apart."""
        names: dict[str, str] = {}
        for schema in self.schemas.values():
            for part in (schema, *schema.get("allOf", ())):
                mapping = part.get("discriminator", {}).get("mapping", {})
                for wire, ref in mapping.items():
                    # A second name of a type does not rename it.
                    if wire != schema_name(ref) and schema_name(ref) not in mapping:
                        names.setdefault(schema_name(ref), wire)
        return names


def schema_name(ref: str) -> str:
    """``#/components/schemas/Task`` -> ``Task``."""
    return ref.removeprefix(SCHEMA_REF)


def load(path: Path) -> Document:
    """Read and check a document; raises `BuildError`, which names the place."""
    if not path.exists() and (release := re.fullmatch(r"vim25-(.*)\.openapi\.json", path.name)):
        releases = ", ".join(checked_in())
        problem = f"no schema is checked in; there are {releases}, and `make schema RELEASE=...`"
        raise BuildError(f"release {release.group(1)}", problem)
    try:
        text = path.read_text()
    except (OSError, UnicodeDecodeError) as error:
        raise BuildError(str(path), str(error)) from error
    parsed = _parse(path, text)
    _check_shapes(parsed, f"{path.name} #")
    raw = vendor.normalise(parsed)
    if "x-managed-types" not in raw and (known := nearest(str(raw["info"]["version"]))):
        vendor.fill(raw, _facts(known))
    document = Document(path.name, raw)
    _check(document)
    return document


@lru_cache(maxsize=1)
def _facts(path: Path) -> dict[str, Any]:
    """Read a schema of ours, once for many documents: who takes facts from it copies them."""
    facts: dict[str, Any] = json.loads(path.read_text())
    return facts


def checked_in() -> dict[str, Path]:
    """Return the schemas in ``schema/``, oldest release first."""
    paths = {path.name[6:-13]: path for path in Path("schema").glob("vim25-*.openapi.json")}
    return {release: paths[release] for release in sorted(paths, key=release_order)}


def release_order(release: str) -> list[int]:
    """Return what releases are sorted by: ``8.0.10.0`` comes after ``8.0.9.0``."""
    return [int(part) for part in re.findall(r"\d+", release)]


def nearest(release: str) -> Path | None:
    """Return the schema of a release, or of the one before it, or of the oldest."""
    known = checked_in()
    older = [name for name in known if release_order(name) <= release_order(release)]
    return known[older[-1]] if older else next(iter(known.values()), None)


def _parse(path: Path, text: str) -> dict[str, Any]:
    try:
        raw = json.loads(text) if text.lstrip().startswith("{") else _load_yaml(text)
    except ValueError as error:
        raise BuildError(str(path), " ".join(str(error).split())) from error
    version = raw.get("openapi") if isinstance(raw, dict) else None
    if not isinstance(version, str) or not version.startswith("3.0"):
        raise BuildError(str(path), "not an OpenAPI 3.0 document")
    parts = ("info", "paths", "components")
    if missing := [part for part in parts if not isinstance(raw.get(part), dict)]:
        raise BuildError(str(path), f"the document has no {missing[0]!r}")
    if "version" not in raw["info"]:
        raise BuildError(str(path), "the document's info has no version")
    if not isinstance(raw["components"].get("schemas"), dict):
        raise BuildError(str(path), "the document's components have no schemas")
    document: dict[str, Any] = raw
    return document


def _load_yaml(text: str) -> Any:
    """Read YAML in which ``on``, ``yes``, ``True`` and dates are plain strings.

    YAML 1.1 would turn enum values of the API into booleans.
    """
    import yaml

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # a base chosen at run time
        yaml_implicit_resolvers: dict[str, Any] = {}

    for tag, pattern, first in (
        ("bool", r"true|false", "tf"),
        ("null", r"null|~|", ["n", "~", ""]),
        ("int", r"-?\d+", "-0123456789"),
        ("float", r"-?\d+\.\d*(?:[eE][-+]?\d+)?", "-0123456789"),
    ):
        Loader.add_implicit_resolver(
            f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first)
        )
    try:
        return yaml.load(text, Loader)  # derived from a safe loader
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error


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
    "x-managed-types": dict,
}
_NAMED = ("mapping", "parameters", "paths", "properties", "responses", "schemas", "x-managed-types")
"""Members whose own members are names, not keywords."""


def _check_shapes(node: Any, place: str) -> None:
    """Refuse what has the wrong JSON type, before anything looks into it."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            _check_shapes(item, f"{place}/{index}")
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
                _check_shapes(value, inner)
        elif key not in ("default", "example", "examples"):
            _check_shapes(child, step)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _shape_name(shape: type | tuple[type, ...]) -> str:
    names = {dict: "an object", list: "a list", str: "a string", bool: "true or false"}
    shapes = shape if isinstance(shape, tuple) else (shape,)
    return " or ".join(names[one] for one in shapes)


def _check(document: Document) -> None:
    source = document.source
    for root in ("Any", "DataObject", "MethodFault", "ManagedObjectReference"):
        if root not in document.schemas:
            raise BuildError(f"{source} #/components/schemas", f"the root {root!r} is missing")
    for pointer, node in _walk(document.raw, "#"):
        problem = _schema_problem(document, node)
        if problem:
            raise BuildError(f"{source} {pointer}", problem)
    for path, item in document.paths.items():
        for verb in ("get", "post"):
            if verb in item and "responses" not in item[verb]:
                place = f"{source} #/paths/{pointer_step(path)}/{verb}"
                raise BuildError(place, "declares no responses")
    for name in document.wire_names():
        if name not in document.schemas:
            place = f"{source} #/components/schemas"
            raise BuildError(place, f"a discriminator maps to the missing schema {name!r}")
    _check_bases(document)


def _schema_problem(document: Document, node: dict[str, Any]) -> str | None:
    """Say what of a schema later steps could not handle."""
    ref = node.get("$ref")
    if ref is not None and (
        not isinstance(ref, str)
        or not ref.startswith(SCHEMA_REF)
        or schema_name(ref) not in document.schemas
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
        while (base := _base(document.schemas[seen[-1]])) is not None:
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
