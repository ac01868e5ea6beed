# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The data object types of vim25.services.vslm, and nothing else."""

import vim25.services.vslm
from vim25.services.vslm._index import MODULES


def __getattr__(name):
    if name == "__all__":
        return __dir__()
    if not MODULES.get(name, "").startswith(".data."):
        raise AttributeError(f"release {vim25.services.vslm.RELEASE} has no {name!r} among the data object types")
    return getattr(vim25.services.vslm, name)


def __dir__():
    return [name for name, module in MODULES.items() if module.startswith(".data.")]
