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
SERVICES = list(vim25.services.SERVICES)

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


def load(name: str, package: Any = vim25) -> Any:
    """Return the class of a schema; that of a request from its operation."""
    if name.endswith("RequestType"):
        return requests(package)[name[0].upper() + name[1:]]
    return getattr(package, name[0].upper() + name[1:])


@functools.cache
def requests(package: Any) -> dict[str, Any]:
    """Return the classes of all requests that are sent to a service, by its package."""
    service = package.__name__.removeprefix("vim25").removeprefix(".services.")
    return {
        str(operation.request): package.registry.request_class(operation)
        for home in {vim25, package}  # it may have operations of vim25's managed types
        for name in dir(home.managed)
        for operation in vmodl.operations(getattr(home, name)).values()
        if operation.service == service
    }


class Schema:
    """The checked-in document, read without the generator's help.

    That of a service beside vim25 knows the schemas of both.
    """

    def __init__(self, service: str = "vim25") -> None:
        path = SCHEMA.with_name(SCHEMA.name.replace("vim25", service, 1))
        self.document: dict[str, Any] = json.loads(path.read_text())
        self.own: dict[str, Any] = self.document["components"]["schemas"]
        base = json.loads(SCHEMA.read_text())["components"]["schemas"]
        self.schemas: dict[str, Any] = {**base, **self.own}
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
        plain = [name for name in self.own if name != "Any" and not name.endswith("_enum")]
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
