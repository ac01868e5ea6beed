"""Python names for wire names: the only place that makes them."""

from __future__ import annotations

import itertools
import keyword
import re
from collections.abc import Iterable

from codegen.errors import BuildError

__all__ = ["RESERVED", "class_name", "constant", "identifier", "module", "package", "unique"]

RESERVED = {"add_note", "args", "attrs", "client_hint", "faultstring", "with_traceback"}
"""Names that generated classes, or exceptions, have a use for of their own."""

_WORDS = re.compile(
    r"[A-Z]{2,}s(?![a-z])[0-9]*"  # a plural: CPUs
    r"|[A-Z]+(?![a-z])[0-9]*"  # a run of capitals, without the next word's first: IP in IPSettings
    r"|[A-Z]?[a-z][a-z0-9]*"  # an ordinary word
    r"|[0-9]+"
)


def identifier(wire: str) -> str:
    """Return the snake_case name of a field, parameter, method or module.

    A run of capitals is one word: ``globalIPSettings`` -> ``global_ip_settings``,
    ``numCPUs`` -> ``num_cpus``. Keywords and ``self`` get a trailing underscore.
    """
    name = "_".join(word.lower() for word in _WORDS.findall(wire))
    if name[:1].isdigit():
        name = f"_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name == "self" else name


def constant(wire: str) -> str:
    """Return the name of an enum member: ``poweredOff`` -> ``POWERED_OFF``."""
    return identifier(wire).rstrip("_").upper() if wire else "EMPTY"


def class_name(wire: str) -> str:
    """Return the class name of a type: its wire name, capitalised."""
    return wire[0].upper() + wire[1:]


def module(vmodl_name: str) -> str:
    """Return the module of a type: the package of its name in the API's modelling language.

    ``vim.vm.customization.Specification`` -> ``vim_vm_customization``; ``types`` where the
    document does not give such names.
    """
    return "_".join(map(identifier, package(vmodl_name).split("."))) or "types"


def package(vmodl_name: str) -> str:
    """Return the package in a name of the modelling language: ``vim.vm.customization``."""
    *steps, _ = vmodl_name.split(".")
    return ".".join(itertools.takewhile(lambda step: not step[:1].isupper(), steps))


def unique(place: str, names: Iterable[tuple[str, str]]) -> None:
    """Raise `BuildError` when two things share a Python name, or one has none.

    Takes pairs of wire name and Python name.
    """
    taken: dict[str, str] = {}
    for wire, name in names:
        if not name.isidentifier():
            raise BuildError(place, f"{wire!r} has no Python name")
        if name in RESERVED:
            raise BuildError(place, f"{wire!r} needs the reserved name {name!r}")
        if name in taken:
            raise BuildError(place, f"{taken[name]!r} and {wire!r} collide as {name!r}")
        taken[name] = wire
