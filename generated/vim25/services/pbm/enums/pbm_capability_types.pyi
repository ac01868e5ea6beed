# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``pbm.capability.types``."""

import vmodl

class PbmBuiltinGenericType(vmodl.OpenEnum):
    """``pbm.capability.types.BuiltinGenericTypesEnum``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmBuiltinGenericType_enum/
    """
    VMW_RANGE = "VMW_RANGE"
    VMW_SET = "VMW_SET"

class PbmBuiltinType(vmodl.OpenEnum):
    """``pbm.capability.types.BuiltinTypesEnum``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmBuiltinType_enum/
    """
    XSD_LONG = "XSD_LONG"
    XSD_SHORT = "XSD_SHORT"
    XSD_INTEGER = "XSD_INTEGER"
    XSD_INT = "XSD_INT"
    XSD_STRING = "XSD_STRING"
    XSD_BOOLEAN = "XSD_BOOLEAN"
    XSD_DOUBLE = "XSD_DOUBLE"
    XSD_DATETIME = "XSD_DATETIME"
    VMW_TIMESPAN = "VMW_TIMESPAN"
    VMW_POLICY = "VMW_POLICY"

class PbmCapabilityTimeUnitType(vmodl.OpenEnum):
    """``pbm.capability.types.TimeUnitEnum``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PbmCapabilityTimeUnitType_enum/
    """
    SECONDS = "SECONDS"
    MINUTES = "MINUTES"
    HOURS = "HOURS"
    DAYS = "DAYS"
    WEEKS = "WEEKS"
    MONTHS = "MONTHS"
    YEARS = "YEARS"
