"""Bring a document in the vendor's style into the form of our own schema.

Both say the same in OpenAPI; the vendor's uses more of its forms, has further
services under path prefixes, and lacks our ``x-`` members.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator
from typing import Any

from codegen.errors import BuildError
from codegen.facts import VIM25
from codegen.openapi import path_steps, references, service_of_path

__all__ = ["fill", "normalise", "split"]

_REF = "#/components/schemas/"
_VIM25 = re.compile(r"vim25-[0-9.]+\.openapi\.json#")
_ONLY_UNDER = re.compile(r"only with operations rendered under\s+`*/?(\w+)")
_OPEN_ROOTS = {"Any", "DataObject", "MethodFault", "RuntimeFault"}
"""Types with subtypes of all services: to use one is not to use those."""

_TYPE_FACTS = ("x-vmodl-name", "x-since")
_MEMBER_FACTS = ("x-since", "x-secret", "x-privilege", "x-managed-type", "x-vmodl-type")
_OPERATION_FACTS = (
    "x-vmodl-name",
    "x-since",
    "x-privilege",
    "x-faults",
    "x-task-result",
    "x-earlier-path",
)


def normalise(raw: dict[str, Any]) -> dict[str, Any]:
    """Return the document with one form for each thing; ``raw`` stays as it is.

    References to shared parameters, responses and bodies are replaced by what they
    refer to, those to vim25's document lose its name, ``properties`` beside ``allOf`` go
    into it, facts beside a ``$ref`` go around it, ``format: password`` becomes
    ``x-secret``, and ``deprecated`` ``x-deprecated``.
    """
    document: dict[str, Any] = _resolved(raw, raw)
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        schemas[name] = _merged(schema)
    return document


def _resolved(node: Any, root: dict[str, Any], within: tuple[str, ...] = ()) -> Any:
    """Copy a node, with string keys and without references outside the schemas."""
    if isinstance(node, list):
        return [_resolved(item, root, within) for item in node]
    if not isinstance(node, dict):
        return node
    ref = node.get("$ref")
    if isinstance(ref, str) and _VIM25.match(ref):
        ref = ref[ref.index("#") :]
        node = {**node, "$ref": ref}
    if isinstance(ref, str) and ref.startswith("#/components/") and not ref.startswith(_REF):
        target: Any = root
        for step in ref[2:].split("/"):
            if not isinstance(target, dict) or step not in target:
                raise BuildError(ref, "unresolvable reference")
            target = target[step]
        if ref in within:
            raise BuildError(ref, "refers to itself")
        return _resolved(target, root, (*within, ref))
    result = {str(key): _resolved(value, root, within) for key, value in node.items()}
    if isinstance(ref, str) and len(result) > 1:  # OpenAPI 3.0 ignores what is beside it
        result = {"allOf": [{"$ref": result.pop("$ref")}], **result}
    if result.get("format") == "password" and result.get("type") == "string":
        del result["format"]
        result["x-secret"] = True
    if result.get("deprecated") is True:
        del result["deprecated"]
        result.setdefault("x-deprecated", {})
    return result


def _merged(schema: dict[str, Any]) -> dict[str, Any]:
    """Put what stands beside ``allOf`` into its second part."""
    if "allOf" not in schema:
        return schema
    parts = schema["allOf"]
    bases = [part for part in parts if "$ref" in part]
    own: dict[str, Any] = {"type": "object"}
    rest = dict(schema)
    del rest["allOf"]
    beside = {key: rest.pop(key) for key in ("properties", "required") if key in rest}
    rest.pop("type", None)
    for part in (*(part for part in parts if part not in bases), beside):
        own["properties"] = {**own.get("properties", {}), **part.get("properties", {})}
        own["required"] = [*own.get("required", []), *part.get("required", [])]
        if "discriminator" in part:
            own["discriminator"] = part["discriminator"]
        if "description" in part:
            rest.setdefault("description", part["description"])
    for key in ("properties", "required"):
        if not own[key]:
            del own[key]
    return {"allOf": [*bases, own], **rest}


def split(document: dict[str, Any], known: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return a document as one for each service, vim25 first.

    Each prefix of its paths is a service. Whose a type is, ``known`` says, our schemas by
    service; or its description, "may be used only with operations rendered under ..."; or
    what uses it.
    """
    paths = document["paths"]
    services = sorted({service_of_path(path) for path in paths} - {VIM25})
    if not services:
        return {VIM25: document}
    owners = _owners(document, known, services)
    parts = {}
    for service in (VIM25, *services):
        schemas = {
            name: schema
            for name, schema in document["components"]["schemas"].items()
            if owners[name] == service
        }
        parts[service] = {
            **document,
            "paths": {
                path: item for path, item in paths.items() if service_of_path(path) == service
            },
            "components": {**document["components"], "schemas": schemas},
        }
        if service != VIM25:
            release = str(document["info"]["version"])
            facts = {"name": service, "title": "", "rendered-since": release, "roots": {}}
            facts |= known.get(service, {}).get("x-service", {})
            parts[service]["x-service"] = {**facts, "rendered": True}
    return parts


