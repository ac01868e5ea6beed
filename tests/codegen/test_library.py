import json
import subprocess
from pathlib import Path

import pytest

from codegen import deprecations, document, library, services
from codegen.__main__ import main
from codegen.errors import BuildError

TYPEINFO = """
AddVersion("vmodl.version.version0", "", "", 0, "vim25")
AddVersion("vim.version.version1", "vim2", "2.0", 0, "vim25")
AddVersion("vim.version.v8", "vim25", "8.0", 0, "vim25")
AddVersionParent("vim.version.version1", "vmodl.version.version0")
AddVersionParent("vim.version.v8", "vmodl.version.version0")
AddVersionParent("vim.version.v8", "vim.version.version1")
CreateDataType("vmodl.DynamicData", "DynamicData", "vmodl.DataObject",
    "vmodl.version.version0", None)
CreateDataType("vmodl.LocalizableMessage", "LocalizableMessage", "vmodl.DynamicData",
    "vmodl.version.version0", None)
CreateDataType("vim.Pnic", "Pnic", "vmodl.DynamicData", "vim.version.version1", None)
CreateDataType("vim.Thing", "Thing", "vmodl.DynamicData", "vim.version.v8", [
    ("key", "string", "vim.version.v8", 0),
    ("pnic", "vim.Pnic[]", "vim.version.v8", F_OPTIONAL | F_LINK),
    ("bytes", "byte[]", "vim.version.v8", F_OPTIONAL),
    ("password", "string", "vim.version.v8", F_SECRET | F_OPTIONAL),
    ("owner", "vim.Box", "vim.version.v8", F_OPTIONAL)])
CreateDataType("vim.fault.A", "A", "vmodl.MethodFault", "vim.version.version1", None)
CreateDataType("vim.fault.B", "B", "vim.fault.A", "vim.version.version1", None)
CreateDataType("vim.fault.C", "C", "vim.fault.A", "vim.version.version1", None)
CreateEnumType("vim.Color", "Color", "vim.version.version1", ["red", "in"])
CreateManagedType("vim.Box", "Box", "vmodl.ManagedObject", "vim.version.version1",
    [("color", "vim.Color", "vim.version.v8", F_OPTIONAL, "System.View")],
    [("open", "OpenBox_Task", "vim.version.version1",
      (("hard", "boolean", "vim.version.version1", F_OPTIONAL, None),),
      (F_OPTIONAL, "vim.Task", "vim.Thing"), "Box.Open", ["vim.fault.B", "vim.fault.C"]),
     ("close", "CloseBox", "vim.version.version1", (), (0, "void", "void"), None, None)])
CreateManagedType("vim.Task", "Task", "vim.Box", "vim.version.version1", None, None)
"""


# Of another service, although one of its types carries a version of vim25.
OTHER = """
FIRST = "pbm.version.v1"
AddVersion("pbm.version.v1", "pbm", "1.0", (FIRST == FIRST), "pbm")
CreateDataType("pbm.Foreign", "Foreign", "vim.Thing", "pbm.version.v1", [
    ("color", "vim.Color", "pbm.version.v1", 0),
    ("other", "pbm.Foreign2[]", "pbm.version.v1", F_OPTIONAL)])
CreateDataType("pbm.Foreign2", "Foreign2", "vmodl.DynamicData", "vim.version.v8", None)
CreateManagedType("pbm.Manager", "PbmManager", "vmodl.ManagedObject", "pbm.version.v1", None,
    [("find", "PbmFind", "pbm.version.v1", tuple(),
      (F_OPTIONAL, "pbm.Foreign[]", "pbm.Foreign[]"), None, ["vim.fault.A"])])
"""

RENDERING = services.Rendering(
    {"pbm": services.Service("pbm", "policies", "8.0", {"PbmManager": "manager"})},
    (
        services.Move("/Box/{moId}/CloseBox", "/pbm/Box/{moId}/CloseBox", "8.0"),
        services.Move("/Box/{moId}/color", "/Box/{moId}/colour", "9.0"),
    ),
)


@pytest.fixture
def built(tmp_path: Path) -> document.Schema:
    (tmp_path / "_typeinfo_vim.py").write_text(TYPEINFO)
    (tmp_path / "_typeinfo_pbm.py").write_text(OTHER)
    return document.build(library.read(tmp_path), "8.0", RENDERING)["vim25"]


@pytest.fixture
def pbm(tmp_path: Path, built: document.Schema) -> document.Schema:
    return document.build(library.read(tmp_path), "8.0", RENDERING)["pbm"]


