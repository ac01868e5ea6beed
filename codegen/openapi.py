"""A VI JSON OpenAPI document in memory, and its terms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = ["FORMATS", "SCHEMA_REF", "Document", "schema_name"]

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
