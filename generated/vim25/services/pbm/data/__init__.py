# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The data object types of vim25.services.pbm, and nothing else."""

import vim25.services.pbm
from vim25.services.pbm._index import MODULES


def __getattr__(name):
    if name == "__all__":
        return __dir__()
    if not MODULES.get(name, "").startswith(".data."):
        raise AttributeError(f"release {vim25.services.pbm.RELEASE} has no {name!r} among the data object types")
    return getattr(vim25.services.pbm, name)


def __dir__():
    return [name for name, module in MODULES.items() if module.startswith(".data.")]
