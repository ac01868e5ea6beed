"""A VI JSON OpenAPI document in memory, and its terms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = [
    "FORMATS",
    "SCHEMA_REF",
    "Document",
    "file_name",
    "path_steps",
    "references",
    "schema_name",
    "service_of_path",
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
    """A checked OpenAPI document of one service."""

    source: str
    """The file's name."""
    raw: dict[str, Any]
    base: Document | None = None
    """That of vim25, whose types a service uses; it has none itself."""

    @property
    def release(self) -> str:
        return str(self.raw["info"]["version"])

    @property
    def releases(self) -> list[str]:
        """The releases that bindings of vim25 can speak, newest first."""
        return [str(name) for name in self.raw.get("x-releases", [self.release])]

    @property
    def service(self) -> str:
        """The service's name."""
        return str(self.service_facts.get("name", "vim25"))

    @property
    def service_facts(self) -> dict[str, Any]:
        """What the document says of a service beside vim25."""
        facts: dict[str, Any] = self.raw.get("x-service", {})
        return facts

    @property
    def schemas(self) -> dict[str, Any]:
        schemas: dict[str, Any] = self.raw["components"]["schemas"]
        return schemas

    def used(self) -> set[str]:
        """Return the schemas that the document refers to."""
        return references(self.schemas) | references(self.paths)

    def knows(self, schema: str) -> bool:
        """Tell whether a schema is the service's own or vim25's."""
        return schema in self.schemas or (self.base is not None and schema in self.base.schemas)

    @property
    def paths(self) -> dict[str, Any]:
        paths: dict[str, Any] = self.raw["paths"]
        return paths

    @property
    def managed_types(self) -> dict[str, Any]:
        """What the document says of managed types; the vendor's says nothing."""
        managed: dict[str, Any] = self.raw.get("x-managed-types", {})
        return managed

    def managed_names(self) -> set[str]:
        """Return the managed types of the service, and of vim25."""
        listed = {found[0] for path in self.paths if (found := path_steps(path))}
        return (
            listed | self.managed_types.keys() | (self.base.managed_names() if self.base else set())
        )

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


def file_name(service: str, release: str) -> str:
    """Return the name of the file that a service's schema of a release is in."""
    return f"{service}-{release}.openapi.json"


def service_of_path(path: str) -> str:
    """``/vsan/HostVsanSystem/{moId}/QueryHostStatus`` -> ``vsan``; without a prefix, ``vim25``."""
    steps = path.strip("/").split("/")
    return steps[0] if len(steps) == 4 and steps[2] == "{moId}" else "vim25"


def schema_name(ref: str) -> str:
    """``#/components/schemas/Task`` -> ``Task``."""
    return ref.removeprefix(SCHEMA_REF)


def references(node: Any, within: str | None = None) -> set[str]:
    """Return the schemas that a node refers to, or only its member ``within``."""
    found: set[str] = set()
    if isinstance(node, list):
        for item in node:
            found |= references(item, within)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key == "mapping":
                continue
            if within is None and key == "$ref" and isinstance(value, str):
                found.add(schema_name(value))
            found |= references(value, None if key == within else within)
    return found


def path_steps(path: str) -> tuple[str, str] | None:
    """Return managed type and member of an operation's path; ``None`` for another path."""
    steps = path.strip("/").split("/")
    if len(steps) not in (3, 4) or steps[-2] != "{moId}" or not all(steps):
        return None
    return steps[-3], steps[-1]
