"""A package as codegen writes them, by hand, with what the tests of vmodl need.

Its modules are tables, in the format that `vmodl.tables` describes. `vim25`, which has 2,910
types, is not needed to test the type system under it.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from toy._index import MODULES


def __getattr__(name: str) -> Any:
    module = MODULES.get(name)
    if module is None:
        raise AttributeError(f"toy has no {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value
