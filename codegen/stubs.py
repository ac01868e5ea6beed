"""What type checkers and editors see of the package: annotations and imports."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from codegen import docstrings
from codegen.attrs_model import templates
from codegen.model import Class, EnumClass, Kind, ManagedClass, Member, Operation, Type

__all__ = ["Names", "class_stub", "enum_stub", "managed_stub"]

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


class Names:
    """The names that the stub of one module uses, and has to import."""

    def __init__(self, modules: dict[str, str], own: str) -> None:
        self.modules = modules
        """Where each name is that may be used."""
        self.own = own
        self.names: set[str] = set()
        self.standard: set[str] = set()
        self.decorated = False
        self.converters: dict[str, str] = {}
        """The signatures of what makes references of stubs, by name."""
        self.deprecated = False

    def use(self, name: str) -> str:
        """Return a name of the package, which the stub imports where it is not its own."""
        if name not in self.modules:
            self.standard.add("vmodl")
            return f"vmodl.{name}"
        self.names.add(name)
        return name

    def annotation(self, type_: Type, shadowed: set[str]) -> str:
        """Return the annotation of a field.

        ``shadowed`` are the names that the class body takes away from the builtins.
        """
        if type_.wire == "byte" and type_.array:
            return self._builtin("bytes", shadowed)
        text = self._item(type_, shadowed)
        return f"{self._builtin('list', shadowed)}[{text}]" if type_.array else text

    def parameter(self, type_: Type) -> str:
        """Return the annotation of a parameter: where it is a reference, a stub will do."""
        if type_.kind is not Kind.REFERENCE:
            return self.annotation(type_, set())
        text = f"{self._item(type_, set())} | {self._stub(type_)}"
        if type_.array:
            self.standard.add("typing")
            return f"typing.Sequence[{text}]"  # of either: a list would have to be of both
        return text

    def result(self, type_: Type | None) -> str:
        """Return the annotation of what a call returns: stubs for references."""
        if type_ is None:
            return "None"
        if type_.kind is not Kind.REFERENCE:
            return self.annotation(type_, set())
        return f"list[{self._stub(type_)}]" if type_.array else self._stub(type_)

    def converter(self, type_: Type, required: bool) -> str:
        """Return the name of what takes stubs as well as references, and makes references."""
        optional = "" if required else " | None"
        taken = f"{self.parameter(type_)}{optional}"
        made = f"{self.annotation(type_, set())}{optional}"
        target = type_.target if type_.target in self.modules else "ManagedObject"
        kind = f"{'list' if type_.array else ''}{'' if required else 'optional'}"
        name = f"_{kind}{target}"
        self.converters[name] = f"def {name}(given: {taken}) -> {made}: ..."
        return name

    def _stub(self, type_: Type) -> str:
        known = type_.target if type_.target in self.modules else None
        return self.use(known or "ManagedObject")

    def _item(self, type_: Type, shadowed: set[str]) -> str:
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
                reference = self.use("ManagedObjectReference")
                known = type_.target in self.modules
                return f"{reference}[{self._stub(type_)}]" if known else reference
        return self.use(type_.name)

    def _builtin(self, name: str, shadowed: set[str]) -> str:
        if name in shadowed:
            self.standard.add("builtins")
            return f"builtins.{name}"
        return name

    def imports(self) -> list[str]:
        """Return the import statements of the stub."""
        lines = [f"import {name}" for name in sorted(self.standard)]
        others: dict[str, list[str]] = {}
        for name in sorted(self.names):
            if self.modules[name] != self.own:
                others.setdefault(self.modules[name], []).append(name)
        if self.decorated:
            lines.append(f"from attrs import define{', field' if self.converters else ''}")
        lines += ["from typing_extensions import deprecated"] if self.deprecated else []
        lines += [""] if lines and others else []
        for module, names in sorted(others.items()):
            lines.append(f"from {module} import {', '.join(names)}")
        return lines


@dataclass(frozen=True)
class _Field:
    name: str
    annotation: str
    default: str
    text: str


@dataclass(frozen=True)
class _Method:
    name: str
    parameters: list[str]
    result: str
    text: str
    deprecated: str | None


def class_stub(cls: Class, base: str | None, names: Names) -> str:
    """Return the class of a data object or fault type, as attrs users write it."""
    fault = cls.kind is Kind.FAULT
    names.decorated = True
    names.standard |= set() if base else {"vmodl"}
    own = {member.name for member in cls.members}
    names.deprecated |= cls.deprecated is not None
    return cls.source.render(
        deprecated=cls.deprecated,
        class_name=cls.name,
        fault=fault,  # which, other than a data object, has a hash
        base=names.use(base) if base else f"vmodl.{'Fault' if fault else 'DataObject'}",
        text=docstrings.class_text(cls),
        fields=[_field(member, cls.since, own, names) for member in cls.members],
    )


def _field(member: Member, since: str, own: set[str], names: Names) -> _Field:
    annotation = names.annotation(member.type, own)
    annotation = annotation if member.required else f"{annotation} | None"
    default = "" if member.required else " = None"
    if member.type.kind is Kind.REFERENCE:
        converter = f"converter={names.converter(member.type, member.required)}"
        default = f" = field({'' if member.required else 'default=None, '}{converter})"
    return _Field(member.name, annotation, default, docstrings.field_text(member, since))


def enum_stub(enum: EnumClass, names: Names) -> str:
    """Return the class of an enumerated type."""
    names.standard.add("vmodl")
    names.deprecated |= enum.deprecated is not None
    template = templates.get_template("enum.pyi.jinja2")
    return template.render(enum=enum, text=docstrings.enum_text(enum))


def managed_stub(managed: ManagedClass, base: str | None, names: Names) -> str:
    """Return the class of a managed type: a method for each operation."""
    names.standard.add("vmodl")
    return templates.get_template("managed.pyi.jinja2").render(
        managed=managed,
        base=names.use(base) if base else "vmodl.ManagedObject",
        text=docstrings.managed_text(managed),
        methods=[_method(managed, operation, names) for operation in managed.operations],
    )


def _method(managed: ManagedClass, operation: Operation, names: Names) -> _Method:
    members = operation.request.all_members if operation.request else ()
    result = names.result(operation.result)
    if operation.starts_task:
        outcome = names.result(operation.task_result)
        outcome = f"{outcome} | None" if operation.task_nullable else outcome
        names.standard.add("vmodl")
        result = f"vmodl.RunningTask[{outcome}]"
    result = f"{result} | None" if operation.nullable else result
    parameters = _parameters(members, lambda item: names.parameter(item.type))
    text = docstrings.operation_text(managed, operation)
    names.deprecated |= operation.deprecated is not None
    return _Method(operation.name, parameters, result, text, operation.deprecated)


def _parameters(members: Iterable[Member], annotate: Callable[[Member], str]) -> list[str]:
    """Return the parameters in wire order; from the first optional one on by keyword only.

    So a later release can add optional parameters without breaking a caller.
    """
    parameters, keyword_only = ["self"], False
    for member in members:
        if not member.required and not keyword_only:
            keyword_only = True
            parameters.append("*")
        optional = "" if member.required else " | None = None"
        parameters.append(f"{member.name}: {annotate(member)}{optional}")
    return parameters
