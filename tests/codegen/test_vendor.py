"""Documents in the vendor's style: each of its conventions."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import loader
from codegen.__main__ import main

DOCUMENT = r'''
openapi: 3.0.0
info: {title: Virtual Infrastructure JSON API, version: 8.0.2.0}
paths:
  /VirtualMachine/{moId}/name:
    parameters:
    - $ref: '#/components/parameters/moId'
    get:
      tags: [VirtualMachine]
      description: |-
        Name of this entity, "unique" relative to its parent \ container.

        ***Required privileges:*** System.View
      responses:
        200:
          description: ok
          content: {application/json: {schema: {type: string}}}
        500: {$ref: '#/components/responses/Fault'}
  /VirtualMachine/{moId}/parent:
    parameters:
    - $ref: '#/components/parameters/moId'
    get:
      responses:
        200:
          content:
            application/json:
              schema:
                nullable: true
                allOf:
                - $ref: '#/components/schemas/ManagedObjectReference'
        500: {$ref: '#/components/responses/Fault'}
  /VirtualMachine/{moId}/ReconfigVM_Task:
    post:
      requestBody: {$ref: '#/components/requestBodies/Reconfig'}
      responses:
        200:
          content:
            application/json:
              schema: {$ref: '#/components/schemas/ManagedObjectReference'}
        500: {$ref: '#/components/responses/Fault'}
  /vsan/VsanThing/{moId}/DoIt:
    post:
      deprecated: true
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/DoItRequestType'}}
      responses: {204: {description: ok}, 500: {$ref: '#/components/responses/Fault'}}
  /vsan/HostVsanSystem/{moId}/QueryHostStatus:
    post:
      responses:
        200:
          content: {application/json: {schema: {$ref: '#/components/schemas/ConfigSpec'}}}
        500: {description: Failure, $ref: '#/components/responses/Fault'}
  /eam/Agency/{moId}/Update:
    post:
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/UpdateRequestType'}}
      responses: {204: {description: ok}}
  /eam/Agency/{moId}/runtime:
    get:
      responses:
        200:
          content: {application/json: {schema: {$ref: '#/components/schemas/Issue'}}}
  /quark/Quark/{moId}/spin:
    get:
      responses:
        200: {content: {application/json: {schema: {$ref: '#/components/schemas/Spin_enum'}}}}
components:
  parameters:
    moId: {name: moId, in: path, required: true, schema: {type: string}}
  responses:
    Fault:
      content:
        application/json: {schema: {$ref: '#/components/schemas/MethodFault'}}
  requestBodies:
    Reconfig:
      required: true
      content:
        application/json: {schema: {$ref: '#/components/schemas/ReconfigVMRequestType'}}
  schemas:
    Any:
      type: object
      properties: {_typeName: {type: string}}
      required: [_typeName]
      discriminator:
        propertyName: _typeName
        mapping:
          DataObject: '#/components/schemas/DataObject'
          CustomizationPassword: '#/components/schemas/CustomizationPassword'
          string: '#/components/schemas/PrimitiveString'
    DataObject:
      allOf: [{$ref: '#/components/schemas/Any'}]
      type: object
    MethodFault:
      allOf: [{$ref: '#/components/schemas/Any'}]
      type: object
      properties:
        faultCause: {$ref: '#/components/schemas/MethodFault', description: Why.}
    ManagedObjectReference:
      allOf:
      - $ref: '#/components/schemas/Any'
      - type: object
        properties:
          type: {$ref: '#/components/schemas/MoTypes_enum'}
          value: {type: string}
        required: [type, value]
    MoTypes_enum:
      type: string
      enum: [VirtualMachine, Task, VsanThing, HostVsanSystem, Agency, Quark]
    PrimitiveString:
      allOf: [{$ref: '#/components/schemas/Any'}]
      properties: {_value: {type: string}}
      required: [_value]
    CustomizationPassword:
      type: object
      description: >-
        Contains a password string, <code>plain</code> or
        <a href="x">encrypted</a> &lt;here&gt;. It's """quoted""".
      allOf:
      - $ref: '#/components/schemas/DataObject'
      properties:
        value:
          type: string
          format: password
          description: |
            The password.

            Since: vSphere API "4.0"\
        plainText: {type: boolean}
      required: [value, plainText]
    HostStandbyMode_enum: {type: string, enum: [on, off, yes, no, True, False, in]}
    ConfigSpec:
      allOf: [{$ref: '#/components/schemas/DataObject'}]
      properties:
        zebra: {type: string}
        apple: {$ref: '#/components/schemas/HostStandbyMode_enum', description: In order.}
        password: {$ref: '#/components/schemas/CustomizationPassword'}
    ReconfigVMRequestType:
      type: object
      properties:
        spec: {$ref: '#/components/schemas/ConfigSpec'}
      required: [spec]
    DoItRequestType:
      type: object
      properties: {thing: {$ref: '#/components/schemas/VsanSpec'}}
    VsanSpec:
      description: Says what. It may be used only with operations rendered under `/vsan`.
      properties:
        more:
          description: Another.
          deprecated: true
          allOf: [{$ref: '#/components/schemas/VsanMore'}]
        spin: {$ref: '#/components/schemas/ConfigSpec'}
      required: [more]
      allOf: [{$ref: '#/components/schemas/DataObject'}]
    VsanUnused:
      description: May be used only with operations rendered under `/vsan`.
      allOf: [{$ref: '#/components/schemas/DataObject'}]
    UpdateRequestType:
      type: object
      properties: {issue: {$ref: '#/components/schemas/Issue'}}
    Issue:
      deprecated: true
      allOf: [{$ref: '#/components/schemas/DataObject'}]
      properties: {key: {type: integer, format: int32}, spin: {$ref: '#/components/schemas/Both'}}
      required: [key]
    SpecialIssue:
      allOf: [{$ref: '#/components/schemas/Issue'}]
    Both:
      allOf: [{$ref: '#/components/schemas/DataObject'}]
    Spin_enum: {type: string, enum: [up, down]}
    VsanMore:
      allOf: [{$ref: '#/components/schemas/DataObject'}]
      properties: {both: {$ref: '#/components/schemas/Both'}}
    ArrayOfVsanMore:
      allOf: [{$ref: '#/components/schemas/Any'}]
      properties:
        _value: {type: array, items: {$ref: '#/components/schemas/VsanMore'}}
      required: [_value]
'''


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "vi-json.yaml"
    path.write_text(DOCUMENT)
    return path


def test_it_loads_in_our_form(path: Path) -> None:
    document = loader.load(path)[0]
    assert list(document.paths) == [
        "/VirtualMachine/{moId}/name",
        "/VirtualMachine/{moId}/parent",
        "/VirtualMachine/{moId}/ReconfigVM_Task",
    ]
    own: dict[str, Any] = document.schemas["ConfigSpec"]["allOf"][1]["properties"]
    assert list(own) == ["zebra", "apple", "password"]
    values = document.schemas["HostStandbyMode_enum"]["enum"]
    assert values == ["on", "off", "yes", "no", "True", "False", "in"]
    # Facts that it lacks come from the schema of its release.
    password = document.schemas["CustomizationPassword"]
    assert password["x-vmodl-name"] == "vim.vm.customization.Password"
    assert password["allOf"][1]["properties"]["value"]["x-secret"] is True
    assert password["allOf"][1]["properties"]["plainText"]["x-since"] == "2.0"
    operation = document.paths["/VirtualMachine/{moId}/ReconfigVM_Task"]["post"]
    assert "VmConfigFault" in operation["x-faults"]
    assert document.managed_types["VirtualMachine"]["base"] == "ManagedEntity"
    assert document.wire_names() == {"PrimitiveString": "string"}


def test_its_services_are_kept(path: Path) -> None:
    """Each prefix of its paths is one, also one that nobody knows."""
    vim25, eam, quark, vsan = loader.load(path)
    assert [vim25.service, eam.service, quark.service, vsan.service] == [
        "vim25", "eam", "quark", "vsan"
    ]  # fmt: skip
    # By what uses them, and what their descriptions say; two services share what is vim25's.
    assert set(eam.schemas) == {"UpdateRequestType", "Issue", "SpecialIssue"}
    assert set(quark.schemas) == {"Spin_enum"}
    assert set(vsan.schemas) == {
        "DoItRequestType", "VsanSpec", "VsanMore", "ArrayOfVsanMore", "VsanUnused"
    }  # fmt: skip
    assert "Both" in vim25.schemas
    assert list(vsan.paths) == [
        "/vsan/VsanThing/{moId}/DoIt",
        "/vsan/HostVsanSystem/{moId}/QueryHostStatus",
    ]
    assert vim25.managed_types["HostVsanSystem"]["x-since"] == "5.5"  # as our schema has it
    assert eam.service_facts["title"] == "ESX agents"  # from our schema
    assert quark.service_facts == {
        "name": "quark",
        "title": "",
        "rendered-since": "8.0.2.0",
        "roots": {},
        "rendered": True,
    }


def test_it_says_what_is_deprecated(path: Path) -> None:
    _, eam, _, vsan = loader.load(path)
    assert eam.schemas["Issue"]["x-deprecated"] == {}
    assert vsan.paths["/vsan/VsanThing/{moId}/DoIt"]["post"]["x-deprecated"] == {}
    member = vsan.schemas["VsanSpec"]["allOf"][1]["properties"]["more"]
    assert member["x-deprecated"] == {}
    assert member["description"] == "Another."


def test_since_when_comes_from_our_schema(path: Path) -> None:
    """The vendor's flag alone says neither since when nor what to use instead."""
    text = DOCUMENT.replace("ReconfigVM_Task", "CreateSnapshot_Task").replace(
        "    post:\n      requestBody: {$ref: '#/components/requestBodies/Reconfig'}",
        "    post:\n      deprecated: true\n"
        "      requestBody: {$ref: '#/components/requestBodies/Reconfig'}",
    )
    path.write_text(text)
    operation = loader.load(path)[0].paths["/VirtualMachine/{moId}/CreateSnapshot_Task"]["post"]
    assert operation["x-deprecated"] == {
        "since": "8.0",
        "instead": "VirtualMachine.CreateSnapshotEx_Task",
    }


