"""The JSON schemas of spec files, which editors complete and check by: ``make schemas``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import vim25
import vmodl
from vijson.cli import short_forms

__all__ = ["api_schema", "short_schema", "write"]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXTS = {"string", "dateTime", "binary", "anyURI", "TypeName", "MethodName", "PropertyPath"}
_NUMBERS = {"int", "short", "byte", "long"}


def short_schema() -> dict[str, Any]:
    """Return the schema of files in a short form."""
    forms = list(short_forms.FORMS)
    return {
        "$schema": _DIALECT,
        "title": "vijson: the customization of a guest",
        "type": "object",
        "properties": {form: short_forms.schema(form) for form in forms},
        "oneOf": [{"required": [form]} for form in forms],
        "additionalProperties": False,
    }


def api_schema() -> dict[str, Any]:
    """Return the schema of files as the API has them, with all types that they may hold."""
    definitions: dict[str, Any] = {}
    _add("CustomizationSpec", definitions, _data_types())
    return {
        "$schema": _DIALECT,
        "title": "vSphere API: CustomizationSpec",
        "$ref": "#/$defs/CustomizationSpec",
        "$defs": definitions,
    }


def write(folder: Path) -> None:
    """Write both, as the package has them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in (("spec", short_schema()), ("customization-spec", api_schema())):
        text = json.dumps(content, indent=1) + "\n"
        (folder / f"{name}.schema.json").write_text(text, encoding="utf-8")


def _data_types() -> list[type[vmodl.DataObject]]:
    return [
        found
        for name in dir(vim25.data)
        if isinstance(found := getattr(vim25, name, None), type)
        and issubclass(found, vmodl.DataObject)
    ]


def _add(name: str, definitions: dict[str, Any], types: list[type[vmodl.DataObject]]) -> None:
    """Add a type, and those that may stand where it is expected."""
    base = vim25.registry.load(name)
    if name in definitions or base is None:
        return
    definitions[name] = {}
    kinds = sorted(
        (found for found in types if issubclass(found, base)), key=lambda found: found.__name__
    )
    definitions[name] = {"anyOf": [{"$ref": f"#/$defs/{_exact(kind)}"} for kind in kinds]}
    for kind in kinds:
        if _exact(kind) not in definitions:
            definitions[_exact(kind)] = {}
            definitions[_exact(kind)] = _object(kind, definitions, types)


def _exact(kind: type) -> str:
    return f"{vim25.registry.wire_name(kind)}.exact"


def _object(
    kind: type[vmodl.DataObject],
    definitions: dict[str, Any],
    types: list[type[vmodl.DataObject]],
) -> dict[str, Any]:
    fields = vmodl.fields(kind)
    properties: dict[str, Any] = {"_typeName": {"const": vim25.registry.wire_name(kind)}}
    for field in fields:
        properties[field.wire] = _type(field.type, definitions, types)
    return {
        "type": "object",
        "properties": properties,
        "required": ["_typeName", *(field.wire for field in fields if field.required)],
        "additionalProperties": False,
    }


def _type(
    name: str, definitions: dict[str, Any], types: list[type[vmodl.DataObject]]
) -> dict[str, Any]:
    if name.endswith("[]"):
        return {"type": "array", "items": _type(name[:-2], definitions, types)}
    if name in _TEXTS:
        return {"type": "string"}
    if name in _NUMBERS:
        return {"type": "integer"}
    if name in ("float", "double"):
        return {"type": "number"}
    if name == "boolean":
        return {"type": "boolean"}
    found: Any = vim25.registry.load(name)
    if found is not None and issubclass(found, vmodl.OpenEnum):
        return {"enum": [member.value for member in found]}
    if found is not None and issubclass(found, vmodl.DataObject):
        _add(name, definitions, types)
        return {"$ref": f"#/$defs/{name}"}
    return {}


if __name__ == "__main__":
    write(Path(sys.argv[1]))
