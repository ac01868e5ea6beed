# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.profile.host``."""

import datetime
import typing
import vmodl
from typing_extensions import deprecated

from vim25.data.vim_host import HostConfigSpec
from vim25.data.vim_profile import ApplyProfile, ProfileDeferredPolicyOptionParameter, ProfileMetadata, ProfileProfileStructure
from vim25.data.vim_profile_host import AnswerFile, AnswerFileCreateSpec, AnswerFileStatusResult, ApplyHostProfileConfigurationResult, ApplyHostProfileConfigurationSpec, HostApplyProfile, HostProfileConfigSpec, HostProfileManagerCompositionResult, HostProfileManagerCompositionValidationResult, HostProfileManagerConfigTaskList, HostProfileManagerHostToConfigSpecMap, HostProfileValidationFailureInfo, HostSpecification, HostSubSpecification, ProfileExecuteResult, StructuredCustomizations
from vim25.managed.vim import HostSystem, Task
from vim25.managed.vim_profile import Profile, ProfileManager

class HostProfile(Profile):
    """``vim.profile.host.HostProfile``. Since 4.0."""
    def execute_host_profile(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem, *, deferred_param: list[ProfileDeferredPolicyOptionParameter] | None = None) -> ProfileExecuteResult:
        """Call ``ExecuteHostProfile``.

        host: Refers to a HostSystem.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/ExecuteHostProfile/post/
        """
    def get_compliance_check_time(self) -> datetime.datetime | None:
        """Read ``complianceCheckTime``.

        Since 8.0.1.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/complianceCheckTime/get/
        """
    def get_reference_host(self) -> HostSystem | None:
        """Read ``referenceHost``.

        Since 4.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/referenceHost/get/
        """
    def get_validation_failure_info(self) -> HostProfileValidationFailureInfo | None:
        """Read ``validationFailureInfo``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/validationFailureInfo/get/
        """
    def get_validation_state(self) -> str | None:
        """Read ``validationState``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/validationState/get/
        """
    def get_validation_state_update_time(self) -> datetime.datetime | None:
        """Read ``validationStateUpdateTime``.

        Since 6.7.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/validationStateUpdateTime/get/
        """
    def host_profile_reset_validation_state(self) -> None:
        """Call ``HostProfileResetValidationState``.

        Since 6.7. Privilege Profile.Edit.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/HostProfileResetValidationState/post/
        """
    def update_host_profile(self, config: HostProfileConfigSpec) -> None:
        """Call ``UpdateHostProfile``.

        Since 4.0. Privilege Profile.Edit.

        Raises DuplicateName, ProfileUpdateFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/UpdateHostProfile/post/
        """
    def update_reference_host(self, *, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None = None) -> None:
        """Call ``UpdateReferenceHost``.

        host: Refers to a HostSystem.

        Since 4.0. Privilege Profile.Edit.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfile/moId/UpdateReferenceHost/post/
        """

