# Generated from vslm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault types of ``vslm.fault``."""

import builtins
import datetime
import typing

import vim25.services.vslm
import vmodl
from vmodl.tables import fault_types

TYPES = {
    "VslmFault": (
        "VslmFault", "MethodFault", "vslm.fault.VslmFault", "6.7.2", "",
        ("msg", "msg", "string?", "6.7.2"),
    ),
    "VslmSyncFault": (
        "VslmSyncFault", "VslmFault", "vslm.fault.SyncFault", "6.7.2", "",
        ("id", "id", "ID?", "7.0.0.0"),
    ),
}

__getattr__, __dir__ = fault_types(globals(), TYPES)
