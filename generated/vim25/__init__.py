# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Typed bindings of the Virtual Infrastructure JSON API, release 8.0.2.0.

Every type is importable from here, and from ``data``, ``enums``, ``faults`` or ``managed``;
it is made on first use. ``dumps``, ``loads``, ``structure``, ``unstructure`` and
``converter`` turn objects into JSON and back.
``services`` has a package for each service beside this one.
"""

from importlib import import_module

from vim25._index import MODULES

RELEASE = "8.0.2.0"
RELEASES = ("8.0.2.0", "8.0.1.0", )
"""The releases that these bindings can speak, newest first."""

_NAMESPACES = ("data", "enums", "faults", "managed", "services", )


def __getattr__(name):
    if name in _NAMESPACES:
        return import_module(f".{name}", __name__)
    if name == "__all__":
        return ["RELEASE", "RELEASES", *_NAMESPACES, *MODULES]
    module = MODULES.get(name)
    if module is None:
        raise AttributeError(f"release {RELEASE} of vim25 has no {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__():
    return sorted({*globals(), *_NAMESPACES, *MODULES})
