"""Load a VI JSON OpenAPI document, ours or the vendor's; later steps can rely on its form."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from codegen import vendor
from codegen.checks import check, check_shapes
from codegen.errors import BuildError
from codegen.openapi import Document

__all__ = ["checked_in", "load", "nearest", "release_order"]


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
    check_shapes(parsed, f"{path.name} #")
    raw = vendor.normalise(parsed)
    if "x-managed-types" not in raw and (known := nearest(str(raw["info"]["version"]))):
        vendor.fill(raw, _facts(known))
    document = Document(path.name, raw)
    check(document)
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