def test_the_services_of_a_document_work(path: Path, tmp_path: Path) -> None:
    assert main(["generate", str(path), "--output", str(tmp_path / "vim25")]) == 0
    program = r"""
import vim25, vmodl
from vim25.services import SERVICES, Services, eam, quark, vsan
assert list(SERVICES) == ["eam", "quark", "vsan"]
class Invoker:
    def invoke(self, reference, operation, arguments):
        return operation.place("8.0.2.0"), arguments
agency = eam.Agency(vim25.ManagedObjectReference(type="Agency", value="a"), Invoker())
issue = eam.SpecialIssue(key=1)
assert agency.update(issue=issue) == (("eam", "Update"), {"issue": issue})
assert eam.loads(eam.dumps(issue), eam.Issue) == issue
assert vim25.loads(eam.dumps(issue), "Any") == issue  # as it comes in events
assert isinstance(vim25.loads(vsan.dumps(vsan.VsanMore()), "Any"), vsan.VsanMore)
reference = vim25.ManagedObjectReference(type="HostVsanSystem", value="h")
status = vim25.HostVsanSystem(reference, Invoker()).query_host_status()
assert status == (("vsan", "QueryHostStatus"), {})
assert vsan.VsanThing.do_it.__deprecated__ == "Deprecated."
assert eam.Issue.__deprecated__ == "Deprecated." and issubclass(eam.Issue, vim25.DataObject)
assert quark.Spin.UP == "up"
assert "Says what." in vsan.VsanSpec.__doc__
"""
    environment = {"PYTHONPATH": f"{tmp_path}:src"}
    subprocess.run([sys.executable, "-c", program], check=True, env=environment)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (("/eam/Agency/{moId}/Update:", "/eam/Agency/Update:"), "#/paths/~1eam~1Agency~1Update"),
        (("      deprecated: true\n      allOf", "      allOf: x\n      y"), "schemas/Issue/allOf"),
        (("Spin_enum: {type: string, enum: [up, down]}", "Spin_enum: {type: string}"), "Spin_enum"),
        (("properties: {_typeName: {type: string}}", "properties: [1]"), "Any/properties"),
        (("key: {type: integer, format: int32}", "key: {type: what}"), "Issue/"),
        (("responses: {204: {description: ok}}", "responses: {}"), "#/paths/~1eam~1Agency"),
        (("responses: {204: {description: ok}}", "responses: {302: {}}"), "#/paths/~1eam~1Agency"),
        (("version: 8.0.2.0", "version: [8]"), "version"),
    ],
)
@pytest.mark.parametrize("command", ["generate", "verify"])
def test_what_is_not_known_is_named(
    path: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: tuple[str, str],
    place: str,
    command: str,
) -> None:
    """By its JSON pointer, and never in a traceback."""
    text = path.read_text()
    assert change[0] in text
    path.write_text(text.replace(*change))
    output = ["--output", str(tmp_path / "vim25")] if command == "generate" else []
    assert main([command, str(path), *output]) != 0
    message = capsys.readouterr().err.splitlines()[-1]
    assert message.startswith("codegen: ")
    assert place in message, message


