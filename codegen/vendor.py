"""Bring a document in the vendor's style into the form of our own schema.

Both say the same in OpenAPI; the vendor's uses more of its forms, has further
services under path prefixes, and lacks our ``x-`` members.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from codegen.errors import BuildError

__all__ = ["fill", "normalise"]

_REF = "#/components/schemas/"
_OPEN_ROOTS = {"Any", "DataObject", "MethodFault"}
"""Types with subtypes of all services: to use one is not to use those."""

_TYPE_FACTS = ("x-vmodl-name", "x-since")
_MEMBER_FACTS = ("x-since", "x-secret", "x-privilege", "x-managed-type", "x-vmodl-type")
_OPERATION_FACTS = ("x-vmodl-name", "x-since", "x-privilege", "x-faults", "x-task-result")


def normalise(raw: dict[str, Any]) -> dict[str, Any]:
    """Return the document with one form for each thing; ``raw`` stays as it is.

    References to shared parameters, responses and bodies are replaced by what
    they refer to, ``properties`` beside ``allOf`` go into it, facts beside a
    ``$ref`` go around it, and ``format: password`` becomes ``x-secret``.
    Services under path prefixes are left out with the types that only they use.
    """
    document: dict[str, Any] = _resolved(raw, raw)
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        schemas[name] = _merged(schema)
    _drop_other_services(document)
    return document


def _resolved(node: Any, root: dict[str, Any]) -> Any:
    """Copy a node, with string keys and without references outside the schemas."""
    if isinstance(node, list):
        return [_resolved(item, root) for item in node]
    if not isinstance(node, dict):
        return node
    ref = node.get("$ref")
    if isinstance(ref, str) and ref.startswith("#/components/") and not ref.startswith(_REF):
        target: Any = root
        for step in ref[2:].split("/"):
            if not isinstance(target, dict) or step not in target:
                raise BuildError(ref, "unresolvable reference")
            target = target[step]
        return _resolved(target, root)
    result = {str(key): _resolved(value, root) for key, value in node.items()}
    if isinstance(ref, str) and len(result) > 1:  # OpenAPI 3.0 ignores what is beside it
        result = {"allOf": [{"$ref": result.pop("$ref")}], **result}
    if result.get("format") == "password" and result.get("type") == "string":
        del result["format"]
        result["x-secret"] = True
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


def _drop_other_services(document: dict[str, Any]) -> None:
    paths, schemas = document["paths"], document["components"]["schemas"]
    foreign = {path for path in paths if _is_foreign(path)}
    if not foreign:
        return
    subtypes: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        for base in _bases(schema):
            subtypes.setdefault(base, []).append(name)

    def used(keep: Callable[[str], bool]) -> set[str]:
        found: set[str] = set()
        waiting = {ref for path, item in paths.items() if keep(path) for ref in _refs(item)}
        while waiting:
            name = waiting.pop()
            if name in found or name not in schemas:
                continue
            found.add(name)
            waiting.update(_refs(schemas[name]))
            waiting.update(() if name in _OPEN_ROOTS else subtypes.get(name, ()))
        return found

    unused = used(lambda path: path in foreign) - used(lambda path: path not in foreign)
    unused |= {
        name
        for name, schema in schemas.items()
        if _refs(schema, "_value") and _refs(schema, "_value") <= unused
    }
    for path in foreign:
        del paths[path]
    document["components"]["schemas"] = {
        name: schema for name, schema in schemas.items() if name not in unused
    }


def _is_foreign(path: str) -> bool:
    """Tell whether a path has a service's prefix: ``/vsan/Type/{moId}/member``."""
    steps = path.strip("/").split("/")
    return len(steps) == 4 and steps[2] == "{moId}"


def _bases(schema: dict[str, Any]) -> Iterator[str]:
    for part in schema.get("allOf", ()):
        if "$ref" in part:
            yield part["$ref"].removeprefix(_REF)


def _refs(node: Any, within: str | None = None) -> set[str]:
    """Return the schemas that a node refers to, or only its member ``within``."""
    found: set[str] = set()
    if isinstance(node, list):
        for item in node:
            found |= _refs(item, within)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key == "mapping":
                continue
            if within is None and key == "$ref" and isinstance(value, str):
                found.add(value.removeprefix(_REF))
            found |= _refs(value, None if key == within else within)
    return found


def fill(document: dict[str, Any], known: dict[str, Any]) -> None:
    """Add the ``x-`` members that ``document`` lacks, from a schema of our own."""
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
    listed = set(document["components"]["schemas"].get("MoTypes_enum", {}).get("enum", ()))
    wanted = listed | {path.strip("/").split("/")[0] for path in document["paths"]}
    managed = known["x-managed-types"]
    waiting = [name for name in sorted(wanted | {"ManagedObject"}) if name in managed]
    declared = document.setdefault("x-managed-types", {})
    while waiting:  # bases too, which may have no operations of their own
        name = waiting.pop()
        declared.setdefault(name, dict(managed[name]))
        if (base := managed[name].get("base")) is not None and base not in declared:
            waiting.append(base)


def _properties(schema: dict[str, Any]) -> dict[str, Any]:
    own = schema["allOf"][-1] if "allOf" in schema else schema
    found: dict[str, Any] = own.get("properties", {})
    return found


def _fill(target: dict[str, Any], source: dict[str, Any], facts: tuple[str, ...]) -> None:
    for fact in facts:
        if fact in source:
            target.setdefault(fact, copy.deepcopy(source[fact]))


def _filled_member(member: dict[str, Any], source: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in member:
        member = {"allOf": [member]}
    _fill(member, source, _MEMBER_FACTS)
    return member


def _fill_result(operation: dict[str, Any], source: dict[str, Any]) -> None:
    try:
        content = operation["responses"]["200"]["content"]["application/json"]
        ours = source["responses"]["200"]["content"]["application/json"]["schema"]
    except (KeyError, TypeError):
        return
    content["schema"] = _filled_member(content["schema"], ours)
