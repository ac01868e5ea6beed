"""The generator, tested by running what it makes."""

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main

Change = Callable[[dict[str, Any]], object]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def derived(base: str, properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    own = {"type": "object", "properties": properties, "required": required}
    return {"allOf": [ref(base), own]}


def body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.0",
    "info": {"title": "t", "version": "9.9.9.9"},
    "paths": {
        "/Box/{moId}/OpenBox": {
            "post": {
                "requestBody": body(ref("OpenBoxRequestType")),
                "responses": {"200": body(ref("Thing")), "500": body(ref("MethodFault"))},
            }
        },
        "/Box/{moId}/color": {
            "get": {
                "responses": {
                    "200": body({"allOf": [ref("Color_enum")], "nullable": True}),
                    "500": body(ref("MethodFault")),
                }
            }
        },
    },
    "components": {
        "schemas": {
            "Any": {
                "type": "object",
                "properties": {"_typeName": {"type": "string"}},
                "required": ["_typeName"],
                "discriminator": {
                    "propertyName": "_typeName",
                    "mapping": {"smallThing": "#/components/schemas/SmallThing"},
                },
            },
            "DataObject": derived("Any", {}, []),
            "MethodFault": derived("Any", {"faultCause": ref("MethodFault")}, []),
            "ManagedObjectReference": derived(
                "Any", {"type": ref("MoTypes_enum"), "value": {"type": "string"}}, ["type", "value"]
            ),
            "MoTypes_enum": {"type": "string", "enum": ["Box"]},
            "Color_enum": {"type": "string", "enum": ["red", "True", "in"]},
            "Color": derived("Any", {"_value": ref("Color_enum")}, ["_value"]),
            "Thing": derived(
                "DataObject",
                {
                    "self": {"type": "string", "description": "What it is."},
                    "list": {"type": "array", "items": {"type": "integer", "format": "int64"}},
                    "when": {"type": "string", "format": "date-time"},
                    "anything": ref("Any"),
                },
                ["self"],
            ),
            "SmallThing": derived("Thing", {"color": ref("Color_enum")}, ["color"]),
            "OpenBoxRequestType": {
                "type": "object",
                "properties": {"from": ref("Thing"), "box": ref("ManagedObjectReference")},
                "required": ["from"],
            },
        }
    },
}


def generate(folder: Path, change: Change = lambda _: None, *, suffix: str = "json") -> int:
    document = copy.deepcopy(DOCUMENT)
    change(document)
    path = folder / f"api.{suffix}"
    path.write_text(json.dumps(document))
    return main(["generate", str(path), "--output", str(folder / "vim25")])


def test_the_package_works(tmp_path: Path) -> None:
    assert generate(tmp_path) == 0
    program = """
import vim25, attrs
assert vim25.RELEASE == "9.9.9.9"
thing = vim25.SmallThing(self_="x", list=[1], color=vim25.Color.TRUE)
data = {"_typeName": "smallThing", "self": "x", "list": [1], "color": "True"}
assert vim25.unstructure(thing) == data
assert vim25.structure(data, vim25.Thing) == thing
assert attrs.fields(vim25.Thing).self_.metadata["wire"] == "self"
assert "What it is." in open(vim25.data.types.__file__ + "i").read()
class Invoker:
    def invoke(self, reference, operation, arguments):
        return operation.name, operation.request, arguments
reference = vim25.ManagedObjectReference(type="Box", value="b-1")
box = vim25.Box(reference, Invoker())
assert box.open_box(thing) == ("OpenBox", "OpenBoxRequestType", {"from_": thing, "box": None})
assert box.get_color() == ("color", None, {})
"""
    subprocess.run(
        [sys.executable, "-c", program], check=True, env={"PYTHONPATH": f"{tmp_path}:src"}
    )


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        assert generate(tmp_path / name) == 0
    files = sorted(path for path in (tmp_path / "a" / "vim25").rglob("*.py*"))
    assert len(files) > 10
    for path in files:
        other = tmp_path / "b" / path.relative_to(tmp_path / "a")
        assert path.read_bytes() == other.read_bytes()


