# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.profile``."""

import datetime
import typing
import vmodl
from typing_extensions import deprecated

from vim25.data.vim_profile import ComplianceResult, ProfileConfigInfo, ProfileCreateSpec, ProfileDescription, ProfileExpressionMetadata, ProfilePolicyMetadata
from vim25.managed.vim import ManagedEntity, Task

class Profile(vmodl.ManagedObject):
    """``vim.profile.Profile``. Since 4.0."""
    def associate_profile(self, entity: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity]) -> None:
        """Call ``AssociateProfile``.

        entity: Refers to a ManagedEntity.

        Since 4.0. Privilege Profile.Edit.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/AssociateProfile/post/
        """
    def check_profile_compliance_task(self, *, entity: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None = None) -> vmodl.RunningTask[list[ComplianceResult]]:
        """Call ``CheckProfileCompliance_Task``.

        entity: Refers to a ManagedEntity.

        Since 4.0. Privilege System.View. Starts a task, whose result is a ComplianceResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/CheckProfileCompliance_Task/post/
        """
    def destroy_profile(self) -> None:
        """Call ``DestroyProfile``.

        Since 4.0. Privilege Profile.Delete.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/DestroyProfile/post/
        """
    def dissociate_profile(self, *, entity: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None = None) -> None:
        """Call ``DissociateProfile``.

        entity: Refers to a ManagedEntity.

        Since 4.0. Privilege Profile.Edit.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/DissociateProfile/post/
        """
    def export_profile(self) -> str:
        """Call ``ExportProfile``.

        Since 4.0. Privilege Profile.Export.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/ExportProfile/post/
        """
    def get_compliance_status(self) -> str:
        """Read ``complianceStatus``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/complianceStatus/get/
        """
    def get_config(self) -> ProfileConfigInfo:
        """Read ``config``.

        Since 4.0. Privilege Profile.Edit.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/config/get/
        """
    def get_created_time(self) -> datetime.datetime:
        """Read ``createdTime``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/createdTime/get/
        """
    @deprecated("Deprecated since 5.0: use Profile.RetrieveDescription.")
    def get_description(self) -> ProfileDescription | None:
        """Read ``description``.

        Since 4.0. Deprecated since 5.0: use Profile.RetrieveDescription.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/description/get/
        """
    def get_entity(self) -> list[ManagedEntity] | None:
        """Read ``entity``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/entity/get/
        """
    def get_modified_time(self) -> datetime.datetime:
        """Read ``modifiedTime``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/modifiedTime/get/
        """
    def get_name(self) -> str:
        """Read ``name``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/name/get/
        """
    def retrieve_description(self) -> ProfileDescription | None:
        """Call ``RetrieveDescription``.

        Since 5.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/Profile/moId/RetrieveDescription/post/
        """

class ProfileComplianceManager(vmodl.ManagedObject):
    """``vim.profile.ComplianceManager``. Since 4.0."""
    def check_compliance_task(self, *, profile: typing.Sequence[vmodl.ManagedObjectReference[Profile] | Profile] | None = None, entity: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None = None) -> vmodl.RunningTask[list[ComplianceResult]]:
        """Call ``CheckCompliance_Task``.

        profile: Refers to a Profile.

        entity: Refers to a ManagedEntity.

        Since 4.0. Privilege System.View. Starts a task, whose result is a ComplianceResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileComplianceManager/moId/CheckCompliance_Task/post/
        """
    def clear_compliance_status(self, *, profile: typing.Sequence[vmodl.ManagedObjectReference[Profile] | Profile] | None = None, entity: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None = None) -> None:
        """Call ``ClearComplianceStatus``.

        profile: Refers to a Profile.

        entity: Refers to a ManagedEntity.

        Since 4.0. Privilege Profile.Clear.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileComplianceManager/moId/ClearComplianceStatus/post/
        """
    def query_compliance_status(self, *, profile: typing.Sequence[vmodl.ManagedObjectReference[Profile] | Profile] | None = None, entity: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None = None) -> list[ComplianceResult] | None:
        """Call ``QueryComplianceStatus``.

        profile: Refers to a Profile.

        entity: Refers to a ManagedEntity.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileComplianceManager/moId/QueryComplianceStatus/post/
        """
    def query_expression_metadata(self, *, expression_name: list[str] | None = None, profile: vmodl.ManagedObjectReference[Profile] | Profile | None = None) -> list[ProfileExpressionMetadata] | None:
        """Call ``QueryExpressionMetadata``.

        profile: Refers to a Profile. Since 5.0.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileComplianceManager/moId/QueryExpressionMetadata/post/
        """

class ProfileManager(vmodl.ManagedObject):
    """``vim.profile.ProfileManager``. Since 4.0."""
    def create_profile(self, create_spec: ProfileCreateSpec) -> Profile:
        """Call ``CreateProfile``.

        Since 4.0. Privilege Profile.Create.

        Raises DuplicateName, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileManager/moId/CreateProfile/post/
        """
    def find_associated_profile(self, entity: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> list[Profile] | None:
        """Call ``FindAssociatedProfile``.

        entity: Refers to a ManagedEntity.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileManager/moId/FindAssociatedProfile/post/
        """
    def get_profile(self) -> list[Profile] | None:
        """Read ``profile``.

        Since 4.0. Privilege Profile.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileManager/moId/profile/get/
        """
    def query_policy_metadata(self, *, policy_name: list[str] | None = None, profile: vmodl.ManagedObjectReference[Profile] | Profile | None = None) -> list[ProfilePolicyMetadata] | None:
        """Call ``QueryPolicyMetadata``.

        profile: Refers to a Profile. Since 5.0.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/ProfileManager/moId/QueryPolicyMetadata/post/
        """
