# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.option``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "ArrayUpdateSpec": (
        "ArrayUpdateSpec", None, "vim.option.ArrayUpdateSpec", "2.0", "",
        ("operation", "operation", "ArrayUpdateOperation", "2.0"),
        ("remove_key", "removeKey", "Any?", "2.0"),
    ),
    "BoolOption": (
        "BoolOption", "OptionType", "vim.option.BoolOption", "2.0", "",
        ("supported", "supported", "boolean", "2.0"),
        ("default_value", "defaultValue", "boolean", "2.0"),
    ),
    "ChoiceOption": (
        "ChoiceOption", "OptionType", "vim.option.ChoiceOption", "2.0", "",
        ("choice_info", "choiceInfo", "ElementDescription[]", "2.0"),
        ("default_index", "defaultIndex", "int?", "2.0"),
    ),
    "FloatOption": (
        "FloatOption", "OptionType", "vim.option.FloatOption", "2.0", "",
        ("min", "min", "float", "2.0"),
        ("max", "max", "float", "2.0"),
        ("default_value", "defaultValue", "float", "2.0"),
    ),
    "IntOption": (
        "IntOption", "OptionType", "vim.option.IntOption", "2.0", "",
        ("min", "min", "int", "2.0"),
        ("max", "max", "int", "2.0"),
        ("default_value", "defaultValue", "int", "2.0"),
    ),
    "LongOption": (
        "LongOption", "OptionType", "vim.option.LongOption", "2.0", "",
        ("min", "min", "long", "2.0"),
        ("max", "max", "long", "2.0"),
        ("default_value", "defaultValue", "long", "2.0"),
    ),
    "OptionDef": (
        "OptionDef", "ElementDescription", "vim.option.OptionDef", "2.0", "",
        ("option_type", "optionType", "OptionType", "2.0"),
    ),
    "OptionType": (
        "OptionType", None, "vim.option.OptionType", "2.0", "",
        ("value_is_readonly", "valueIsReadonly", "boolean?", "2.0"),
    ),
    "OptionValue": (
        "OptionValue", None, "vim.option.OptionValue", "2.0", "",
        ("key", "key", "string", "2.0"),
        ("value", "value", "Any?", "2.0", ("key", "(?i)^guestinfo[.]")),
    ),
    "StringOption": (
        "StringOption", "OptionType", "vim.option.StringOption", "2.0", "",
        ("default_value", "defaultValue", "string", "2.0"),
        ("valid_characters", "validCharacters", "string?", "2.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
