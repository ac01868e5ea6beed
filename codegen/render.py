"""Write the Python of vim25 from the model; the only step that knows syntax."""

from __future__ import annotations

import html
import json
import re
import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from codegen.attrs_model import templates
from codegen.errors import BuildError
from codegen.model import Api, Class, EnumClass, Kind, ManagedClass, Member, Operation, Type

__all__ = ["render"]

_PYTHON = {
    "boolean": "bool",
    "byte": "int",
    "short": "int",
    "int": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "string": "str",
    "dateTime": "datetime.datetime",
    "anyURI": "str",
    "base64Binary": "bytes",
}
_BUILTINS = {"bool", "int", "float", "str", "bytes", "list"}

# The hand-written class behind each root of the schema. DataObject and the
# managed root are used as they are; classes of the schema derive from the rest.
_BASES = {Kind.FAULT: "vmodl.Fault", Kind.REQUEST: "vmodl.Request"}
_VMODL_NAMES = (
    "DataObject",
    "DecodeError",
    "EncodeError",
    "ManagedObject",
    "ManagedObjectReference",
)
_SERIALIZER_NAMES = ("converter", "dumps", "loads", "registry", "structure", "unstructure")

_PAGES = "/xapis/virtual-infrastructure-json-api/latest"


def render(api: Api) -> dict[str, str]:
    """Return the files of the package, keyed by path; same model, same bytes."""
    return _Renderer(api).render()


@dataclass(frozen=True)
class _Field:
    name: str
    annotation: str
    required: bool
    metadata: str
    secret: bool
    docstring: str


@dataclass(frozen=True)
class _Method:
    wire: str
    name: str
    facts: str
    parameters: list[str]
    secrets: list[str]
    result: str
    arguments: str
    docstring: str


