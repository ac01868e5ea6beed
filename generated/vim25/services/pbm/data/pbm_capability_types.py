# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.capability.types``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import data_types

TYPES = {
    "PbmCapabilityDescription": (
        "PbmCapabilityDescription", None, "pbm.capability.types.DescriptiveValue", "1.0", "",
        ("description", "description", "PbmExtendedElementDescription", "1.0"),
        ("value", "value", "Any", "1.0"),
    ),
    "PbmCapabilityDiscreteSet": (
        "PbmCapabilityDiscreteSet", None, "pbm.capability.types.DiscreteSet", "1.0", "",
        ("values", "values", "Any[]", "1.0"),
    ),
    "PbmCapabilityRange": (
        "PbmCapabilityRange", None, "pbm.capability.types.Range", "1.0", "",
        ("min", "min", "Any", "1.0"),
        ("max", "max", "Any", "1.0"),
    ),
    "PbmCapabilityTimeSpan": (
        "PbmCapabilityTimeSpan", None, "pbm.capability.types.TimeSpan", "1.0", "",
        ("value", "value", "int", "1.0"),
        ("unit", "unit", "string", "1.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