def test_a_service_has_a_document_of_its_own(built: document.Schema, pbm: document.Schema) -> None:
    assert not {"Foreign", "Foreign2"} & set(built["components"]["schemas"])
    schemas = pbm["components"]["schemas"]
    assert set(schemas) == {"Foreign", "ArrayOfForeign", "Foreign2", "ArrayOfForeign2"}
    vim25 = "vim25-8.0.openapi.json#/components/schemas/"
    base, own = schemas["Foreign"]["allOf"]
    assert base == {"$ref": vim25 + "Thing"}
    assert own["properties"]["color"]["allOf"] == [{"$ref": vim25 + "Color_enum"}]
    assert own["properties"]["other"]["items"] == {"$ref": "#/components/schemas/Foreign2"}
    assert schemas["Foreign"]["x-since"] == "1.0"  # of the service's own counting
    assert schemas["Foreign2"]["x-since"] == "8.0"
    assert pbm["x-managed-types"] == {
        "PbmManager": {"base": "ManagedObject", "x-vmodl-name": "pbm.Manager", "x-since": "1.0"}
    }
    assert pbm["x-service"] == {
        "name": "pbm",
        "title": "policies",
        "rendered": True,
        "rendered-since": "8.0",
        "roots": {"PbmManager": "manager"},
    }
    operation = pbm["paths"]["/pbm/PbmManager/{moId}/PbmFind"]["post"]
    fault = operation["responses"]["500"]["content"]["application/json"]["schema"]
    assert fault == {"$ref": vim25 + "A"}


def test_an_operation_is_where_the_release_renders_it(
    built: document.Schema, pbm: document.Schema
) -> None:
    assert "/Box/{moId}/CloseBox" not in built["paths"]
    assert pbm["paths"]["/pbm/Box/{moId}/CloseBox"]["post"]["x-earlier-path"] == {
        "path": "/Box/{moId}/CloseBox",
        "before": "8.0",
    }
    assert "/Box/{moId}/color" in built["paths"]  # not moved yet
    assert "Box" in built["x-managed-types"]


def test_a_service_that_nobody_knows_is_refused(tmp_path: Path, pbm: document.Schema) -> None:
    with pytest.raises(BuildError, match=r"pbm: a service that schema/services\.toml does not"):
        document.build(library.read(tmp_path), "8.0", services.Rendering({}))


@pytest.mark.parametrize(("since", "documents"), [("8.0", None), ("9.0", ["vim25"])])
def test_a_library_that_is_not_whole(
    tmp_path: Path, pbm: document.Schema, since: str, documents: list[str] | None
) -> None:
    """Only a service that the release's own document does not have may be left out."""
    text = OTHER.replace('"pbm.Foreign2[]"', '"pbm.Gone[]"')
    (tmp_path / "_typeinfo_pbm.py").write_text(text)
    rendering = services.Rendering({"pbm": services.Service("pbm", "", since, {})})
    if documents is None:
        with pytest.raises(BuildError, match=r"pbm\.Gone: the type library refers to this type"):
            document.build(library.read(tmp_path), "8.0", rendering)
    else:
        assert list(document.build(library.read(tmp_path), "8.0", rendering)) == documents


def test_a_service_may_not_take_a_name_of_vim25(tmp_path: Path, pbm: document.Schema) -> None:
    text = OTHER.replace('"pbm.Foreign2", "Foreign2"', '"pbm.Foreign2", "Thing"')
    (tmp_path / "_typeinfo_pbm.py").write_text(text)
    with pytest.raises(BuildError, match="vim25 has a type 'Thing', too"):
        document.build(library.read(tmp_path), "8.0", RENDERING)


def test_a_file_of_two_services_is_refused(tmp_path: Path, pbm: document.Schema) -> None:
    text = (
        OTHER
        + """
AddVersion("sms.version.v1", "sms", "1.0", 0, "sms")
CreateDataType("sms.X", "SmsX", "vmodl.DynamicData", "sms.version.v1", None)
"""
    )
    (tmp_path / "_typeinfo_pbm.py").write_text(text)
    with pytest.raises(BuildError, match=r"_typeinfo_pbm\.py: types of several services: pbm, sms"):
        library.read(tmp_path)


def test_fields_keep_every_fact(built: document.Schema) -> None:
    own = built["components"]["schemas"]["Thing"]["allOf"][1]
    assert own["required"] == ["key"]
    assert list(own["properties"]) == ["key", "pnic", "bytes", "password", "owner"]
    assert own["properties"]["pnic"]["items"] == {"type": "string"}  # links are keys
    assert own["properties"]["bytes"]["items"] == {"type": "integer", "format": "int8"}
    assert own["properties"]["password"]["x-secret"] is True
    assert own["properties"]["owner"]["x-managed-type"] == "Box"
    assert own["properties"]["key"]["x-since"] == "8.0"


