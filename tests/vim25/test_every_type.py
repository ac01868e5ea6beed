"""Every type of the schema, there and back, at least once."""

from __future__ import annotations

from typing import Any

import pytest

import vim25

from .conftest import Schema, load


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
