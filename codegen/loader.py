"""Load a VI JSON OpenAPI document, ours or the vendor's, and check its form.

What later steps can't handle is reported here, with the JSON pointer of the
place, so that they can rely on the document.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.errors import BuildError

__all__ = ["FORMATS", "SCHEMA_REF", "Document", "load", "schema_name"]

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
                names |= {schema_name(ref): wire for wire, ref in mapping.items()}
        return names


def schema_name(ref: str) -> str:
    """``#/components/schemas/Task`` -> ``Task``."""
    return ref.removeprefix(SCHEMA_REF)


def load(path: Path) -> Document:
    """Read and check a document; raises `BuildError`, which names the place."""
    try:
        text = path.read_text()
    except (OSError, UnicodeDecodeError) as error:
        raise BuildError(str(path), str(error)) from error
    document = Document(path.name, _parse(path, text))
    _check(document)
    return document


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


def _check(document: Document) -> None:
    source = document.source
    for pointer, node in _walk(document.raw, "#"):
        if "$ref" in node and isinstance(node["$ref"], str):
            ref = node["$ref"]
            if not ref.startswith(SCHEMA_REF) or schema_name(ref) not in document.schemas:
                raise BuildError(f"{source} {pointer}", f"unresolvable reference {ref!r}")
        kind = node.get("type")
        if isinstance(kind, str) and kind not in ("object", "array"):
            format_ = node.get("format")
            if (kind, format_) not in FORMATS:
                problem = f"unknown format {format_!r} of type {kind!r}"
                raise BuildError(f"{source} {pointer}", problem)
        if kind == "array" and not isinstance(node.get("items"), dict):
            raise BuildError(f"{source} {pointer}", "an array without items")


def _walk(node: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every schema below ``node`` with its JSON pointer."""
    if isinstance(node, dict):
        yield pointer, node
        for key, child in node.items():
            # The members of these are names, which may be "type" or "format".
            step = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            if key in ("properties", "schemas", "paths", "mapping", "x-managed-types"):
                for name, value in child.items():
                    if isinstance(value, dict):
                        yield from _walk(value, f"{step}/{name.replace('/', '~1')}")
            elif key not in ("securitySchemes", "example", "examples", "enum", "default"):
                yield from _walk(child, step)
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _walk(child, f"{pointer}/{index}")
