"""Parse a document into the model: one parse, one model, one pass."""

from __future__ import annotations

import json
import re
import warnings
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from datamodel_code_generator.parser.jsonschema import JsonSchemaObject  # type: ignore[attr-defined]  # not in its __all__
from datamodel_code_generator.types import DataType

from codegen import names
from codegen.attrs_model import AttrsDataModel, AttrsField, Parser
from codegen.errors import BuildError, pointer_step
from codegen.model import Api, Class, EnumClass, Kind, ManagedClass, Member, Operation, Type
from codegen.openapi import FORMATS, Document, path_steps, schema_name, service_of_path

__all__ = ["parse"]

_ENUM_SUFFIX = "_enum"
_REFERENCE = "ManagedObjectReference"
_FAULT = "MethodFault"
_TASK = "Task"
"""The managed type of tasks that can be waited for; sms and vslm have others."""


_FOREIGN_TYPE = {"type": "object", "properties": {"_typeName": {"type": "string"}}}
_FOREIGN_ENUM = {"type": "string", "enum": ["foreign"]}


def parse(documents: list[Document]) -> list[Api]:
    """Return the models of checked documents, vim25's first; raises `BuildError` with the place.

    A managed type has the operations that any of the documents renders.
    """
    readers: list[_Reader] = []
    for document in documents:
        reader = _Reader(document, readers[0].api if readers else None)
        reader.read_types()
        readers.append(reader)
    homes = _homes(documents)
    paths: dict[tuple[str, str], dict[str, Operation]] = defaultdict(dict)
    for reader in readers:
        for managed, operation, place in reader.operations():
            home = homes.get(managed, reader.document.service)
            if operation.wire in paths[home, managed]:
                raise BuildError(place, f"{managed}.{operation.wire} is there under two prefixes")
            paths[home, managed][operation.wire] = operation
    for reader in readers:
        own = {name: found for (home, name), found in paths.items() if home == reader.api.service}
        bases = {name: found for (home, name), found in paths.items() if home == "vim25"}
        reader.read_managed_types(own, bases | own)
    return [reader.api for reader in readers]


def _homes(documents: list[Document]) -> dict[str, str]:
    """Return the service of each managed type that a document declares."""
    homes: dict[str, str] = {}
    for document in documents:
        for name in document.managed_types:
            if homes.setdefault(name, document.service) != document.service:
                place = f"{document.source} #/x-managed-types/{name}"
                raise BuildError(place, f"{homes[name]} has a managed type of this name, too")
    return homes