class _Renderer:
    def __init__(self, api: Api) -> None:
        self.api = api
        self.modules = {item.name: f".{item.module}" for item in self._generated()}

    def _generated(self) -> Iterable[Class | EnumClass | ManagedClass]:
        yield from (cls for cls in self.api.classes.values() if not _is_root(cls))
        yield from self.api.enums.values()
        yield from (item for item in self.api.managed_types.values() if not _is_root(item))

    def render(self) -> dict[str, str]:
        files = {}
        for item in self._generated():
            match item:
                case Class():
                    text = self._class(item)
                case EnumClass():
                    text = self._enum(item)
                case ManagedClass():
                    text = self._managed(item)
            path = f"{item.module.replace('.', '/')}.py"
            files[path] = text
        for package in {path.split("/")[0] for path in files}:
            files[f"{package}/__init__.py"] = templates.get_template("header.jinja2").render(
                api=self.api
            )
        return dict(sorted((files | self._front()).items()))

    def _front(self) -> dict[str, str]:
        """Return the modules through which the package is used."""
        classes = sorted(self.modules.items())
        modules = dict.fromkeys(_VMODL_NAMES, "vmodl")
        modules |= dict.fromkeys(_SERIALIZER_NAMES, "._serializer")
        if taken := modules.keys() & self.modules.keys():
            raise BuildError(self.api.source, f"the name {min(taken)!r} is taken by the package")
        everything: list[Class | EnumClass] = [*self.api.classes.values()]
        everything += self.api.enums.values()
        wire_names = sorted((item.name, item.wire) for item in everything if item.name != item.wire)
        context = {
            "api": self.api,
            "classes": classes,
            "modules": sorted((modules | self.modules).items()),
            "wire_names": wire_names,
            "since": sorted((item.name, item.since) for item in everything if item.since),
        }
        sources = {
            "__init__.py": "init.py.jinja2",
            "__init__.pyi": "init.pyi.jinja2",
            "_modules.py": "modules.py.jinja2",
            "_serializer.py": "serializer.py.jinja2",
            "_since.py": "since.py.jinja2",
        }
        files = {
            name: templates.get_template(source).render(context) for name, source in sources.items()
        }
        return files | {"py.typed": ""}

    # Classes with fields.

    def _class(self, cls: Class) -> str:
        base = self._base(cls)
        used = _Imports(self.modules, cls.name)
        own_names = {member.name for member in cls.members}
        fields = [self._field(member, used, own_names) for member in cls.members]
        eager = {base} if "." not in base else set()
        return cls.source.render(
            api=self.api,
            title=f"{_TITLES[cls.kind]} {cls.name}",
            class_name=cls.name,
            base=base,
            imports=used.lines(("attrs", *(("vmodl",) if "." in base else ())), eager),
            docstring=_docstring(
                [cls.description or f"{_TITLES[cls.kind]} ``{cls.wire}``{_vmodl_name(cls)}."],
                [
                    _since(cls.since),
                    f"Page: {_PAGES}/data-structures/{cls.wire}/"
                    if cls.kind is not Kind.REQUEST
                    else "",
                ],
                indent=4,
            ),
            fields=fields,
        )

    def _base(self, cls: Class) -> str:
        if cls.base is None:
            return _BASES[cls.kind]
        return "vmodl.DataObject" if _is_root(cls.base) else cls.base.name

    def _field(self, member: Member, used: _Imports, own_names: set[str]) -> _Field:
        annotation = used.annotation(member.type, own_names)
        wire_type = f"{member.type.wire}[]" if member.type.array else member.type.wire
        metadata = {
            "wire": member.wire,
            "type": wire_type,
            "since": member.since,
            "secret": member.secret,
        }
        text = ", ".join(f'"{key}": {_literal(value)}' for key, value in metadata.items())
        return _Field(
            member.name,
            annotation if member.required else f"{annotation} | None",
            member.required,
            f"{{{text}}}",
            member.secret is True,
            _docstring([member.description, self._member_facts(member)], [], indent=4),
        )

    def _member_facts(self, member: Member) -> str:
        facts = [f"Wire name ``{member.wire}``."]
        facts += [_since(member.since)] if member.since else []
        facts += [f"Refers to a {member.type.target}."] if member.type.target else []
        facts += _secrecy(member.secret)
        facts += [f"Privilege {member.privilege}."] if member.privilege else []
        return " ".join(facts)

    # Enumerated types.

    def _enum(self, enum: EnumClass) -> str:
        return templates.get_template("enum.py.jinja2").render(
            api=self.api,
            enum=enum,
            docstring=_docstring(
                [enum.description or f"Enumerated type ``{enum.wire}``{_vmodl_name(enum)}."],
                [_since(enum.since), f"Page: {_PAGES}/data-structures/{enum.wire}_enum/"],
                indent=4,
            ),
        )

    # Managed object types.

    def _managed(self, managed: ManagedClass) -> str:
        base = managed.base
        root = base is None or _is_root(self.api.managed_types[base])
        used = _Imports(self.modules, managed.name)
        operations = [self._method(managed, operation, used) for operation in managed.operations]
        standard = ("vmodl",) if root or operations else ()
        return templates.get_template("managed.py.jinja2").render(
            api=self.api,
            managed=managed,
            base="vmodl.ManagedObject" if root else base,
            imports=used.lines(standard, set() if root else {str(base)}),
            operations=operations,
            docstring=_docstring(
                [f"Managed object type ``{managed.name}``{_vmodl_name(managed)}."],
                [_since(managed.since)],
                indent=4,
            ),
        )

    def _method(self, managed: ManagedClass, operation: Operation, used: _Imports) -> _Method:
        members = operation.request.all_members if operation.request else ()
        result = "None"
        if operation.result:
            result = used.annotation(operation.result, set())
            result = f"{result} | None" if operation.nullable else result
        arguments = ", ".join(f'"{member.name}": {member.name}' for member in members)
        return _Method(
            operation.wire,
            operation.name,
            self._facts(operation),
            _parameters(members, lambda member: used.annotation(member.type, set(), stubs=True)),
            [member.name for member in members if member.secret is True],
            result,
            f"{{{arguments}}}",
            self._operation_docstring(managed, operation, members),
        )

    def _facts(self, operation: Operation) -> str:
        result = operation.result
        facts: dict[str, object] = {
            "request": operation.request.name if operation.request else None,
            "result": (result.wire + ("[]" if result.array else "")) if result else None,
            "nullable": operation.nullable or None,
            "fault": operation.fault,
            "since": operation.since or None,
            "vmodl_name": operation.vmodl_name or None,
            "privilege": operation.privilege,
            "is_property": operation.is_property or None,
            "secret_result": operation.secret_result or None,
        }
        given = [f"{key}={_literal(value)}" for key, value in facts.items() if value is not None]
        return f"vmodl.Operation({', '.join([_literal(operation.wire), *given])})"

    def _operation_docstring(
        self, managed: ManagedClass, operation: Operation, members: tuple[Member, ...]
    ) -> str:
        summary = f"{'Read' if operation.is_property else 'Call'} ``{operation.wire}``."
        parameters = [f"{member.name}: {self._member_facts(member)}" for member in members]
        returns = ""
        if operation.result and operation.result.target:
            returns = f"Returns a reference to a {operation.result.target}."
        if operation.task_result:
            outcome = operation.task_result.target or operation.task_result.name
            returns = f"Returns a reference to a Task, whose result is a {outcome}."
        faults = ", ".join(operation.faults)
        verb = "get" if operation.is_property else "post"
        facts = [
            " ".join(
                filter(
                    None,
                    [
                        _since(operation.since),
                        f"Privilege {operation.privilege}." if operation.privilege else "",
                        returns,
                    ],
                )
            ),
            f"Raises {faults}, or another {operation.fault}." if faults else "",
            f"Page: {_PAGES}/sdk/vim25/release/{managed.name}/moId/{operation.wire}/{verb}/",
        ]
        return _docstring([operation.description or summary, *parameters], facts, indent=8)


_TITLES = {
    Kind.DATA: "Data object type",
    Kind.FAULT: "Fault type",
    Kind.REQUEST: "Request type",
}


