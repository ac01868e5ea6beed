# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vmodl.query``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import fault_types

TYPES = {
    "InvalidCollectorVersion": (
        "InvalidCollectorVersion", "MethodFault", "vmodl.query.InvalidCollectorVersion", "2.0", "",
    ),
    "InvalidProperty": (
        "InvalidProperty", "MethodFault", "vmodl.query.InvalidProperty", "2.0", "",
        ("name", "name", "string", "2.0"),
    ),
}

__getattr__, __dir__ = fault_types(globals(), TYPES)