class _Reader:
    def __init__(self, document: Document, base: Api | None) -> None:
        self.document = document
        self.wire_names = document.wire_names()
        self.known_managed = document.managed_names()
        self.parser = _parser(document)
        self.models = {
            schema_name(model.reference.path): model
            for model in self.parser.results
            if isinstance(model, AttrsDataModel)
        }
        self.api = Api(
            document.release,
            document.source,
            document.service,
            tuple(document.releases),
            base,
            document.service_facts,
        )

    def read_types(self) -> None:
        """Read what the schemas describe."""
        for name in self.document.schemas:
            if name.endswith(_ENUM_SUFFIX):
                self._enum(name)
            elif name not in ("Any", _REFERENCE) and not self._is_box(name):
                self._class(name)

    def _place(self, *steps: str) -> str:
        pointer = "/".join(map(pointer_step, steps))
        return f"{self.document.source} #/{pointer}"

    def _schema_place(self, name: str) -> str:
        return self._place("components", "schemas", name)

    def _is_box(self, name: str) -> bool:
        """Tell whether a schema is a box: a ``_typeName`` beside a ``_value``."""
        if name not in self.document.schemas:
            return False
        fields = self.models[name].fields
        return len(fields) == 1 and fields[0].original_name == "_value"

    def _facts(self, name: str) -> tuple[str, str, str]:
        """Return since, vmodl name and description of a schema."""
        schema = self.document.schemas[name]
        own = (schema.get("allOf") or [{}])[-1]
        description = schema.get("description") or own.get("description") or ""
        return str(schema.get("x-since", "")), schema.get("x-vmodl-name", ""), description

    def _enum(self, schema: str) -> None:
        wire = self._wire(schema.removesuffix(_ENUM_SUFFIX))
        values = [str(value) for value in self.document.schemas[schema]["enum"]]
        pairs = tuple((names.constant(value), value) for value in values)
        names.unique(self._schema_place(schema), [(value, name) for name, value in pairs])
        since, vmodl_name, description = self._facts(schema)
        name = names.class_name(wire)
        self.api.enums[schema] = EnumClass(
            wire,
            name,
            f"enums.{names.module(vmodl_name)}",
            since,
            vmodl_name,
            description,
            pairs,
            _deprecated(self.document.schemas[schema]),
        )

    def _wire(self, schema: str) -> str:
        known = self.api.base.find_class(schema) if self.api.base else None
        return known.wire if known else self.wire_names.get(schema, schema)

    def _class(self, schema: str) -> Class:
        if (known := self.api.find_class(schema)) is not None:
            return known
        model = self.models[schema]
        parent = self._parent(schema)
        base = self._class(parent) if parent not in (None, "Any") else None
        kind = self._kind(schema)
        since, vmodl_name, description = self._facts(schema)
        wire = self._wire(schema)
        name = names.class_name(wire)
        result = Class(
            kind,
            wire,
            name,
            f"{kind.value}.{names.module(vmodl_name)}",
            base,
            since,
            vmodl_name,
            description,
            tuple(self._member(schema, field, since) for field in model.fields),
            model,
            _deprecated(self.document.schemas[schema]),
        )
        pairs = [(member.wire, member.name) for member in result.all_members]
        names.unique(self._schema_place(schema), pairs)
        self.api.classes[schema] = result
        return result

    def _parent(self, schema: str) -> str | None:
        bases = [base.reference for base in self.models[schema].base_classes if base.reference]
        if len(bases) > 1:
            raise BuildError(self._schema_place(schema), "more than one base")
        return schema_name(bases[0].path) if bases else None

    def _kind(self, schema: str) -> Kind:
        """Tell by its root what a class is."""
        if self.api.base and (known := self.api.base.find_class(schema)) is not None:
            return known.kind
        if (parent := self._parent(schema)) not in (None, "Any"):
            return self._kind(str(parent))
        if parent is None:
            return Kind.REQUEST
        return Kind.FAULT if schema == _FAULT else Kind.DATA

    def _member(self, schema: str, field: Any, since: str) -> Member:
        wire = field.original_name
        extras, place = field.extras, self._schema_place(f"{schema}.{wire}")
        return Member(
            wire,
            names.identifier(wire),
            self._type(field.data_type, extras, place),
            bool(field.required),
            str(extras.get("x_since", since)),
            _secret(extras.get("x_secret", False), place),
            extras.get("x_privilege"),
            extras.get("description") or "",
            _deprecated(extras),
        )

    def _type(self, data_type: DataType, extras: dict[str, Any], place: str) -> Type:
        array = False
        while not (data_type.reference or data_type.type):
            if len(data_type.data_types) != 1 or data_type.is_dict:
                raise BuildError(place, "not a type, a reference or an array of one")
            if array and data_type.is_list:
                raise BuildError(place, "an array of arrays")
            array = array or data_type.is_list
            [data_type] = data_type.data_types
        if not data_type.reference:
            wire = str(data_type.type)
            if wire not in FORMATS.values():
                raise BuildError(place, "not a type, a reference or an array of one")
            return Type(Kind.PRIMITIVE, wire, wire, array)
        schema = schema_name(data_type.reference.path)
        if schema == "Any":
            return Type(Kind.ANY, "Any", "Any", array)
        if schema == _REFERENCE:
            target = extras.get("x_managed_type")
            known = target if target in self.known_managed else None
            return Type(Kind.REFERENCE, schema, schema, array, known)
        if not self.document.knows(schema):
            raise BuildError(place, "an object that is not a schema of its own")
        if schema.endswith(_ENUM_SUFFIX):
            wire = self._wire(schema.removesuffix(_ENUM_SUFFIX))
            return Type(Kind.ENUM, wire, names.class_name(wire), array)
        if self._is_box(schema):
            raise BuildError(place, f"refers to a box, {schema}")
        if self._kind(schema) is Kind.REQUEST:
            raise BuildError(place, f"refers to a request, {schema}")
        wire = self._wire(schema)
        return Type(self._kind(schema), wire, names.class_name(wire), array)

    def operations(self) -> Iterator[tuple[str, Operation, str]]:
        """Yield each operation with the managed type under which it is listed, and its place."""
        for path, item in self.document.paths.items():
            place = self._place("paths", path)
            managed, member = path_steps(path) or ("", "")
            [verb] = [verb for verb in ("get", "post") if verb in item]
            operation = self._operation(member, verb, item[verb], place)
            service = service_of_path(path)
            if service != "vim25":
                operation = replace(operation, service=service)
            yield managed, operation, place

    def read_managed_types(
        self, paths: dict[str, dict[str, Operation]], known: dict[str, dict[str, Operation]]
    ) -> None:
        """Give every operation to the type that declares it.

        A path is listed under every type that has the operation; the document's
        ``x-managed-types`` tell which of them inherit it. Without them, as in
        the vendor's document, each type is taken to declare all it lists. ``known`` are
        the operations of vim25's types, too.
        """
        declared = self.document.managed_types
        for name in sorted(paths.keys() | declared.keys()):
            facts = declared.get(name, {})
            base = facts.get("base")
            inherited = known.get(str(base), {})
            operations = paths.get(name, {})
            all_names = [(f"{op.wire} {op.is_property}", op.name) for op in operations.values()]
            names.unique(self._place("paths", f"/{name}"), all_names)
            new = [operation for wire, operation in operations.items() if wire not in inherited]
            self.api.managed_types[name] = ManagedClass(
                name,
                f"managed.{names.module(facts.get('x-vmodl-name', ''))}",
                base,
                str(facts.get("x-since", "")),
                facts.get("x-vmodl-name", ""),
                tuple(sorted(new, key=lambda operation: operation.name)),
            )
        api = self.api
        everything: list[Class | EnumClass] = [*api.classes.values(), *api.enums.values()]
        pairs = [(item.wire, item.name) for item in everything]
        pairs += [(name, name) for name in api.managed_types]
        names.unique(self._place("components", "schemas"), pairs)

    def _operation(self, member: str, verb: str, item: dict[str, Any], place: str) -> Operation:
        is_property = verb == "get"
        name = names.identifier(member)
        request = None
        if body := item.get("requestBody"):
            request = self._request(_json_schema(body, place), place)
        result, nullable, secret = None, False, False
        responses = item["responses"]
        if success := responses.get("200"):
            schema = _json_schema(success, place)
            extras = {key.replace("-", "_"): value for key, value in schema.items()}
            result = self._type(self._data_type(schema, place), extras, place)
            nullable = bool(schema.get("nullable")) or "204" in responses
            secret = bool(schema.get("x-secret"))
        if "500" in responses:  # the vendor's document declares it where it names a fault
            self._check_fault(_json_schema(responses["500"], place), place)
        starts_task = "x-task-result" in item and result is not None and result.target == _TASK
        task_result, task_nullable = None, False
        if task := item.get("x-task-result"):
            extras = {key.replace("-", "_"): value for key, value in task.items()}
            task_result = self._type(self._data_type(task, place), extras, place)
            task_nullable = bool(task.get("nullable"))
        return Operation(
            member,
            f"get_{name.rstrip('_')}" if is_property else name,
            is_property,
            request,
            result,
            nullable,
            secret,
            tuple(item.get("x-faults", ())),
            starts_task,
            task_result,
            task_nullable,
            str(item.get("x-since", "")),
            item.get("x-vmodl-name", ""),
            item.get("x-privilege"),
            item.get("description") or "",
            earlier=_earlier(item.get("x-earlier-path"), place),
            deprecated=_deprecated(item),
        )

    def _request(self, schema: dict[str, Any], place: str) -> Class:
        request = self.api.classes.get(schema_name(schema.get("$ref", "")))
        if request is None or request.kind is not Kind.REQUEST:
            raise BuildError(place, "the request's body is no request type")
        return request

    def _check_fault(self, schema: dict[str, Any], place: str) -> None:
        fault = self.api.find_class(schema_name(schema.get("$ref", "")))
        if fault is None or fault.kind is not Kind.FAULT:
            raise BuildError(place, "the response 500 is no fault type")

    def _data_type(self, schema: dict[str, Any], place: str) -> DataType:
        if "$ref" not in schema and "allOf" in schema:  # a reference with facts beside it
            [schema] = schema["allOf"]
        plain = {key: value for key, value in schema.items() if key != "nullable"}
        obj = JsonSchemaObject.model_validate(plain)
        return self.parser.parse_item("result", obj, [place])


