# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.profile``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "ApplyProfile": (
        "ApplyProfile", None, "vim.profile.ApplyProfile", "4.0", "",
        ("enabled", "enabled", "boolean", "4.0"),
        ("policy", "policy", "ProfilePolicy[]?", "4.0"),
        ("profile_type_name", "profileTypeName", "string?", "5.0"),
        ("profile_version", "profileVersion", "string?", "5.0"),
        ("property", "property", "ProfileApplyProfileProperty[]?", "5.0"),
        ("favorite", "favorite", "boolean?", "6.5"),
        ("to_be_merged", "toBeMerged", "boolean?", "6.5"),
        ("to_replace_with", "toReplaceWith", "boolean?", "6.5"),
        ("to_be_deleted", "toBeDeleted", "boolean?", "6.5"),
        ("copy_enable_status", "copyEnableStatus", "boolean?", "6.5"),
        ("hidden", "hidden", "boolean?", "6.7"),
    ),
    "ComplianceFailure": (
        "ComplianceFailure", None, "vim.profile.ComplianceResult.ComplianceFailure", "4.0", "",
        ("failure_type", "failureType", "string", "4.0"),
        ("message", "message", "LocalizableMessage", "4.0"),
        ("expression_name", "expressionName", "string?", "4.0"),
        ("failure_values", "failureValues", "ComplianceFailureComplianceFailureValues[]?", "6.5"),
    ),
    "ComplianceFailureComplianceFailureValues": (
        "ComplianceFailureComplianceFailureValues", None, "vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues", "6.5", "",
        ("comparison_identifier", "comparisonIdentifier", "string", "6.5"),
        ("profile_instance", "profileInstance", "string?", "6.5"),
        ("host_value", "hostValue", "Any?", "6.5"),
        ("profile_value", "profileValue", "Any?", "6.5"),
    ),
    "ComplianceLocator": (
        "ComplianceLocator", None, "vim.profile.ComplianceLocator", "4.0", "",
        ("expression_name", "expressionName", "string", "4.0"),
        ("apply_path", "applyPath", "ProfilePropertyPath", "4.0"),
    ),
    "ComplianceProfile": (
        "ComplianceProfile", None, "vim.profile.ComplianceProfile", "4.0", "",
        ("expression", "expression", "ProfileExpression[]", "4.0"),
        ("root_expression", "rootExpression", "string", "4.0"),
    ),
    "ComplianceResult": (
        "ComplianceResult", None, "vim.profile.ComplianceResult", "4.0", "",
        ("profile", "profile", "ManagedObjectReference?", "4.0", False, "Profile"),
        ("compliance_status", "complianceStatus", "string", "4.0"),
        ("entity", "entity", "ManagedObjectReference?", "4.0", False, "ManagedEntity"),
        ("check_time", "checkTime", "dateTime?", "4.0"),
        ("failure", "failure", "ComplianceFailure[]?", "4.0"),
    ),
    "CompositePolicyOption": (
        "CompositePolicyOption", "PolicyOption", "vim.profile.CompositePolicyOption", "4.0", "",
        ("option", "option", "PolicyOption[]?", "4.0"),
    ),
    "PolicyOption": (
        "PolicyOption", None, "vim.profile.PolicyOption", "4.0", "",
        ("id", "id", "string", "4.0"),
        ("parameter", "parameter", "KeyAnyValue[]?", "4.0"),
    ),
    "ProfileApplyProfileElement": (
        "ProfileApplyProfileElement", "ApplyProfile", "vim.profile.ApplyProfileElement", "5.0", "",
        ("key", "key", "string", "5.0"),
    ),
    "ProfileApplyProfileProperty": (
        "ProfileApplyProfileProperty", None, "vim.profile.ApplyProfileProperty", "5.0", "",
        ("property_name", "propertyName", "string", "5.0"),
        ("array", "array", "boolean", "5.0"),
        ("profile", "profile", "ApplyProfile[]?", "5.0"),
    ),
    "ProfileCompositeExpression": (
        "ProfileCompositeExpression", "ProfileExpression", "vim.profile.CompositeExpression", "4.0", "",
        ("operator", "operator", "string", "4.0"),
        ("expression_name", "expressionName", "string[]", "4.0"),
    ),
    "ProfileCompositePolicyOptionMetadata": (
        "ProfileCompositePolicyOptionMetadata", "ProfilePolicyOptionMetadata", "vim.profile.CompositePolicyOptionMetadata", "4.0", "",
        ("option", "option", "string[]", "4.0"),
    ),
    "ProfileConfigInfo": (
        "ProfileConfigInfo", None, "vim.profile.Profile.ConfigInfo", "4.0", "",
        ("name", "name", "string", "4.0"),
        ("annotation", "annotation", "string?", "4.0"),
        ("enabled", "enabled", "boolean", "4.0"),
    ),
    "ProfileCreateSpec": (
        "ProfileCreateSpec", None, "vim.profile.Profile.CreateSpec", "4.0", "",
        ("name", "name", "string?", "4.0"),
        ("annotation", "annotation", "string?", "4.0"),
        ("enabled", "enabled", "boolean?", "4.0"),
    ),
    "ProfileDeferredPolicyOptionParameter": (
        "ProfileDeferredPolicyOptionParameter", None, "vim.profile.DeferredPolicyOptionParameter", "4.0", "",
        ("input_path", "inputPath", "ProfilePropertyPath", "4.0"),
        ("parameter", "parameter", "KeyAnyValue[]?", "4.0"),
    ),
    "ProfileDescription": (
        "ProfileDescription", None, "vim.profile.Profile.Description", "4.0", "",
        ("section", "section", "ProfileDescriptionSection[]", "4.0"),
    ),
    "ProfileDescriptionSection": (
        "ProfileDescriptionSection", None, "vim.profile.Profile.Description.Section", "4.0", "",
        ("description", "description", "ExtendedElementDescription", "4.0"),
        ("message", "message", "LocalizableMessage[]?", "4.0"),
    ),
    "ProfileExpression": (
        "ProfileExpression", None, "vim.profile.Expression", "4.0", "",
        ("id", "id", "string", "4.0"),
        ("display_name", "displayName", "string", "4.0"),
        ("negated", "negated", "boolean", "4.0"),
    ),
    "ProfileExpressionMetadata": (
        "ProfileExpressionMetadata", None, "vim.profile.ExpressionMetadata", "4.0", "",
        ("expression_id", "expressionId", "ExtendedElementDescription", "4.0"),
        ("parameter", "parameter", "ProfileParameterMetadata[]?", "4.0"),
    ),
    "ProfileMetadata": (
        "ProfileMetadata", None, "vim.profile.ProfileMetadata", "4.0", "",
        ("key", "key", "string", "4.0"),
        ("profile_type_name", "profileTypeName", "string?", "5.0"),
        ("description", "description", "ExtendedDescription?", "4.0"),
        ("sort_spec", "sortSpec", "ProfileMetadataProfileSortSpec[]?", "5.0"),
        ("profile_category", "profileCategory", "string?", "5.1"),
        ("profile_component", "profileComponent", "string?", "5.1"),
        ("operation_messages", "operationMessages", "ProfileMetadataProfileOperationMessage[]?", "6.7"),
    ),
    "ProfileMetadataProfileOperationMessage": (
        "ProfileMetadataProfileOperationMessage", None, "vim.profile.ProfileMetadata.ProfileOperationMessage", "6.7", "",
        ("operation_name", "operationName", "string", "6.7"),
        ("message", "message", "LocalizableMessage", "6.7"),
    ),
    "ProfileMetadataProfileSortSpec": (
        "ProfileMetadataProfileSortSpec", None, "vim.profile.ProfileMetadata.ProfileSortSpec", "5.0", "",
        ("policy_id", "policyId", "string", "5.0"),
        ("parameter", "parameter", "string", "5.0"),
    ),
    "ProfileParameterMetadata": (
        "ProfileParameterMetadata", None, "vim.profile.ParameterMetadata", "4.0", "",
        ("id", "id", "ExtendedElementDescription", "4.0"),
        ("type", "type", "string", "4.0"),
        ("optional", "optional", "boolean", "4.0"),
        ("default_value", "defaultValue", "Any?", "4.0"),
        ("hidden", "hidden", "boolean?", "6.5"),
        ("security_sensitive", "securitySensitive", "boolean?", "6.5"),
        ("read_only", "readOnly", "boolean?", "6.5"),
        ("parameter_relations", "parameterRelations", "ProfileParameterMetadataParameterRelationMetadata[]?", "6.7"),
    ),
    "ProfileParameterMetadataParameterRelationMetadata": (
        "ProfileParameterMetadataParameterRelationMetadata", None, "vim.profile.ParameterMetadata.ParameterRelationMetadata", "6.7", "",
        ("relation_types", "relationTypes", "string[]?", "6.7"),
        ("values", "values", "Any[]?", "6.7"),
        ("path", "path", "ProfilePropertyPath?", "6.7"),
        ("min_count", "minCount", "int", "6.7"),
        ("max_count", "maxCount", "int", "6.7"),
    ),
    "ProfilePolicy": (
        "ProfilePolicy", None, "vim.profile.Policy", "4.0", "",
        ("id", "id", "string", "4.0"),
        ("policy_option", "policyOption", "PolicyOption", "4.0"),
    ),
    "ProfilePolicyMetadata": (
        "ProfilePolicyMetadata", None, "vim.profile.PolicyMetadata", "4.0", "",
        ("id", "id", "ExtendedElementDescription", "4.0"),
        ("possible_option", "possibleOption", "ProfilePolicyOptionMetadata[]", "4.0"),
    ),
    "ProfilePolicyOptionMetadata": (
        "ProfilePolicyOptionMetadata", None, "vim.profile.PolicyOptionMetadata", "4.0", "",
        ("id", "id", "ExtendedElementDescription", "4.0"),
        ("parameter", "parameter", "ProfileParameterMetadata[]?", "4.0"),
    ),
    "ProfileProfileStructure": (
        "ProfileProfileStructure", None, "vim.profile.ProfileStructure", "5.0", "",
        ("profile_type_name", "profileTypeName", "string", "5.0"),
        ("child", "child", "ProfileProfileStructureProperty[]?", "5.0"),
    ),
    "ProfileProfileStructureProperty": (
        "ProfileProfileStructureProperty", None, "vim.profile.ProfileStructureProperty", "5.0", "",
        ("property_name", "propertyName", "string", "5.0"),
        ("array", "array", "boolean", "5.0"),
        ("element", "element", "ProfileProfileStructure", "5.0"),
    ),
    "ProfilePropertyPath": (
        "ProfilePropertyPath", None, "vim.profile.ProfilePropertyPath", "4.0", "",
        ("profile_path", "profilePath", "string", "4.0"),
        ("policy_id", "policyId", "string?", "4.0"),
        ("parameter_id", "parameterId", "string?", "5.1"),
        ("policy_option_id", "policyOptionId", "string?", "6.7"),
    ),
    "ProfileSerializedCreateSpec": (
        "ProfileSerializedCreateSpec", "ProfileCreateSpec", "vim.profile.Profile.SerializedCreateSpec", "4.0", "",
        ("profile_config_string", "profileConfigString", "string", "4.0"),
    ),
    "ProfileSimpleExpression": (
        "ProfileSimpleExpression", "ProfileExpression", "vim.profile.SimpleExpression", "4.0", "",
        ("expression_type", "expressionType", "string", "4.0"),
        ("parameter", "parameter", "KeyAnyValue[]?", "4.0"),
    ),
    "UserInputRequiredParameterMetadata": (
        "UserInputRequiredParameterMetadata", "ProfilePolicyOptionMetadata", "vim.profile.UserInputRequiredParameterMetadata", "4.0", "",
        ("user_input_parameter", "userInputParameter", "ProfileParameterMetadata[]?", "4.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
