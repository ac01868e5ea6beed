"""Compare the package vim25 with the schema documents of a release, type by type.

    python tests/vim25/compare_with_schema.py schema/vim25-8.0.2.0.openapi.json

Reads the document, and those of the services beside it, by itself, without anything of the
generator, and looks at the classes, and at the stubs that type checkers read. Prints each
difference, and how much was compared; exits with 1 if there are any.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

import vim25
from vmodl import operations as operations_of

WIRE = {
    ("boolean", None): ("boolean", "bool"),
    ("integer", "int8"): ("byte", "int"),
    ("integer", "int16"): ("short", "int"),
    ("integer", "int32"): ("int", "int"),
    ("integer", "int64"): ("long", "int"),
    ("number", "float"): ("float", "float"),
    ("number", "double"): ("double", "float"),
    ("string", None): ("string", "str"),
    ("string", "date-time"): ("dateTime", "datetime.datetime"),
    ("string", "uri"): ("anyURI", "str"),
    ("string", "byte"): ("base64Binary", "bytes"),
}


class Api:
    """A package of bindings and the document that it is held against."""

    def __init__(
        self, document: dict[str, Any], base: dict[str, Any], documents: list[Any]
    ) -> None:
        self.service = document.get("x-service", {}).get("name", "")
        self.document = document
        self.documents = documents
        self.own: dict[str, Any] = document["components"]["schemas"]
        self.schemas = {**base["components"]["schemas"], **self.own}
        self.name = f"vim25.services.{self.service}" if self.service else "vim25"
        self.package = importlib.import_module(self.name)
        self.modules: dict[str, str] = importlib.import_module(f"{self.name}._index").MODULES
        self.folder = Path(str(self.package.__file__)).parent

    def cls(self, name: str) -> Any:
        return getattr(self.package, name, None) if name in self.modules else None


def differences(documents: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what differs between the documents and the packages, in words."""
    base = documents[0]
    apis = [Api(document, base, documents) for document in documents]
    if base["info"]["version"] != vim25.RELEASE:
        yield f"the package is release {vim25.RELEASE}"
    if list(vim25.RELEASES) != base["x-releases"]:
        yield f"the package speaks {vim25.RELEASES}"
    for api in apis:
        expected: set[str] = set()
        yield from type_differences(api, expected)
        yield from managed_differences(api, expected)
        yield from front_differences(api)
        yield from stub_differences(api)
        helpers = {"EncodeError", "DecodeError", "RELEASE", "RELEASES", "MODULES"}
        for name in dir(api.package):
            if name[0].isupper() and name not in expected | helpers:
                inherited = {"DataObject", "ManagedObject", "ManagedObjectReference"}
                if not (api.service and name in inherited):
                    yield f"{api.name}.{name}: not in the document"
    yield from service_differences(apis)


def service_differences(apis: list[Api]) -> Iterator[str]:
    """Compare what the packages know of their services with the documents."""
    services = importlib.import_module("vim25.services")
    if set(services.SERVICES) != {api.service for api in apis} - {""}:
        yield f"services: {', '.join(services.SERVICES)}"
        return
    for api in apis[1:]:
        facts, service = api.document["x-service"], services.SERVICES[api.service]
        if service.rendered_since != facts["rendered-since"] or service.title != facts["title"]:
            yield f"{api.service}: {service}"
        if {root.managed_type: root.moid for root in service.roots} != facts["roots"]:
            yield f"{api.service}: roots {service.roots}"


def type_differences(api: Api, expected: set[str]) -> Iterator[str]:
    for name, schema in api.own.items():
        if name == "Any" or "_value" in own(schema).get("properties", {}):
            continue
        if "allOf" not in schema and "enum" not in schema and name != "ManagedObjectReference":
            continue  # a request: compared with its operation
        python = class_name(name.removesuffix("_enum"))
        expected.add(python)
        cls = api.cls(python)
        if cls is None:
            yield f"{api.name} {name}: missing"
            continue
        if getattr(cls, "__deprecated__", None) != deprecation(schema, cls):
            yield f"{name}: deprecated or not"
        if "enum" in schema:
            if [str(member.value) for member in cls] != schema["enum"]:
                yield f"{name}: other values"
        else:
            yield from class_differences(name, schema, api.schemas, cls)


def deprecation(facts: dict[str, Any], cls: Any = None) -> str | None:
    """Return what is said of something deprecated; subtypes inherit the attribute."""
    said = facts.get("x-deprecated")
    if said is None:
        inherited = getattr(cls.__mro__[1], "__deprecated__", None) if cls else None
        return str(inherited) if inherited else None
    since, instead = said.get("since"), said.get("instead")
    text = f"Deprecated since {since}" if since else "Deprecated"
    return f"{text}: use {instead}." if instead else f"{text}."


