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


@pytest.mark.parametrize("release", ["9.1.0.0", "9.1.1.0"])
def test_the_operations_of_each_service(release: str) -> None:
    """Those of the official 9.1.0.0 document, service by service."""
    counted, prefixes = {}, {}
    for path in Path("schema").glob(f"*-{release}.openapi.json"):
        service = path.name.partition("-")[0]
        paths = json.loads(path.read_text())["paths"]
        counted[service] = len(paths)
        prefixes[service] = {name.split("/")[1] for name in paths if name.count("/") == 4}
    assert counted == {
        "vim25": 1774, "vsan": 301, "sms": 47, "vslm": 47, "eam": 41, "pbm": 33
    }  # fmt: skip
    assert prefixes.pop("vim25") == set()
    assert prefixes == {service: {service} for service in prefixes}


@pytest.mark.parametrize(
    ("release", "path", "there"),
    [
        ("8.0.2.0", "/HostVsanSystem/{moId}/QueryHostStatus", True),
        ("9.1.0.0", "/HostVsanSystem/{moId}/QueryHostStatus", False),
        ("9.1.0.0", "/HostVsanInternalSystem/{moId}/QueryCmmds", True),
        ("8.0.2.0", "/HostStorageSystem/{moId}/MarkForRemoval", True),
        ("9.1.0.0", "/HostStorageSystem/{moId}/MarkForRemoval", False),
        ("9.1.0.0", "/HostStorageSystem/{moId}/HostStorageSystem_MarkForRemoval", True),
        ("8.0.3.0", "/HostProfileManager/{moId}/UpdateHostCustomizations_Task", True),
        ("9.1.0.0", "/HostProfileManager/{moId}/UpdateHostCustomizations_Task", False),
        ("9.1.0.0", "/SessionManager/{moId}/LoginExtension", True),
    ],
)
def test_paths_as_they_are(release: str, path: str, there: bool) -> None:
    document = json.loads(Path(f"schema/vim25-{release}.openapi.json").read_text())
    assert (path in document["paths"]) == there


def test_what_a_release_does_not_render() -> None:
    for path in Path("schema").glob("*.openapi.json"):
        document = json.loads(path.read_text())
        service, release = document.get("x-service"), document["info"]["version"]
        if service is not None:
            assert service["rendered"] == release.startswith("9."), path


def test_deprecations(schema: dict[str, Any]) -> None:
    snapshot = schema["paths"]["/VirtualMachine/{moId}/CreateSnapshot_Task"]["post"]
    assert snapshot["x-deprecated"] == {
        "since": "8.0",
        "instead": "VirtualMachine.CreateSnapshotEx_Task",
    }
    logs = schema["paths"]["/DiagnosticManager/{moId}/GenerateLogBundles_Task"]["post"]
    assert logs["x-deprecated"] == {"since": "5.0"}
    assert "x-deprecated" not in schema["components"]["schemas"]["VirtualNVDIMM"]  # since 9.0
    later = json.loads(Path("schema/vim25-9.0.0.0.openapi.json").read_text())
    assert later["components"]["schemas"]["VirtualNVDIMM"]["x-deprecated"] == {"since": "9.0"}


def test_login_by_extension(schema: dict[str, Any]) -> None:
    operation = schema["paths"]["/SessionManager/{moId}/LoginExtension"]["post"]
    assert operation["x-since"] == "2.5"
    assert operation["x-privilege"] == "System.Anonymous"
    assert operation["x-faults"] == []