class _Imports:
    """Collects what a module has to import for its annotations."""

    def __init__(self, modules: dict[str, str], own: str) -> None:
        self.modules = modules
        self.own = own
        self.names: set[str] = set()
        self.standard: set[str] = set()

    def annotation(self, type_: Type, shadowed: set[str], *, stubs: bool = False) -> str:
        """Return the annotation of a type.

        ``shadowed`` are the names that the class body takes away from the
        builtins; ``stubs`` also admits stubs where a reference is expected.
        """
        if type_.wire == "byte" and type_.array:
            return self._builtin("bytes", shadowed)
        text = self._item(type_, shadowed, stubs=stubs)
        return f"{self._builtin('list', shadowed)}[{text}]" if type_.array else text

    def _item(self, type_: Type, shadowed: set[str], *, stubs: bool) -> str:
        match type_.kind:
            case Kind.PRIMITIVE:
                python = _PYTHON[type_.wire]
                if python == "datetime.datetime":
                    self.standard.add("datetime")
                    return python
                return self._builtin(python, shadowed)
            case Kind.ANY:
                self.standard.add("typing")
                return "typing.Any"
            case Kind.REFERENCE:
                self.standard.add("vmodl")
                reference = "vmodl.ManagedObjectReference"
                if not stubs:
                    return reference
                if type_.target and type_.target in self.modules:
                    self.names.add(type_.target)
                    return f"{reference} | {type_.target}"
                return f"{reference} | vmodl.ManagedObject"
        if type_.name not in self.modules:
            self.standard.add("vmodl")
            return f"vmodl.{type_.name}"
        self.names.add(type_.name)
        return type_.name

    def _builtin(self, name: str, shadowed: set[str]) -> str:
        if name in shadowed:
            self.standard.add("builtins")
            return f"builtins.{name}"
        return name

    def lines(self, standard: Iterable[str], eager: set[str]) -> list[str]:
        """Return the import statements: ``eager`` now, the rest for type checkers only."""
        now = set(standard)
        later = self.standard - now
        names = self.names - eager - {self.own}
        lines = ["from typing import TYPE_CHECKING", ""] if later or names else []
        lines += [f"import {name}" for name in sorted(now)]
        if eager:
            lines += [""] if now else []
            lines += self._from(eager)
        if later or names:
            lines += ["", "if TYPE_CHECKING:"]
            lines += [f"    import {name}" for name in sorted(later)]
            lines += [""] if later and names else []
            lines += [f"    {line}" for line in self._from(names)]
        return lines

    def _from(self, names: set[str]) -> list[str]:
        return [f"from vim25{self.modules[name]} import {name}" for name in sorted(names)]


def _is_root(item: Class | ManagedClass | EnumClass) -> bool:
    """Tell whether vmodl has the class, hand-written."""
    if isinstance(item, Class):
        return item.kind is Kind.DATA and item.base is None
    return item.name in _VMODL_NAMES


def _parameters(members: Iterable[Member], annotate: Callable[[Member], str]) -> list[str]:
    """Return the parameters in wire order; from the first optional one on by keyword only.

    So a later release can add optional parameters without breaking a caller.
    """
    parameters, keyword_only = [], False
    for member in members:
        if not member.required and not keyword_only:
            keyword_only = True
            parameters.append("*")
        annotation = annotate(member)
        if member.required:
            parameters.append(f"{member.name}: {annotation}")
        else:
            parameters.append(f"{member.name}: {annotation} | None = None")
    return parameters


def _prose(text: str, width: int) -> str:
    """Return a description as plain, wrapped paragraphs: no HTML, no stars for emphasis."""
    if len(text) <= width and not re.search(r"[<&\n]|\*\*\*", text):
        return text
    text = re.sub(r"</?(?:code|tt)>", "``", text)
    text = html.unescape(re.sub(r"</?[a-zA-Z][^<>]*>", "", text)).replace("***", "")
    text = "".join(char for char in text if char.isprintable() or char in "\n")
    wrapped = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        words = " ".join(paragraph.split())
        # Long words, such as a page's address, stay whole.
        wrapped.append(textwrap.fill(words, width, break_long_words=False, break_on_hyphens=False))
    return "\n\n".join(wrapped)


def _literal(value: object) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return repr(value)


def _secrecy(secret: bool | tuple[str, str]) -> list[str]:
    if isinstance(secret, tuple):
        return [f"Secret where ``{secret[0]}`` matches ``{secret[1]}``."]
    return ["Secret."] if secret else []


def _since(release: str) -> str:
    return f"Since {release}." if release else ""


def _vmodl_name(item: Class | EnumClass | ManagedClass) -> str:
    return f" (vmodl ``{item.vmodl_name}``)" if item.vmodl_name else ""


def _docstring(summary: list[str], facts: list[str], *, indent: int) -> str:
    """Join paragraphs to a docstring: the first on the opening line."""
    width = 100 - indent
    paragraphs = [_prose(text, width) for text in (*summary, *facts) if text]
    text = "\n\n".join(paragraphs).replace("\\", "\\\\").replace('"""', "'''").rstrip()
    if text.endswith('"'):
        text += " "
    lines = text.split("\n")
    joined = "\n".join([lines[0], *(" " * indent + line if line else "" for line in lines[1:])])
    return f"{joined}\n{' ' * indent}" if len(lines) > 1 else joined
