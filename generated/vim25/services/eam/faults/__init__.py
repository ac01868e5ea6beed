# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The fault types of vim25.services.eam, and nothing else."""

import vim25.services.eam
from vim25.services.eam._index import MODULES


def __getattr__(name):
    if name == "__all__":
        return __dir__()
    if not MODULES.get(name, "").startswith(".faults."):
        raise AttributeError(f"release {vim25.services.eam.RELEASE} has no {name!r} among the fault types")
    return getattr(vim25.services.eam, name)


def __dir__():
    return [name for name, module in MODULES.items() if module.startswith(".faults.")]
