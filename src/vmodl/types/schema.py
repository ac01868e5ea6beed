"""Classes made from what the schema says of a type, each when it is first asked for.

They are attrs classes, made without `attrs.define`, which would compile the methods of
each of them at once: what an object needs to be decoded is there from the start, its
``__init__`` is compiled when the first one is built by hand, and the attributes that
`attrs.fields` returns are made when somebody asks. Only then is attrs imported, which takes
as long as all that a request needs. A test holds that nobody can tell.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from vmodl.types.deferred import Deferred
from vmodl.types.enums import OpenEnum
from vmodl.types.source import compile_function
from vmodl.types.spelling import meant

if TYPE_CHECKING:
    import attrs

__all__ = [
    "Field",
    "TypeFacts",
    "all_fields",
    "annotation",
    "data_class",
    "enum_class",
    "fields",
    "make_attributes",
]

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
    "byte[]": "bytes",
    "Any": "typing.Any",
    "ManagedObjectReference": "vmodl.ManagedObjectReference",
}


class Field(NamedTuple):
    """What the schema says of a member, or of a parameter."""

    name: str
    wire: str
    type: str
    """The wire type, with ``[]`` behind it for an array."""
    required: bool
    since: str
    secret: bool | tuple[str, str] = False
    """Whether its values are secret; or only where the value of another field, by its name,
    matches a regular expression."""
    target: str | None = None
    """The managed type that a reference points to, where the schema says."""
    deprecated: str | None = None
    """Since when it is, and what to use instead; ``None`` if it is not."""
    checked: bool = False
    """Whether a value of a wrong type is refused always, also where decoding is lenient."""

    @classmethod
    def read(cls, row: Sequence[Any]) -> Field:
        """Return the field of a row: name, wire name, type (``?`` for optional), and so on."""
        name, wire, type_, *rest = row
        required = not type_.endswith("?")
        return cls(name, wire, type_ if required else type_[:-1], required, *rest)

    def attribute(self, annotation: str) -> attrs.Attribute[Any]:
        """Return the field as attrs knows it."""
        import attrs

        attribute: Any = attrs.Attribute  # whose stub shows no __init__
        metadata = {
            "wire": self.wire,
            "type": self.type,
            "since": self.since,
            "secret": self.secret,
            "target": self.target,
            "deprecated": self.deprecated,
        }
        made: attrs.Attribute[Any] = attribute(
            name=self.name,
            default=attrs.NOTHING if self.required else None,
            validator=attrs.validators.instance_of(str) if self.checked else None,
            repr=self.secret is not True,
            cmp=None,
            hash=None,
            init=True,
            inherited=False,
            metadata=metadata | ({"checked": True} if self.checked else {}),
            type=annotation,
            kw_only=True,
            alias=self.name,
        )
        return made


class TypeFacts(NamedTuple):
    """What the schema says of a type."""

    wire: str
    """The name in ``_typeName``."""
    vmodl_name: str
    since: str
    """The release that first had it, ``""`` where the schema does not say."""
    fields: tuple[Field, ...] = ()
    """Those that it declares itself; what it inherits is in its bases."""
    deprecated: str | None = None
    """Since when it is, and what to use instead; ``None`` if it is not."""


def all_fields(cls: type) -> tuple[Field, ...] | None:
    """Return the fields of a class of the schema, inherited ones first; of others ``None``."""
    facts: TypeFacts | None = vars(cls).get("_facts")
    if facts is None:
        return None
    base: Any = cls.__base__
    return (all_fields(base) or ()) + facts.fields


def fields(cls: type) -> tuple[Field, ...]:
    """Return what the schema says of the members of a data object or fault type, in their order.

    Raises `TypeError` for a class that is no type of a schema.
    """
    found = all_fields(cls)
    if found is None:
        raise TypeError(f"{cls!r}: expected a data object or fault type of a schema")
    return found


def annotation(package: str, type_: str, taken: Iterable[str] = ()) -> str:
    """Return the annotation of a wire type, to be evaluated in a module of the package.

    ``taken`` are the names of the class's own attributes, which would hide builtins.
    """
    if (python := _PYTHON.get(type_)) is not None:
        return f"builtins.{python}" if python in taken else python
    if type_.endswith("[]"):
        builtin = "builtins.list" if "list" in taken else "list"
        return f"{builtin}[{annotation(package, type_[:-2], taken)}]"
    return f"{package}.{type_[0].upper()}{type_[1:]}"


def package_of(module: str) -> str:
    """Return the generated package of a module with a table: that of ``vim25.data.vim_vm``."""
    return module.rsplit(".", 2)[0]


def data_class(
    module: str, name: str, base: type, facts: TypeFacts, doc: str, package: str = ""
) -> type[Any]:
    """Make the class of a data object type, fault type or request type.

    ``package`` is whose types its fields have: by default, that of the module.
    """
    package = package or package_of(module)
    names = tuple(field.name for field in facts.fields)
    annotations = {
        field.name: annotation(package, field.type, names) + ("" if field.required else " | None")
        for field in facts.fields
    }
    namespace = {
        "__module__": module,
        "__qualname__": name,
        "__doc__": doc,
        "__slots__": names,
        "__annotations__": annotations,
        "__init__": Deferred(_compile_init),
        "__signature__": Deferred(_signature, inherited=False),
        "__attrs_attrs__": Deferred(make_attributes),
        "_facts": facts,
    }
    if facts.deprecated:  # as PEP 702 says, for those who look; to use it warns nobody
        namespace["__deprecated__"] = facts.deprecated
    return type(name, (base,), namespace)


def enum_class(
    module: str, name: str, facts: TypeFacts, doc: str, members: Iterable[tuple[str, str]]
) -> type[OpenEnum]:
    """Make the class of an enumerated type from pairs of Python name and wire value."""
    functional: Any = OpenEnum  # checkers do not follow enum's functional form
    cls = functional(name, list(members), module=module, qualname=name)
    cls.__doc__, cls._facts = doc, facts
    if facts.deprecated:
        cls.__deprecated__ = facts.deprecated
    made: type[OpenEnum] = cls
    return made


def make_attributes(cls: type, _: str) -> tuple[attrs.Attribute[Any], ...]:
    """Return what `attrs.fields` is to return: a tuple whose items have names, too."""
    facts: TypeFacts = vars(cls)["_facts"]
    inherited = [
        item if item.inherited else item.evolve(inherited=True)
        for item in getattr(cls.__base__, "__attrs_attrs__", ())
    ]
    annotations = cls.__annotations__  # always its own
    own = [field.attribute(annotations[field.name]) for field in facts.fields]
    items = (*inherited, *own)
    accessors = {item.name: property(itemgetter(at)) for at, item in enumerate(items)}
    kind = type(f"{cls.__name__}Attributes", (tuple,), {"__slots__": (), **accessors})
    result: tuple[attrs.Attribute[Any], ...] = kind(items)
    return result


_UNSET = object()
"""Stands for arguments that were not given."""


def _given(field: Field) -> str:
    """Return what takes a field's argument: of a stub, which will do as well, its reference."""
    taker = _TAKERS.get(field.type)
    return f"{taker}({field.name})" if taker else field.name