def front_differences(api: Api) -> Iterator[str]:
    """Compare what type checkers are told, and since when, with the document."""
    namespaces = {"data", "enums", "faults", "managed"}
    stubs = [api.folder / name / "__init__.pyi" for name in namespaces]
    for stub in [api.folder / "__init__.pyi", *stubs]:
        told: dict[str | None, str] = {}
        for node in ast.parse(stub.read_text()).body:
            if isinstance(node, ast.ImportFrom) and node.module not in ("typing", api.name):
                module = str(node.module).removeprefix(api.name)
                told |= {alias.asname: module for alias in node.names}
        prefix = "" if stub.parent == api.folder else f".{stub.parent.name}."
        loads = {name: module for name, module in api.modules.items() if module.startswith(prefix)}
        for name in sorted(map(str, told.keys() | loads.keys())):
            if told.get(name) != loads.get(name):
                yield f"{name}: differs in {stub}"
    for name, schema in api.own.items():
        python = class_name(name.removesuffix("_enum"))
        boxed = "_value" in own(schema).get("properties", {})
        roots = ("DataObject", "ManagedObjectReference")
        if boxed or python not in api.modules or python in roots:
            continue
        since = api.package.registry.since(api.cls(python))
        if since != schema.get("x-since"):
            yield f"{name}: since {since}"


def stub_differences(api: Api) -> Iterator[str]:
    """Compare the stubs of the classes with the classes."""
    for stub in sorted(api.folder.glob("*/*.pyi")):
        if stub.parent.name == "services":
            continue
        for node in ast.parse(stub.read_text()).body:
            if isinstance(node, ast.ClassDef):
                cls = api.cls(node.name)
                module = f"{api.name}.{stub.parent.name}.{stub.stem}"
                if cls is None or cls.__module__ != module:
                    yield f"{node.name}: no such class, in {stub}"
                    continue
                if stub_deprecation(node) != vars(cls).get("__deprecated__"):
                    yield f"{node.name}: deprecated or not, in its stub"
                base = plain(ast.unparse(node.bases[0]))
                if base != cls.__bases__[0].__name__:
                    yield f"{node.name}: derives from {base} in its stub"
                wanted = list(class_told(cls))
                found = [told for item in node.body if (told := stub_told(item))]
                for item in found:
                    if item not in wanted:
                        yield f"{node.name}: its stub says {item}"
                if len(found) != len(wanted):
                    yield f"{node.name}: its stub has {len(found)} members, not {len(wanted)}"


def stub_deprecation(node: ast.ClassDef | ast.FunctionDef) -> str | None:
    """Return what a decorator of a stub says, as PEP 702 has it."""
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "deprecated":
            return str(ast.literal_eval(decorator.args[0]))
    return None


def class_told(cls: Any) -> Iterator[tuple[str, ...]]:
    """Yield what a stub should say of the members that a class has itself."""
    if attrs.has(cls):
        for field in attrs.fields(cls):
            if not field.inherited:
                default = "required" if field.default is attrs.NOTHING else str(field.default)
                told = plain(str(field.type))
                if "ManagedObjectReference" in told:  # the stub says of what
                    target = field.metadata["target"] or "ManagedObject"
                    told = refined(told, target)
                    kind = "list" if "list[" in told else ""
                    given = "" if required(field) else "default=None, "
                    converter = f"_{kind}{'optional' if given else ''}{target}"
                    default = f"field({given}converter={converter})"
                yield field.name, told, default
    elif issubclass(cls, str):
        for member in cls:
            yield member.name, repr(member.value)
    else:
        for name in vars(cls):
            if not name.startswith("_"):
                method = getattr(cls, name)
                yield name, signature_of(method), str(getattr(method, "__deprecated__", None))


def required(field: Any) -> bool:
    return bool(field.default is attrs.NOTHING)


def refined(annotation: str, target: str) -> str:
    """Return what a stub says of a field that refers to a managed type."""
    name = "ManagedObjectReference"
    known = target != "ManagedObject"
    return annotation.replace(name, f"{name}[{target}]") if known else annotation


def stub_told(node: ast.stmt) -> tuple[str, ...] | None:
    match node:
        case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
            default = ast.unparse(value) if value else "required"
            return name, plain(ast.unparse(annotation)), default
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return name, ast.unparse(value)
        case ast.FunctionDef(name=name) as node:
            text = (
                f"({ast.unparse(node.args)}) -> {ast.unparse(node.returns or ast.Constant(None))}"
            )
            # Of a parameter, the stub that is as good follows, and says to what it refers.
            either = r"ManagedObjectReference\[(\w+)\] \| \1\b"
            text = re.sub(either, r"ManagedObjectReference | \1", plain(text))
            return name, text.replace("=None", " = None"), str(stub_deprecation(node))
    return None


