# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.profile``."""

import attrs
import datetime
import typing
import vmodl

from vim25.data.vim import ExtendedDescription, ExtendedElementDescription
from vim25.data.vmodl import KeyAnyValue, LocalizableMessage

@attrs.define(kw_only=True, eq=False)
class ApplyProfile(vmodl.DataObject):
    """Data object type ``ApplyProfile`` (vmodl ``vim.profile.ApplyProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ApplyProfile/
    """
    enabled: bool
    policy: list[ProfilePolicy] | None = None
    profile_type_name: str | None = None
    """Since 5.0."""
    profile_version: str | None = None
    """Since 5.0."""
    property: list[ProfileApplyProfileProperty] | None = None
    """Since 5.0."""
    favorite: bool | None = None
    """Since 6.5."""
    to_be_merged: bool | None = None
    """Since 6.5."""
    to_replace_with: bool | None = None
    """Since 6.5."""
    to_be_deleted: bool | None = None
    """Since 6.5."""
    copy_enable_status: bool | None = None
    """Since 6.5."""
    hidden: bool | None = None
    """Since 6.7."""

@attrs.define(kw_only=True, eq=False)
class ComplianceFailure(vmodl.DataObject):
    """Data object type ``ComplianceFailure`` (vmodl
    ``vim.profile.ComplianceResult.ComplianceFailure``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceFailure/
    """
    failure_type: str
    message: LocalizableMessage
    expression_name: str | None = None
    failure_values: list[ComplianceFailureComplianceFailureValues] | None = None
    """Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class ComplianceFailureComplianceFailureValues(vmodl.DataObject):
    """Data object type ``ComplianceFailureComplianceFailureValues`` (vmodl
    ``vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues``). Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceFailureComplianceFailureValues/
    """
    comparison_identifier: str
    profile_instance: str | None = None
    host_value: typing.Any | None = None
    profile_value: typing.Any | None = None

@attrs.define(kw_only=True, eq=False)
class ComplianceLocator(vmodl.DataObject):
    """Data object type ``ComplianceLocator`` (vmodl ``vim.profile.ComplianceLocator``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceLocator/
    """
    expression_name: str
    apply_path: ProfilePropertyPath

@attrs.define(kw_only=True, eq=False)
class ComplianceProfile(vmodl.DataObject):
    """Data object type ``ComplianceProfile`` (vmodl ``vim.profile.ComplianceProfile``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceProfile/
    """
    expression: list[ProfileExpression]
    root_expression: str

@attrs.define(kw_only=True, eq=False)
class ComplianceResult(vmodl.DataObject):
    """Data object type ``ComplianceResult`` (vmodl ``vim.profile.ComplianceResult``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceResult/
    """
    profile: vmodl.ManagedObjectReference | None = None
    """Refers to a Profile."""
    compliance_status: str
    entity: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""
    check_time: datetime.datetime | None = None
    failure: list[ComplianceFailure] | None = None

@attrs.define(kw_only=True, eq=False)
class CompositePolicyOption(PolicyOption):
    """Data object type ``CompositePolicyOption`` (vmodl ``vim.profile.CompositePolicyOption``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CompositePolicyOption/
    """
    option: list[PolicyOption] | None = None

@attrs.define(kw_only=True, eq=False)
class PolicyOption(vmodl.DataObject):
    """Data object type ``PolicyOption`` (vmodl ``vim.profile.PolicyOption``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PolicyOption/
    """
    id: str
    parameter: list[KeyAnyValue] | None = None

@attrs.define(kw_only=True, eq=False)
class ProfileApplyProfileElement(ApplyProfile):
    """Data object type ``ProfileApplyProfileElement`` (vmodl ``vim.profile.ApplyProfileElement``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileApplyProfileElement/
    """
    key: str

@attrs.define(kw_only=True, eq=False)
class ProfileApplyProfileProperty(vmodl.DataObject):
    """Data object type ``ProfileApplyProfileProperty`` (vmodl ``vim.profile.ApplyProfileProperty``).
    Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileApplyProfileProperty/
    """
    property_name: str
    array: bool
    profile: list[ApplyProfile] | None = None

@attrs.define(kw_only=True, eq=False)
class ProfileCompositeExpression(ProfileExpression):
    """Data object type ``ProfileCompositeExpression`` (vmodl ``vim.profile.CompositeExpression``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileCompositeExpression/
    """
    operator: str
    expression_name: list[str]

@attrs.define(kw_only=True, eq=False)
class ProfileCompositePolicyOptionMetadata(ProfilePolicyOptionMetadata):
    """Data object type ``ProfileCompositePolicyOptionMetadata`` (vmodl
    ``vim.profile.CompositePolicyOptionMetadata``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileCompositePolicyOptionMetadata/
    """
    option: list[str]

@attrs.define(kw_only=True, eq=False)
class ProfileConfigInfo(vmodl.DataObject):
    """Data object type ``ProfileConfigInfo`` (vmodl ``vim.profile.Profile.ConfigInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileConfigInfo/
    """
    name: str
    annotation: str | None = None
    enabled: bool

@attrs.define(kw_only=True, eq=False)
class ProfileCreateSpec(vmodl.DataObject):
    """Data object type ``ProfileCreateSpec`` (vmodl ``vim.profile.Profile.CreateSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileCreateSpec/
    """
    name: str | None = None
    annotation: str | None = None
    enabled: bool | None = None

@attrs.define(kw_only=True, eq=False)
class ProfileDeferredPolicyOptionParameter(vmodl.DataObject):
    """Data object type ``ProfileDeferredPolicyOptionParameter`` (vmodl
    ``vim.profile.DeferredPolicyOptionParameter``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileDeferredPolicyOptionParameter/
    """
    input_path: ProfilePropertyPath
    parameter: list[KeyAnyValue] | None = None

@attrs.define(kw_only=True, eq=False)
class ProfileDescription(vmodl.DataObject):
    """Data object type ``ProfileDescription`` (vmodl ``vim.profile.Profile.Description``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileDescription/
    """
    section: list[ProfileDescriptionSection]

@attrs.define(kw_only=True, eq=False)
class ProfileDescriptionSection(vmodl.DataObject):
    """Data object type ``ProfileDescriptionSection`` (vmodl
    ``vim.profile.Profile.Description.Section``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileDescriptionSection/
    """
    description: ExtendedElementDescription
    message: list[LocalizableMessage] | None = None

@attrs.define(kw_only=True, eq=False)
class ProfileExpression(vmodl.DataObject):
    """Data object type ``ProfileExpression`` (vmodl ``vim.profile.Expression``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExpression/
    """
    id: str
    display_name: str
    negated: bool

@attrs.define(kw_only=True, eq=False)
class ProfileExpressionMetadata(vmodl.DataObject):
    """Data object type ``ProfileExpressionMetadata`` (vmodl ``vim.profile.ExpressionMetadata``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExpressionMetadata/
    """
    expression_id: ExtendedElementDescription
    parameter: list[ProfileParameterMetadata] | None = None

@attrs.define(kw_only=True, eq=False)
class ProfileMetadata(vmodl.DataObject):
    """Data object type ``ProfileMetadata`` (vmodl ``vim.profile.ProfileMetadata``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileMetadata/
    """
    key: str
    profile_type_name: str | None = None
    """Since 5.0."""
    description: ExtendedDescription | None = None
    sort_spec: list[ProfileMetadataProfileSortSpec] | None = None
    """Since 5.0."""
    profile_category: str | None = None
    """Since 5.1."""
    profile_component: str | None = None
    """Since 5.1."""
    operation_messages: list[ProfileMetadataProfileOperationMessage] | None = None
    """Since 6.7."""

@attrs.define(kw_only=True, eq=False)
class ProfileMetadataProfileOperationMessage(vmodl.DataObject):
    """Data object type ``ProfileMetadataProfileOperationMessage`` (vmodl
    ``vim.profile.ProfileMetadata.ProfileOperationMessage``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileMetadataProfileOperationMessage/
    """
    operation_name: str
    message: LocalizableMessage

@attrs.define(kw_only=True, eq=False)
class ProfileMetadataProfileSortSpec(vmodl.DataObject):
    """Data object type ``ProfileMetadataProfileSortSpec`` (vmodl
    ``vim.profile.ProfileMetadata.ProfileSortSpec``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileMetadataProfileSortSpec/
    """
    policy_id: str
    parameter: str

@attrs.define(kw_only=True, eq=False)
class ProfileParameterMetadata(vmodl.DataObject):
    """Data object type ``ProfileParameterMetadata`` (vmodl ``vim.profile.ParameterMetadata``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileParameterMetadata/
    """
    id: ExtendedElementDescription
    type: str
    optional: bool
    default_value: typing.Any | None = None
    hidden: bool | None = None
    """Since 6.5."""
    security_sensitive: bool | None = None
    """Since 6.5."""
    read_only: bool | None = None
    """Since 6.5."""
    parameter_relations: list[ProfileParameterMetadataParameterRelationMetadata] | None = None
    """Since 6.7."""

@attrs.define(kw_only=True, eq=False)
class ProfileParameterMetadataParameterRelationMetadata(vmodl.DataObject):
    """Data object type ``ProfileParameterMetadataParameterRelationMetadata`` (vmodl
    ``vim.profile.ParameterMetadata.ParameterRelationMetadata``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileParameterMetadataParameterRelationMetadata/
    """
    relation_types: list[str] | None = None
    values: list[typing.Any] | None = None
    path: ProfilePropertyPath | None = None
    min_count: int
    max_count: int

@attrs.define(kw_only=True, eq=False)
class ProfilePolicy(vmodl.DataObject):
    """Data object type ``ProfilePolicy`` (vmodl ``vim.profile.Policy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfilePolicy/
    """
    id: str
    policy_option: PolicyOption

@attrs.define(kw_only=True, eq=False)
class ProfilePolicyMetadata(vmodl.DataObject):
    """Data object type ``ProfilePolicyMetadata`` (vmodl ``vim.profile.PolicyMetadata``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfilePolicyMetadata/
    """
    id: ExtendedElementDescription
    possible_option: list[ProfilePolicyOptionMetadata]

@attrs.define(kw_only=True, eq=False)
class ProfilePolicyOptionMetadata(vmodl.DataObject):
    """Data object type ``ProfilePolicyOptionMetadata`` (vmodl ``vim.profile.PolicyOptionMetadata``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfilePolicyOptionMetadata/
    """
    id: ExtendedElementDescription
    parameter: list[ProfileParameterMetadata] | None = None

@attrs.define(kw_only=True, eq=False)
class ProfileProfileStructure(vmodl.DataObject):
    """Data object type ``ProfileProfileStructure`` (vmodl ``vim.profile.ProfileStructure``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileProfileStructure/
    """
    profile_type_name: str
    child: list[ProfileProfileStructureProperty] | None = None

@attrs.define(kw_only=True, eq=False)
class ProfileProfileStructureProperty(vmodl.DataObject):
    """Data object type ``ProfileProfileStructureProperty`` (vmodl
    ``vim.profile.ProfileStructureProperty``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileProfileStructureProperty/
    """
    property_name: str
    array: bool
    element: ProfileProfileStructure

@attrs.define(kw_only=True, eq=False)
class ProfilePropertyPath(vmodl.DataObject):
    """Data object type ``ProfilePropertyPath`` (vmodl ``vim.profile.ProfilePropertyPath``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfilePropertyPath/
    """
    profile_path: str
    policy_id: str | None = None
    parameter_id: str | None = None
    """Since 5.1."""
    policy_option_id: str | None = None
    """Since 6.7."""

@attrs.define(kw_only=True, eq=False)
class ProfileSerializedCreateSpec(ProfileCreateSpec):
    """Data object type ``ProfileSerializedCreateSpec`` (vmodl
    ``vim.profile.Profile.SerializedCreateSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileSerializedCreateSpec/
    """
    profile_config_string: str

@attrs.define(kw_only=True, eq=False)
class ProfileSimpleExpression(ProfileExpression):
    """Data object type ``ProfileSimpleExpression`` (vmodl ``vim.profile.SimpleExpression``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileSimpleExpression/
    """
    expression_type: str
    parameter: list[KeyAnyValue] | None = None

@attrs.define(kw_only=True, eq=False)
class UserInputRequiredParameterMetadata(ProfilePolicyOptionMetadata):
    """Data object type ``UserInputRequiredParameterMetadata`` (vmodl
    ``vim.profile.UserInputRequiredParameterMetadata``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserInputRequiredParameterMetadata/
    """
    user_input_parameter: list[ProfileParameterMetadata] | None = None
