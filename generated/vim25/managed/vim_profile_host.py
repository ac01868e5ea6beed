# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.profile.host``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "HostProfile": (
        "Profile", "vim.profile.host.HostProfile", "4.0", "",
        {
            "execute_host_profile": {"name": "ExecuteHostProfile", "request": "ExecuteHostProfileRequestType", "result": "ProfileExecuteResult", "since": "4.0", "vmodl_name": "execute", "privilege": "System.View", "parameters": (
                ("host", "host", "ManagedObjectReference", "4.0", False, "HostSystem"),
                ("deferred_param", "deferredParam", "ProfileDeferredPolicyOptionParameter[]?", "4.0"),
            )},
            "get_compliance_check_time": {"name": "complianceCheckTime", "is_property": True, "result": "dateTime", "nullable": True, "since": "8.0.1.0"},
            "get_reference_host": {"name": "referenceHost", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "HostSystem", "since": "4.0"},
            "get_validation_failure_info": {"name": "validationFailureInfo", "is_property": True, "result": "HostProfileValidationFailureInfo", "nullable": True, "since": "6.7"},
            "get_validation_state": {"name": "validationState", "is_property": True, "result": "string", "nullable": True, "since": "6.7"},
            "get_validation_state_update_time": {"name": "validationStateUpdateTime", "is_property": True, "result": "dateTime", "nullable": True, "since": "6.7"},
            "host_profile_reset_validation_state": {"name": "HostProfileResetValidationState", "since": "6.7", "vmodl_name": "ResetValidationState", "privilege": "Profile.Edit"},
            "update_host_profile": {"name": "UpdateHostProfile", "request": "UpdateHostProfileRequestType", "since": "4.0", "vmodl_name": "update", "privilege": "Profile.Edit", "faults": ("DuplicateName", "ProfileUpdateFailed"), "parameters": (
                ("config", "config", "HostProfileConfigSpec", "4.0"),
            )},
            "update_reference_host": {"name": "UpdateReferenceHost", "request": "UpdateReferenceHostRequestType", "since": "4.0", "vmodl_name": "updateReferenceHost", "privilege": "Profile.Edit", "parameters": (
                ("host", "host", "ManagedObjectReference?", "4.0", False, "HostSystem"),
            )},
        },
    ),
    "HostProfileManager": (
        "ProfileManager", "vim.profile.host.ProfileManager", "4.0", "",
        {
            "apply_entities_config_task": {"name": "ApplyEntitiesConfig_Task", "request": "ApplyEntitiesConfigRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ApplyHostProfileConfigurationResult[]", "task_nullable": True, "since": "6.5", "vmodl_name": "applyEntitiesConfiguration", "parameters": (
                ("apply_config_specs", "applyConfigSpecs", "ApplyHostProfileConfigurationSpec[]?", "6.5"),
            )},
            "apply_host_config_task": {"name": "ApplyHostConfig_Task", "request": "ApplyHostConfigRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "applyHostConfiguration", "faults": ("InvalidState", "HostConfigFailed"), "parameters": (
                ("host", "host", "ManagedObjectReference", "4.0", False, "HostSystem"),
                ("config_spec", "configSpec", "HostConfigSpec", "4.0"),
                ("user_input", "userInput", "ProfileDeferredPolicyOptionParameter[]?", "5.0"),
            )},
            "check_answer_file_status_task": {"name": "CheckAnswerFileStatus_Task", "request": "CheckAnswerFileStatusRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "AnswerFileStatusResult[]", "task_nullable": True, "since": "5.0", "vmodl_name": "checkAnswerFileStatus", "privilege": "System.View", "parameters": (
                ("host", "host", "ManagedObjectReference[]", "5.0", False, "HostSystem"),
            )},
            "composite_host_profile_task": {"name": "CompositeHostProfile_Task", "request": "CompositeHostProfileRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostProfileManagerCompositionResult", "task_nullable": True, "since": "6.5", "vmodl_name": "compositeProfile", "privilege": "Profile.Edit", "parameters": (
                ("source", "source", "ManagedObjectReference", "6.5", False, "Profile"),
                ("targets", "targets", "ManagedObjectReference[]?", "6.5", False, "Profile"),
                ("to_be_merged", "toBeMerged", "HostApplyProfile?", "6.5"),
                ("to_be_replaced_with", "toBeReplacedWith", "HostApplyProfile?", "6.5"),
                ("to_be_deleted", "toBeDeleted", "HostApplyProfile?", "6.5"),
                ("enable_status_to_be_copied", "enableStatusToBeCopied", "HostApplyProfile?", "6.5"),
            )},
            "create_default_profile": {"name": "CreateDefaultProfile", "request": "CreateDefaultProfileRequestType", "result": "ApplyProfile", "since": "4.0", "vmodl_name": "createDefaultProfile", "privilege": "System.View", "parameters": (
                ("profile_type", "profileType", "string", "4.0"),
                ("profile_type_name", "profileTypeName", "string?", "5.0"),
                ("profile", "profile", "ManagedObjectReference?", "5.0", False, "Profile"),
            )},
            "export_answer_file_task": {"name": "ExportAnswerFile_Task", "request": "ExportAnswerFileRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "string", "since": "5.0", "vmodl_name": "exportAnswerFile", "privilege": "Profile.Export", "parameters": (
                ("host", "host", "ManagedObjectReference", "5.0", False, "HostSystem"),
            )},
            "generate_config_task_list": {"name": "GenerateConfigTaskList", "request": "GenerateConfigTaskListRequestType", "result": "HostProfileManagerConfigTaskList", "since": "4.0", "vmodl_name": "generateConfigTaskList", "privilege": "System.View", "deprecated": "Deprecated since 6.0: use HostProfileManager.GenerateHostProfileTaskList_Task.", "parameters": (
                ("config_spec", "configSpec", "HostConfigSpec", "4.0"),
                ("host", "host", "ManagedObjectReference", "4.0", False, "HostSystem"),
            )},
            "generate_host_config_task_spec_task": {"name": "GenerateHostConfigTaskSpec_Task", "request": "GenerateHostConfigTaskSpecRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ApplyHostProfileConfigurationSpec[]", "task_nullable": True, "since": "6.5", "vmodl_name": "generateHostConfigTaskSpec", "privilege": "System.View", "parameters": (
                ("hosts_info", "hostsInfo", "StructuredCustomizations[]?", "6.5"),
            )},
            "generate_host_profile_task_list_task": {"name": "GenerateHostProfileTaskList_Task", "request": "GenerateHostProfileTaskListRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostProfileManagerConfigTaskList", "task_nullable": True, "since": "5.5", "vmodl_name": "generateTaskList", "privilege": "System.View", "parameters": (
                ("config_spec", "configSpec", "HostConfigSpec", "5.5"),
                ("host", "host", "ManagedObjectReference", "5.5", False, "HostSystem"),
            )},
            "query_answer_file_status": {"name": "QueryAnswerFileStatus", "request": "QueryAnswerFileStatusRequestType", "result": "AnswerFileStatusResult[]", "nullable": True, "since": "5.0", "vmodl_name": "queryAnswerFileStatus", "privilege": "System.View", "parameters": (
                ("host", "host", "ManagedObjectReference[]", "5.0", False, "HostSystem"),
            )},
            "query_host_profile_metadata": {"name": "QueryHostProfileMetadata", "request": "QueryHostProfileMetadataRequestType", "result": "ProfileMetadata[]", "nullable": True, "since": "4.0", "vmodl_name": "queryProfileMetadata", "privilege": "System.View", "parameters": (
                ("profile_name", "profileName", "string[]?", "4.0"),
                ("profile", "profile", "ManagedObjectReference?", "5.0", False, "Profile"),
            )},
            "query_profile_structure": {"name": "QueryProfileStructure", "request": "QueryProfileStructureRequestType", "result": "ProfileProfileStructure", "since": "5.0", "vmodl_name": "queryProfileStructure", "privilege": "System.View", "parameters": (
                ("profile", "profile", "ManagedObjectReference?", "5.0", False, "Profile"),
            )},
            "retrieve_answer_file": {"name": "RetrieveAnswerFile", "request": "RetrieveAnswerFileRequestType", "result": "AnswerFile", "nullable": True, "since": "5.0", "vmodl_name": "retrieveAnswerFile", "parameters": (
                ("host", "host", "ManagedObjectReference", "5.0", False, "HostSystem"),
            )},
            "retrieve_answer_file_for_profile": {"name": "RetrieveAnswerFileForProfile", "request": "RetrieveAnswerFileForProfileRequestType", "result": "AnswerFile", "nullable": True, "since": "5.1", "vmodl_name": "retrieveAnswerFileForProfile", "parameters": (
                ("host", "host", "ManagedObjectReference", "5.1", False, "HostSystem"),
                ("apply_profile", "applyProfile", "HostApplyProfile", "5.1"),
            )},
            "retrieve_host_customizations": {"name": "RetrieveHostCustomizations", "request": "RetrieveHostCustomizationsRequestType", "result": "StructuredCustomizations[]", "nullable": True, "since": "6.5", "vmodl_name": "retrieveHostCustomizations", "parameters": (
                ("hosts", "hosts", "ManagedObjectReference[]?", "6.5", False, "HostSystem"),
            )},
            "retrieve_host_customizations_for_profile": {"name": "RetrieveHostCustomizationsForProfile", "request": "RetrieveHostCustomizationsForProfileRequestType", "result": "StructuredCustomizations[]", "nullable": True, "since": "6.5", "vmodl_name": "retrieveHostCustomizationsForProfile", "parameters": (
                ("hosts", "hosts", "ManagedObjectReference[]?", "6.5", False, "HostSystem"),
                ("apply_profile", "applyProfile", "HostApplyProfile", "6.5"),
            )},
            "update_answer_file_task": {"name": "UpdateAnswerFile_Task", "request": "UpdateAnswerFileRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "5.0", "vmodl_name": "updateAnswerFile", "privilege": "Profile.Edit", "faults": ("AnswerFileUpdateFailed",), "parameters": (
                ("host", "host", "ManagedObjectReference", "5.0", False, "HostSystem"),
                ("config_spec", "configSpec", "AnswerFileCreateSpec", "5.0"),
            )},
            "update_host_customizations_task": {"name": "UpdateHostCustomizations_Task", "request": "UpdateHostCustomizationsRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "Any", "task_nullable": True, "since": "6.5", "vmodl_name": "updateHostCustomizations", "privilege": "Profile.Edit", "parameters": (
                ("host_to_config_spec_map", "hostToConfigSpecMap", "HostProfileManagerHostToConfigSpecMap[]?", "6.5"),
            )},
            "validate_host_profile_composition_task": {"name": "ValidateHostProfileComposition_Task", "request": "ValidateHostProfileCompositionRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "HostProfileManagerCompositionValidationResult", "task_nullable": True, "since": "6.5", "vmodl_name": "validateComposition", "privilege": "Profile.Edit", "parameters": (
                ("source", "source", "ManagedObjectReference", "6.5", False, "Profile"),
                ("targets", "targets", "ManagedObjectReference[]?", "6.5", False, "Profile"),
                ("to_be_merged", "toBeMerged", "HostApplyProfile?", "6.5"),
                ("to_replace_with", "toReplaceWith", "HostApplyProfile?", "6.5"),
                ("to_be_deleted", "toBeDeleted", "HostApplyProfile?", "6.5"),
                ("enable_status_to_be_copied", "enableStatusToBeCopied", "HostApplyProfile?", "6.5"),
                ("error_only", "errorOnly", "boolean?", "6.5"),
            )},
        },
    ),
    "HostSpecificationManager": (
        None, "vim.profile.host.HostSpecificationManager", "6.5", "",
        {
            "delete_host_specification": {"name": "DeleteHostSpecification", "request": "DeleteHostSpecificationRequestType", "since": "6.5", "vmodl_name": "deleteHostSpecification", "privilege": "System.View", "faults": ("HostSpecificationOperationFailed",), "parameters": (
                ("host", "host", "ManagedObjectReference", "6.5", False, "HostSystem"),
            )},
            "delete_host_sub_specification": {"name": "DeleteHostSubSpecification", "request": "DeleteHostSubSpecificationRequestType", "since": "6.5", "vmodl_name": "deleteHostSubSpecification", "privilege": "System.View", "faults": ("HostSpecificationOperationFailed",), "parameters": (
                ("host", "host", "ManagedObjectReference", "6.5", False, "HostSystem"),
                ("sub_spec_name", "subSpecName", "string", "6.5"),
            )},
            "host_spec_get_updated_hosts": {"name": "HostSpecGetUpdatedHosts", "request": "HostSpecGetUpdatedHostsRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "HostSystem", "since": "6.5", "vmodl_name": "getUpdatedHosts", "privilege": "System.View", "parameters": (
                ("start_change_id", "startChangeID", "string?", "6.5"),
                ("end_change_id", "endChangeID", "string?", "6.5"),
            )},
            "retrieve_host_specification": {"name": "RetrieveHostSpecification", "request": "RetrieveHostSpecificationRequestType", "result": "HostSpecification", "since": "6.5", "vmodl_name": "retrieveHostSpecification", "privilege": "System.View", "faults": ("HostSpecificationOperationFailed",), "parameters": (
                ("host", "host", "ManagedObjectReference", "6.5", False, "HostSystem"),
                ("from_host", "fromHost", "boolean", "6.5"),
            )},
            "update_host_specification": {"name": "UpdateHostSpecification", "request": "UpdateHostSpecificationRequestType", "since": "6.5", "vmodl_name": "updateHostSpecification", "privilege": "Profile.Edit", "faults": ("HostSpecificationOperationFailed",), "parameters": (
                ("host", "host", "ManagedObjectReference", "6.5", False, "HostSystem"),
                ("host_spec", "hostSpec", "HostSpecification", "6.5"),
            )},
            "update_host_sub_specification": {"name": "UpdateHostSubSpecification", "request": "UpdateHostSubSpecificationRequestType", "since": "6.5", "vmodl_name": "updateHostSubSpecification", "privilege": "Profile.Edit", "faults": ("HostSpecificationOperationFailed",), "parameters": (
                ("host", "host", "ManagedObjectReference", "6.5", False, "HostSystem"),
                ("host_sub_spec", "hostSubSpec", "HostSubSpecification", "6.5"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
