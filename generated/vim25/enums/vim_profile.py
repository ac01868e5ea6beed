# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.profile``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "ComplianceResultStatus": (
        "ComplianceResultStatus", "vim.profile.ComplianceResult.Status", "4.0", "",
        ("COMPLIANT", "compliant"),
        ("NON_COMPLIANT", "nonCompliant"),
        ("UNKNOWN", "unknown"),
        ("RUNNING", "running"),
    ),
    "ProfileNumericComparator": (
        "ProfileNumericComparator", "vim.profile.NumericComparator", "4.0", "",
        ("LESS_THAN", "lessThan"),
        ("LESS_THAN_EQUAL", "lessThanEqual"),
        ("EQUAL", "equal"),
        ("NOT_EQUAL", "notEqual"),
        ("GREATER_THAN_EQUAL", "greaterThanEqual"),
        ("GREATER_THAN", "greaterThan"),
    ),
    "ProfileParameterMetadataRelationType": (
        "ProfileParameterMetadataRelationType", "vim.profile.ParameterMetadata.RelationType", "6.7", "",
        ("DYNAMIC_RELATION", "dynamic_relation"),
        ("EXTENSIBLE_RELATION", "extensible_relation"),
        ("LOCALIZABLE_RELATION", "localizable_relation"),
        ("STATIC_RELATION", "static_relation"),
        ("VALIDATION_RELATION", "validation_relation"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
