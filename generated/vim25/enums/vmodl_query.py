# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vmodl.query``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "ObjectUpdateKind": (
        "ObjectUpdateKind", "vmodl.query.PropertyCollector.ObjectUpdate.Kind", "2.0", "",
        ("MODIFY", "modify"),
        ("ENTER", "enter"),
        ("LEAVE", "leave"),
    ),
    "PropertyChangeOp": (
        "PropertyChangeOp", "vmodl.query.PropertyCollector.Change.Op", "2.0", "",
        ("ADD", "add"),
        ("REMOVE", "remove"),
        ("ASSIGN", "assign"),
        ("INDIRECT_REMOVE", "indirectRemove"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