def test_the_package_works_and_is_documented(path: Path, tmp_path: Path) -> None:
    assert main(["generate", str(path), "--output", str(tmp_path / "vim25")]) == 0
    program = r"""
import vim25
password = vim25.CustomizationPassword(value="hunter2", plain_text=True)
assert "hunter2" not in repr(password)
assert vim25.HostStandbyMode.ON == "on" and vim25.HostStandbyMode.TRUE == "True"
text = vim25.CustomizationPassword.__doc__
assert "``plain`` or encrypted <here>" in text, text
assert "quoted" in text and "<code>" not in text
assert issubclass(vim25.VirtualMachine, vim25.ManagedEntity)
doc = vim25.VirtualMachine.get_name.__doc__
assert '"unique" relative to its parent \\ container.' in doc, doc
assert "Required privileges: System.View" in doc and "***" not in doc
assert max(len(line) for line in doc.splitlines() if "://" not in line) <= 120
spec = vim25.ConfigSpec(zebra="z", apple="off", password=password)
data = vim25.unstructure(spec)
assert list(data) == ["_typeName", "zebra", "apple", "password"]
assert vim25.structure(data, vim25.ConfigSpec) == spec
"""
    environment = {"PYTHONPATH": f"{tmp_path}:src"}
    subprocess.run([sys.executable, "-c", program], check=True, env=environment)


