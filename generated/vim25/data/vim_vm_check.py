# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.vm.check``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "CheckResult": (
        "CheckResult", None, "vim.vm.check.Result", "4.0", "",
        ("vm", "vm", "ManagedObjectReference?", "4.0", False, "VirtualMachine"),
        ("host", "host", "ManagedObjectReference?", "4.0", False, "HostSystem"),
        ("warning", "warning", "MethodFault[]?", "4.0"),
        ("error", "error", "MethodFault[]?", "4.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
