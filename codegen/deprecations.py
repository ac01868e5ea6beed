"""Mark what is deprecated: the library does not say it, ``schema/deprecations.toml`` does."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.errors import BuildError
from codegen.services import release_order

__all__ = ["Deprecations", "apply", "load"]

_PATH = Path("schema/deprecations.toml")
_PARTS = ("operations", "types", "fields")


@dataclass(frozen=True)
class Deprecations:
    """What one release's document deprecates."""

    release: str
    """The release of the document that says so: nothing is known of earlier ones but ``since``."""
    parts: dict[str, dict[str, dict[str, str]]]
    """By part and name, such as ``Type.field``: since when, and what to use instead."""


def load(path: Path = _PATH) -> Deprecations:
    """Read the table; raises `BuildError`."""
    try:
        raw = tomllib.loads(path.read_text())
        return Deprecations(raw["release"], {part: raw[part] for part in _PARTS})
    except (OSError, tomllib.TOMLDecodeError, KeyError) as error:
        raise BuildError(str(path), str(error)) from error


def apply(documents: dict[str, dict[str, Any]], facts: Deprecations, release: str) -> None:
    """Give ``x-deprecated`` to what a release deprecates; documents by service, in place.

    What the table has and the release does not is an error for the release of its source.
    """
    known = {part: _places(documents, part) for part in _PARTS}
    for part, entries in facts.parts.items():
        for name, entry in entries.items():
            if release_order(release) < release_order(entry.get("since", facts.release)):
                continue
            found = known[part].get(name, [])
            if not found and release == facts.release:
                raise BuildError(f"{_PATH} {part}", f"the release has no {name!r}")
            for holder, key in found:
                if part == "fields" and "$ref" in holder[key]:
                    holder[key] = {"allOf": [holder[key]]}
                holder[key]["x-deprecated"] = dict(entry)


def _places(
    documents: dict[str, dict[str, Any]], part: str
) -> dict[str, list[tuple[dict[str, Any], str]]]:
    """Return where the things of a part stand in the documents: the object, and its member."""
    found: dict[str, list[tuple[dict[str, Any], str]]] = {}
    for document in documents.values():
        for name, holder, key in _things(document, part):
            found.setdefault(name, []).append((holder, key))
    return found


def _things(document: dict[str, Any], part: str) -> Iterator[tuple[str, dict[str, Any], str]]:
    if part == "operations":
        for path, item in document["paths"].items():
            name = path.strip("/").replace("/{moId}", "")
            yield name, item, "get" if "get" in item else "post"
        return
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        if part == "types":
            yield name, schemas, name
            continue
        own = schema["allOf"][-1] if "allOf" in schema else schema
        properties = own.get("properties", {})
        for member in properties:
            yield f"{name}.{member}", properties, member
