"""Read the facts of a release from the vendor's type library.

The vendor publishes its type library on PyPI inside pyVmomi: the modules
``_typeinfo_*.py`` are nothing but calls of ``CreateDataType``,
``CreateManagedType``, ``CreateEnumType`` and ``AddVersion`` with literal
arguments. They are read as syntax, never imported, so no vendor code runs.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from codegen.errors import BuildError
from codegen.facts import (
    VIM25,
    DataType,
    EnumType,
    Field,
    Library,
    ManagedType,
    Method,
    core_types,
)
from codegen.services import release_order

__all__ = ["fetch", "read", "releases"]

_FLAGS = {"F_LINK": 1, "F_LINKABLE": 2, "F_OPTIONAL": 4, "F_SECRET": 8}


def fetch(release: str, work: Path, say: Callable[[str], None]) -> Path:
    """Install the type library of ``release`` in a throw-away folder below ``work``.

    Returns the folder with its ``_typeinfo_*.py`` files. Raises `BuildError`
    when the package index has no type library for the release.
    """
    version = _library_version(release)
    say(f"fetching the type library pyvmomi=={version}")
    target = Path(tempfile.mkdtemp(dir=work))
    installed = _pip("install", "--no-deps", "--target", str(target), f"pyvmomi=={version}")
    if installed.returncode:
        raise BuildError(f"pyvmomi=={version}", installed.stderr.strip().splitlines()[-1])
    return target / "pyVmomi"


def releases() -> list[str]:
    """Return the releases with VI JSON of which a type library is published, oldest first."""
    return sorted({_release(number) for number in _published()}, key=release_order)


def _library_version(release: str) -> str:
    """Find the newest type library of a release: ``8.0.2.0`` -> ``8.0.2.0.1``."""
    published = _published()
    matching = [number for number in published if _release(number) == release]
    if not matching:
        listing = ", ".join(sorted({_release(n) for n in published}, key=release_order))
        raise BuildError(f"release {release}", f"no type library is published; there are {listing}")
    return published[max(matching)]


def _release(number: tuple[int, ...]) -> str:
    return ".".join(map(str, number[:4]))


def _published() -> dict[tuple[int, ...], str]:
    """Return the versions of the type library since VI JSON is there, by their numbers."""
    found = _pip("index", "versions", "pyvmomi", "--json")
    if found.returncode:  # pip older than 25.1 prints no JSON
        found = _pip("index", "versions", "pyvmomi")
        if found.returncode:
            problem = (found.stderr.strip() or "pip failed").splitlines()[-1]
            raise BuildError("package index", problem)
        listed = re.search(r"Available versions: (.*)", found.stdout)
        versions = listed.group(1).split(", ") if listed else []
    else:
        versions = json.loads(found.stdout)["versions"]
    numbers = {tuple(map(int, v.split("."))): v for v in versions if re.fullmatch(r"[\d.]+", v)}
    return {n: v for n, v in numbers.items() if n >= (8, 0, 1, 0) and len(n) >= 4}


def _pip(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def read(folder: Path) -> Library:
    """Read every type from the type library in ``folder``.

    A file belongs to one service, and so do its types, although in vSAN's some carry
    versions of vim25: those in which they came.
    """
    library = Library()
    paths = sorted(folder.glob("_typeinfo_*.py"))
    if not paths:
        raise BuildError(str(folder), "no _typeinfo_*.py files: not a type library")
    files = {path: list(_calls(path)) for path in paths}
    for call in (call for calls in files.values() for call in calls):
        if call.function == "AddVersion":
            _add_version(library, *(call.argument(index) for index in (0, 2, 4)))
    for data_type in core_types():
        library.data[data_type.name] = data_type
    version = "vmodl.version.version0"
    library.managed["vmodl.ManagedObject"] = ManagedType(
        "vmodl.ManagedObject", "ManagedObject", None, version, (), ()
    )
    adders: dict[str, Callable[..., None]] = {
        "CreateDataType": _add_data_type,
        "CreateEnumType": _add_enum_type,
        "CreateManagedType": _add_managed_type,
    }
    for path, calls in files.items():
        service = _service(library, path, calls)
        for call in calls:
            if call.function == "AddVersionParent":
                _add_version_parent(library, *call.arguments)
            elif call.function in adders:
                adders[call.function](library, service, *call.arguments)
    if library.present == {VIM25} and len(library.data) == len(list(core_types())):
        raise BuildError(str(folder), "no file of the service vim25")
    return library


# Which argument of a call is the version of the type.
_VERSION_ARGUMENT = {"CreateDataType": 3, "CreateEnumType": 2, "CreateManagedType": 3}


class _Call:
    """A call in a type file; its arguments are evaluated only when needed."""

    def __init__(self, function: str, nodes: list[ast.expr], place: str) -> None:
        self.function = function
        self._nodes = nodes
        self._place = place

    @property
    def arguments(self) -> list[Any]:
        return [_literal(node, self._place) for node in self._nodes]

    def argument(self, index: int) -> Any:
        """Return one argument: the others may be expressions that say nothing of a type."""
        return _literal(self._nodes[index], self._place)

    @property
    def version(self) -> str | None:
        """The version of the type that the call creates, if it creates one."""
        if self.function not in _VERSION_ARGUMENT:
            return None
        return str(_literal(self._nodes[_VERSION_ARGUMENT[self.function]], self._place))


def _calls(path: Path) -> Iterator[_Call]:
    for statement in ast.parse(path.read_text(), str(path)).body:
        match statement:
            case ast.Expr(value=ast.Call(func=ast.Name(id=function), args=nodes)):
                yield _Call(function, nodes, f"{path.name}:{statement.lineno}")


def _service(library: Library, path: Path, calls: list[_Call]) -> str:
    """Return the service of a file: that of its types' versions which is not vim25."""
    versions = {call.version for call in calls} - {None}
    services = {library.services.get(version or "", "?") for version in versions} - {VIM25}
    if len(services) > 1 or "?" in services:
        raise BuildError(path.name, f"types of several services: {', '.join(sorted(services))}")
    return services.pop() if services else VIM25


