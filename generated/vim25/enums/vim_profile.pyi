# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.profile``."""

import vmodl

class ComplianceResultStatus(vmodl.OpenEnum):
    """``vim.profile.ComplianceResult.Status``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceResultStatus_enum/
    """
    COMPLIANT = "compliant"
    NON_COMPLIANT = "nonCompliant"
    UNKNOWN = "unknown"
    RUNNING = "running"

class ProfileNumericComparator(vmodl.OpenEnum):
    """``vim.profile.NumericComparator``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileNumericComparator_enum/
    """
    LESS_THAN = "lessThan"
    LESS_THAN_EQUAL = "lessThanEqual"
    EQUAL = "equal"
    NOT_EQUAL = "notEqual"
    GREATER_THAN_EQUAL = "greaterThanEqual"
    GREATER_THAN = "greaterThan"

class ProfileParameterMetadataRelationType(vmodl.OpenEnum):
    """``vim.profile.ParameterMetadata.RelationType``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileParameterMetadataRelationType_enum/
    """
    DYNAMIC_RELATION = "dynamic_relation"
    EXTENSIBLE_RELATION = "extensible_relation"
    LOCALIZABLE_RELATION = "localizable_relation"
    STATIC_RELATION = "static_relation"
    VALIDATION_RELATION = "validation_relation"
