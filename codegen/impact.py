"""Where a code base uses what a release has changed."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from codegen import names
from codegen.diff import Change
from codegen.errors import BuildError

__all__ = ["Use", "scan"]

_SKIPPED = {"node_modules", "site-packages", "__pycache__"}


@dataclass(frozen=True, order=True)
class Use:
    """A place that a change touches."""

    path: Path
    line: int
    what: str
    """The thing as the code calls it."""
    why: str
    certain: bool
    """Whether the code names the type; a field or method is found by its name alone."""


class _Changes:
    """The changes that touch code, by the names that code has for them."""

    def __init__(self, changes: list[Change]) -> None:
        self.types: dict[str, list[Change]] = defaultdict(list)
        self.members: dict[str, list[Change]] = defaultdict(list)
        """By attribute: fields, methods, members of enums."""
        self.fields: dict[tuple[str, str], list[Change]] = defaultdict(list)
        """By class and field, for those who make objects."""
        self.required: dict[str, list[Change]] = defaultdict(list)
        """Fields that a class now needs."""
        for change in changes:
            if change.touches is None:
                continue
            owner, _, member = change.name.rpartition("/")[2].partition(".")
            cls = names.class_name(owner)
            if not member:
                self.types[cls].append(change)
                continue
            for name in _python_names(change, member):
                self.members[name].append(change)
                self.fields[cls, name].append(change)
            if change.touches == "newly required" and change.part == "types":
                self.required[cls].append(change)


def _python_names(change: Change, member: str) -> list[str]:
    """Return what code calls a member."""
    if change.part == "enums":
        return [names.constant(member)]
    if change.part == "types":
        return [names.identifier(member)]
    method, _, parameter = member.partition(".")
    if parameter:  # of a method: a keyword of its calls
        return [names.identifier(parameter)]
    plain = names.identifier(method)
    return [plain, f"get_{plain.rstrip('_')}"]


def scan(root: Path, changes: list[Change]) -> Iterator[Use]:
    """Yield each use in the Python files of a folder, or in one file."""
    if not root.exists():
        raise BuildError(str(root), "no such file or folder")
    touching = _Changes(changes)
    files = sorted(root.rglob("*.py")) if root.is_dir() else [root]
    for path in files:
        inner = path.relative_to(root).parts[:-1] if root.is_dir() else ()
        if not any(part in _SKIPPED or part.startswith(".") for part in inner):
            yield from sorted(set(_scan_file(path, touching)))


def _scan_file(path: Path, changes: _Changes) -> Iterator[Use]:
    try:
        tree = ast.parse(path.read_bytes(), str(path))
    except (SyntaxError, ValueError, OSError) as error:
        raise BuildError(str(path), f"can't be read: {error}") from error
    if not any(_imports_bindings(node) for node in ast.walk(tree)):
        return
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module), names=aliases) if _is_bindings(module):
                for alias in aliases:
                    yield from _uses(path, node, alias.name, changes.types[alias.name], True)
            case ast.Call(func=func, keywords=keywords):
                cls = ast.unparse(func).rpartition(".")[2]
                for keyword in keywords:
                    found = changes.fields.get((cls, keyword.arg or ""), [])
                    yield from _uses(path, keyword.value, f"{cls}({keyword.arg}=)", found, True)
                given = {keyword.arg for keyword in keywords}
                for change in changes.required.get(cls, ()):
                    if not given & {None, *_python_names(change, change.name.rpartition(".")[2])}:
                        yield from _uses(path, node, f"{cls}()", [change], True)
            case ast.Attribute(value=value, attr=name):
                owner = ast.unparse(value).rpartition(".")[2]
                exact = changes.fields.get((owner, name)) or changes.types.get(name, [])
                yield from _uses(path, node, f".{name}", exact, True)
                if not exact:
                    yield from _uses(path, node, f".{name}", changes.members.get(name, []), False)


def _imports_bindings(node: ast.AST) -> bool:
    match node:
        case ast.Import(names=aliases):
            return any(_is_bindings(alias.name) or alias.name == "vijson" for alias in aliases)
        case ast.ImportFrom(module=str(module)):
            return _is_bindings(module) or module.partition(".")[0] == "vijson"
    return False


def _is_bindings(module: str) -> bool:
    return module.partition(".")[0] == "vim25"


def _uses(
    path: Path, node: ast.expr | ast.stmt, what: str, found: list[Change], certain: bool
) -> Iterator[Use]:
    for change in found:
        why = f"{change.name} is {change.touches}"
        if change.touches in ("retyped", "newly required"):
            why = f"{why} ({change.what})"
        elif change.touches == "newly deprecated" and change.after != "yes":
            why = f"{why}, {change.after}"
        yield Use(path, node.lineno, what, why, certain)
