"""Write the facts of a release as OpenAPI documents, one a service.

They follow the conventions of the official VI JSON document; what OpenAPI can't
say stands in ``x-`` members, which ``schema/README.md`` lists. Facts only, no
prose, and in one canonical order: schemas and paths by name, members as the API
declares them. The types of vim25 that a service uses are references to its document.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from codegen.errors import BuildError
from codegen.facts import VIM25, DataType, EnumType, Field, Library, ManagedType, Method
from codegen.openapi import file_name, service_of_path
from codegen.services import FIRST_RELEASE, Rendering, Service, release_order

__all__ = ["build", "dump"]

Schema = dict[str, Any]
_T = TypeVar("_T", DataType, EnumType, ManagedType)

_REF = "#/components/schemas/"
_TASK = "vim.Task"
"""What operations return that start a task; sms and vslm have types of their own for it."""

_PRIMITIVES: dict[str, tuple[str, str, Schema]] = {
    # vmodl name: (suffix of its boxes' schema names, wire name of its box, schema)
    "boolean": ("Boolean", "boolean", {"type": "boolean"}),
    "byte": ("Byte", "byte", {"type": "integer", "format": "int8"}),
    "short": ("Short", "short", {"type": "integer", "format": "int16"}),
    "int": ("Int", "int", {"type": "integer", "format": "int32"}),
    "long": ("Long", "long", {"type": "integer", "format": "int64"}),
    "float": ("Float", "float", {"type": "number", "format": "float"}),
    "double": ("Double", "double", {"type": "number", "format": "double"}),
    "string": ("String", "string", {"type": "string"}),
    "vmodl.DateTime": ("DateTime", "dateTime", {"type": "string", "format": "date-time"}),
    "vmodl.URI": ("URI", "anyURI", {"type": "string", "format": "uri"}),
    "vmodl.Binary": ("Binary", "base64Binary", {"type": "string", "format": "byte"}),
    "vmodl.PropertyPath": (
        "PropPath",
        "PropertyPath",
        {"type": "string", "x-vmodl-type": "PropertyPath"},
    ),
    "vmodl.MethodName": (
        "MethodName",
        "MethodName",
        {"type": "string", "x-vmodl-type": "MethodName"},
    ),
    "vmodl.TypeName": ("TypeName", "TypeName", {"type": "string", "x-vmodl-type": "TypeName"}),
}


_MOID = {"name": "moId", "in": "path", "required": True, "schema": {"type": "string"}}


def build(library: Library, release: str, rendering: Rendering) -> dict[str, Schema]:
    """Return the OpenAPI documents of ``release`` by service, vim25 first, before errata.

    A service that the release's own document does not have is left out where its library
    is not whole: that of 8.0.1.0 refers to a type of sms that it lacks.
    """
    others = sorted(library.present - {VIM25})
    if unknown := set(others) - rendering.services.keys():
        raise BuildError(min(unknown), "a service that schema/services.toml does not have")
    _check_names(library)
    documents = {}
    for service in (VIM25, *others):
        try:
            documents[service] = _document(_Writer(library, service, release, rendering))
        except BuildError:
            if service == VIM25 or rendering.services[service].is_rendered(release):
                raise
    return documents


def _check_names(library: Library) -> None:
    """A service's types must not be called as those of vim25: it can use both."""
    kinds: tuple[dict[str, DataType] | dict[str, EnumType] | dict[str, ManagedType], ...]
    kinds = (library.data, library.enums, library.managed)
    declared = [item for kind in kinds for item in kind.values()]
    taken = {item.wire for item in declared if item.service == VIM25}
    for item in declared:
        if item.service != VIM25 and item.wire in taken:
            raise BuildError(item.name, f"vim25 has a type {item.wire!r}, too")


def _document(writer: _Writer) -> Schema:
    schemas = dict(sorted(writer.schemas()))
    paths = dict(sorted(writer.paths()))
    schemas |= writer.requests
    document: Schema = {
        "openapi": "3.0.3",
        "info": {"title": "Virtual Infrastructure JSON API", "version": writer.release},
        "servers": [
            {
                "url": f"https://{{vcenter}}/sdk/vim25/{writer.release}",
                "variables": {"vcenter": {"default": "localhost"}},
            }
        ],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "session_id": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "vmware-api-session-id",
                }
            },
            "schemas": dict(sorted(schemas.items())),
        },
        "x-managed-types": dict(sorted(writer.managed_types())),
    }
    if writer.service == VIM25:
        document["x-releases"] = _releases(writer.library, writer.release)
    else:
        service = writer.rendering.services[writer.service]
        document["x-service"] = _service(service, writer)
    return document