def _owners(
    document: dict[str, Any], known: dict[str, dict[str, Any]], services: list[str]
) -> dict[str, str]:
    """Return the service of each schema."""
    schemas = document["components"]["schemas"]
    used = _used_by(document, services)
    # Of several that have a type of the name, it is the one whose operations use it.
    claims = {
        name: [
            service
            for service, one in known.items()
            if service in (VIM25, *services) and name in one["components"]["schemas"]
        ]
        for name in schemas
    }
    owners = {}
    for name, schema in schemas.items():
        said = _ONLY_UNDER.search(" ".join(_descriptions(schema)))
        if VIM25 in claims[name] or len(claims[name]) == 1:
            owners[name] = claims[name][0]
        elif said and said[1] in services:
            owners[name] = said[1]
        else:
            owners[name] = next(iter(used[name])) if len(used[name]) == 1 else VIM25
    for name, schema in schemas.items():  # a box is where its content is
        for content in references(schema, "_value") & schemas.keys():
            owners[name] = owners[content]
    waiting = list(owners)
    while waiting:  # a service has its own types and those of vim25, and vim25 its own
        name = waiting.pop()
        for ref in references(schemas[name]) & schemas.keys():
            if owners[ref] not in (VIM25, owners[name]):
                owners[ref] = VIM25
                waiting.append(ref)
    return owners


def _descriptions(schema: dict[str, Any]) -> Iterator[str]:
    for part in (schema, *schema.get("allOf", ())):
        if isinstance(part.get("description"), str):
            yield part["description"]


def _used_by(document: dict[str, Any], services: list[str]) -> dict[str, set[str]]:
    """Return the services whose operations lead to each schema."""
    schemas = document["components"]["schemas"]
    subtypes: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        for base in _bases(schema):
            subtypes.setdefault(base, []).append(name)
    used: dict[str, set[str]] = {name: set() for name in schemas}
    for service in (VIM25, *services):
        paths = document["paths"].items()
        waiting = {
            ref
            for path, item in paths
            if service_of_path(path) == service
            for ref in references(item)
        }
        while waiting:
            name = waiting.pop()
            if name in schemas and service not in used[name]:
                used[name].add(service)
                waiting.update(references(schemas[name]))
                waiting.update(() if name in _OPEN_ROOTS else subtypes.get(name, ()))
    return used


def _bases(schema: dict[str, Any]) -> Iterator[str]:
    for part in schema.get("allOf", ()):
        if "$ref" in part:
            yield part["$ref"].removeprefix(_REF)


def fill(document: dict[str, Any], known: dict[str, Any], listed: Iterable[str]) -> None:
    """Add the ``x-`` members that ``document`` lacks, from a schema of our own.

    ``listed`` are the managed types that it knows by name, whether they have operations or not.
    """
    if "x-releases" in known:
        releases = [str(document["info"]["version"]), *known["x-releases"]]
        document.setdefault("x-releases", list(dict.fromkeys(releases)))
    schemas = known["components"]["schemas"]
    for name, schema in document["components"]["schemas"].items():
        if name in schemas:
            _fill(schema, schemas[name], _TYPE_FACTS)
            ours = _properties(schemas[name])
            properties = _properties(schema)
            for wire, member in properties.items():
                if wire in ours:
                    properties[wire] = _filled_member(member, ours[wire])
    for path, item in document["paths"].items():
        for verb in ("get", "post"):
            if verb in item and verb in known["paths"].get(path, {}):
                ours = known["paths"][path][verb]
                _fill(item[verb], ours, _OPERATION_FACTS)
                _fill_result(item[verb], ours)
    steps = (path_steps(path) for path in document["paths"])
    wanted = set(listed) | {found[0] for found in steps if found}
    managed = known["x-managed-types"]
    waiting = [name for name in sorted(wanted | {"ManagedObject"}) if name in managed]
    declared = document.setdefault("x-managed-types", {})
    while waiting:  # bases too, which may have no operations of their own
        name = waiting.pop()
        declared.setdefault(name, dict(managed[name]))
        base = managed[name].get("base")  # a service's may be vim25's
        if base in managed and base not in declared:
            waiting.append(base)


def _properties(schema: dict[str, Any]) -> dict[str, Any]:
    own = schema["allOf"][-1] if "allOf" in schema else schema
    found: dict[str, Any] = own.get("properties", {})
    return found


def _fill(target: dict[str, Any], source: dict[str, Any], facts: tuple[str, ...]) -> None:
    for fact in facts:
        if fact in source:
            target.setdefault(fact, copy.deepcopy(source[fact]))
    if target.get("x-deprecated") == {}:  # since when, and what to use instead
        target["x-deprecated"] = dict(source.get("x-deprecated", {}))


def _filled_member(member: dict[str, Any], source: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in member:
        member = {"allOf": [member]}
    _fill(member, source, _MEMBER_FACTS)
    return member


def _fill_result(operation: dict[str, Any], source: dict[str, Any]) -> None:
    try:
        content = operation["responses"]["200"]["content"]["application/json"]
        theirs = content["schema"]
        ours = source["responses"]["200"]["content"]["application/json"]["schema"]
    except (KeyError, TypeError):
        return
    content["schema"] = _filled_member(theirs, ours)