def test_verify_prints_each_difference(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = "schema/vim25-8.0.2.0.openapi.json"
    assert main(["verify", ours]) == 0
    agree = "agree: 0 services, 2911 types, 415 enums, 139 managed types, 1210 operations"
    assert capsys.readouterr().out.splitlines() == [agree, "differ: nothing"]
    document = json.loads(Path(ours).read_text())
    own = document["components"]["schemas"]["CustomizationFixedName"]["allOf"][1]
    own["properties"]["name"] = {"type": "integer", "format": "int32"}
    del document["paths"]["/Task/{moId}/CancelTask"]
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(document))
    assert main(["verify", str(changed)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "types: CustomizationFixedName.name: type",
        "  pointer  #/components/schemas/CustomizationFixedName/allOf/1/properties/name",
        "  ours     string",
        "  theirs   int",
        "",
        "operations: Task.CancelTask: presence",
        "  pointer  #/paths/~1Task~1{moId}~1CancelTask/post",
        "  ours     there",
        "  theirs   (not there)",
        "",
        "agree: 0 services, 2910 types, 415 enums, 139 managed types, 1209 operations",
        "differ: 2",
    ]


def test_a_large_document_loads_in_time(tmp_path: Path) -> None:
    """Our own document as YAML, some ten megabytes of it."""
    document = json.loads(Path("schema/vim25-8.0.2.0.openapi.json").read_text())
    del document["x-managed-types"]
    for schema in document["components"]["schemas"].values():
        schema.setdefault("description", "Some words that say what it is. " * 25)
    path = tmp_path / "vi-json.yaml"
    path.write_text(f"# JSON is YAML, but for this line\n{json.dumps(document)}")
    assert path.stat().st_size > 9_000_000
    [loaded] = loader.load(path)
    assert len(loaded.schemas) == len(document["components"]["schemas"])
    assert loaded.managed_types["VirtualMachine"]["base"] == "ManagedEntity"


def test_a_missing_shared_part_is_named(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path.write_text(DOCUMENT.replace("    Fault:\n", "    Other:\n"))
    assert main(["generate", str(path), "--output", str(path.parent / "vim25")]) == 1
    assert "#/components/responses/Fault: unresolvable reference" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["diff", "8.0.1.0", "8.0.2.0"]])
