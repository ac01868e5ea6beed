# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.profile``."""

import datetime
import typing
import vmodl
from attrs import define, field

from vim25.data.vim import ExtendedDescription, ExtendedElementDescription
from vim25.data.vmodl import KeyAnyValue, LocalizableMessage
from vim25.managed.vim import ManagedEntity
from vim25.managed.vim_profile import Profile

def _optionalManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None) -> vmodl.ManagedObjectReference[ManagedEntity] | None: ...
def _optionalProfile(given: vmodl.ManagedObjectReference[Profile] | Profile | None) -> vmodl.ManagedObjectReference[Profile] | None: ...

@define(kw_only=True)
class ApplyProfile(vmodl.DataObject):
    """``vim.profile.ApplyProfile``. Since 4.0.

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

@define(kw_only=True)
class ComplianceFailure(vmodl.DataObject):
    """``vim.profile.ComplianceResult.ComplianceFailure``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceFailure/
    """
    failure_type: str
    message: LocalizableMessage
    expression_name: str | None = None
    failure_values: list[ComplianceFailureComplianceFailureValues] | None = None
    """Since 6.5."""

@define(kw_only=True)
class ComplianceFailureComplianceFailureValues(vmodl.DataObject):
    """``vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceFailureComplianceFailureValues/
    """
    comparison_identifier: str
    profile_instance: str | None = None
    host_value: typing.Any | None = None
    profile_value: typing.Any | None = None

@define(kw_only=True)
class ComplianceLocator(vmodl.DataObject):
    """``vim.profile.ComplianceLocator``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceLocator/
    """
    expression_name: str
    apply_path: ProfilePropertyPath

@define(kw_only=True)
class ComplianceProfile(vmodl.DataObject):
    """``vim.profile.ComplianceProfile``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceProfile/
    """
    expression: list[ProfileExpression]
    root_expression: str

@define(kw_only=True)
class ComplianceResult(vmodl.DataObject):
    """``vim.profile.ComplianceResult``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceResult/
    """
    profile: vmodl.ManagedObjectReference[Profile] | None = field(default=None, converter=_optionalProfile)
    """Refers to a Profile."""
    compliance_status: str
    entity: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""
    check_time: datetime.datetime | None = None
    failure: list[ComplianceFailure] | None = None

@define(kw_only=True)
class CompositePolicyOption(PolicyOption):
    """``vim.profile.CompositePolicyOption``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CompositePolicyOption/
    """
    option: list[PolicyOption] | None = None

@define(kw_only=True)
class PolicyOption(vmodl.DataObject):
    """``vim.profile.PolicyOption``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PolicyOption/
    """
    id: str
    parameter: list[KeyAnyValue] | None = None

@define(kw_only=True)
class ProfileApplyProfileElement(ApplyProfile):
    """``vim.profile.ApplyProfileElement``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileApplyProfileElement/
    """
    key: str

@define(kw_only=True)
class ProfileApplyProfileProperty(vmodl.DataObject):
    """``vim.profile.ApplyProfileProperty``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileApplyProfileProperty/
    """
    property_name: str
    array: bool
    profile: list[ApplyProfile] | None = None

@define(kw_only=True)
class ProfileCompositeExpression(ProfileExpression):
    """``vim.profile.CompositeExpression``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileCompositeExpression/
    """
    operator: str
    expression_name: list[str]

@define(kw_only=True)
class ProfileCompositePolicyOptionMetadata(ProfilePolicyOptionMetadata):
    """``vim.profile.CompositePolicyOptionMetadata``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileCompositePolicyOptionMetadata/
    """
    option: list[str]

@define(kw_only=True)
class ProfileConfigInfo(vmodl.DataObject):
    """``vim.profile.Profile.ConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileConfigInfo/
    """
    name: str
    annotation: str | None = None
    enabled: bool

@define(kw_only=True)
class ProfileCreateSpec(vmodl.DataObject):
    """``vim.profile.Profile.CreateSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileCreateSpec/
    """
    name: str | None = None
    annotation: str | None = None
    enabled: bool | None = None

@define(kw_only=True)
class ProfileDeferredPolicyOptionParameter(vmodl.DataObject):
    """``vim.profile.DeferredPolicyOptionParameter``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileDeferredPolicyOptionParameter/
    """
    input_path: ProfilePropertyPath
    parameter: list[KeyAnyValue] | None = None

@define(kw_only=True)
class ProfileDescription(vmodl.DataObject):
    """``vim.profile.Profile.Description``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileDescription/
    """
    section: list[ProfileDescriptionSection]

@define(kw_only=True)
class ProfileDescriptionSection(vmodl.DataObject):
    """``vim.profile.Profile.Description.Section``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileDescriptionSection/
    """
    description: ExtendedElementDescription
    message: list[LocalizableMessage] | None = None

@define(kw_only=True)
class ProfileExpression(vmodl.DataObject):
    """``vim.profile.Expression``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExpression/
    """
    id: str
    display_name: str
    negated: bool

@define(kw_only=True)
class ProfileExpressionMetadata(vmodl.DataObject):
    """``vim.profile.ExpressionMetadata``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileExpressionMetadata/
    """
    expression_id: ExtendedElementDescription
    parameter: list[ProfileParameterMetadata] | None = None

@define(kw_only=True)
class ProfileMetadata(vmodl.DataObject):
    """``vim.profile.ProfileMetadata``. Since 4.0.

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

