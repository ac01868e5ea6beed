# Generated from pbm-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``pbm.capability``."""

import builtins
import datetime
import typing

import vim25.services.pbm
import vmodl
from vmodl.tables import data_types

TYPES = {
    "PbmCapabilityConstraintInstance": (
        "PbmCapabilityConstraintInstance", None, "pbm.capability.ConstraintInstance", "1.0", "",
        ("property_instance", "propertyInstance", "PbmCapabilityPropertyInstance[]", "1.0"),
    ),
    "PbmCapabilityGenericTypeInfo": (
        "PbmCapabilityGenericTypeInfo", "PbmCapabilityTypeInfo", "pbm.capability.GenericTypeInfo", "1.0", "",
        ("generic_type_name", "genericTypeName", "string", "1.0"),
    ),
    "PbmCapabilityInstance": (
        "PbmCapabilityInstance", None, "pbm.capability.CapabilityInstance", "1.0", "",
        ("id", "id", "PbmCapabilityMetadataUniqueId", "1.0"),
        ("constraint", "constraint", "PbmCapabilityConstraintInstance[]", "1.0"),
    ),
    "PbmCapabilityMetadata": (
        "PbmCapabilityMetadata", None, "pbm.capability.CapabilityMetadata", "1.0", "",
        ("id", "id", "PbmCapabilityMetadataUniqueId", "1.0"),
        ("summary", "summary", "PbmExtendedElementDescription", "1.0"),
        ("mandatory", "mandatory", "boolean?", "1.0"),
        ("hint", "hint", "boolean?", "1.0"),
        ("key_id", "keyId", "string?", "1.0"),
        ("allow_multiple_constraints", "allowMultipleConstraints", "boolean?", "1.0"),
        ("property_metadata", "propertyMetadata", "PbmCapabilityPropertyMetadata[]", "1.0"),
    ),
    "PbmCapabilityMetadataUniqueId": (
        "PbmCapabilityMetadataUniqueId", None, "pbm.capability.CapabilityMetadata.UniqueId", "1.0", "",
        ("namespace", "namespace", "string", "1.0"),
        ("id", "id", "string", "1.0"),
    ),
    "PbmCapabilityPropertyInstance": (
        "PbmCapabilityPropertyInstance", None, "pbm.capability.PropertyInstance", "1.0", "",
        ("id", "id", "string", "1.0"),
        ("operator", "operator", "string?", "6.5"),
        ("value", "value", "Any", "1.0"),
    ),
    "PbmCapabilityPropertyMetadata": (
        "PbmCapabilityPropertyMetadata", None, "pbm.capability.PropertyMetadata", "1.0", "",
        ("id", "id", "string", "1.0"),
        ("summary", "summary", "PbmExtendedElementDescription", "1.0"),
        ("mandatory", "mandatory", "boolean", "1.0"),
        ("type", "type", "PbmCapabilityTypeInfo?", "1.0"),
        ("default_value", "defaultValue", "Any?", "1.0"),
        ("allowed_value", "allowedValue", "Any?", "1.0"),
        ("requirements_type_hint", "requirementsTypeHint", "string?", "1.0"),
    ),
    "PbmCapabilityTypeInfo": (
        "PbmCapabilityTypeInfo", None, "pbm.capability.TypeInfo", "1.0", "",
        ("type_name", "typeName", "string", "1.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
