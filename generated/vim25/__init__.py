# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Typed bindings of the Virtual Infrastructure JSON API, release 8.0.2.0.

Every type is importable from here and loads on first use. ``dumps``, ``loads``,
``structure``, ``unstructure`` and ``converter`` turn objects into JSON and back.
"""

from importlib import import_module

from vim25._modules import MODULES

RELEASE = "8.0.2.0"


def __getattr__(name):
    module = MODULES.get(name)
    if module is None:
        raise AttributeError(f"release {RELEASE} of vim25 has no {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__():
    return sorted({*globals(), *MODULES})
