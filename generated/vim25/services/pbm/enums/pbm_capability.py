# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``pbm.capability``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "PbmCapabilityOperator": (
        "PbmCapabilityOperator", "pbm.capability.Operator", "6.5", "",
        ("NOT", "NOT"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
