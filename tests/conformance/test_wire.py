"""What servers have sent is decoded: wire files, of the simulator and as published."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import vim25
import vmodl

WIRE = sorted((Path(__file__).parent / "wire").glob("*.json"))


def operation(path: str) -> vmodl.Operation:
    *_, kind, _, member = path.split("/")
    stub = vim25.registry.managed_type(kind)
    assert stub is not None, kind
    return vmodl.operations(stub)[member]


def undeclared(value: Any) -> Any:
    """Return JSON without what the schema does not declare and faults carry all the same."""
    if isinstance(value, list):
        return [undeclared(item) for item in value]
    if isinstance(value, dict):
        return {
            name: undeclared(item)
            for name, item in value.items()
            if name != "faultstring" and item is not None
        }
    return value


def test_there_are_files() -> None:
    assert len(WIRE) > 20


@pytest.mark.parametrize("file", WIRE, ids=lambda file: file.stem)
def test_an_answer_is_decoded_and_encoded_again(file: Path) -> None:
    wire = json.loads(file.read_text())
    data = json.dumps(wire["answer"]).encode()
    if wire["status"] == 500:
        fault = vim25.loads(data, vim25.MethodFault)
        assert type(fault).__name__ == wire["answer"]["_typeName"]
        assert str(fault).startswith(wire["answer"].get("faultstring", ""))
        return
    found = operation(wire["path"])
    if wire["answer"] is None:
        assert found.nullable or found.result is None
        return
    assert found.result is not None
    decoded = vim25.serializer.loads(data, found.result)
    again = json.loads(vim25.serializer.dumps(decoded, found.result))
    assert undeclared(again) == undeclared(wire["answer"])