def _releases(library: Library, release: str) -> list[str]:
    """Return the releases with VI JSON up to one, newest first: a server may speak each."""
    numbered = {
        name
        for version, name in library.releases.items()
        if library.services[version] == VIM25 and re.fullmatch(r"\d+(\.\d+){3}", name)
    }
    first, last = release_order(FIRST_RELEASE), release_order(release)
    found = {name for name in numbered if first <= release_order(name) <= last} | {release}
    return sorted(found, key=release_order, reverse=True)


def _service(service: Service, writer: _Writer) -> Schema:
    own = {item.wire for item in writer.own(writer.library.managed)}
    return {
        "name": service.name,
        "title": service.title,
        "rendered": service.is_rendered(writer.release),
        "rendered-since": service.rendered_since,
        "roots": {name: moid for name, moid in (service.roots or {}).items() if name in own},
    }


def dump(document: Schema) -> str:
    """Return the document as the text that is checked in."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _extend(schema: Schema, extra: Schema) -> Schema:
    """Add members to a schema; beside ``$ref``, OpenAPI 3.0 would ignore them."""
    if not extra:
        return schema
    if "$ref" in schema:
        return {"allOf": [schema], **extra}
    return {**schema, **extra}


def _derived(base: Schema, properties: Schema, required: list[str], extra: Schema) -> Schema:
    own: Schema = {"type": "object"}
    if properties:
        own["properties"] = properties
    if required:
        own["required"] = required
    return {"allOf": [base, own], **extra}


class _Writer:
    def __init__(self, library: Library, service: str, release: str, rendering: Rendering) -> None:
        self.library = library
        self.service = service
        self.release = release
        self.rendering = rendering
        self.requests: dict[str, Schema] = {}

    def own(self, kind: dict[str, _T]) -> list[_T]:
        """Return the types of a kind that are the service's own."""
        return [item for item in kind.values() if item.service == self.service]

    def _ref(self, schema: str, home: str) -> Schema:
        document = "" if home == self.service else file_name(home, self.release)
        return {"$ref": f"{document}{_REF}{schema}"}

    def schemas(self) -> Iterator[tuple[str, Schema]]:
        if self.service == VIM25:
            yield from self._common()
        for data_type in self.own(self.library.data):
            properties, required = self._properties(data_type.fields)
            wire = self._data_name(data_type.name)
            extra = self._origin(data_type.name, data_type.version)
            base = self._ref(self._data_name(data_type.base), self._data_home(data_type.base))
            yield wire, _derived(base, properties, required, extra)
            if wire != "DataObject":
                yield self._array_box(wire, self._type(data_type.name))
        for enum in self.own(self.library.enums):
            schema = {"type": "string", "enum": list(enum.values)}
            yield f"{enum.wire}_enum", schema | self._origin(enum.name, enum.version)
            yield enum.wire, self._box(self._type(enum.name))
            yield self._array_box(enum.wire, self._type(enum.name))

    def _common(self) -> Iterator[tuple[str, Schema]]:
        """Yield what all services share and the library does not declare."""
        yield "Any", self._any()
        yield "ManagedObjectReference", self._reference()
        yield (
            "MoTypes_enum",
            {
                "type": "string",
                "enum": sorted(managed.wire for managed in self.own(self.library.managed)),
            },
        )
        for name, (suffix, _, _) in _PRIMITIVES.items():
            yield f"Primitive{suffix}", self._box(self._type(name))
            yield self._array_box(suffix, self._type(name))
        yield self._array_box("AnyType", self._ref("Any", VIM25))
        reference = self._ref("ManagedObjectReference", VIM25)
        yield self._array_box("ManagedObjectReference", reference)

    def _any(self) -> Schema:
        mapping = {}
        for suffix, wire, _ in _PRIMITIVES.values():
            mapping[wire] = f"{_REF}Primitive{suffix}"
            box = f"ArrayOf{wire[0].upper()}{wire[1:]}"
            if box != f"ArrayOf{suffix}":
                mapping[box] = f"{_REF}ArrayOf{suffix}"
        return {
            "type": "object",
            "properties": {"_typeName": {"type": "string"}},
            "required": ["_typeName"],
            "discriminator": {
                "propertyName": "_typeName",
                "mapping": dict(sorted(mapping.items())),
            },
        }

    def _reference(self) -> Schema:
        properties = {"type": {"$ref": _REF + "MoTypes_enum"}, "value": {"type": "string"}}
        return _derived(self._ref("Any", VIM25), properties, ["type", "value"], {})

    def _origin(self, name: str, version: str) -> Schema:
        return {"x-vmodl-name": name, "x-since": self.library.since(version)}

    def _data_name(self, name: str) -> str:
        # The library has two roots, vmodl.DataObject above vmodl.DynamicData;
        # VI JSON has one class for both.
        if name in ("vmodl.DataObject", "vmodl.DynamicData"):
            return "DataObject"
        return self._known(self.library.data, name).wire

    def _data_home(self, name: str) -> str:
        return VIM25 if name == "vmodl.DataObject" else self.library.data[name].service

    @staticmethod
    def _known(kind: dict[str, _T], name: str) -> _T:
        if name not in kind:
            raise BuildError(name, "the type library refers to this type but lacks it")
        return kind[name]

    def _box(self, value: Schema) -> Schema:
        return _derived(self._ref("Any", VIM25), {"_value": value}, ["_value"], {})

    def _array_box(self, suffix: str, items: Schema) -> tuple[str, Schema]:
        name = f"ArrayOf{suffix[0].upper()}{suffix[1:]}"
        return name, self._box({"type": "array", "items": items})

    def _type(self, name: str) -> Schema:
        if name.endswith("[]"):
            items = self._type(name[:-2])
            extra = {key: items.pop(key) for key in list(items) if key.startswith("x-")}
            if list(items) == ["allOf"]:
                [items] = items["allOf"]
            return {"type": "array", "items": items, **extra}
        if name in _PRIMITIVES:
            return dict(_PRIMITIVES[name][2])
        if name == "anyType":
            return self._ref("Any", VIM25)
        if name in self.library.data:
            return self._ref(self._data_name(name), self._data_home(name))
        if name in self.library.enums:
            enum = self.library.enums[name]
            return self._ref(f"{enum.wire}_enum", enum.service)
        if name in self.library.managed:
            target = self.library.managed[name].wire
            reference = self._ref("ManagedObjectReference", VIM25)
            return _extend(reference, {"x-managed-type": target})
        raise BuildError(name, "the type library refers to this type but lacks it")

    def _knows(self, name: str) -> bool:
        try:
            self._type(name)
        except BuildError:
            return False
        return True

    def _properties(self, fields: Iterable[Field]) -> tuple[Schema, list[str]]:
        properties, required = {}, []
        for member in fields:
            extra: Schema = {"x-since": self.library.since(member.version)}
            if member.secret:
                extra["x-secret"] = True
            if member.privilege:
                extra["x-privilege"] = member.privilege
            properties[member.name] = _extend(self._type(member.type), extra)
            if not member.optional:
                required.append(member.name)
        return properties, required

    def managed_types(self) -> Iterator[tuple[str, Schema]]:
        for managed in self.own(self.library.managed):
            entry: Schema = {}
            if managed.base is not None:
                entry["base"] = self._known(self.library.managed, managed.base).wire
            yield managed.wire, entry | self._origin(managed.name, managed.version)

    def paths(self) -> Iterator[tuple[str, Schema]]:
        """Yield what the release renders under the service, in whose types' document or not."""
        for managed in self.library.managed.values():
            prefix = "" if managed.service == VIM25 else f"/{managed.service}"
            for member, verb, item in self._members(managed):
                usual = f"{prefix}/{managed.wire}/{{moId}}/{member}"
                path, move = self.rendering.place(usual, self.release)
                if service_of_path(path) != self.service:
                    continue
                operation = self._operation_of(managed, item)
                if move is not None:
                    operation["x-earlier-path"] = {"path": usual, "before": move.since}
                yield path, {"parameters": [dict(_MOID)], verb: operation}

    def _members(self, managed: ManagedType) -> Iterator[tuple[str, str, Field | Method]]:
        for ancestor in self._lineage(managed):
            for member in ancestor.properties:
                yield member.name, "get", member
            for method in ancestor.methods:
                yield method.wire, "post", method

    def _operation_of(self, managed: ManagedType, item: Field | Method) -> Schema:
        if isinstance(item, Method):
            return self._method(managed, item)
        return self._getter(managed, item)

    def _lineage(self, managed: ManagedType) -> Iterator[ManagedType]:
        if managed.base is not None:
            yield from self._lineage(self._known(self.library.managed, managed.base))
        yield managed

    def _getter(self, managed: ManagedType, member: Field) -> Schema:
        schema = _extend(self._type(member.type), {"nullable": True} if member.optional else {})
        return self._operation(managed, member.name, member.version, member.privilege) | {
            "responses": self._responses(schema, ())
        }

    def _method(self, managed: ManagedType, method: Method) -> Schema:
        operation = self._operation(managed, method.wire, method.version, method.privilege)
        operation["x-vmodl-name"] = method.name
        if method.parameters:
            operation["requestBody"] = {
                "required": True,
                "content": _json({"$ref": _REF + self._request(method)}),
            }
        result: Schema | None = None
        if method.result != "void":
            result = self._type(method.result)
            extra: Schema = {}
            # For a task the flag tells about the result that the task will have.
            if method.result_optional and method.result == method.task_result:
                extra["nullable"] = True
            if method.result_secret:
                extra["x-secret"] = True
            result = _extend(result, extra)
        if method.result == _TASK or method.task_result not in ("void", method.result):
            operation["x-task-result"] = self._task_result(method)
        operation["x-faults"] = [self._data_name(fault) for fault in method.faults]
        operation["responses"] = self._responses(result, method.faults)
        return operation

    def _task_result(self, method: Method) -> Schema:
        """Return the schema of what a task results in; an empty one for nothing."""
        if method.task_result == "void":
            return {}
        # vSAN's name the task itself, and of one the library lacks the type (8.0.1.0).
        known = method.task_result != _TASK and self._knows(method.task_result)
        result = self._type(method.task_result if known else "anyType")
        return _extend(result, {"nullable": True} if method.result_optional or not known else {})

    def _operation(
        self, managed: ManagedType, member: str, version: str, privilege: str | None
    ) -> Schema:
        operation: Schema = {
            "operationId": f"{managed.wire}_{member}",
            "tags": [managed.wire],
            "x-since": self.library.since(version),
        }
        if privilege:
            operation["x-privilege"] = privilege
        # The only privilege that needs no session.
        operation["security"] = [] if privilege == "System.Anonymous" else [{"session_id": []}]
        return operation

    def _request(self, method: Method) -> str:
        name = f"{method.wire.removesuffix('_Task')}RequestType"
        properties, required = self._properties(method.parameters)
        schema: Schema = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        if self.requests.setdefault(name, schema) != schema:
            raise BuildError(name, "two operations of this name take different parameters")
        return name

    def _responses(self, result: Schema | None, faults: tuple[str, ...]) -> Schema:
        success = (
            {"204": {"description": "Success, no result"}}
            if result is None
            else {"200": {"description": "Success", "content": _json(result)}}
        )
        common = self._common_fault(faults)
        fault = self._ref(self._data_name(common), self._data_home(common))
        return success | {"500": {"description": "A fault", "content": _json(fault)}}

    def _common_fault(self, faults: tuple[str, ...]) -> str:
        """Return the nearest common ancestor, RuntimeFault where none is declared."""
        if not faults:
            return "vmodl.RuntimeFault"
        first, *others = (list(self._fault_lineage(fault)) for fault in faults)
        return next(name for name in first if all(name in lineage for lineage in others))

    def _fault_lineage(self, name: str) -> Iterator[str]:
        while name in self.library.data:
            yield name
            name = self.library.data[name].base


def _json(schema: Schema) -> Schema:
    return {"application/json": {"schema": schema}}