def test_versions_of_the_type_system_came_with_the_first_release(built: document.Schema) -> None:
    assert built["components"]["schemas"]["LocalizableMessage"]["x-since"] == "2.0"


def test_operations(built: document.Schema) -> None:
    operation = built["paths"]["/Box/{moId}/OpenBox_Task"]["post"]
    assert operation["x-privilege"] == "Box.Open"
    assert operation["x-faults"] == ["B", "C"]
    responses = operation["responses"]
    fault = responses["500"]["content"]["application/json"]["schema"]
    assert fault == {"$ref": "#/components/schemas/A"}  # the nearest common ancestor
    result = responses["200"]["content"]["application/json"]["schema"]
    assert result["x-managed-type"] == "Task"
    assert "nullable" not in result  # the flag is that of the task's result
    assert operation["x-task-result"] == {
        "allOf": [{"$ref": "#/components/schemas/Thing"}],
        "nullable": True,
    }
    assert set(built["components"]["schemas"]["OpenBoxRequestType"]["properties"]) == {"hard"}


def test_void_operations_and_properties(built: document.Schema) -> None:
    close = built["paths"]["/Task/{moId}/CloseBox"]["post"]
    assert "requestBody" not in close
    assert set(close["responses"]) == {"204", "500"}
    color = built["paths"]["/Task/{moId}/color"]["get"]  # inherited
    schema = color["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema["nullable"] is True


def test_vendor_code_is_not_run(tmp_path: Path) -> None:
    text = TYPEINFO.replace(
        '"Color", "vim.version.version1", [', '"Color", "vim.version.version1", open('
    )
    assert text != TYPEINFO
    (tmp_path / "_typeinfo_vim.py").write_text(text.replace('"in"])', '"in"))'))
    with pytest.raises(BuildError, match=r"_typeinfo_vim\.py:\d+: not a literal: open"):
        library.read(tmp_path)


def test_a_folder_without_type_library(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="not a type library"):
        library.read(tmp_path)


def test_the_command_writes_what_the_library_and_the_errata_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "_typeinfo_vim.py").write_text(TYPEINFO)
    monkeypatch.setattr(library, "fetch", lambda *_: tmp_path)  # else from the package index
    # The real table of deprecations is about types that this library does not have.
    monkeypatch.setattr(deprecations, "load", lambda: deprecations.Deprecations("8.0", {}))
    errata, target = tmp_path / "errata.toml", tmp_path / "vim25-8.0.openapi.json"
    errata.write_text(
        '["/components/schemas/Color_enum/enum/-"]\nop = "add"\nvalue = "blue"\nreason = "r"\n'
    )
    command = ["schema", "8.0", "--output", str(tmp_path), "--errata", str(errata)]
    assert main(command) == 0
    written = json.loads(target.read_text())
    assert written["info"]["version"] == "8.0"
    assert written["components"]["schemas"]["Color_enum"]["enum"] == ["red", "in", "blue"]
    before = target.read_bytes()
    errata.write_text('["/components/schemas/Gone"]\nop = "remove"\nreason = "r"\n')
    assert main(command) == 1
    assert "codegen: errata /components/schemas/Gone: " in capsys.readouterr().err
    assert target.read_bytes() == before


def test_releases_of_the_index(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the index has and schema/ has not: those with VI JSON, oldest first."""

    def pip(*arguments: str) -> subprocess.CompletedProcess[str]:
        assert arguments[0] == "index"  # the real one is asked by make regenerate
        versions = [
            "10.0.0.0.1",
            "9.9.0.0",
            "9.9.0.0.1",
            "9.1.1.0",
            "8.0.0.1",
            "7.0.3",
            "8.0.2.0.1",
        ]
        return subprocess.CompletedProcess(arguments, 0, json.dumps({"versions": versions}), "")

    monkeypatch.setattr(library, "_pip", pip)
    assert library.releases() == ["8.0.2.0", "9.1.1.0", "9.9.0.0", "10.0.0.0"]
    assert main(["releases"]) == 0
    assert capsys.readouterr().out == "9.9.0.0\n10.0.0.0\n"
    with pytest.raises(BuildError, match=r"there are 8\.0\.2\.0, 9\.1\.1\.0, 9\.9\.0\.0, 10"):
        library.fetch("8.8.8.8", Path(), lambda _: None)


def test_tables_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "services.toml").write_text("[services.pbm]\ntitle = 'x'\n")
    with pytest.raises(BuildError, match=r"services\.toml: 'rendered_since'"):
        services.load(tmp_path / "services.toml")
    (tmp_path / "services.toml").write_text("[services]\n[[moved]]\nto = '/x'\n")
    with pytest.raises(BuildError, match=r"services\.toml"):
        services.load(tmp_path / "services.toml")
