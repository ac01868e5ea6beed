# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The service vslm, first-class disks: typed bindings, release 8.0.2.0.

The document of this release does not have the service: its operations can't be called there.

Every type is importable from here, and from ``data``, ``enums``, ``faults`` or ``managed``;
it is made on first use. ``dumps``, ``loads``, ``structure``, ``unstructure`` and
``converter`` turn objects into JSON and back, also those of vim25 that the service uses.
Hooks that are registered with the converter of one package do not reach another's.
"""

from importlib import import_module

import vim25
from vim25._index import MODULES as _BASE
from vim25.services.vslm._index import MODULES

RELEASE = "8.0.2.0"

_NAMESPACES = ("data", "enums", "faults", "managed", )


def __getattr__(name):
    if name in _NAMESPACES:
        return import_module(f".{name}", __name__)
    if name == "__all__":
        return ["RELEASE", *_NAMESPACES, *MODULES]
    module = MODULES.get(name)
    if module is None and name in _BASE:  # of which bases and annotations are
        return getattr(vim25, name)
    if module is None:
        raise AttributeError(f"release {RELEASE} of vim25.services.vslm has no {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__():
    return sorted({*globals(), *_NAMESPACES, *MODULES})
