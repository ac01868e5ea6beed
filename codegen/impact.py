"""Where a code base uses what a release has changed."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Callable, Iterator
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
        self.values: dict[tuple[str, object], list[Change]] = defaultdict(list)
        """By enum and wire value."""
        self.known: set[str] = set()
        """The classes of which something has changed."""
        for change in changes:
            if change.touches is None:
                continue
            owner, _, member = change.name.rpartition("/")[2].partition(".")
            cls = names.class_name(owner)
            self.known.add(cls)
            if change.part == "enums":
                self.values[cls, member].append(change)
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


def scan(root: Path, changes: list[Change], warn: Callable[[str], object]) -> Iterator[Use]:
    """Yield each use in the Python files of a folder, or in one file.

    ``warn`` is told of files that can't be read as Python 3.
    """
    if not root.exists():
        raise BuildError(str(root), "no such file or folder")
    touching = _Changes(changes)
    for path in sorted(root.rglob("*.py")) if root.is_dir() else [root]:
        inner = path.relative_to(root).parts[:-1] if root.is_dir() else ()
        if not path.is_file() or any(part in _SKIPPED or part[:1] == "." for part in inner):
            continue
        try:
            yield from sorted(set(_File(path, touching).uses()))
        except (SyntaxError, ValueError, OSError, RecursionError) as error:
            warn(f"{path}: can't be read: {type(error).__name__}: {error}")


class _File:
    """The uses in one file; what its names stand for is what its imports say."""

    def __init__(self, path: Path, changes: _Changes) -> None:
        self.path = path
        self.changes = changes
        self.tree = ast.parse(path.read_bytes(), str(path))
        self.classes: dict[str, str] = {}
        """What is imported from bindings, by its local name."""
        self.modules: set[str] = set()
        """The local names of modules of the bindings."""
        self.all_names = False
        """Whether all names of the bindings are imported."""

    def uses(self) -> Iterator[Use]:
        """Yield the uses of a file that has to do with the bindings."""
        concerns = False
        for node in ast.walk(self.tree):
            match node:
                case ast.Import(names=aliases):
                    found = [alias for alias in aliases if _is_bindings(alias.name)]
                    self.modules |= {(a.asname or a.name.partition(".")[0]) for a in found}
                    concerns |= bool(found) or any(_is_ours(alias.name) for alias in aliases)
                case ast.ImportFrom(module=str(module), names=aliases) if _is_ours(module):
                    concerns = True
                    if _is_bindings(module):
                        self._import(aliases)
        if concerns:
            for node in ast.walk(self.tree):
                yield from self._node(node)

    def _import(self, aliases: list[ast.alias]) -> None:
        for alias in aliases:
            if alias.name == "*":
                self.all_names = True
            elif alias.name[:1].isupper():
                self.classes[alias.asname or alias.name] = alias.name
            else:
                self.modules.add(alias.asname or alias.name)

    def _class(self, node: ast.expr) -> str | None:
        """Return which class of the bindings an expression names."""
        match node:
            case ast.Name(id=name) if name in self.classes:
                return self.classes[name]
            case ast.Name(id=name) if self.all_names and name in self.changes.known:
                return name
            case ast.Attribute(value=value, attr=name) if self._is_module(value):
                return name
        return None

    def _is_module(self, node: ast.expr) -> bool:
        match node:
            case ast.Name(id=name):
                return name in self.modules
            case ast.Attribute(value=value, attr=name):
                return not name[:1].isupper() and self._is_module(value)
        return False

    def _node(self, node: ast.AST) -> Iterator[Use]:
        match node:
            case ast.ImportFrom(module=str(module), names=aliases) if _is_bindings(module):
                for alias in aliases:
                    yield from self._found(node, alias.name, self.changes.types[alias.name])
            case ast.Call(func=func, keywords=keywords):
                yield from self._call(node, func, [(k.arg, k.value) for k in keywords])
            case ast.MatchClass(cls=func, kwd_attrs=given, kwd_patterns=patterns):
                cls = self._class(func)
                for name, pattern in zip(given, patterns, strict=True):
                    found = self.changes.fields.get((cls or "", name), [])
                    yield from self._found(pattern, f"{cls}({name}=)", found)
            case ast.Name(id=name) if self.all_names:
                yield from self._found(node, name, self.changes.types.get(name, []))
            case ast.Attribute(value=value, attr=name):
                yield from self._attribute(node, value, name)

    def _call(
        self, node: ast.Call, func: ast.expr, keywords: list[tuple[str | None, ast.expr]]
    ) -> Iterator[Use]:
        cls = self._class(func)
        if cls is None:
            return
        for name, value in keywords:
            found = self.changes.fields.get((cls, name or ""), [])
            yield from self._found(value, f"{cls}({name}=)", found)
        given = {name for name, _ in keywords}
        for change in self.changes.required.get(cls, ()):
            if not given & {None, *_python_names(change, change.name.rpartition(".")[2])}:
                yield from self._found(node, f"{cls}()", [change])
        for argument in node.args:
            if isinstance(argument, ast.Constant):
                found = self.changes.values.get((cls, argument.value), [])
                yield from self._found(node, f"{cls}({argument.value!r})", found)

    def _attribute(self, node: ast.Attribute, value: ast.expr, name: str) -> Iterator[Use]:
        if self._is_module(value):
            yield from self._found(node, f".{name}", self.changes.types.get(name, []))
            return
        cls = self._class(value)
        if cls is not None:
            yield from self._found(node, f".{name}", self.changes.fields.get((cls, name), []))
            return
        yield from self._found(node, f".{name}", self.changes.members.get(name, []), False)

    def _found(
        self, node: ast.AST, what: str, changes: list[Change], certain: bool = True
    ) -> Iterator[Use]:
        for change in changes:
            why = f"{change.name} is {change.touches}"
            if change.touches in ("retyped", "newly required"):
                why = f"{why} ({change.what})"
            elif change.touches == "newly deprecated" and change.after != "yes":
                why = f"{why}, {change.after}"
            yield Use(self.path, getattr(node, "lineno", 0), what, why, certain)


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] in ("vim25", "vijson")


def _is_bindings(module: str) -> bool:
    return module.partition(".")[0] == "vim25"