def signature_of(function: Any) -> str:
    text = str(inspect.signature(function)).replace("'", "")
    return plain(text).replace("=None", " = None")


def class_differences(
    name: str, schema: dict[str, Any], schemas: dict[str, Any], cls: Any
) -> Iterator[str]:
    base = base_of(schema)
    if base not in (None, "Any") and cls.__bases__[0].__name__ != class_name(str(base)):
        yield f"{name}: its base is {cls.__bases__[0].__name__}"
    wanted = list(all_members(schema, schemas))
    found = list(attrs.fields(cls))
    if [wire for wire, _, _ in wanted] != [field.metadata["wire"] for field in found]:
        yield f"{name}: other fields, or in another order"
        return
    for (wire, member, required), field in zip(wanted, found, strict=True):
        place = f"{name}.{wire}"
        wire_type, annotation = types_of(member)
        if field.metadata["type"] != wire_type:
            yield f"{place}: type {field.metadata['type']}"
        if (field.default is attrs.NOTHING) != required:
            yield f"{place}: required or optional"
        if "x-since" in member and field.metadata["since"] != member["x-since"]:
            yield f"{place}: since {field.metadata['since']}"
        if field.metadata["deprecated"] != deprecation(member):
            yield f"{place}: deprecated or not"
        if field.metadata["secret"] != secrecy_of(member.get("x-secret", False)):
            yield f"{place}: secret or not"
        if wire == "type" and name == "ManagedObjectReference":
            annotation = "str"  # wider than its enum, so that a literal type name fits
        expected = annotation if required else f"{annotation} | None"
        given = str(field.type if isinstance(field.type, str) else field.type.__name__)
        if plain(given) != expected:
            yield f"{place}: annotated {given}, expected {expected}"


def managed_differences(api: Api, expected: set[str]) -> Iterator[str]:
    """Compare the managed types of a service, wherever the documents render their operations."""
    managed = api.document["x-managed-types"]
    expected.update(managed)
    operations: dict[str, set[str]] = {name: set() for name in managed}
    for document in api.documents:
        for path, item in document["paths"].items():
            *_, owner, _, member = path.split("/")
            if owner in managed:
                operations[owner].add(member)
                yield from operation_differences(api, document, path, item)
    for name, facts in managed.items():
        stub = api.cls(name)
        if stub is None:
            yield f"{name}: missing"
            continue
        if "base" in facts and stub.__bases__[0].__name__ != facts["base"]:
            yield f"{name}: its base is {stub.__bases__[0].__name__}"
        if set(operations_of(stub)) != operations[name]:
            yield f"{name}: other operations"


