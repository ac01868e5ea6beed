# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.lccm``."""

import builtins
import datetime
import typing

import vim25.services.eam
import vmodl
from vmodl.tables import data_types

TYPES = {
    "HooksHookInfo": (
        "HooksHookInfo", None, "eam.lccm.Hooks.HookInfo", "1.0", "",
        ("vm", "vm", "ManagedObjectReference", "1.0", False, "VirtualMachine"),
        ("solution", "solution", "string", "1.0"),
        ("hook_type", "hookType", "string", "1.0"),
        ("raised_at", "raisedAt", "dateTime", "1.0"),
    ),
    "HooksHookListSpec": (
        "HooksHookListSpec", None, "eam.lccm.Hooks.HookListSpec", "1.0", "",
        ("solutions", "solutions", "string[]?", "1.0"),
        ("hosts", "hosts", "ManagedObjectReference[]?", "1.0", False, "HostSystem"),
    ),
    "HooksMarkAsProcessedSpec": (
        "HooksMarkAsProcessedSpec", None, "eam.lccm.Hooks.MarkAsProcessedSpec", "1.0", "",
        ("vm", "vm", "ManagedObjectReference", "1.0", False, "VirtualMachine"),
        ("hook_type", "hookType", "string", "1.0"),
        ("success", "success", "boolean", "1.0"),
    ),
    "SolutionsApplySpec": (
        "SolutionsApplySpec", None, "eam.lccm.Solutions.ApplySpec", "1.0", "",
        ("desired_state", "desiredState", "SolutionsSolutionConfig[]?", "1.0"),
        ("solutions", "solutions", "string[]?", "1.0"),
        ("hosts", "hosts", "ManagedObjectReference[]?", "1.0", False, "HostSystem"),
    ),
    "SolutionsComplianceResult": (
        "SolutionsComplianceResult", None, "eam.lccm.Solutions.ComplianceResult", "1.0", "",
        ("compliant", "compliant", "boolean", "1.0"),
        ("hosts", "hosts", "SolutionsHostComplianceResult[]?", "1.0"),
    ),
    "SolutionsComplianceSpec": (
        "SolutionsComplianceSpec", None, "eam.lccm.Solutions.ComplianceSpec", "1.0", "",
        ("desired_state", "desiredState", "SolutionsSolutionConfig[]?", "1.0"),
        ("solutions", "solutions", "string[]?", "1.0"),
        ("hosts", "hosts", "ManagedObjectReference[]?", "1.0", False, "HostSystem"),
    ),
    "SolutionsHookAcknowledgeConfig": (
        "SolutionsHookAcknowledgeConfig", None, "eam.lccm.Solutions.HookAcknowledgeConfig", "1.0", "",
    ),
    "SolutionsHookConfig": (
        "SolutionsHookConfig", None, "eam.lccm.Solutions.HookConfig", "1.0", "",
        ("type", "type", "string", "1.0"),
        ("acknowledgement", "acknowledgement", "SolutionsHookAcknowledgeConfig", "1.0"),
    ),
    "SolutionsHostBoundSolutionConfig": (
        "SolutionsHostBoundSolutionConfig", "SolutionsTypeSpecificSolutionConfig", "eam.lccm.Solutions.HostBoundSolutionConfig", "1.0", "",
        ("prefer_host_configuration", "preferHostConfiguration", "boolean?", "1.0"),
        ("networks", "networks", "ManagedObjectReference[]?", "1.0", False, "Network"),
        ("datastores", "datastores", "ManagedObjectReference[]?", "1.0", False, "Datastore"),
        ("vmci", "vmci", "string[]?", "1.0"),
    ),
    "SolutionsHostComplianceResult": (
        "SolutionsHostComplianceResult", None, "eam.lccm.Solutions.HostComplianceResult", "1.0", "",
        ("host", "host", "ManagedObjectReference", "1.0", False, "HostSystem"),
        ("compliant", "compliant", "boolean", "1.0"),
        ("solutions", "solutions", "SolutionsSolutionComplianceResult[]?", "1.0"),
    ),
    "SolutionsInteractiveHookAcknowledgeConfig": (
        "SolutionsInteractiveHookAcknowledgeConfig", "SolutionsHookAcknowledgeConfig", "eam.lccm.Solutions.InteractiveHookAcknowledgeConfig", "1.0", "",
    ),
    "SolutionsOvfProperty": (
        "SolutionsOvfProperty", None, "eam.lccm.Solutions.OvfProperty", "1.0", "",
        ("key", "key", "string", "1.0"),
        ("value", "value", "string", "1.0"),
    ),
    "SolutionsProfileIdStoragePolicy": (
        "SolutionsProfileIdStoragePolicy", "SolutionsStoragePolicy", "eam.lccm.Solutions.ProfileIdStoragePolicy", "1.0", "",
        ("profile_id", "profileId", "string", "1.0"),
    ),
    "SolutionsSolutionComplianceResult": (
        "SolutionsSolutionComplianceResult", None, "eam.lccm.Solutions.SolutionComplianceResult", "1.0", "",
        ("solution", "solution", "string", "1.0"),
        ("compliant", "compliant", "boolean", "1.0"),
        ("non_compliance_reason", "nonComplianceReason", "string?", "1.0"),
        ("vm", "vm", "ManagedObjectReference?", "1.0", False, "VirtualMachine"),
        ("upgrading_vm", "upgradingVm", "ManagedObjectReference?", "1.0", False, "VirtualMachine"),
        ("hook", "hook", "HooksHookInfo?", "1.0"),
        ("issues", "issues", "Issue[]?", "1.0"),
        ("solution_config", "solutionConfig", "SolutionsSolutionConfig?", "1.0"),
    ),
    "SolutionsSolutionConfig": (
        "SolutionsSolutionConfig", None, "eam.lccm.Solutions.SolutionConfig", "1.0", "",
        ("solution", "solution", "string", "1.0"),
        ("name", "name", "string", "1.0"),
        ("version", "version", "string", "1.0"),
        ("vm_source", "vmSource", "SolutionsVMSource", "1.0"),
        ("uuid_vm_name", "uuidVmName", "boolean", "1.0"),
        ("resource_pool", "resourcePool", "ManagedObjectReference?", "1.0", False, "ResourcePool"),
        ("folder", "folder", "ManagedObjectReference?", "1.0", False, "Folder"),
        ("ovf_properties", "ovfProperties", "SolutionsOvfProperty[]?", "1.0"),
        ("storage_policies", "storagePolicies", "SolutionsStoragePolicy[]?", "1.0"),
        ("vm_disk_provisioning", "vmDiskProvisioning", "string?", "1.0"),
        ("vm_deployment_optimization", "vmDeploymentOptimization", "string?", "1.0"),
        ("type_specific_config", "typeSpecificConfig", "SolutionsTypeSpecificSolutionConfig", "1.0"),
        ("hooks", "hooks", "SolutionsHookConfig[]?", "1.0"),
    ),
    "SolutionsSolutionValidationResult": (
        "SolutionsSolutionValidationResult", None, "eam.lccm.Solutions.SolutionValidationResult", "1.0", "",
        ("solution", "solution", "string", "1.0"),
        ("valid", "valid", "boolean", "1.0"),
        ("invalid_reason", "invalidReason", "string?", "1.0"),
    ),
    "SolutionsStoragePolicy": (
        "SolutionsStoragePolicy", None, "eam.lccm.Solutions.StoragePolicy", "1.0", "",
    ),
    "SolutionsTransitionSpec": (
        "SolutionsTransitionSpec", None, "eam.lccm.Solutions.TransitionSpec", "1.0", "",
        ("solution", "solution", "string", "1.0"),
        ("agency_id", "agencyId", "string", "1.0"),
    ),
    "SolutionsTypeSpecificSolutionConfig": (
        "SolutionsTypeSpecificSolutionConfig", None, "eam.lccm.Solutions.TypeSpecificSolutionConfig", "1.0", "",
    ),
    "SolutionsUrlVMSource": (
        "SolutionsUrlVMSource", "SolutionsVMSource", "eam.lccm.Solutions.UrlVMSource", "1.0", "",
        ("ovf_url", "ovfUrl", "string", "1.0"),
        ("certificate_pem", "certificatePEM", "string?", "1.0"),
    ),
    "SolutionsVMSource": (
        "SolutionsVMSource", None, "eam.lccm.Solutions.VMSource", "1.0", "",
    ),
    "SolutionsValidateSpec": (
        "SolutionsValidateSpec", None, "eam.lccm.Solutions.ValidateSpec", "1.0", "",
        ("desired_state", "desiredState", "SolutionsSolutionConfig[]", "1.0"),
    ),
    "SolutionsValidationResult": (
        "SolutionsValidationResult", None, "eam.lccm.Solutions.ValidationResult", "1.0", "",
        ("valid", "valid", "boolean", "1.0"),
        ("solution_result", "solutionResult", "SolutionsSolutionValidationResult[]?", "1.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
