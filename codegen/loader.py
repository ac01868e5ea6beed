"""Load a VI JSON OpenAPI document, ours or the vendor's; later steps can rely on its form."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from codegen import vendor
from codegen.checks import check
from codegen.errors import BuildError
from codegen.openapi import Document, file_name
from codegen.services import release_order
from codegen.shapes import check_shapes

__all__ = ["checked_in", "load", "nearest"]


def load(path: Path) -> list[Document]:
    """Read and check a release: the documents of its services, vim25's first.

    ``path`` is our schema of vim25, beside which those of the services are, or a document
    of the vendor's, which holds them all. Raises `BuildError`, which names the place.
    """
    raw = _read(path)
    service = raw.get("x-service", {}).get("name")
    if service is not None:
        release = raw["info"]["version"]
        vim25 = path.with_name(file_name("vim25", release))
        raise BuildError(str(path), f"describes {service}, which stands on vim25: give {vim25}")
    if "x-managed-types" in raw:
        raws = {"vim25": raw} | {name: _read(found) for name, found in _beside(path).items()}
        sources = {name: file_name(name, str(raw["info"]["version"])) for name in raws}
    else:
        known = _facts(nearest(str(raw["info"]["version"])))
        raws = vendor.split(raw, known)
        types = raw["components"]["schemas"].get("MoTypes_enum", {}).get("enum", ())
        listed = [name for name in types if isinstance(name, str)]
        for name, one in raws.items():
            if name in known:
                vendor.fill(one, known[name], listed)
        sources = dict.fromkeys(raws, path.name)
    documents: list[Document] = []
    for name, one in raws.items():
        base = documents[0] if documents else None
        document = Document(path.name if name == "vim25" else sources[name], one, base)
        check(document)
        documents.append(document)
    return documents


def _read(path: Path) -> dict[str, Any]:
    """Read one file and bring it into our form."""
    release = re.fullmatch(r"vim25-(.*)\.openapi\.json", path.name)
    if not path.exists() and release:
        releases = ", ".join(checked_in())
        problem = f"no schema is checked in; there are {releases}, and `make schema RELEASE=...`"
        raise BuildError(f"release {release.group(1)}", problem)
    try:
        text = path.read_text()
    except (OSError, UnicodeDecodeError) as error:
        raise BuildError(str(path), str(error)) from error
    parsed = _parse(path, text)
    check_shapes(parsed, f"{path.name} #")
    return vendor.normalise(parsed)


def _beside(path: Path) -> dict[str, Path]:
    """Return the schemas of the other services of a release, by service."""
    ending = path.name.removeprefix("vim25")
    found = {other.name.removesuffix(ending): other for other in path.parent.glob(f"*{ending}")}
    found.pop("vim25", None)
    return dict(sorted(found.items())) if path.name.startswith("vim25-") else {}


@lru_cache(maxsize=1)
def _facts(path: Path | None) -> dict[str, dict[str, Any]]:
    """Read the schemas of a release of ours, by service, once for many documents.

    Who takes facts from them copies them.
    """
    if path is None:
        return {}
    paths = {"vim25": path} | _beside(path)
    return {name: json.loads(found.read_text()) for name, found in paths.items()}


def checked_in() -> dict[str, Path]:
    """Return the schemas of vim25 in ``schema/``, oldest release first."""
    paths = {path.name[6:-13]: path for path in Path("schema").glob("vim25-*.openapi.json")}
    return {release: paths[release] for release in sorted(paths, key=release_order)}


def nearest(release: str) -> Path | None:
    """Return the schema of a release, or of the one before it, or of the oldest."""
    known = checked_in()
    older = [name for name in known if release_order(name) <= release_order(release)]
    return known[older[-1]] if older else next(iter(known.values()), None)


def _parse(path: Path, text: str) -> dict[str, Any]:
    try:
        is_json = text.lstrip().startswith("{")
        raw = json.loads(text, object_pairs_hook=_object) if is_json else _load_yaml(text)
    except ValueError as error:
        raise BuildError(str(path), " ".join(str(error).split())) from error
    except RecursionError:
        raise BuildError(str(path), "is nested too deeply") from None
    version = raw.get("openapi") if isinstance(raw, dict) else None
    if not isinstance(version, str) or not version.startswith("3.0"):
        raise BuildError(str(path), "not an OpenAPI 3.0 document")
    parts = ("info", "paths", "components")
    if missing := [part for part in parts if not isinstance(raw.get(part), dict)]:
        raise BuildError(str(path), f"the document has no {missing[0]!r}")
    if not re.fullmatch(r"\d+(\.\d+)+", str(raw["info"].get("version"))):
        problem = "expected a release such as 8.0.2.0"
        raise BuildError(f"{path.name} #/info/version", problem)
    if not isinstance(raw["components"].get("schemas"), dict):
        raise BuildError(str(path), "the document's components have no schemas")
    document: dict[str, Any] = raw
    return document


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object of JSON; refuse one that has a member twice."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"an object has the member {twice!r} twice")
    return found


def _load_yaml(text: str) -> Any:
    """Read YAML in which ``on``, ``yes``, ``True`` and dates are plain strings.

    YAML 1.1 would turn enum values of the API into booleans.
    """
    import yaml

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # a base chosen at run time
        yaml_implicit_resolvers: dict[str, Any] = {}

    def mapping(loader: Any, node: Any) -> dict[Any, Any]:
        pairs = [
            (loader.construct_object(key, deep=True), loader.construct_object(value, deep=True))
            for key, value in node.value
        ]
        return _object([(str(key), value) for key, value in pairs])

    Loader.add_constructor("tag:yaml.org,2002:map", mapping)
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