@define(kw_only=True)
class ProfileMetadataProfileOperationMessage(vmodl.DataObject):
    """``vim.profile.ProfileMetadata.ProfileOperationMessage``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileMetadataProfileOperationMessage/
    """
    operation_name: str
    message: LocalizableMessage

@define(kw_only=True)
class ProfileMetadataProfileSortSpec(vmodl.DataObject):
    """``vim.profile.ProfileMetadata.ProfileSortSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileMetadataProfileSortSpec/
    """
    policy_id: str
    parameter: str

@define(kw_only=True)
class ProfileParameterMetadata(vmodl.DataObject):
    """``vim.profile.ParameterMetadata``. Since 4.0.

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

@define(kw_only=True)
class ProfileParameterMetadataParameterRelationMetadata(vmodl.DataObject):
    """``vim.profile.ParameterMetadata.ParameterRelationMetadata``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileParameterMetadataParameterRelationMetadata/
    """
    relation_types: list[str] | None = None
    values: list[typing.Any] | None = None
    path: ProfilePropertyPath | None = None
    min_count: int
    max_count: int

@define(kw_only=True)
class ProfilePolicy(vmodl.DataObject):
    """``vim.profile.Policy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfilePolicy/
    """
    id: str
    policy_option: PolicyOption

@define(kw_only=True)
class ProfilePolicyMetadata(vmodl.DataObject):
    """``vim.profile.PolicyMetadata``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfilePolicyMetadata/
    """
    id: ExtendedElementDescription
    possible_option: list[ProfilePolicyOptionMetadata]

@define(kw_only=True)
class ProfilePolicyOptionMetadata(vmodl.DataObject):
    """``vim.profile.PolicyOptionMetadata``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfilePolicyOptionMetadata/
    """
    id: ExtendedElementDescription
    parameter: list[ProfileParameterMetadata] | None = None

@define(kw_only=True)
class ProfileProfileStructure(vmodl.DataObject):
    """``vim.profile.ProfileStructure``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileProfileStructure/
    """
    profile_type_name: str
    child: list[ProfileProfileStructureProperty] | None = None

@define(kw_only=True)
class ProfileProfileStructureProperty(vmodl.DataObject):
    """``vim.profile.ProfileStructureProperty``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileProfileStructureProperty/
    """
    property_name: str
    array: bool
    element: ProfileProfileStructure

@define(kw_only=True)
class ProfilePropertyPath(vmodl.DataObject):
    """``vim.profile.ProfilePropertyPath``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfilePropertyPath/
    """
    profile_path: str
    policy_id: str | None = None
    parameter_id: str | None = None
    """Since 5.1."""
    policy_option_id: str | None = None
    """Since 6.7."""

@define(kw_only=True)
class ProfileSerializedCreateSpec(ProfileCreateSpec):
    """``vim.profile.Profile.SerializedCreateSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileSerializedCreateSpec/
    """
    profile_config_string: str

@define(kw_only=True)
class ProfileSimpleExpression(ProfileExpression):
    """``vim.profile.SimpleExpression``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ProfileSimpleExpression/
    """
    expression_type: str
    parameter: list[KeyAnyValue] | None = None

@define(kw_only=True)
class UserInputRequiredParameterMetadata(ProfilePolicyOptionMetadata):
    """``vim.profile.UserInputRequiredParameterMetadata``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UserInputRequiredParameterMetadata/
    """
    user_input_parameter: list[ProfileParameterMetadata] | None = None
