# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``pbm.capability.types``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "PbmBuiltinGenericType": (
        "PbmBuiltinGenericType", "pbm.capability.types.BuiltinGenericTypesEnum", "1.0", "",
        ("VMW_RANGE", "VMW_RANGE"),
        ("VMW_SET", "VMW_SET"),
    ),
    "PbmBuiltinType": (
        "PbmBuiltinType", "pbm.capability.types.BuiltinTypesEnum", "1.0", "",
        ("XSD_LONG", "XSD_LONG"),
        ("XSD_SHORT", "XSD_SHORT"),
        ("XSD_INTEGER", "XSD_INTEGER"),
        ("XSD_INT", "XSD_INT"),
        ("XSD_STRING", "XSD_STRING"),
        ("XSD_BOOLEAN", "XSD_BOOLEAN"),
        ("XSD_DOUBLE", "XSD_DOUBLE"),
        ("XSD_DATETIME", "XSD_DATETIME"),
        ("VMW_TIMESPAN", "VMW_TIMESPAN"),
        ("VMW_POLICY", "VMW_POLICY"),
    ),
    "PbmCapabilityTimeUnitType": (
        "PbmCapabilityTimeUnitType", "pbm.capability.types.TimeUnitEnum", "1.0", "",
        ("SECONDS", "SECONDS"),
        ("MINUTES", "MINUTES"),
        ("HOURS", "HOURS"),
        ("DAYS", "DAYS"),
        ("WEEKS", "WEEKS"),
        ("MONTHS", "MONTHS"),
        ("YEARS", "YEARS"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
