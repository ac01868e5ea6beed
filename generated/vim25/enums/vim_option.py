# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.option``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "ArrayUpdateOperation": (
        "ArrayUpdateOperation", "vim.option.ArrayUpdateSpec.Operation", "2.0", "",
        ("ADD", "add"),
        ("REMOVE", "remove"),
        ("EDIT", "edit"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
