"""Write the files of the package from the model; the only step that knows syntax.

Types of one kind and one package of the modelling language share a module. It has their
rows, from which the classes are made at run time, and a stub for those who read: type
checkers, editors, people.
"""

from __future__ import annotations

from collections import defaultdict

from codegen import names, stubs, tables
from codegen.attrs_model import templates
from codegen.errors import BuildError
from codegen.model import Api, Class, EnumClass, Kind, ManagedClass

__all__ = ["render"]

_PACKAGE = "vim25"
_VMODL_NAMES = (
    "DataObject",
    "DecodeError",
    "EncodeError",
    "ManagedObject",
    "ManagedObjectReference",
)
_SERIALIZER_NAMES = ("converter", "dumps", "loads", "registry", "structure", "unstructure")
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


def render(api: Api) -> dict[str, str]:
    """Return the files of the package, keyed by path; same model, same bytes."""
    return _Renderer(api).render()


class _Renderer:
    def __init__(self, api: Api) -> None:
        self.api = api
        everything: list[Item] = [
            *(cls for cls in api.classes.values() if cls.kind is not Kind.REQUEST),
            *api.enums.values(),
            *api.managed_types.values(),
        ]
        self.items = sorted(
            (item for item in everything if not _is_root(item)), key=lambda item: item.name
        )
        self.modules = {item.name: item.module for item in self.items}

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
        return dict(sorted((files | self._front() | self._namespaces()).items()))

    def _render(self, template: str, **context: object) -> str:
        return templates.get_template(template).render(api=self.api, package=_PACKAGE, **context)

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
        used = stubs.Names(_PACKAGE, self.modules, module)
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
            classes=classes,
        )

    def _base(self, item: Class | ManagedClass) -> str | None:
        """Return the base's name; ``None`` where it is the root, which vmodl has."""
        if isinstance(item, Class):
            return None if item.base is None or _is_root(item.base) else item.base.name
        base = item.base and self.api.managed_types[item.base]
        return base.name if base and not _is_root(base) else None

    def _front(self) -> dict[str, str]:
        """Return the modules through which the package is used."""
        modules = dict.fromkeys(_VMODL_NAMES, "vmodl")
        modules |= dict.fromkeys(_SERIALIZER_NAMES, "._serializer")
        taken = (modules.keys() | _NAMESPACES.keys() | {"RELEASE"}) & self.modules.keys()
        if taken:
            raise BuildError(self.api.source, f"the name {min(taken)!r} is taken by the package")
        modules |= {name: f".{module}" for name, module in self.modules.items()}
        context = {"modules": sorted(modules.items()), "namespaces": sorted(_NAMESPACES)}
        context |= {"imports": self._imports(""), "vmodl_names": _VMODL_NAMES}
        context |= {"serializer_names": _SERIALIZER_NAMES}
        paths = ("__init__.py", "__init__.pyi", "_index.py", "_serializer.py")
        files = {path: self._render(f"{path.replace('_', '')}.jinja2", **context) for path in paths}
        return files | {"py.typed": ""}

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
        for name, module in self.modules.items():
            if module.startswith(prefix):
                found[module].append(name)
        return sorted(found.items())


def _is_root(item: Item) -> bool:
    """Tell whether vmodl has the class, hand-written."""
    if isinstance(item, Class):
        return item.kind is Kind.DATA and item.base is None
    return item.name in _VMODL_NAMES