def test_yaml_as_the_vendor_writes_it(tmp_path: Path) -> None:
    text = json.dumps(DOCUMENT).replace('"True"', "True").replace('"in"', "off")
    path = tmp_path / "api.yaml"
    path.write_text(f"# YAML\n{text}")
    assert main(["generate", str(path), "--output", str(tmp_path / "vim25")]) == 0
    enum = (tmp_path / "vim25/enums/types.pyi").read_text()
    assert 'TRUE = "True"' in enum
    assert 'OFF = "off"' in enum


def test_check_names_the_file_that_differs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generate(tmp_path) == 0
    package = tmp_path / "vim25"
    arguments = ["check", str(tmp_path / "api.json"), "--package", str(package)]
    assert main(arguments) == 0
    (package / "data/types.py").write_text("# by hand\n")
    (package / "extra.py").write_text("")
    capsys.readouterr()
    assert main(arguments) == 1
    errors = capsys.readouterr().err
    assert "data/types.py" in errors
    assert "extra.py" in errors
    assert "make generate" in errors


def schemas(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def own(document: dict[str, Any], name: str) -> dict[str, Any]:
    properties: dict[str, Any] = schemas(document)[name]["allOf"][1]["properties"]
    return properties


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda d: d.pop("openapi"), "not an OpenAPI 3.0 document"),
        (lambda d: d.update(openapi="3.1.0"), "not an OpenAPI 3.0 document"),
        (lambda d: d.pop("components"), "no 'components'"),
        (lambda d: d["info"].pop("version"), "#/info/version: expected a release"),
        (
            lambda d: own(d, "Thing").update(x=ref("Gone")),
            "#/components/schemas/Thing/allOf/1/properties/x: unresolvable reference",
        ),
        (
            lambda d: own(d, "Thing").update(x={"type": "integer", "format": "int128"}),
            "properties/x: unknown format 'int128' of type 'integer'",
        ),
        (
            lambda d: own(d, "Thing").update(fooBar={"type": "string"}, foo_bar={"type": "string"}),
            "#/components/schemas/Thing: 'fooBar' and 'foo_bar' collide as 'foo_bar'",
        ),
        (
            lambda d: own(d, "SmallThing").update(self={"type": "string"}),
            "#/components/schemas/SmallThing: 'self' and 'self' collide as 'self_'",
        ),
        (
            lambda d: own(d, "Thing").update(attrs={"type": "string"}),
            "#/components/schemas/Thing: 'attrs' needs the reserved name 'attrs'",
        ),
        (
            lambda d: own(d, "Thing").update(x={"type": "object", "properties": {}}),
            "#/components/schemas/Thing/allOf/1/properties/x: ",
        ),
        (
            lambda d: own(d, "Thing").update(
                x={"type": "array", "items": {"type": "array", "items": {"type": "string"}}}
            ),
            "Thing/allOf/1/properties/x: an array of arrays",
        ),
        (lambda d: own(d, "Thing").update(x=5), "properties/x: expected an object"),
        (lambda d: own(d, "Thing").update(x={"$ref": 5}), "properties/x/$ref: expected a string"),
        (
            lambda d: own(d, "Thing").update(x={"type": ["string"]}),
            "properties/x/type: expected a string",
        ),
        (
            lambda d: schemas(d)["Thing"]["allOf"][1]["required"].append("gone"),
            "requires 'gone', which it does not declare",
        ),
        (
            lambda d: schemas(d).update(Loop=derived("Loop", {}, [])),
            "#/components/schemas/Loop: derives from itself",
        ),
        (lambda d: schemas(d).update(Odd=None), "#/components/schemas/Odd: expected an object"),
        (
            lambda d: schemas(d)["Color_enum"]["enum"].append(True),
            "#/components/schemas/Color_enum: the enum's value True is no string",
        ),
        (
            lambda d: schemas(d)["Color_enum"]["enum"].append("red"),
            "#/components/schemas/Color_enum: 'red' and 'red' collide as 'RED'",
        ),
        (
            lambda d: schemas(d).update(Color=derived("DataObject", {}, [])),
            "collide as 'Color'",
        ),
        (lambda d: schemas(d).update(Box=derived("DataObject", {}, [])), "collide as 'Box'"),
        (
            lambda d: d["paths"]["/Box/{moId}/OpenBox"]["post"].update(
                requestBody=body(ref("Color_enum"))
            ),
            "OpenBox: the request's body is no request type",
        ),
        (
            lambda d: d["paths"]["/Box/{moId}/OpenBox"]["post"].pop("responses"),
            "declares no response 200 or 204",
        ),
        (
            lambda d: d["paths"]["/Box/{moId}/OpenBox"]["post"]["responses"].update({"202": {}}),
            "an unknown response, 202",
        ),
        (
            lambda d: d.update({"x-managed-types": {"Box": {"base": "Gone"}}}),
            "#/x-managed-types/Box: unknown base 'Gone'",
        ),
        (
            lambda d: schemas(d)["Any"]["discriminator"]["mapping"].update(
                x="#/components/schemas/G"
            ),
            "maps to the missing schema 'G'",
        ),
        (
            lambda d: schemas(d).update(thing=derived("DataObject", {}, [])),
            "collide as 'Thing'",
        ),
        (
            lambda d: schemas(d)["Color_enum"]["enum"].append("Red"),
            "#/components/schemas/Color_enum: 'red' and 'Red' collide as 'RED'",
        ),
        (
            lambda d: d["paths"].update({"/odd": {"get": {"responses": {}}}}),
            "#/paths/~1odd: not /ManagedType/{moId}/member",
        ),
    ],
)
def test_bad_input_names_the_place(
    change: Change, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "vim25"
    package.mkdir()
    (package / "__init__.py").write_text("# Generated from before\n")
    assert generate(tmp_path, change) == 1
    [line] = [line for line in capsys.readouterr().err.splitlines() if not line.startswith("[")]
    assert line.startswith("codegen: ")
    assert message in line
    assert [path.name for path in tmp_path.rglob("*.py")] == ["__init__.py"]
    assert (package / "__init__.py").read_text() == "# Generated from before\n"


@pytest.mark.parametrize("text", ["", "{", "- a\n- b\n", "{]", "a: [", "\0"])
def test_what_is_no_document(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "api.json"
    path.write_text(text)
    assert main(["generate", str(path), "--output", str(tmp_path / "vim25")]) == 1
    assert str(path) in capsys.readouterr().err
    assert main(["generate", str(tmp_path / "gone"), "--output", str(tmp_path / "vim25")]) == 1


def test_a_folder_that_is_no_package_is_not_replaced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "vim25").mkdir()
    (tmp_path / "vim25" / "letter.txt").write_text("dear")
    assert generate(tmp_path) == 1
    (tmp_path / "vim25" / "__init__.py").write_text("import this")
    assert generate(tmp_path) == 1
    assert "not replacing it" in capsys.readouterr().err
    assert (tmp_path / "vim25" / "letter.txt").read_text() == "dear"


def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    if isinstance(node, dict):
        for key, child in node.items():
            found += places(child, (*path, key))
    if isinstance(node, list):
        for index, child in enumerate(node):
            found += places(child, (*path, index))
    return found


@pytest.mark.parametrize("value", [None, "x", {}, "gone"])
def test_one_wrong_value_anywhere_is_one_line(
    value: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every place of the document in turn: a package that compiles, or one clear line."""
    for path in places(DOCUMENT):

        def change(document: dict[str, Any], path: tuple[Any, ...] = path) -> None:
            node: Any = document
            for key in path[:-1]:
                node = node[key]
            if value == "gone":
                del node[path[-1]]
            else:
                node[path[-1]] = value

        code = generate(tmp_path, change)
        errors = [line for line in capsys.readouterr().err.splitlines() if line[0] != "["]
        assert code == len(errors) <= 1, (path, errors)
