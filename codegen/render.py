"""Write the files of the package from the model; the only step that knows syntax.

Types of one kind and one package of the modelling language share a module. It has their
rows, from which the classes are made at run time, and a stub for those who read: type
checkers, editors, people.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from codegen import names, stubs, tables
from codegen.attrs_model import templates
from codegen.errors import BuildError
from codegen.model import Api, Class, EnumClass, Kind, ManagedClass

__all__ = ["render"]

_VMODL_NAMES = (
    "DataObject",
    "DecodeError",
    "EncodeError",
    "ManagedObject",
    "ManagedObjectReference",
)
_SERIALIZER_NAMES = (
    "converter",
    "dumps",
    "loads",
    "registry",
    "serializer",
    "structure",
    "unstructure",
)
_NAMESPACES = {
    "data": "data object types",
    "enums": "enumerated types",
    "faults": "fault types",
    "managed": "managed object types",
}
_MAKERS = {
    "data": "data_types",
    "enums": "enum_types",
    "faults": "fault_types",
    "managed": "managed_types",
}

Item = Class | EnumClass | ManagedClass


def render(apis: Sequence[Api], package: str = "vim25") -> dict[str, str]:
    """Return the files of the package, keyed by path; same models, same bytes.

    ``apis`` are those of vim25 and of the services that stand on it, each of which becomes
    a package in ``services``.
    """
    base, *others = [_Renderer(api, package) for api in apis]
    counts = Counter(name for other in others for name in other.modules)
    # A managed type of vim25 can have operations that take what only a service declares.
    for other in others:
        unique = {name: module for name, module in other.modules.items() if counts[name] == 1}
        base.known |= {name: module for name, module in unique.items() if name not in base.known}
    files = base.render()
    for other in others:
        other.known = base.modules | other.modules
        files |= {f"services/{other.service}/{path}": text for path, text in other.render().items()}
    return dict(sorted((files | base.services(others)).items()))


class _Renderer:
    def __init__(self, api: Api, root: str) -> None:
        self.api = api
        self.service = "" if api.base is None else names.identifier(api.service)
        self.root = root
        self.package = f"{root}.services.{self.service}" if self.service else root
        everything: list[Item] = [
            *(cls for cls in api.classes.values() if cls.kind is not Kind.REQUEST),
            *api.enums.values(),
            *api.managed_types.values(),
        ]
        self.items = sorted(
            (item for item in everything if not _is_root(item)), key=lambda item: item.name
        )
        self.modules = {item.name: f"{self.package}.{item.module}" for item in self.items}
        self.known = dict(self.modules)
        """Where each name is that its types may use."""

    def render(self) -> dict[str, str]:
        """Return the files of the package."""
        contents: dict[str, list[Item]] = defaultdict(list)
        for item in self.items:
            contents[item.module].append(item)
        files = {}
        for module, items in contents.items():
            path = module.replace(".", "/")
            files[f"{path}.py"] = self._table(module, items)
            files[f"{path}.pyi"] = self._stub(module, items)
        return files | self._front() | self._namespaces()

    def _render(self, template: str, **context: object) -> str:
        facts = {"api": self.api, "package": self.package, "root": self.root}
        return templates.get_template(template).render(**facts, **context)

    def _title(self, module: str, items: list[Item]) -> str:
        kind = _NAMESPACES[module.partition(".")[0]].capitalize()
        package = names.package(items[0].vmodl_name)
        return f"{kind} of ``{package}``." if package else f"{kind}."

    def _table(self, module: str, items: list[Item]) -> str:
        rows = [self._row(item) for item in items]
        maker = _MAKERS[module.partition(".")[0]]
        return self._render(
            "table.py.jinja2", title=self._title(module, items), rows=rows, maker=maker
        )

    def _row(self, item: Item) -> str:
        match item:
            case Class():
                return tables.class_row(item, self._base(item))
            case EnumClass():
                return tables.enum_row(item)
        return tables.managed_row(item, self._base(item))

    def _stub(self, module: str, items: list[Item]) -> str:
        used = stubs.Names(self.known, f"{self.package}.{module}")
        classes = []
        for item in items:
            match item:
                case Class():
                    classes.append(stubs.class_stub(item, self._base(item), used))
                case EnumClass():
                    classes.append(stubs.enum_stub(item, used))
                case ManagedClass():
                    classes.append(stubs.managed_stub(item, self._base(item), used))
        return self._render(
            "stub.pyi.jinja2",
            title=self._title(module, items),
            imports=used.imports(),
            converters=[signature for _, signature in sorted(used.converters.items())],
            classes=classes,
        )

    def _base(self, item: Class | ManagedClass) -> str | None:
        """Return the base's name; ``None`` where it is the root, which vmodl has."""
        if isinstance(item, Class):
            return None if item.base is None or _is_root(item.base) else item.base.name
        return None if item.base is None or item.base in _VMODL_NAMES else item.base

    def _front(self) -> dict[str, str]:
        """Return the modules through which the package is used."""
        modules = dict.fromkeys(_VMODL_NAMES, "vmodl")
        modules |= dict.fromkeys(_SERIALIZER_NAMES, "._serializer")
        reserved = {"RELEASE", "RELEASES", "managers", "services"}
        taken = (modules.keys() | _NAMESPACES.keys() | reserved) & self.modules.keys()
        if taken:
            raise BuildError(self.api.source, f"the name {min(taken)!r} is taken by the package")
        modules |= {item.name: f".{item.module}" for item in self.items}
        context: dict[str, object] = {"modules": sorted(modules.items())}
        context |= {"imports": self._imports(""), "vmodl_names": _VMODL_NAMES}
        context |= {"serializer_names": _SERIALIZER_NAMES}
        context |= {"namespaces": sorted([*_NAMESPACES, *([] if self.service else ["services"])])}
        context |= {"service": self.service, "facts": self.api.service_facts}
        paths = ("__init__.py", "__init__.pyi", "_index.py", "_serializer.py")
        files = {path: self._render(f"{path.replace('_', '')}.jinja2", **context) for path in paths}
        return files | {"py.typed": ""} | self._managers()

    def _managers(self) -> dict[str, str]:
        """Return the module of what a service instance's content refers to, if there is one."""
        contents = {
            operation.result.name
            for managed in self.api.managed_types.values()
            for operation in managed.operations
            if operation.is_property and operation.wire == "content" and operation.result
        }
        content = next((cls for cls in self.api.classes.values() if cls.name in contents), None)
        if content is None:
            return {}
        used = stubs.Names(self.known, f"{self.package}.managers")
        members = [
            (member.name, used.result(member.type))
            for member in content.all_members
            if member.type.kind is Kind.REFERENCE and not member.type.array
        ]
        used.standard.add("vmodl")
        context = {"content": content, "members": members, "imports": used.imports()}
        return {
            f"managers.{suffix}": self._render(f"managers.{suffix}.jinja2", **context)
            for suffix in ("py", "pyi")
        }

    def _namespaces(self) -> dict[str, str]:
        """Return the modules that offer names by kind."""
        files = {}
        for kind, title in _NAMESPACES.items():
            context = {"kind": kind, "title": title, "imports": self._imports(f"{kind}.")}
            for suffix in ("py", "pyi"):
                text = self._render(f"namespace.{suffix}.jinja2", **context)
                files[f"{kind}/__init__.{suffix}"] = text
        return files

    def _imports(self, prefix: str) -> list[tuple[str, list[str]]]:
        """Return which names stand in which modules, of those whose name begins so."""
        found: dict[str, list[str]] = defaultdict(list)
        for item in self.items:
            if item.module.startswith(prefix):
                found[item.module].append(item.name)
        return sorted(found.items())

    def services(self, others: Sequence[_Renderer]) -> dict[str, str]:
        """Return the module that knows the services, given their renderers."""
        found = [_Service(other) for other in others]
        context = {"services": sorted(found, key=lambda service: service.name)}
        return {
            f"services/__init__.{suffix}": self._render(f"services.{suffix}.jinja2", **context)
            for suffix in ("py", "pyi")
        }


class _Service:
    """What the module ``services`` says of a service."""

    def __init__(self, renderer: _Renderer) -> None:
        facts = renderer.api.service_facts
        self.name = renderer.service
        self.package = renderer.package
        self.title = facts["title"]
        self.rendered_since = facts["rendered-since"]
        self.roots = [
            (names.identifier(managed), managed, moid)
            for managed, moid in facts["roots"].items()
            if managed in renderer.modules
        ]


def _is_root(item: Item) -> bool:
    """Tell whether vmodl has the class, hand-written."""
    if isinstance(item, Class):
        return item.kind is Kind.DATA and item.base is None
    return item.name in _VMODL_NAMES
