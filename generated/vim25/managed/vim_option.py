# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.option``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "OptionManager": (
        None, "vim.option.OptionManager", "2.0", "",
        {
            "get_setting": {"name": "setting", "is_property": True, "result": "OptionValue[]", "nullable": True, "since": "2.0"},
            "get_supported_option": {"name": "supportedOption", "is_property": True, "result": "OptionDef[]", "nullable": True, "since": "2.0"},
            "query_options": {"name": "QueryOptions", "request": "QueryOptionsRequestType", "result": "OptionValue[]", "nullable": True, "since": "2.0", "vmodl_name": "queryView", "privilege": "System.View", "faults": ("InvalidName",), "parameters": (
                ("name", "name", "string?", "2.0"),
            )},
            "update_options": {"name": "UpdateOptions", "request": "UpdateOptionsRequestType", "since": "2.0", "vmodl_name": "updateValues", "faults": ("InvalidName",), "parameters": (
                ("changed_value", "changedValue", "OptionValue[]", "2.0"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
