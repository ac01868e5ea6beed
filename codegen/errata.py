"""Apply errata: corrections to schema documents, keyed by JSON pointer."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from codegen.errors import BuildError
from codegen.facts import VIM25
from codegen.services import release_order

__all__ = ["apply", "load"]


_KEYS = {"op", "reason", "value", "first", "since", "before"}


def load(path: Path) -> dict[str, dict[str, Any]]:
    """Read an errata file: JSON pointer -> ``op``, ``reason``, ``value``, ``first`` and so on."""
    try:
        return tomllib.loads(path.read_text())
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise BuildError(str(path), str(error)) from error


def apply(
    documents: dict[str, dict[str, Any]], errata: dict[str, dict[str, Any]], release: str
) -> None:
    """Change documents, by service, in place; an entry that does not fit is an error.

    A pointer without a service before it, ``sms#/components/…``, is one into vim25's.
    """
    for key, erratum in errata.items():
        place = f"errata {key}"
        service, found, pointer = key.rpartition("#")
        service = service if found else VIM25
        if not isinstance(erratum, dict) or not pointer.startswith("/"):
            raise BuildError(place, "expected a JSON pointer, and a table under it")
        needed = {"op", "reason"} | ({"value"} if erratum.get("op") != "remove" else set())
        if needed - erratum.keys() or erratum.keys() - _KEYS:
            raise BuildError(place, "needs op and reason, and value unless op is remove")
        # The library of a release may lack a service as a whole.
        if service not in documents or not _concerns(erratum, release):
            continue
        parent, member = _resolve(documents[service], pointer, place)
        if isinstance(parent, list):
            _change_list(parent, member, erratum, place)
        else:
            _change_object(parent, member, erratum, place)
    for document in documents.values():
        for part in ("paths", "x-managed-types"):
            document[part] = dict(sorted(document[part].items()))
        schemas = document["components"]["schemas"]
        document["components"]["schemas"] = dict(sorted(schemas.items()))


def _concerns(erratum: dict[str, Any], release: str) -> bool:
    """Tell whether an entry is about a release: from ``since`` on, and ``before`` another."""
    order = release_order(release)
    if "since" in erratum and order < release_order(erratum["since"]):
        return False
    return "before" not in erratum or order < release_order(erratum["before"])


def _resolve(document: dict[str, Any], pointer: str, place: str) -> tuple[Any, str]:
    *steps, key = (step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])
    node: Any = document
    for step in steps:
        try:
            node = node[int(step)] if isinstance(node, list) else node[step]
        except (KeyError, IndexError, ValueError, TypeError):
            raise BuildError(place, f"the document has no {step!r} there") from None
    if not isinstance(node, dict | list):
        raise BuildError(place, "the pointer leads into a plain value")
    return node, key


def _change_list(parent: list[Any], key: str, erratum: dict[str, Any], place: str) -> None:
    if erratum["op"] != "add" or key != "-":
        raise BuildError(place, "the members of a list can only be added to, with -")
    if erratum["value"] in parent:
        raise BuildError(place, "the document has this member already: drop the erratum")
    parent.append(erratum["value"])


def _change_object(parent: dict[str, Any], key: str, erratum: dict[str, Any], place: str) -> None:
    present = key in parent
    match erratum.get("op"):
        case "add" if not present:
            others = dict(parent) if erratum.get("first") else {}
            for name in others:  # they come after what is added
                del parent[name]
            parent[key] = erratum["value"]
            parent.update(others)
        case "replace" if present and parent[key] != erratum["value"]:
            parent[key] = erratum["value"]
        case "remove" if present:
            del parent[key]
        case "add" | "replace" | "remove":
            raise BuildError(place, "does not fit the document (any more): drop or mend it")
        case other:
            raise BuildError(place, f"op must be add, replace or remove, not {other!r}")
