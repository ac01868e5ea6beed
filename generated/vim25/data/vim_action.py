# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.action``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "Action": (
        "Action", None, "vim.action.Action", "2.0", "",
    ),
    "CreateTaskAction": (
        "CreateTaskAction", "Action", "vim.action.CreateTaskAction", "2.5", "",
        ("task_type_id", "taskTypeId", "string", "2.5"),
        ("cancelable", "cancelable", "boolean", "2.5"),
    ),
    "MethodAction": (
        "MethodAction", "Action", "vim.action.MethodAction", "2.0", "",
        ("name", "name", "string", "2.0"),
        ("argument", "argument", "MethodActionArgument[]?", "2.0"),
    ),
    "MethodActionArgument": (
        "MethodActionArgument", None, "vim.action.MethodActionArgument", "2.0", "",
        ("value", "value", "Any?", "2.0"),
    ),
    "RunScriptAction": (
        "RunScriptAction", "Action", "vim.action.RunScriptAction", "2.0", "",
        ("script", "script", "string", "2.0"),
    ),
    "SendEmailAction": (
        "SendEmailAction", "Action", "vim.action.SendEmailAction", "2.0", "",
        ("to_list", "toList", "string", "2.0"),
        ("cc_list", "ccList", "string", "2.0"),
        ("subject", "subject", "string", "2.0"),
        ("body", "body", "string", "2.0"),
    ),
    "SendSNMPAction": (
        "SendSNMPAction", "Action", "vim.action.SendSNMPAction", "2.0", "",
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