def _literal(node: ast.expr, place: str) -> Any:
    match node:
        case ast.Constant(value=value):
            return value
        case ast.Name(id=name) if name in _FLAGS:
            return _FLAGS[name]
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _literal(left, place) | _literal(right, place)
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            return [_literal(element, place) for element in elements]
        case ast.Call(func=ast.Name(id="tuple"), args=[], keywords=[]):
            return []
    raise BuildError(place, f"not a literal: {ast.unparse(node)}")


def _add_version(library: Library, version: str, release: str, service: str) -> None:
    library.services[version] = service
    if release:
        library.releases[version] = release


def _add_version_parent(library: Library, version: str, parent: str) -> None:
    library.ancestors.setdefault(version, set()).add(parent)


def _add_data_type(
    library: Library,
    service: str,
    name: str,
    wire: str,
    base: str,
    version: str,
    fields: list[Any] | None,
) -> None:
    members = tuple(_field(member) for member in fields or ())
    library.data[name] = DataType(name, wire, base, version, members, service)


def _add_enum_type(
    library: Library, service: str, name: str, wire: str, version: str, values: list[str]
) -> None:
    library.enums[name] = EnumType(name, wire, version, tuple(values), service)


def _add_managed_type(
    library: Library,
    service: str,
    name: str,
    wire: str,
    base: str,
    version: str,
    properties: list[Any] | None,
    methods: list[Any] | None,
) -> None:
    library.managed[name] = ManagedType(
        name,
        wire,
        base,
        version,
        tuple(_field(member) for member in properties or ()),
        tuple(_method(member) for member in methods or ()),
        service,
    )


def _field(member: list[Any]) -> Field:
    name, type_, version, flags = member[:4]
    if flags & _FLAGS["F_LINK"]:  # a link is the key of the object it points to
        type_ = "string[]" if type_.endswith("[]") else "string"
    return Field(
        name,
        type_,
        version,
        bool(flags & _FLAGS["F_OPTIONAL"]),
        bool(flags & _FLAGS["F_SECRET"]),
        member[4] if len(member) > 4 else None,
    )


def _method(member: list[Any]) -> Method:
    name, wire, version, parameters, (flags, result, task_result), privilege, faults = member
    return Method(
        name,
        wire,
        version,
        tuple(_field(parameter) for parameter in parameters),
        result,
        task_result,
        bool(flags & _FLAGS["F_OPTIONAL"]),
        bool(flags & _FLAGS["F_SECRET"]),
        privilege,
        tuple(faults or ()),
    )