_TAKERS = {
    "ManagedObjectReference": "_reference",
    "ManagedObjectReference[]": "_references",
}


def _reference(value: Any) -> Any:
    return getattr(value, "reference", value)


def _references(value: Any) -> Any:
    listed = isinstance(value, list | tuple)
    return [_reference(item) for item in value] if listed else value


def _refuse(cls: type, given: Mapping[str, object]) -> None:
    """Raise `TypeError` for arguments that are no fields, or too few, as Python would.

    ``given`` are the local variables of ``__init__``.
    """
    more: Any = given["_more"]
    call, known = f"{cls.__name__}.__init__()", [field.name for field in all_fields(cls) or ()]
    if more:
        name = next(iter(more))
        hint = meant(name, known)
        raise TypeError(f"{call} got an unexpected keyword argument {name!r}{hint}")
    missing = [repr(name) for name in known if given[name] is _UNSET]
    plural = "s" if len(missing) > 1 else ""
    listed = ", ".join(missing[:-1]) + " and " + missing[-1] if plural else missing[0]
    raise TypeError(
        f"{call} missing {len(missing)} required keyword-only argument{plural}: {listed}"
    )


def _signature(cls: type, _: str) -> Any:
    """Return how objects of a class are made, for those who inspect it."""
    import inspect

    annotations = _annotations(cls)
    kind = inspect.Parameter.KEYWORD_ONLY
    return inspect.Signature(
        [
            inspect.Parameter(
                field.name,
                kind,
                default=inspect.Parameter.empty if field.required else None,
                annotation=annotations[field.name],
            )
            for field in all_fields(cls) or ()
        ],
        return_annotation=None,
    )


def _annotations(cls: type) -> dict[str, Any]:
    annotations: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        annotations |= base.__annotations__ if "_facts" in vars(base) else {}
    return annotations


def _compile_init(cls: type, _: str) -> Any:
    """Return the ``__init__`` of a class, for all its fields by keyword."""
    fields = all_fields(cls) or ()
    # Required ones have a default, too: else who misspells one is told that it is missing.
    parameters = [f"{field.name}={'_unset' if field.required else None}" for field in fields]
    unset = [f" or {field.name} is _unset" for field in fields if field.required]
    lines = [
        f"def __init__({', '.join(['self', *(['*'] if fields else []), *parameters, '**_more'])}):",
        f"    if _more{''.join(unset)}: _refuse(_class, locals())",
    ]
    lines += [f"    self.{field.name} = {_given(field)}" for field in fields]
    if hasattr(cls, "__attrs_post_init__"):
        lines.append("    self.__attrs_post_init__()")
    annotations = {**_annotations(cls), "return": None}
    module = vars(sys.modules[cls.__module__])  # for those who evaluate the annotations
    title = f"{cls.__qualname__}.__init__"
    names = "_class, _unset, _refuse, _reference, _references"
    bound = [f"def bind({names}):", *(f"    {line}" for line in lines)]
    bind = compile_function(title, [*bound, "    return __init__"], module)
    init = bind(cls, _UNSET, _refuse, _reference, _references)
    init.__annotations__ = annotations
    init.__module__, init.__qualname__ = cls.__module__, f"{cls.__qualname__}.__init__"
    return init
