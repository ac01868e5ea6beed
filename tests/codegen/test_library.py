import json
from pathlib import Path

import pytest

from codegen import document, library
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
CreateDataType("pbm.Foreign", "Foreign", "vmodl.DynamicData", "pbm.version.v1", None)
CreateDataType("vim.pbm.Foreign2", "Foreign2", "vmodl.DynamicData", "vim.version.v8", None)
"""


@pytest.fixture
def built(tmp_path: Path) -> document.Schema:
    (tmp_path / "_typeinfo_vim.py").write_text(TYPEINFO)
    (tmp_path / "_typeinfo_pbm.py").write_text(OTHER)
    return document.build(library.read(tmp_path), "8.0")


def test_other_services_are_left_out(built: document.Schema) -> None:
    assert not {"Foreign", "Foreign2"} & set(built["components"]["schemas"])


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
    assert operation["x-task-result"] == {"$ref": "#/components/schemas/Thing"}
    assert set(built["components"]["schemas"]["OpenBoxRequestType"]["properties"]) == {"hard"}


def test_void_operations_and_properties(built: document.Schema) -> None:
    close = built["paths"]["/Box/{moId}/CloseBox"]["post"]
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
    errata, target = tmp_path / "errata.toml", tmp_path / "schema.json"
    errata.write_text(
        '["/components/schemas/Color_enum/enum/-"]\nop = "add"\nvalue = "blue"\nreason = "r"\n'
    )
    command = ["schema", "8.0", "--output", str(target), "--errata", str(errata)]
    assert main(command) == 0
    written = json.loads(target.read_text())
    assert written["info"]["version"] == "8.0"
    assert written["components"]["schemas"]["Color_enum"]["enum"] == ["red", "in", "blue"]
    before = target.read_bytes()
    errata.write_text('["/components/schemas/Gone"]\nop = "remove"\nreason = "r"\n')
    assert main(command) == 1
    assert "codegen: errata /components/schemas/Gone: " in capsys.readouterr().err
    assert target.read_bytes() == before
