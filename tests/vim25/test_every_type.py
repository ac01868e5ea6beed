"""Every type of the schema, there and back, at least once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest

import vim25

if TYPE_CHECKING:
    from .conftest import Schema


def load(wire: str) -> type[Any]:
    cls: type[Any] = getattr(vim25, wire[0].upper() + wire[1:])
    return cls


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("strict", [False, True])
def test_objects_come_back_as_they_went(schema: Schema, full: bool, strict: bool) -> None:
    names = schema.names("DataObject", "MethodFault", "ManagedObjectReference", None)
    assert len(names) == 2910 + 1 + 786
    for name in names:
        data = schema.example(name, full=full)
        value: Any = vim25.structure(data, load(name), strict=strict)
        assert type(value) is load(name)
        assert vim25.unstructure(value) == data
        assert vim25.structure(vim25.unstructure(value), load(name)) == value
        assert vim25.loads(vim25.dumps(value), load(name)) == value


def test_every_box(schema: Schema) -> None:
    boxes = schema.names("box")
    assert len(boxes) > 3000
    for name in boxes:
        wire = schema.wire.get(name, name)
        _, properties, _ = schema.parts(name)
        for full in (False, True):
            value = schema.value(properties["_value"], full=full, depth=0)
            data = {"_typeName": wire, "_value": value}
            holder = {"_typeName": "KeyAnyValue", "key": "k", "value": data}
            for strict in (False, True):
                decoded = vim25.structure(holder, vim25.KeyAnyValue, strict=strict)
                assert vim25.unstructure(decoded) == holder


def test_names_order_types_and_bases_are_those_of_the_schema(schema: Schema) -> None:
    for name in schema.names("DataObject", "MethodFault", "ManagedObjectReference", None):
        cls: Any = load(name)
        base, _, _ = schema.parts(name)
        if base not in (None, "Any"):
            assert base is not None
            assert cls.__bases__ == (load(base),)
        fields = attrs.fields(cls)
        expected = list(schema.members(name))
        assert [field.metadata["wire"] for field in fields] == [wire for wire, _, _ in expected]
        for field, (_, member, required) in zip(fields, expected, strict=True):
            assert (field.default is attrs.NOTHING) == required
            assert field.metadata["since"] == member.get("x-since", "2.0")
            assert field.metadata["secret"] == member.get("x-secret", False)
            assert field.metadata["type"] == type_name(member)
            assert field.kw_only


PRIMITIVES = {
    ("boolean", None): "boolean",
    ("integer", "int8"): "byte",
    ("integer", "int16"): "short",
    ("integer", "int32"): "int",
    ("integer", "int64"): "long",
    ("number", "float"): "float",
    ("number", "double"): "double",
    ("string", None): "string",
    ("string", "date-time"): "dateTime",
    ("string", "uri"): "anyURI",
    ("string", "byte"): "base64Binary",
}


def type_name(schema: dict[str, Any]) -> str:
    if "allOf" in schema:
        [schema] = schema["allOf"]
    if "$ref" in schema:
        name: str = schema["$ref"].rpartition("/")[2]
        return name.removesuffix("_enum")
    if schema["type"] == "array":
        return type_name(schema["items"]) + "[]"
    return PRIMITIVES[schema["type"], schema.get("format")]


def test_enums(schema: Schema) -> None:
    for name, body in schema.schemas.items():
        if name.endswith("_enum"):
            cls: Any = load(name.removesuffix("_enum"))
            assert [member.value for member in cls] == body["enum"]


def test_operations(schema: Schema) -> None:
    seen = 0
    for path, item in schema.document["paths"].items():
        type_, _, member = path.strip("/").split("/")
        stub: Any = load(type_)
        [verb] = item.keys() & {"get", "post"}
        operation = stub._operations[member]
        described = item[verb]
        assert operation.is_property == (verb == "get")
        assert operation.privilege == described.get("x-privilege")
        body = described.get("requestBody")
        expected = None
        if body:
            expected = body["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
        assert (operation.request or "").lower() == (expected or "").lower()
        success = described["responses"].get("200")
        result = success["content"]["application/json"]["schema"] if success else None
        if result is None:
            assert operation.result is None
        else:
            plain = {key: value for key, value in result.items() if key != "nullable"}
            assert operation.result == type_name(plain)
            assert operation.nullable == bool(result.get("nullable"))
        fault = described["responses"]["500"]["content"]["application/json"]["schema"]
        assert operation.fault == fault["$ref"].rpartition("/")[2]
        seen += 1
    assert seen == 1726


def test_managed_types_inherit_as_the_schema_says(schema: Schema) -> None:
    for name, facts in schema.document["x-managed-types"].items():
        if "base" in facts:
            assert load(name).__bases__ == (load(facts["base"]),)