def test_diff(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 1
    text = capsys.readouterr().out
    assert "Types:\n" in text
    assert "  CustomizationIdentification.domainOU: added, optional string\n" in text
    assert "FileManager.QueryFileLockInfo: added" in text
    assert main([*arguments, "--markdown"]) == 1
    page = capsys.readouterr().out
    assert page.startswith("# From 8.0.1.0 to 8.0.2.0\n")
    assert page.strip() == Path("docs/releases/8.0.1.0-to-8.0.2.0.md").read_text().strip()
    assert main(["diff", "8.0.2.0", "8.0.2.0"]) == 0
    assert main(["diff", "8.0.2.0", "7.0"]) == 2
    assert "there are 8.0.1.0, 8.0.2.0" in capsys.readouterr().err


def test_docs_has_a_page_for_each_release(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("schema").mkdir()
    Path("pages").mkdir()
    Path("pages/8.0.2.0-to-8.0.9.0.md").write_text("of a schema that is gone")
    managed: dict[str, Any] = {
        "x-managed-types": {"VirtualMachine": {}, "Task": {}, "HostVsanSystem": {}}
    }
    document = loader.load(path)[0].raw | managed
    for release in ("8.0.10.0", "8.0.2.0", "8.0.3.0"):
        document["info"]["version"] = release
        Path(f"schema/vim25-{release}.openapi.json").write_text(json.dumps(document))
        document["components"]["schemas"]["HostStandbyMode_enum"]["enum"].append(f"v{release}")
    assert main(["docs", "--output", "pages"]) == 0
    pages = {page.name: page.read_text() for page in Path("pages").iterdir()}
    assert set(pages) == {"8.0.2.0-to-8.0.3.0.md", "8.0.3.0-to-8.0.10.0.md"}
    assert pages["8.0.2.0-to-8.0.3.0.md"].startswith("# From 8.0.2.0 to 8.0.3.0\n")
    assert "v8.0.2.0" in pages["8.0.2.0-to-8.0.3.0.md"]


def test_properties_may_declare_no_fault(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in the vendor's files: only operations that name a fault declare a response 500."""
    text = path.read_text()
    line = "        500: {$ref: '#/components/responses/Fault'}\n"
    assert text.count(line) == 3, "those of vim25"
    path.write_text(text.replace(line, "", 2))  # those of the properties
    assert main(["generate", str(path), "--output", str(tmp_path / "vim25")]) == 0
    assert "def get_name(self) -> str:" in (tmp_path / "vim25/managed/vim.pyi").read_text()
    document = json.loads(Path("schema/vim25-8.0.2.0.openapi.json").read_text())
    for item in document["paths"].values():
        if "get" in item:
            del item["get"]["responses"]["500"]
    theirs = tmp_path / "theirs.json"
    theirs.write_text(json.dumps(document))
    capsys.readouterr()
    assert main(["verify", str(theirs)]) == 0
    assert capsys.readouterr().out.endswith("differ: nothing\n")
