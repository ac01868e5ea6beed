# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vmodl``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "DynamicArray": (
        "DynamicArray", None, "vmodl.DynamicArray", "2.0", "",
        ("val", "val", "Any[]", "2.0"),
    ),
    "DynamicProperty": (
        "DynamicProperty", None, "vmodl.DynamicProperty", "2.0", "",
        ("name", "name", "string", "2.0"),
        ("val", "val", "Any", "2.0", ("name", "(?i)guestinfo[.]")),
    ),
    "KeyAnyValue": (
        "KeyAnyValue", None, "vmodl.KeyAnyValue", "4.0", "",
        ("key", "key", "string", "4.0"),
        ("value", "value", "Any", "4.0"),
    ),
    "LocalizableMessage": (
        "LocalizableMessage", None, "vmodl.LocalizableMessage", "4.0", "",
        ("key", "key", "string", "4.0"),
        ("arg", "arg", "KeyAnyValue[]?", "4.0"),
        ("message", "message", "string?", "4.0"),
    ),
    "LocalizedMethodFault": (
        "LocalizedMethodFault", None, "vmodl.LocalizedMethodFault", "2.0", "",
        ("fault", "fault", "MethodFault", "2.0"),
        ("localized_message", "localizedMessage", "string?", "2.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
