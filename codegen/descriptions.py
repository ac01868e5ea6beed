"""The vendor's descriptions for packages that are there already, as stubs for editors.

Many may hold the vendor's document and not give it on. What they make of it is a stub
package beside the installed one (PEP 561), which editors and type checkers read first.
"""

from __future__ import annotations

from typing import Any

from codegen.openapi import Document

__all__ = ["STUBS", "copy", "stubs"]

STUBS = "vim25-stubs"
"""The package's name: that of the bindings, with the ending that PEP 561 gives to stubs."""


def copy(theirs: list[Document], ours: list[Document]) -> int:
    """Give our documents what theirs say in words, by name; returns how many descriptions."""
    schemas = {name: one for document in theirs for name, one in document.schemas.items()}
    paths = {path: item for document in theirs for path, item in document.paths.items()}
    count = 0
    for document in ours:
        for name, schema in document.schemas.items():
            if name in schemas:
                count += _describe(schema, schemas[name])
                count += _describe_members(_properties(schema), _properties(schemas[name]))
        for path, item in document.paths.items():
            for verb in ("get", "post"):
                if verb in item and verb in paths.get(path, {}):
                    count += _describe(item[verb], paths[path][verb])
    return count


def _describe_members(ours: dict[str, Any], theirs: dict[str, Any]) -> int:
    count = 0
    for name, member in ours.items():
        if name in theirs:
            if "$ref" in member:
                member = ours[name] = {"allOf": [member]}
            count += _describe(member, theirs[name])
    return count


def _describe(ours: dict[str, Any], theirs: dict[str, Any]) -> int:
    found = theirs.get("description") or _own(theirs).get("description")
    if not found:
        return 0
    ours["description"] = found
    return 1


def _own(schema: dict[str, Any]) -> dict[str, Any]:
    own: dict[str, Any] = schema["allOf"][-1] if schema.get("allOf") else schema
    return own


def _properties(schema: dict[str, Any]) -> dict[str, Any]:
    properties: dict[str, Any] = _own(schema).get("properties", {})
    return properties


def stubs(files: dict[str, str]) -> dict[str, str]:
    """Return the files of the stub package, of those of the package.

    It is partial: what it does not have is looked up in the package itself.
    """
    found = {path: text for path, text in files.items() if path.endswith(".pyi")}
    return found | {"py.typed": "partial\n"}
