"""Every type of the schema, there and back, at least once."""

from __future__ import annotations

from typing import Any

import pytest

import vim25
from vim25 import services

from .conftest import SERVICES, Schema, load


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("strict", [False, True])
def test_objects_come_back_as_they_went(schema: Schema, full: bool, strict: bool) -> None:
    names = schema.names("DataObject", "MethodFault", "ManagedObjectReference", None)
    assert len(names) > 3600
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


@pytest.mark.parametrize("service", SERVICES)
def test_services(service: str) -> None:
    """Their own serializer reads all that they declare; that of vim25 what only one has."""
    schema, package = Schema(service), getattr(services, service)
    elsewhere = {name for other in SERVICES if other != service for name in Schema(other).own}
    names = schema.names("DataObject", "MethodFault", None)
    assert len(names) > 20
    for name in names:
        cls = load(name, package)
        for full in (False, True):
            data = schema.example(name, full=full)
            for strict in (False, True):
                value: Any = package.structure(data, cls, strict=strict)
                assert type(value) is cls
                assert package.unstructure(value) == data
            if "_typeName" in data and name not in elsewhere:
                assert vim25.structure(data, "Any") == value


@pytest.mark.parametrize("service", SERVICES)
def test_boxes_of_services(service: str) -> None:
    schema, package = Schema(service), getattr(services, service)
    for name in schema.names("box"):
        _, properties, _ = schema.parts(name)
        value = schema.value(properties["_value"], full=True, depth=0)
        data = {"_typeName": name, "_value": value}
        decoded = package.structure(data, "Any")
        assert package.unstructure(decoded, "Any") == data
