"""Check the JSON types of a document, before anything looks into it."""

from __future__ import annotations

from typing import Any

from codegen.errors import BuildError, pointer_step

__all__ = ["check_shapes"]

_SHAPES: dict[str, type | tuple[type, ...]] = {
    "$ref": str,
    "allOf": list,
    "components": dict,
    "content": dict,
    "description": str,
    "discriminator": dict,
    "enum": list,
    "format": str,
    "get": dict,
    "info": dict,
    "items": dict,
    "mapping": dict,
    "parameters": (list, dict),
    "paths": dict,
    "post": dict,
    "properties": dict,
    "requestBodies": dict,
    "requestBody": dict,
    "required": (list, bool),
    "responses": dict,
    "schema": dict,
    "schemas": dict,
    "type": str,
    "x-deprecated": dict,
    "x-earlier-path": dict,
    "x-faults": list,
    "x-managed-type": str,
    "x-managed-types": dict,
    "x-privilege": str,
    "x-releases": list,
    "x-secret": (dict, bool),
    "x-service": dict,
    "x-task-result": dict,
    "x-vmodl-name": str,
    "x-vmodl-type": str,
}
_NAMED = (
    "content",
    "mapping",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "x-managed-types",
)
"""Members whose own members are names, not keywords."""
_TEXTS = ("enum", "required", "x-faults", "x-releases")
"""Lists of texts; those of an enum may be other plain values, which is said more kindly."""
_OBJECT = ("allOf", "properties")
"""Members of schemas of objects, whose ``required`` is a list; that of a parameter is not."""
_SERVICE = {"name": str, "title": str, "rendered": bool, "rendered-since": str, "roots": dict}


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
        if key == "required" and child in (True, False) and not node.keys().isdisjoint(_OBJECT):
            raise BuildError(step, "expected a list")
        if key in _TEXTS:
            wanted = (str, int, float) if key == "enum" else str
            if not all(isinstance(item, wanted) for item in _listed(child)):
                raise BuildError(step, "expected texts")
        if key == "x-service":
            _check_service(child, step)
        if key in _NAMED and isinstance(child, dict):
            for name, value in child.items():
                inner = f"{step}/{pointer_step(name)}"
                shape = str if key == "mapping" else dict
                if not isinstance(value, shape):
                    raise BuildError(inner, f"expected {_shape_name(shape)}")
                check_shapes(value, inner)
        elif key not in ("default", "example", "examples", "x-service"):
            check_shapes(child, step)


def _check_service(facts: dict[str, Any], place: str) -> None:
    for key, shape in _SERVICE.items():
        if not isinstance(facts.get(key), shape):
            raise BuildError(f"{place}/{key}", f"expected {_shape_name(shape)}")
    if not all(isinstance(moid, str) for moid in facts["roots"].values()):
        raise BuildError(f"{place}/roots", "expected texts")


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _shape_name(shape: type | tuple[type, ...]) -> str:
    names = {dict: "an object", list: "a list", str: "a string", bool: "true or false"}
    shapes = shape if isinstance(shape, tuple) else (shape,)
    return " or ".join(names[one] for one in shapes)
