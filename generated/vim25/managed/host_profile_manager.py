# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object type HostProfileManager."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vmodl

from vim25.managed.profile_manager import ProfileManager

if TYPE_CHECKING:
    from vim25.data.answer_file import AnswerFile
    from vim25.data.answer_file_create_spec import AnswerFileCreateSpec
    from vim25.data.answer_file_status_result import AnswerFileStatusResult
    from vim25.data.apply_host_profile_configuration_spec import ApplyHostProfileConfigurationSpec
    from vim25.data.apply_profile import ApplyProfile
    from vim25.data.host_apply_profile import HostApplyProfile
    from vim25.data.host_config_spec import HostConfigSpec
    from vim25.data.host_profile_manager_config_task_list import HostProfileManagerConfigTaskList
    from vim25.data.host_profile_manager_host_to_config_spec_map import HostProfileManagerHostToConfigSpecMap
    from vim25.managed.host_system import HostSystem
    from vim25.managed.profile import Profile
    from vim25.data.profile_deferred_policy_option_parameter import ProfileDeferredPolicyOptionParameter
    from vim25.data.profile_metadata import ProfileMetadata
    from vim25.data.profile_profile_structure import ProfileProfileStructure
    from vim25.data.structured_customizations import StructuredCustomizations


class HostProfileManager(ProfileManager):
    """Managed object type ``HostProfileManager`` (vmodl ``vim.profile.host.ProfileManager``).

    Since 4.0.
    """

    __slots__ = ()
    _operations = {
        **ProfileManager._operations,
        "ApplyEntitiesConfig_Task": vmodl.Operation("ApplyEntitiesConfig_Task", request="ApplyEntitiesConfigRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="applyEntitiesConfiguration"),
        "ApplyHostConfig_Task": vmodl.Operation("ApplyHostConfig_Task", request="ApplyHostConfigRequestType", result="ManagedObjectReference", fault="VimFault", since="4.0", vmodl_name="applyHostConfiguration"),
        "CheckAnswerFileStatus_Task": vmodl.Operation("CheckAnswerFileStatus_Task", request="CheckAnswerFileStatusRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.0", vmodl_name="checkAnswerFileStatus", privilege="System.View"),
        "CompositeHostProfile_Task": vmodl.Operation("CompositeHostProfile_Task", request="CompositeHostProfileRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="compositeProfile", privilege="Profile.Edit"),
        "CreateDefaultProfile": vmodl.Operation("CreateDefaultProfile", request="CreateDefaultProfileRequestType", result="ApplyProfile", fault="RuntimeFault", since="4.0", vmodl_name="createDefaultProfile", privilege="System.View"),
        "ExportAnswerFile_Task": vmodl.Operation("ExportAnswerFile_Task", request="ExportAnswerFileRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.0", vmodl_name="exportAnswerFile", privilege="Profile.Export"),
        "GenerateConfigTaskList": vmodl.Operation("GenerateConfigTaskList", request="GenerateConfigTaskListRequestType", result="HostProfileManagerConfigTaskList", fault="RuntimeFault", since="4.0", vmodl_name="generateConfigTaskList", privilege="System.View"),
        "GenerateHostConfigTaskSpec_Task": vmodl.Operation("GenerateHostConfigTaskSpec_Task", request="GenerateHostConfigTaskSpecRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="generateHostConfigTaskSpec", privilege="System.View"),
        "GenerateHostProfileTaskList_Task": vmodl.Operation("GenerateHostProfileTaskList_Task", request="GenerateHostProfileTaskListRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="5.5", vmodl_name="generateTaskList", privilege="System.View"),
        "QueryAnswerFileStatus": vmodl.Operation("QueryAnswerFileStatus", request="QueryAnswerFileStatusRequestType", result="AnswerFileStatusResult[]", nullable=True, fault="RuntimeFault", since="5.0", vmodl_name="queryAnswerFileStatus", privilege="System.View"),
        "QueryHostProfileMetadata": vmodl.Operation("QueryHostProfileMetadata", request="QueryHostProfileMetadataRequestType", result="ProfileMetadata[]", nullable=True, fault="RuntimeFault", since="4.0", vmodl_name="queryProfileMetadata", privilege="System.View"),
        "QueryProfileStructure": vmodl.Operation("QueryProfileStructure", request="QueryProfileStructureRequestType", result="ProfileProfileStructure", fault="RuntimeFault", since="5.0", vmodl_name="queryProfileStructure", privilege="System.View"),
        "RetrieveAnswerFile": vmodl.Operation("RetrieveAnswerFile", request="RetrieveAnswerFileRequestType", result="AnswerFile", nullable=True, fault="RuntimeFault", since="5.0", vmodl_name="retrieveAnswerFile"),
        "RetrieveAnswerFileForProfile": vmodl.Operation("RetrieveAnswerFileForProfile", request="RetrieveAnswerFileForProfileRequestType", result="AnswerFile", nullable=True, fault="RuntimeFault", since="5.1", vmodl_name="retrieveAnswerFileForProfile"),
        "RetrieveHostCustomizations": vmodl.Operation("RetrieveHostCustomizations", request="RetrieveHostCustomizationsRequestType", result="StructuredCustomizations[]", nullable=True, fault="RuntimeFault", since="6.5", vmodl_name="retrieveHostCustomizations"),
        "RetrieveHostCustomizationsForProfile": vmodl.Operation("RetrieveHostCustomizationsForProfile", request="RetrieveHostCustomizationsForProfileRequestType", result="StructuredCustomizations[]", nullable=True, fault="RuntimeFault", since="6.5", vmodl_name="retrieveHostCustomizationsForProfile"),
        "UpdateAnswerFile_Task": vmodl.Operation("UpdateAnswerFile_Task", request="UpdateAnswerFileRequestType", result="ManagedObjectReference", fault="AnswerFileUpdateFailed", since="5.0", vmodl_name="updateAnswerFile", privilege="Profile.Edit"),
        "UpdateHostCustomizations_Task": vmodl.Operation("UpdateHostCustomizations_Task", request="UpdateHostCustomizationsRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="updateHostCustomizations", privilege="Profile.Edit"),
        "ValidateHostProfileComposition_Task": vmodl.Operation("ValidateHostProfileComposition_Task", request="ValidateHostProfileCompositionRequestType", result="ManagedObjectReference", fault="RuntimeFault", since="6.5", vmodl_name="validateComposition", privilege="Profile.Edit"),
    }

    def apply_entities_config_task(
        self,
        *,
        apply_config_specs: list[ApplyHostProfileConfigurationSpec] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ApplyEntitiesConfig_Task``.

        apply_config_specs: Wire name ``applyConfigSpecs``. Since 6.5.

        Since 6.5. Returns a reference to a Task, whose result is a
        ApplyHostProfileConfigurationResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/ApplyEntitiesConfig_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ApplyEntitiesConfig_Task", {"apply_config_specs": apply_config_specs})
        return result

    def apply_host_config_task(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
        config_spec: HostConfigSpec,
        *,
        user_input: list[ProfileDeferredPolicyOptionParameter] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ApplyHostConfig_Task``.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        config_spec: Wire name ``configSpec``. Since 4.0.

        user_input: Wire name ``userInput``. Since 5.0.

        Since 4.0. Returns a reference to a Task.

        Raises InvalidState, HostConfigFailed, or another VimFault.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/ApplyHostConfig_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ApplyHostConfig_Task", {"host": host, "config_spec": config_spec, "user_input": user_input})
        return result

    def check_answer_file_status_task(
        self,
        host: list[vmodl.ManagedObjectReference | HostSystem],
    ) -> vmodl.ManagedObjectReference:
        """Call ``CheckAnswerFileStatus_Task``.

        host: Wire name ``host``. Since 5.0. Refers to a HostSystem.

        Since 5.0. Privilege System.View. Returns a reference to a Task, whose result is a
        AnswerFileStatusResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/CheckAnswerFileStatus_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CheckAnswerFileStatus_Task", {"host": host})
        return result

    def composite_host_profile_task(
        self,
        source: vmodl.ManagedObjectReference | Profile,
        *,
        targets: list[vmodl.ManagedObjectReference | Profile] | None = None,
        to_be_merged: HostApplyProfile | None = None,
        to_be_replaced_with: HostApplyProfile | None = None,
        to_be_deleted: HostApplyProfile | None = None,
        enable_status_to_be_copied: HostApplyProfile | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``CompositeHostProfile_Task``.

        source: Wire name ``source``. Since 6.5. Refers to a Profile.

        targets: Wire name ``targets``. Since 6.5. Refers to a Profile.

        to_be_merged: Wire name ``toBeMerged``. Since 6.5.

        to_be_replaced_with: Wire name ``toBeReplacedWith``. Since 6.5.

        to_be_deleted: Wire name ``toBeDeleted``. Since 6.5.

        enable_status_to_be_copied: Wire name ``enableStatusToBeCopied``. Since 6.5.

        Since 6.5. Privilege Profile.Edit. Returns a reference to a Task, whose result is a
        HostProfileManagerCompositionResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/CompositeHostProfile_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("CompositeHostProfile_Task", {"source": source, "targets": targets, "to_be_merged": to_be_merged, "to_be_replaced_with": to_be_replaced_with, "to_be_deleted": to_be_deleted, "enable_status_to_be_copied": enable_status_to_be_copied})
        return result

    def create_default_profile(
        self,
        profile_type: str,
        *,
        profile_type_name: str | None = None,
        profile: vmodl.ManagedObjectReference | Profile | None = None,
    ) -> ApplyProfile:
        """Call ``CreateDefaultProfile``.

        profile_type: Wire name ``profileType``. Since 4.0.

        profile_type_name: Wire name ``profileTypeName``. Since 5.0.

        profile: Wire name ``profile``. Since 5.0. Refers to a Profile.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/CreateDefaultProfile/post/
        """
        result: ApplyProfile = self._invoke("CreateDefaultProfile", {"profile_type": profile_type, "profile_type_name": profile_type_name, "profile": profile})
        return result

    def export_answer_file_task(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ExportAnswerFile_Task``.

        host: Wire name ``host``. Since 5.0. Refers to a HostSystem.

        Since 5.0. Privilege Profile.Export. Returns a reference to a Task, whose result is a
        string.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/ExportAnswerFile_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ExportAnswerFile_Task", {"host": host})
        return result

    def generate_config_task_list(
        self,
        config_spec: HostConfigSpec,
        host: vmodl.ManagedObjectReference | HostSystem,
    ) -> HostProfileManagerConfigTaskList:
        """Call ``GenerateConfigTaskList``.

        config_spec: Wire name ``configSpec``. Since 4.0.

        host: Wire name ``host``. Since 4.0. Refers to a HostSystem.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/GenerateConfigTaskList/post/
        """
        result: HostProfileManagerConfigTaskList = self._invoke("GenerateConfigTaskList", {"config_spec": config_spec, "host": host})
        return result

    def generate_host_config_task_spec_task(
        self,
        *,
        hosts_info: list[StructuredCustomizations] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``GenerateHostConfigTaskSpec_Task``.

        hosts_info: Wire name ``hostsInfo``. Since 6.5.

        Since 6.5. Privilege System.View. Returns a reference to a Task, whose result is a
        ApplyHostProfileConfigurationSpec.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/GenerateHostConfigTaskSpec_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("GenerateHostConfigTaskSpec_Task", {"hosts_info": hosts_info})
        return result

    def generate_host_profile_task_list_task(
        self,
        config_spec: HostConfigSpec,
        host: vmodl.ManagedObjectReference | HostSystem,
    ) -> vmodl.ManagedObjectReference:
        """Call ``GenerateHostProfileTaskList_Task``.

        config_spec: Wire name ``configSpec``. Since 5.5.

        host: Wire name ``host``. Since 5.5. Refers to a HostSystem.

        Since 5.5. Privilege System.View. Returns a reference to a Task, whose result is a
        HostProfileManagerConfigTaskList.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/GenerateHostProfileTaskList_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("GenerateHostProfileTaskList_Task", {"config_spec": config_spec, "host": host})
        return result

    def query_answer_file_status(
        self,
        host: list[vmodl.ManagedObjectReference | HostSystem],
    ) -> list[AnswerFileStatusResult] | None:
        """Call ``QueryAnswerFileStatus``.

        host: Wire name ``host``. Since 5.0. Refers to a HostSystem.

        Since 5.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/QueryAnswerFileStatus/post/
        """
        result: list[AnswerFileStatusResult] | None = self._invoke("QueryAnswerFileStatus", {"host": host})
        return result

    def query_host_profile_metadata(
        self,
        *,
        profile_name: list[str] | None = None,
        profile: vmodl.ManagedObjectReference | Profile | None = None,
    ) -> list[ProfileMetadata] | None:
        """Call ``QueryHostProfileMetadata``.

        profile_name: Wire name ``profileName``. Since 4.0.

        profile: Wire name ``profile``. Since 5.0. Refers to a Profile.

        Since 4.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/QueryHostProfileMetadata/post/
        """
        result: list[ProfileMetadata] | None = self._invoke("QueryHostProfileMetadata", {"profile_name": profile_name, "profile": profile})
        return result

    def query_profile_structure(
        self,
        *,
        profile: vmodl.ManagedObjectReference | Profile | None = None,
    ) -> ProfileProfileStructure:
        """Call ``QueryProfileStructure``.

        profile: Wire name ``profile``. Since 5.0. Refers to a Profile.

        Since 5.0. Privilege System.View.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/QueryProfileStructure/post/
        """
        result: ProfileProfileStructure = self._invoke("QueryProfileStructure", {"profile": profile})
        return result

    def retrieve_answer_file(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
    ) -> AnswerFile | None:
        """Call ``RetrieveAnswerFile``.

        host: Wire name ``host``. Since 5.0. Refers to a HostSystem. Privilege Profile.Edit.

        Since 5.0.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/RetrieveAnswerFile/post/
        """
        result: AnswerFile | None = self._invoke("RetrieveAnswerFile", {"host": host})
        return result

    def retrieve_answer_file_for_profile(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
        apply_profile: HostApplyProfile,
    ) -> AnswerFile | None:
        """Call ``RetrieveAnswerFileForProfile``.

        host: Wire name ``host``. Since 5.1. Refers to a HostSystem. Privilege Profile.Edit.

        apply_profile: Wire name ``applyProfile``. Since 5.1.

        Since 5.1.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/RetrieveAnswerFileForProfile/post/
        """
        result: AnswerFile | None = self._invoke("RetrieveAnswerFileForProfile", {"host": host, "apply_profile": apply_profile})
        return result

    def retrieve_host_customizations(
        self,
        *,
        hosts: list[vmodl.ManagedObjectReference | HostSystem] | None = None,
    ) -> list[StructuredCustomizations] | None:
        """Call ``RetrieveHostCustomizations``.

        hosts: Wire name ``hosts``. Since 6.5. Refers to a HostSystem. Privilege Profile.Edit.

        Since 6.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/RetrieveHostCustomizations/post/
        """
        result: list[StructuredCustomizations] | None = self._invoke("RetrieveHostCustomizations", {"hosts": hosts})
        return result

    def retrieve_host_customizations_for_profile(
        self,
        *,
        hosts: list[vmodl.ManagedObjectReference | HostSystem] | None = None,
        apply_profile: HostApplyProfile,
    ) -> list[StructuredCustomizations] | None:
        """Call ``RetrieveHostCustomizationsForProfile``.

        hosts: Wire name ``hosts``. Since 6.5. Refers to a HostSystem. Privilege Profile.Edit.

        apply_profile: Wire name ``applyProfile``. Since 6.5.

        Since 6.5.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/RetrieveHostCustomizationsForProfile/post/
        """
        result: list[StructuredCustomizations] | None = self._invoke("RetrieveHostCustomizationsForProfile", {"hosts": hosts, "apply_profile": apply_profile})
        return result

    def update_answer_file_task(
        self,
        host: vmodl.ManagedObjectReference | HostSystem,
        config_spec: AnswerFileCreateSpec,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpdateAnswerFile_Task``.

        host: Wire name ``host``. Since 5.0. Refers to a HostSystem.

        config_spec: Wire name ``configSpec``. Since 5.0.

        Since 5.0. Privilege Profile.Edit. Returns a reference to a Task.

        Raises AnswerFileUpdateFailed, or another AnswerFileUpdateFailed.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/UpdateAnswerFile_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpdateAnswerFile_Task", {"host": host, "config_spec": config_spec})
        return result

    def update_host_customizations_task(
        self,
        *,
        host_to_config_spec_map: list[HostProfileManagerHostToConfigSpecMap] | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``UpdateHostCustomizations_Task``.

        host_to_config_spec_map: Wire name ``hostToConfigSpecMap``. Since 6.5.

        Since 6.5. Privilege Profile.Edit. Returns a reference to a Task.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/UpdateHostCustomizations_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("UpdateHostCustomizations_Task", {"host_to_config_spec_map": host_to_config_spec_map})
        return result

    def validate_host_profile_composition_task(
        self,
        source: vmodl.ManagedObjectReference | Profile,
        *,
        targets: list[vmodl.ManagedObjectReference | Profile] | None = None,
        to_be_merged: HostApplyProfile | None = None,
        to_replace_with: HostApplyProfile | None = None,
        to_be_deleted: HostApplyProfile | None = None,
        enable_status_to_be_copied: HostApplyProfile | None = None,
        error_only: bool | None = None,
    ) -> vmodl.ManagedObjectReference:
        """Call ``ValidateHostProfileComposition_Task``.

        source: Wire name ``source``. Since 6.5. Refers to a Profile.

        targets: Wire name ``targets``. Since 6.5. Refers to a Profile.

        to_be_merged: Wire name ``toBeMerged``. Since 6.5.

        to_replace_with: Wire name ``toReplaceWith``. Since 6.5.

        to_be_deleted: Wire name ``toBeDeleted``. Since 6.5.

        enable_status_to_be_copied: Wire name ``enableStatusToBeCopied``. Since 6.5.

        error_only: Wire name ``errorOnly``. Since 6.5.

        Since 6.5. Privilege Profile.Edit. Returns a reference to a Task, whose result is a
        HostProfileManagerCompositionValidationResult.

        Page:
        /xapis/virtual-infrastructure-json-api/latest/sdk/vim25/release/HostProfileManager/moId/ValidateHostProfileComposition_Task/post/
        """
        result: vmodl.ManagedObjectReference = self._invoke("ValidateHostProfileComposition_Task", {"source": source, "targets": targets, "to_be_merged": to_be_merged, "to_replace_with": to_replace_with, "to_be_deleted": to_be_deleted, "enable_status_to_be_copied": enable_status_to_be_copied, "error_only": error_only})
        return result
