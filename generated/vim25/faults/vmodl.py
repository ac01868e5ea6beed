# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vmodl``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import fault_types

TYPES = {
    "MethodFault": (
        "MethodFault", None, "vmodl.MethodFault", "2.0", "",
        ("fault_cause", "faultCause", "MethodFault?", "2.0"),
        ("fault_message", "faultMessage", "LocalizableMessage[]?", "2.0"),
    ),
    "RuntimeFault": (
        "RuntimeFault", "MethodFault", "vmodl.RuntimeFault", "2.0", "",
    ),
}

__getattr__, __dir__ = fault_types(globals(), TYPES)
