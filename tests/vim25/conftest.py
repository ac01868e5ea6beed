"""Instances of any type, made from the schema document rather than from the package."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

import vim25
import vmodl

# The same examples in every run, however slow the machine.
settings.register_profile("project", deadline=None, derandomize=True)
settings.load_profile("project")

SCHEMA = Path(f"schema/vim25-{vim25.RELEASE}.openapi.json")

PLAIN: dict[tuple[str, str | None], Any] = {
    ("boolean", None): True,
    ("integer", "int8"): -128,
    ("integer", "int16"): 32767,
    ("integer", "int32"): -2147483648,
    ("integer", "int64"): 9223372036854775807,
    ("number", "float"): 0.5,
    ("number", "double"): -1.5e300,
    ("string", None): "grüße",
    ("string", "date-time"): "2024-02-29T12:00:00.000001Z",
    ("string", "uri"): "https://example.com/",
    ("string", "byte"): "AAH/",
}


def load(name: str) -> Any:
    """Return the class of a schema; that of a request from its operation."""
    if name.endswith("RequestType"):
        return requests()[name[0].upper() + name[1:]]
    return getattr(vim25, name[0].upper() + name[1:])


@functools.cache
def requests() -> dict[str, Any]:
    """Return the classes of all requests."""
    return {
        str(operation.request): vim25.registry.request_class(operation)
        for name in dir(vim25.managed)
        for operation in vmodl.operations(getattr(vim25, name)).values()
    }


class Schema:
    """The checked-in document, read without the generator's help."""

    def __init__(self) -> None:
        self.document: dict[str, Any] = json.loads(SCHEMA.read_text())
        self.schemas: dict[str, Any] = self.document["components"]["schemas"]
        mapping = self.schemas["Any"]["discriminator"]["mapping"]
        self.wire = {ref.rpartition("/")[2]: wire for wire, ref in mapping.items()}

    def parts(self, name: str) -> tuple[str | None, dict[str, Any], list[str]]:
        """Return base, own properties and own required members of a schema."""
        schema = self.schemas[name]
        base = None
        if "allOf" in schema:
            base_ref, schema = schema["allOf"]
            base = base_ref["$ref"].rpartition("/")[2]
        return base, schema.get("properties", {}), schema.get("required", [])

    def members(self, name: str) -> Iterator[tuple[str, dict[str, Any], bool]]:
        """Yield all members, those of the bases first: name, schema, required."""
        base, properties, required = self.parts(name)
        if base not in (None, "Any"):
            assert base is not None
            yield from self.members(base)
        for wire, schema in properties.items():
            yield wire, schema, wire in required

    def root(self, name: str) -> str | None:
        """Return the root that a schema derives from, ``None`` for requests."""
        base, properties, _ = self.parts(name)
        if base is None:
            return None
        if base == "Any":
            return "box" if "_value" in properties else name
        return self.root(base)

    def names(self, *roots: str | None) -> list[str]:
        """Return the schemas below some roots."""
        plain = [name for name in self.schemas if name != "Any" and not name.endswith("_enum")]
        return [name for name in plain if self.root(name) in roots]

    def example(self, name: str, *, full: bool, depth: int = 2) -> dict[str, Any]:
        """Return JSON of a type: with all members or with the required ones."""
        result: dict[str, Any] = {}
        if self.root(name) is not None:
            result["_typeName"] = self.wire.get(name, name)
        for wire, schema, required in self.members(name):
            if required or (full and depth > 0):
                result[wire] = self.value(schema, full=full, depth=depth - 1)
        return result

    def value(self, schema: dict[str, Any], *, full: bool, depth: int) -> Any:
        """Return JSON of what a schema describes."""
        if "allOf" in schema and len(schema["allOf"]) == 1:
            [schema] = schema["allOf"]
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name == "Any":
                return {"_typeName": "long", "_value": 5}
            if name.endswith("_enum"):
                return self.schemas[name]["enum"][-1]
            return self.example(name, full=full, depth=depth)
        if schema["type"] == "array":
            item = self.value(schema["items"], full=full, depth=depth)
            return [item, item] if full else []
        return PLAIN[schema["type"], schema.get("format")]


@pytest.fixture(scope="session")
def schema() -> Schema:
    return Schema()