def operation_differences(
    api: Api, document: dict[str, Any], path: str, item: dict[str, Any]
) -> Iterator[str]:
    *service_steps, owner, _, member = path.strip("/").split("/")
    prefix = "".join(service_steps)
    place = f"{owner}.{member}"
    stub = api.cls(owner)
    operation = operations_of(stub).get(member) if stub else None
    if operation is None:
        yield f"{place}: missing"
        return
    described = item.get("get") or item["post"]
    if operation.is_property != ("get" in item):
        yield f"{place}: method or property"
    if operation.service != prefix:
        yield f"{place}: under the prefix {operation.service!r}"
    if operation.deprecated != deprecation(described):
        yield f"{place}: deprecated or not"
    moved = described.get("x-earlier-path")
    if (operation.earlier is None) != (moved is None):
        yield f"{place}: was earlier at {operation.earlier}"
    elif moved is not None and operation.earlier is not None:
        before, service, name = operation.earlier
        steps = [*([service] if service else []), owner, "{moId}", name]
        if (before, "/" + "/".join(steps)) != (moved["before"], moved["path"]):
            yield f"{place}: was earlier at {operation.earlier}"
    result = described["responses"].get("200")
    wire_type, annotation, nullable, schema = None, "None", False, {}
    if result:
        schema = result["content"]["application/json"]["schema"]
        wire_type, annotation = types_of(schema)
        annotation = as_stub(annotation, schema)
        nullable = bool(schema.get("nullable"))
    if (operation.result, operation.nullable) != (wire_type, nullable):
        yield f"{place}: result {operation.result}"
    starts = "x-task-result" in described and schema.get("x-managed-type") == "Task"
    if operation.starts_task != starts:
        yield f"{place}: starts a task or not"
    if starts:
        outcome = described["x-task-result"]
        told = as_stub(types_of(outcome)[1], outcome) if outcome else "None"
        annotation = f"RunningTask[{told}{' | None' if outcome.get('nullable') else ''}]"
    if operation.privilege != described.get("x-privilege"):
        yield f"{place}: privilege {operation.privilege}"
    if operation.since != described.get("x-since"):
        yield f"{place}: since {operation.since}"
    methods = [
        method for name in dir(stub) if carries_out(method := getattr(stub, name), operation)
    ]
    body = described.get("requestBody")
    parameters: list[tuple[str, dict[str, Any], bool]] = []
    if body:
        name = body["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
        parameters = list(all_members(document["components"]["schemas"][name], {}))
        request = api.package.registry.request_class(operation)
        if request is None or operation.request != class_name(name):
            yield f"{place}: request {operation.request}"
        else:
            schemas = document["components"]["schemas"]
            yield from class_differences(name, schemas[name], {**api.schemas, **schemas}, request)
    elif operation.request is not None:
        yield f"{place}: request {operation.request}"
    signatures = [inspect.signature(method) for method in methods]
    fitting = [
        signature
        for signature in signatures
        if plain(str(signature.return_annotation))
        == (f"{annotation} | None" if nullable else annotation)
        and [
            parameter.default is parameter.empty
            for parameter in list(signature.parameters.values())[1:]
        ]
        == [required for _, _, required in parameters]
    ]
    if not fitting:
        yield f"{place}: no method with its parameters and result"


def carries_out(method: Any, operation: Any) -> bool:
    """Tell whether a method of a stub invokes an operation."""
    if not inspect.isfunction(method) or method.__closure__ is None:
        return False
    return bool(inspect.getclosurevars(method).nonlocals.get("_operation") == operation)


def own(schema: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = schema["allOf"][1] if "allOf" in schema else schema
    return found


def base_of(schema: dict[str, Any]) -> str | None:
    if "allOf" not in schema:
        return None
    name: str = schema["allOf"][0]["$ref"].rpartition("/")[2]
    return name


def all_members(
    schema: dict[str, Any], schemas: dict[str, Any]
) -> Iterator[tuple[str, dict[str, Any], bool]]:
    base = base_of(schema)
    if base not in (None, "Any"):
        yield from all_members(schemas[str(base)], schemas)
    for wire, member in own(schema).get("properties", {}).items():
        yield wire, member, wire in own(schema).get("required", [])


def secrecy_of(mark: Any) -> Any:
    """Return what a field's metadata says of secrecy: always, never, or where another matches."""
    return (mark["member"], mark["matches"]) if isinstance(mark, dict) else mark


def types_of(schema: dict[str, Any]) -> tuple[str, str]:
    """Return wire type and annotation of what a schema describes."""
    if len(schema.get("allOf", ())) == 1:
        [schema] = schema["allOf"]
    if schema.get("type") == "array":
        wire, annotation = types_of(schema["items"])
        return f"{wire}[]", "bytes" if wire == "byte" else f"list[{annotation}]"
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2].removesuffix("_enum")
        return name, class_name(name)
    return WIRE[schema["type"], schema.get("format")]


def as_stub(annotation: str, schema: dict[str, Any]) -> str:
    """Return the annotation of a result: a stub where it is a reference."""
    target = schema.get("x-managed-type", "ManagedObject")
    return annotation.replace("ManagedObjectReference", target)


def class_name(wire: str) -> str:
    return wire[0].upper() + wire[1:]


def plain(annotation: str) -> str:
    annotation = re.sub(r"vim25[.](services[.]\w+[.])?", "", annotation)
    for prefix in ("typing.", "vmodl.", "builtins."):
        annotation = annotation.replace(prefix, "")
    return annotation


def main() -> int:
    path = Path(sys.argv[1])
    ending = path.name.removeprefix("vim25")
    beside = sorted(path.parent.glob(f"*{ending}")) if path.name.startswith("vim25-") else []
    paths = [path, *(one for one in beside if one != path)]
    documents = [json.loads(one.read_text()) for one in paths]
    found = list(differences(documents))
    for line in found[:100]:
        print(line)
    print(f"{len(found)} differences between {sys.argv[1]} and {vim25.__file__}")
    for document in documents:
        schemas = document["components"]["schemas"]
        counts = [
            sum("x-vmodl-name" in schema and "allOf" in schema for schema in schemas.values()),
            sum("x-vmodl-name" in schema and "enum" in schema for schema in schemas.values()),
            len(document["paths"]),
        ]
        service = document.get("x-service", {}).get("name", "vim25")
        print("{}: {} types, {} enums, {} operations".format(service, *counts))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