class HostProfileManager(ProfileManager):
    """``vim.profile.host.ProfileManager``. Since 4.0."""
    def apply_entities_config_task(self, *, apply_config_specs: list[ApplyHostProfileConfigurationSpec] | None = None) -> vmodl.RunningTask[list[ApplyHostProfileConfigurationResult] | None]:
        """Call ``ApplyEntitiesConfig_Task``.

        Since 6.5. Starts a task, whose result is a ApplyHostProfileConfigurationResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/ApplyEntitiesConfig_Task/post/
        """
    def apply_host_config_task(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem, config_spec: HostConfigSpec, *, user_input: list[ProfileDeferredPolicyOptionParameter] | None = None) -> vmodl.RunningTask[None]:
        """Call ``ApplyHostConfig_Task``.

        host: Refers to a HostSystem.

        user_input: Since 5.0.

        Since 4.0. Starts a task.

        Raises InvalidState, HostConfigFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/ApplyHostConfig_Task/post/
        """
    def check_answer_file_status_task(self, host: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem]) -> vmodl.RunningTask[list[AnswerFileStatusResult] | None]:
        """Call ``CheckAnswerFileStatus_Task``.

        host: Refers to a HostSystem.

        Since 5.0. Privilege System.View. Starts a task, whose result is a AnswerFileStatusResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/CheckAnswerFileStatus_Task/post/
        """
    def composite_host_profile_task(self, source: vmodl.ManagedObjectReference[Profile] | Profile, *, targets: typing.Sequence[vmodl.ManagedObjectReference[Profile] | Profile] | None = None, to_be_merged: HostApplyProfile | None = None, to_be_replaced_with: HostApplyProfile | None = None, to_be_deleted: HostApplyProfile | None = None, enable_status_to_be_copied: HostApplyProfile | None = None) -> vmodl.RunningTask[HostProfileManagerCompositionResult | None]:
        """Call ``CompositeHostProfile_Task``.

        source: Refers to a Profile.

        targets: Refers to a Profile.

        Since 6.5. Privilege Profile.Edit. Starts a task, whose result is a
        HostProfileManagerCompositionResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/CompositeHostProfile_Task/post/
        """
    def create_default_profile(self, profile_type: str, *, profile_type_name: str | None = None, profile: vmodl.ManagedObjectReference[Profile] | Profile | None = None) -> ApplyProfile:
        """Call ``CreateDefaultProfile``.

        profile_type_name: Since 5.0.

        profile: Refers to a Profile. Since 5.0.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/CreateDefaultProfile/post/
        """
    def export_answer_file_task(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.RunningTask[str]:
        """Call ``ExportAnswerFile_Task``.

        host: Refers to a HostSystem.

        Since 5.0. Privilege Profile.Export. Starts a task, whose result is a string.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/ExportAnswerFile_Task/post/
        """
    @deprecated("Deprecated since 6.0: use HostProfileManager.GenerateHostProfileTaskList_Task.")
    def generate_config_task_list(self, config_spec: HostConfigSpec, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> HostProfileManagerConfigTaskList:
        """Call ``GenerateConfigTaskList``.

        host: Refers to a HostSystem.

        Since 4.0. Privilege System.View. Deprecated since 6.0: use
        HostProfileManager.GenerateHostProfileTaskList_Task.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/GenerateConfigTaskList/post/
        """
    def generate_host_config_task_spec_task(self, *, hosts_info: list[StructuredCustomizations] | None = None) -> vmodl.RunningTask[list[ApplyHostProfileConfigurationSpec] | None]:
        """Call ``GenerateHostConfigTaskSpec_Task``.

        Since 6.5. Privilege System.View. Starts a task, whose result is a
        ApplyHostProfileConfigurationSpec.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/GenerateHostConfigTaskSpec_Task/post/
        """
    def generate_host_profile_task_list_task(self, config_spec: HostConfigSpec, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.RunningTask[HostProfileManagerConfigTaskList | None]:
        """Call ``GenerateHostProfileTaskList_Task``.

        host: Refers to a HostSystem.

        Since 5.5. Privilege System.View. Starts a task, whose result is a
        HostProfileManagerConfigTaskList.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/GenerateHostProfileTaskList_Task/post/
        """
    def query_answer_file_status(self, host: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem]) -> list[AnswerFileStatusResult] | None:
        """Call ``QueryAnswerFileStatus``.

        host: Refers to a HostSystem.

        Since 5.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/QueryAnswerFileStatus/post/
        """
    def query_host_profile_metadata(self, *, profile_name: list[str] | None = None, profile: vmodl.ManagedObjectReference[Profile] | Profile | None = None) -> list[ProfileMetadata] | None:
        """Call ``QueryHostProfileMetadata``.

        profile: Refers to a Profile. Since 5.0.

        Since 4.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/QueryHostProfileMetadata/post/
        """
    def query_profile_structure(self, *, profile: vmodl.ManagedObjectReference[Profile] | Profile | None = None) -> ProfileProfileStructure:
        """Call ``QueryProfileStructure``.

        profile: Refers to a Profile.

        Since 5.0. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/QueryProfileStructure/post/
        """
    def retrieve_answer_file(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> AnswerFile | None:
        """Call ``RetrieveAnswerFile``.

        host: Refers to a HostSystem. Privilege Profile.Edit.

        Since 5.0.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/RetrieveAnswerFile/post/
        """
    def retrieve_answer_file_for_profile(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem, apply_profile: HostApplyProfile) -> AnswerFile | None:
        """Call ``RetrieveAnswerFileForProfile``.

        host: Refers to a HostSystem. Privilege Profile.Edit.

        Since 5.1.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/RetrieveAnswerFileForProfile/post/
        """
    def retrieve_host_customizations(self, *, hosts: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None = None) -> list[StructuredCustomizations] | None:
        """Call ``RetrieveHostCustomizations``.

        hosts: Refers to a HostSystem. Privilege Profile.Edit.

        Since 6.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/RetrieveHostCustomizations/post/
        """
    def retrieve_host_customizations_for_profile(self, *, hosts: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None = None, apply_profile: HostApplyProfile) -> list[StructuredCustomizations] | None:
        """Call ``RetrieveHostCustomizationsForProfile``.

        hosts: Refers to a HostSystem. Privilege Profile.Edit.

        Since 6.5.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/RetrieveHostCustomizationsForProfile/post/
        """
    def update_answer_file_task(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem, config_spec: AnswerFileCreateSpec) -> vmodl.RunningTask[None]:
        """Call ``UpdateAnswerFile_Task``.

        host: Refers to a HostSystem.

        Since 5.0. Privilege Profile.Edit. Starts a task.

        Raises AnswerFileUpdateFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/UpdateAnswerFile_Task/post/
        """
    def update_host_customizations_task(self, *, host_to_config_spec_map: list[HostProfileManagerHostToConfigSpecMap] | None = None) -> vmodl.RunningTask[typing.Any | None]:
        """Call ``UpdateHostCustomizations_Task``.

        Since 6.5. Privilege Profile.Edit. Starts a task, whose result is a Any.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/UpdateHostCustomizations_Task/post/
        """
    def validate_host_profile_composition_task(self, source: vmodl.ManagedObjectReference[Profile] | Profile, *, targets: typing.Sequence[vmodl.ManagedObjectReference[Profile] | Profile] | None = None, to_be_merged: HostApplyProfile | None = None, to_replace_with: HostApplyProfile | None = None, to_be_deleted: HostApplyProfile | None = None, enable_status_to_be_copied: HostApplyProfile | None = None, error_only: bool | None = None) -> vmodl.RunningTask[HostProfileManagerCompositionValidationResult | None]:
        """Call ``ValidateHostProfileComposition_Task``.

        source: Refers to a Profile.

        targets: Refers to a Profile.

        Since 6.5. Privilege Profile.Edit. Starts a task, whose result is a
        HostProfileManagerCompositionValidationResult.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/ValidateHostProfileComposition_Task/post/
        """

class HostSpecificationManager(vmodl.ManagedObject):
    """``vim.profile.host.HostSpecificationManager``. Since 6.5."""
    def delete_host_specification(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> None:
        """Call ``DeleteHostSpecification``.

        host: Refers to a HostSystem.

        Since 6.5. Privilege System.View.

        Raises HostSpecificationOperationFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSpecificationManager/moId/DeleteHostSpecification/post/
        """
    def delete_host_sub_specification(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem, sub_spec_name: str) -> None:
        """Call ``DeleteHostSubSpecification``.

        host: Refers to a HostSystem.

        Since 6.5. Privilege System.View.

        Raises HostSpecificationOperationFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSpecificationManager/moId/DeleteHostSubSpecification/post/
        """
    def host_spec_get_updated_hosts(self, *, start_change_id: str | None = None, end_change_id: str | None = None) -> list[HostSystem] | None:
        """Call ``HostSpecGetUpdatedHosts``.

        Since 6.5. Privilege System.View.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSpecificationManager/moId/HostSpecGetUpdatedHosts/post/
        """
    def retrieve_host_specification(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem, from_host: bool) -> HostSpecification:
        """Call ``RetrieveHostSpecification``.

        host: Refers to a HostSystem.

        Since 6.5. Privilege System.View.

        Raises HostSpecificationOperationFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSpecificationManager/moId/RetrieveHostSpecification/post/
        """
    def update_host_specification(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem, host_spec: HostSpecification) -> None:
        """Call ``UpdateHostSpecification``.

        host: Refers to a HostSystem.

        Since 6.5. Privilege Profile.Edit.

        Raises HostSpecificationOperationFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSpecificationManager/moId/UpdateHostSpecification/post/
        """
    def update_host_sub_specification(self, host: vmodl.ManagedObjectReference[HostSystem] | HostSystem, host_sub_spec: HostSubSpecification) -> None:
        """Call ``UpdateHostSubSpecification``.

        host: Refers to a HostSystem.

        Since 6.5. Privilege Profile.Edit.

        Raises HostSpecificationOperationFailed, or another fault.

        https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostSpecificationManager/moId/UpdateHostSubSpecification/post/
        """
