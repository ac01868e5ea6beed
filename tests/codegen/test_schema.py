"""The checked-in schema is complete: its numbers are those of the API."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PATH = Path("schema/vim25-8.0.2.0.openapi.json")


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(PATH.read_text())
    return loaded


def operations(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for item in schema["paths"].values():
        for verb in ("get", "post"):
            if verb in item:
                yield verb, item[verb]


def test_operations(schema: dict[str, Any]) -> None:
    counted = Counter(verb for verb, _ in operations(schema))
    assert counted == {"post": 1133, "get": 593}
    void = [operation for _, operation in operations(schema) if "204" in operation["responses"]]
    assert len(void) == 429
    results = [
        operation["responses"]["200"]["content"]["application/json"]["schema"]
        for _, operation in operations(schema)
        if "200" in operation["responses"]
    ]
    assert sum(bool(result.get("nullable")) for result in results) == 607


def test_types(schema: dict[str, Any]) -> None:
    names = schema["components"]["schemas"]
    assert len([name for name in names if name.endswith("_enum")]) == 414 + 1  # MoTypes
    assert len(schema["x-managed-types"]) == 139
    assert len(names["MoTypes_enum"]["enum"]) == 139
    declared = [name for name, body in names.items() if "x-vmodl-name" in body and "allOf" in body]
    assert len(declared) == 2910


def test_every_type_can_be_boxed(schema: dict[str, Any]) -> None:
    names = schema["components"]["schemas"]
    declared = [name for name, body in names.items() if "x-vmodl-name" in body]
    for name in declared:
        plain = name.removesuffix("_enum")
        assert f"ArrayOf{plain[0].upper()}{plain[1:]}" in names
        assert plain in names


def test_secrets(schema: dict[str, Any]) -> None:
    fields = parameters = 0
    for name, body in schema["components"]["schemas"].items():
        own = body["allOf"][-1] if "allOf" in body else body
        secrets = [1 for member in own.get("properties", {}).values() if member.get("x-secret")]
        if name.endswith("RequestType"):
            parameters += len(secrets)
        else:
            fields += len(secrets)
    assert (fields, parameters) == (42, 13)


def test_roots(schema: dict[str, Any]) -> None:
    names = schema["components"]["schemas"]
    base = {"$ref": "#/components/schemas/Any"}
    assert names["DataObject"]["allOf"] == [base, {"type": "object"}]
    assert names["MethodFault"]["allOf"][0] == base
    assert set(names["MethodFault"]["allOf"][1]["properties"]) == {"faultCause", "faultMessage"}
    assert set(names["DynamicArray"]["allOf"][1]["properties"]) == {"val"}
    mapping = names["Any"]["discriminator"]["mapping"]
    assert mapping["anyURI"].endswith("/PrimitiveURI")
    assert mapping["ArrayOfBase64Binary"].endswith("/ArrayOfBinary")


def test_the_document_is_canonical(schema: dict[str, Any]) -> None:
    assert list(schema["paths"]) == sorted(schema["paths"])
    names = schema["components"]["schemas"]
    assert list(names) == sorted(names)