def _parser(document: Document) -> Parser:
    raw = {**document.raw, "paths": {}}
    schemas = {
        # What discriminators say is read from the document itself; followed
        # from here, each Any would become a union of all types.
        name: {key: value for key, value in schema.items() if key != "discriminator"}
        for name, schema in document.schemas.items()
    }
    # The parser needs to see that vim25's types are there; what they are like, their model says.
    for name in document.used() - schemas.keys():
        is_enum = name.endswith(_ENUM_SUFFIX)
        schemas[name] = _FOREIGN_ENUM if is_enum else _FOREIGN_TYPE
    raw["components"] = {"schemas": schemas}
    parser = Parser(
        json.dumps(raw),
        data_model_type=AttrsDataModel,
        data_model_field_type=AttrsField,
        field_include_all_keys=True,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about formats, which the loader has checked
        parser.parse_raw()
    return parser


def _secret(mark: Any, place: str) -> bool | tuple[str, str]:
    """Return what ``x-secret`` says; the field that decides by its name in Python."""
    if isinstance(mark, bool):
        return mark
    if not isinstance(mark, dict) or mark.keys() != {"member", "matches"}:
        raise BuildError(place, "x-secret is neither true nor a member and what it matches")
    try:
        re.compile(mark["matches"])
    except (re.error, TypeError) as error:
        raise BuildError(place, f"x-secret: {error}") from None
    return names.identifier(mark["member"]), mark["matches"]


def _deprecated(facts: dict[str, Any]) -> str | None:
    """Return what to say of something deprecated, by a schema or the extras of a field."""
    entry = facts.get("x-deprecated", facts.get("x_deprecated"))
    if entry is None:
        return None
    since = f"Deprecated since {entry['since']}" if entry.get("since") else "Deprecated"
    return f"{since}: use {entry['instead']}." if entry.get("instead") else f"{since}."


def _earlier(entry: dict[str, Any] | None, place: str) -> tuple[str, str, str] | None:
    """Return where an operation was before a release."""
    if entry is None:
        return None
    steps = path_steps(str(entry.get("path", "")))
    if steps is None or "before" not in entry:
        raise BuildError(place, "x-earlier-path has no path of an operation, and before which")
    service = service_of_path(entry["path"])
    return str(entry["before"]), "" if service == "vim25" else service, steps[1]


def _json_schema(content: dict[str, Any], place: str) -> dict[str, Any]:
    try:
        schema: dict[str, Any] = content["content"]["application/json"]["schema"]
    except (KeyError, TypeError):
        raise BuildError(place, "a body without a JSON schema") from None
    return schema
