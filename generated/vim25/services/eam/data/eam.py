# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam``."""

import builtins
import datetime
import typing

import vim25.services.eam
import vmodl
from vmodl.tables import data_types

TYPES = {
    "AgencyComputeResourceScope": (
        "AgencyComputeResourceScope", "AgencyScope", "eam.Agency.ComputeResourceScope", "1.0", "",
        ("compute_resource", "computeResource", "ManagedObjectReference[]?", "1.0", False, "ComputeResource"),
    ),
    "AgencyConfigInfo": (
        "AgencyConfigInfo", None, "eam.Agency.ConfigInfo", "1.0", "",
        ("agent_config", "agentConfig", "AgentConfigInfo[]?", "1.0"),
        ("scope", "scope", "AgencyScope?", "1.0"),
        ("manually_mark_agent_vm_available_after_provisioning", "manuallyMarkAgentVmAvailableAfterProvisioning", "boolean?", "1.0"),
        ("manually_mark_agent_vm_available_after_power_on", "manuallyMarkAgentVmAvailableAfterPowerOn", "boolean?", "1.0"),
        ("optimized_deployment_enabled", "optimizedDeploymentEnabled", "boolean?", "1.0"),
        ("agent_name", "agentName", "string?", "1.0"),
        ("agency_name", "agencyName", "string?", "1.0"),
        ("use_uuid_vm_name", "useUuidVmName", "boolean?", "7.5"),
        ("manually_provisioned", "manuallyProvisioned", "boolean?", "2.0"),
        ("manually_monitored", "manuallyMonitored", "boolean?", "2.0"),
        ("bypass_vum_enabled", "bypassVumEnabled", "boolean?", "2.0"),
        ("agent_vm_network", "agentVmNetwork", "ManagedObjectReference[]?", "2.0", False, "Network"),
        ("agent_vm_datastore", "agentVmDatastore", "ManagedObjectReference[]?", "2_5", False, "Datastore"),
        ("prefer_host_configuration", "preferHostConfiguration", "boolean?", "2_5"),
        ("ip_pool", "ipPool", "IpPool?", "3.0"),
        ("resource_pools", "resourcePools", "AgencyVMResourcePool[]?", "6.9"),
        ("folders", "folders", "AgencyVMFolder[]?", "6.9"),
    ),
    "AgencyScope": (
        "AgencyScope", None, "eam.Agency.Scope", "1.0", "",
    ),
    "AgencyVMFolder": (
        "AgencyVMFolder", None, "eam.Agency.VMFolder", "6.9", "",
        ("folder_id", "folderId", "ManagedObjectReference", "6.9", False, "Folder"),
        ("datacenter_id", "datacenterId", "ManagedObjectReference", "6.9", False, "Datacenter"),
    ),
    "AgencyVMResourcePool": (
        "AgencyVMResourcePool", None, "eam.Agency.VMResourcePool", "6.9", "",
        ("resource_pool_id", "resourcePoolId", "ManagedObjectReference", "6.9", False, "ResourcePool"),
        ("compute_resource_id", "computeResourceId", "ManagedObjectReference", "6.9", False, "ComputeResource"),
    ),
    "AgentAnyCertificate": (
        "AgentAnyCertificate", "AgentSslTrust", "eam.Agent.AnyCertificate", "8.2", "",
    ),
    "AgentConfigInfo": (
        "AgentConfigInfo", None, "eam.Agent.ConfigInfo", "1.0", "",
        ("product_line_id", "productLineId", "string?", "1.0"),
        ("host_version", "hostVersion", "string?", "1.0"),
        ("ovf_package_url", "ovfPackageUrl", "string?", "1.0"),
        ("ovf_ssl_trust", "ovfSslTrust", "AgentSslTrust?", "8.2"),
        ("ovf_environment", "ovfEnvironment", "AgentOvfEnvironmentInfo?", "1.0"),
        ("vib_url", "vibUrl", "string?", "1.0"),
        ("vib_ssl_trust", "vibSslTrust", "AgentSslTrust?", "8.2"),
        ("vib_matching_rules", "vibMatchingRules", "AgentVibMatchingRule[]?", "2_5"),
        ("vib_name", "vibName", "string?", "2.0"),
        ("dv_filter_enabled", "dvFilterEnabled", "boolean?", "1.0"),
        ("reboot_host_after_vib_uninstall", "rebootHostAfterVibUninstall", "boolean?", "1.0"),
        ("vmci_service", "vmciService", "string[]?", "1.0"),
        ("ovf_disk_provisioning", "ovfDiskProvisioning", "string?", "6.9"),
        ("vm_storage_policies", "vmStoragePolicies", "AgentStoragePolicy[]?", "7.0"),
    ),
    "AgentOvfEnvironmentInfo": (
        "AgentOvfEnvironmentInfo", None, "eam.Agent.OvfEnvironmentInfo", "1.0", "",
        ("ovf_property", "ovfProperty", "AgentOvfEnvironmentInfoOvfProperty[]?", "1.0"),
    ),
    "AgentOvfEnvironmentInfoOvfProperty": (
        "AgentOvfEnvironmentInfoOvfProperty", None, "eam.Agent.OvfEnvironmentInfo.OvfProperty", "1.0", "",
        ("key", "key", "string", "1.0"),
        ("value", "value", "string", "1.0"),
    ),
    "AgentPinnedPemCertificate": (
        "AgentPinnedPemCertificate", "AgentSslTrust", "eam.Agent.PinnedPemCertificate", "8.2", "",
        ("ssl_certificate", "sslCertificate", "string", "8.2"),
    ),
    "AgentRuntimeInfo": (
        "AgentRuntimeInfo", "EamObjectRuntimeInfo", "eam.Agent.RuntimeInfo", "1.0", "",
        ("vm_power_state", "vmPowerState", "VirtualMachinePowerState", "1.0"),
        ("receiving_heart_beat", "receivingHeartBeat", "boolean", "1.0"),
        ("host", "host", "ManagedObjectReference?", "1.0", False, "HostSystem"),
        ("vm", "vm", "ManagedObjectReference?", "1.0", False, "VirtualMachine"),
        ("vm_ip", "vmIp", "string?", "1.0"),
        ("vm_name", "vmName", "string", "1.0"),
        ("esx_agent_resource_pool", "esxAgentResourcePool", "ManagedObjectReference?", "1.0", False, "ResourcePool"),
        ("esx_agent_folder", "esxAgentFolder", "ManagedObjectReference?", "1.0", False, "Folder"),
        ("installed_bulletin", "installedBulletin", "string[]?", "1.0"),
        ("installed_vibs", "installedVibs", "VibVibInfo[]?", "6.0"),
        ("agency", "agency", "ManagedObjectReference?", "2.0", False, "Agency"),
        ("vm_hook", "vmHook", "AgentVmHook?", "6.7"),
    ),
    "AgentSslTrust": (
        "AgentSslTrust", None, "eam.Agent.SslTrust", "8.2", "",
    ),
    "AgentStoragePolicy": (
        "AgentStoragePolicy", None, "eam.Agent.StoragePolicy", "7.0", "",
    ),
    "AgentVibMatchingRule": (
        "AgentVibMatchingRule", None, "eam.Agent.VibMatchingRule", "1.0", "",
        ("vib_name_regex", "vibNameRegex", "string", "1.0"),
        ("vib_version_regex", "vibVersionRegex", "string", "1.0"),
    ),
    "AgentVmHook": (
        "AgentVmHook", None, "eam.Agent.VmHook", "6.7", "",
        ("vm", "vm", "ManagedObjectReference", "6.7", False, "VirtualMachine"),
        ("vm_state", "vmState", "string", "6.7"),
    ),
    "AgentVsanStoragePolicy": (
        "AgentVsanStoragePolicy", "AgentStoragePolicy", "eam.Agent.VsanStoragePolicy", "7.0", "",
        ("profile_id", "profileId", "string", "7.0"),
    ),
    "EamObjectRuntimeInfo": (
        "EamObjectRuntimeInfo", None, "eam.EamObject.RuntimeInfo", "1.0", "",
        ("status", "status", "string", "1.0"),
        ("issue", "issue", "Issue[]?", "1.0"),
        ("goal_state", "goalState", "string", "1.0"),
        ("entity", "entity", "ManagedObjectReference", "1.0", False, "EamObject"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
