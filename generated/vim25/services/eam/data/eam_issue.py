# Generated from eam-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``eam.issue``."""

import builtins
import datetime
import typing

import vim25.services.eam
import vmodl
from vmodl.tables import data_types

TYPES = {
    "AgencyDisabled": (
        "AgencyDisabled", "AgencyIssue", "eam.issue.AgencyDisabled", "7.6", "",
    ),
    "AgencyIssue": (
        "AgencyIssue", "Issue", "eam.issue.AgencyIssue", "1.0", "",
        ("agency", "agency", "ManagedObjectReference", "1.0", False, "Agency"),
        ("agency_name", "agencyName", "string", "1.0"),
        ("solution_id", "solutionId", "string", "1.0"),
        ("solution_name", "solutionName", "string", "1.0"),
    ),
    "AgentIssue": (
        "AgentIssue", "AgencyIssue", "eam.issue.AgentIssue", "1.0", "",
        ("agent", "agent", "ManagedObjectReference", "1.0", False, "Agent"),
        ("agent_name", "agentName", "string", "1.0"),
        ("host", "host", "ManagedObjectReference", "1.0", False, "HostSystem"),
        ("host_name", "hostName", "string", "1.0"),
    ),
    "CannotAccessAgentOVF": (
        "CannotAccessAgentOVF", "VmNotDeployed", "eam.issue.CannotAccessAgentOVF", "1.0", "",
        ("download_url", "downloadUrl", "string", "1.0"),
    ),
    "CannotAccessAgentVib": (
        "CannotAccessAgentVib", "VibNotInstalled", "eam.issue.CannotAccessAgentVib", "1.0", "",
        ("download_url", "downloadUrl", "string", "1.0"),
    ),
    "CertificateNotTrusted": (
        "CertificateNotTrusted", "AgentIssue", "eam.issue.CertificateNotTrusted", "8.2", "",
        ("url", "url", "string", "8.2"),
    ),
    "ExtensibleIssue": (
        "ExtensibleIssue", "Issue", "eam.issue.ExtensibleIssue", "2.0", "",
        ("type_id", "typeId", "string", "2.0"),
        ("argument", "argument", "KeyAnyValue[]?", "2.0"),
        ("target", "target", "ManagedObjectReference?", "2.0", False, "ManagedEntity"),
        ("agent", "agent", "ManagedObjectReference?", "2.0", False, "Agent"),
        ("agency", "agency", "ManagedObjectReference?", "2.0", False, "Agency"),
    ),
    "HostInMaintenanceMode": (
        "HostInMaintenanceMode", "VmDeployed", "eam.issue.HostInMaintenanceMode", "1.0", "",
    ),
    "HostInStandbyMode": (
        "HostInStandbyMode", "VmDeployed", "eam.issue.HostInStandbyMode", "1.0", "",
    ),
    "HostIssue": (
        "HostIssue", "Issue", "eam.issue.HostIssue", "1.0", "",
        ("host", "host", "ManagedObjectReference", "1.0", False, "HostSystem"),
    ),
    "HostPoweredOff": (
        "HostPoweredOff", "VmDeployed", "eam.issue.HostPoweredOff", "1.0", "",
    ),
    "ImmediateHostRebootRequired": (
        "ImmediateHostRebootRequired", "VibIssue", "eam.issue.ImmediateHostRebootRequired", "6.8", "",
    ),
    "IncompatibleHostVersion": (
        "IncompatibleHostVersion", "VmNotDeployed", "eam.issue.IncompatibleHostVersion", "1.0", "",
    ),
    "InsufficientIpAddresses": (
        "InsufficientIpAddresses", "VmPoweredOff", "eam.issue.InsufficientIpAddresses", "1.0", "",
        ("network", "network", "ManagedObjectReference", "1.0", False, "Network"),
    ),
    "InsufficientResources": (
        "InsufficientResources", "VmNotDeployed", "eam.issue.InsufficientResources", "1.0", "",
    ),
    "InsufficientSpace": (
        "InsufficientSpace", "VmNotDeployed", "eam.issue.InsufficientSpace", "1.0", "",
    ),
    "InvalidConfig": (
        "InvalidConfig", "VmIssue", "eam.issue.InvalidConfig", "6.9", "",
        ("error", "error", "Any", "6.9"),
    ),
    "Issue": (
        "Issue", None, "eam.issue.Issue", "1.0", "",
        ("key", "key", "int", "1.0"),
        ("description", "description", "string", "1.0"),
        ("time", "time", "dateTime", "1.0"),
    ),
    "ManagedHostNotReachable": (
        "ManagedHostNotReachable", "AgentIssue", "eam.issue.HostNotReachable", "6.8", "",
    ),
    "MissingAgentIpPool": (
        "MissingAgentIpPool", "VmPoweredOff", "eam.issue.MissingAgentIpPool", "1.0", "",
        ("network", "network", "ManagedObjectReference", "1.0", False, "Network"),
    ),
    "MissingDvFilterSwitch": (
        "MissingDvFilterSwitch", "AgentIssue", "eam.issue.MissingDvFilterSwitch", "1.0", "",
    ),
    "NoAgentVmDatastore": (
        "NoAgentVmDatastore", "VmNotDeployed", "eam.issue.NoAgentVmDatastore", "1.0", "",
    ),
    "NoAgentVmNetwork": (
        "NoAgentVmNetwork", "VmNotDeployed", "eam.issue.NoAgentVmNetwork", "1.0", "",
    ),
    "NoCustomAgentVmDatastore": (
        "NoCustomAgentVmDatastore", "NoAgentVmDatastore", "eam.issue.NoCustomAgentVmDatastore", "1.0", "",
        ("custom_agent_vm_datastore", "customAgentVmDatastore", "ManagedObjectReference[]", "1.0", False, "Datastore"),
        ("custom_agent_vm_datastore_name", "customAgentVmDatastoreName", "string[]", "1.0"),
    ),
    "NoCustomAgentVmNetwork": (
        "NoCustomAgentVmNetwork", "NoAgentVmNetwork", "eam.issue.NoCustomAgentVmNetwork", "1.0", "",
        ("custom_agent_vm_network", "customAgentVmNetwork", "ManagedObjectReference[]", "1.0", False, "Network"),
        ("custom_agent_vm_network_name", "customAgentVmNetworkName", "string[]", "1.0"),
    ),
    "NoDiscoverableAgentVmDatastore": (
        "NoDiscoverableAgentVmDatastore", "VmNotDeployed", "eam.issue.NoDiscoverableAgentVmDatastore", "1.0", "",
    ),
    "NoDiscoverableAgentVmNetwork": (
        "NoDiscoverableAgentVmNetwork", "VmNotDeployed", "eam.issue.NoDiscoverableAgentVmNetwork", "1.0", "",
    ),
    "OrphanedAgency": (
        "OrphanedAgency", "AgencyIssue", "eam.issue.OrphanedAgency", "1.0", "",
    ),
    "OrphanedDvFilterSwitch": (
        "OrphanedDvFilterSwitch", "HostIssue", "eam.issue.OrphanedDvFilterSwitch", "1.0", "",
    ),
    "OvfInvalidFormat": (
        "OvfInvalidFormat", "VmNotDeployed", "eam.issue.OvfInvalidFormat", "1.0", "",
        ("error", "error", "MethodFault[]?", "1.0"),
    ),
    "OvfInvalidProperty": (
        "OvfInvalidProperty", "AgentIssue", "eam.issue.OvfInvalidProperty", "1.0", "",
        ("error", "error", "MethodFault[]?", "1.0"),
    ),
    "UnknownAgentVm": (
        "UnknownAgentVm", "HostIssue", "eam.issue.UnknownAgentVm", "1.0", "",
        ("vm", "vm", "ManagedObjectReference", "1.0", False, "VirtualMachine"),
    ),
    "VibCannotPutHostInMaintenanceMode": (
        "VibCannotPutHostInMaintenanceMode", "VibIssue", "eam.issue.VibCannotPutHostInMaintenanceMode", "1.0", "",
    ),
    "VibCannotPutHostOutOfMaintenanceMode": (
        "VibCannotPutHostOutOfMaintenanceMode", "VibIssue", "eam.issue.VibCannotPutHostOutOfMaintenanceMode", "6.5", "",
    ),
    "VibDependenciesNotMetByHost": (
        "VibDependenciesNotMetByHost", "VibNotInstalled", "eam.issue.VibDependenciesNotMetByHost", "6.8", "",
    ),
    "VibInvalidFormat": (
        "VibInvalidFormat", "VibNotInstalled", "eam.issue.VibInvalidFormat", "1.0", "",
    ),
    "VibIssue": (
        "VibIssue", "AgentIssue", "eam.issue.VibIssue", "1.0", "",
    ),
    "VibNotInstalled": (
        "VibNotInstalled", "VibIssue", "eam.issue.VibNotInstalled", "1.0", "",
    ),
    "VibRequirementsNotMetByHost": (
        "VibRequirementsNotMetByHost", "VibNotInstalled", "eam.issue.VibRequirementsNotMetByHost", "6.8", "",
    ),
    "VibRequiresHostInMaintenanceMode": (
        "VibRequiresHostInMaintenanceMode", "VibIssue", "eam.issue.VibRequiresHostInMaintenanceMode", "1.0", "",
    ),
    "VibRequiresHostReboot": (
        "VibRequiresHostReboot", "VibIssue", "eam.issue.VibRequiresHostReboot", "1.0", "",
    ),
    "VibRequiresManualInstallation": (
        "VibRequiresManualInstallation", "VibIssue", "eam.issue.VibRequiresManualInstallation", "1.0", "",
        ("bulletin", "bulletin", "string[]", "1.0"),
    ),
    "VibRequiresManualUninstallation": (
        "VibRequiresManualUninstallation", "VibIssue", "eam.issue.VibRequiresManualUninstallation", "1.0", "",
        ("bulletin", "bulletin", "string[]", "1.0"),
    ),
    "VmCorrupted": (
        "VmCorrupted", "VmIssue", "eam.issue.VmCorrupted", "1.0", "",
        ("missing_file", "missingFile", "string?", "1.0"),
    ),
    "VmDeployed": (
        "VmDeployed", "VmIssue", "eam.issue.VmDeployed", "1.0", "",
    ),
    "VmIssue": (
        "VmIssue", "AgentIssue", "eam.issue.VmIssue", "1.0", "",
        ("vm", "vm", "ManagedObjectReference", "1.0", False, "VirtualMachine"),
    ),
    "VmMarkedAsTemplate": (
        "VmMarkedAsTemplate", "VmIssue", "eam.issue.VmMarkedAsTemplate", "1.0", "",
    ),
    "VmNotDeployed": (
        "VmNotDeployed", "AgentIssue", "eam.issue.VmNotDeployed", "1.0", "",
    ),
    "VmOrphaned": (
        "VmOrphaned", "VmIssue", "eam.issue.VmOrphaned", "1.0", "",
    ),
    "VmPoweredOff": (
        "VmPoweredOff", "VmIssue", "eam.issue.VmPoweredOff", "1.0", "",
    ),
    "VmPoweredOn": (
        "VmPoweredOn", "VmIssue", "eam.issue.VmPoweredOn", "1.0", "",
    ),
    "VmRequiresHostOutOfMaintenanceMode": (
        "VmRequiresHostOutOfMaintenanceMode", "VmNotDeployed", "eam.issue.VmRequiresHostOutOfMaintenanceMode", "7.2", "",
    ),
    "VmSuspended": (
        "VmSuspended", "VmIssue", "eam.issue.VmSuspended", "1.0", "",
    ),
    "VmWrongFolder": (
        "VmWrongFolder", "VmIssue", "eam.issue.VmWrongFolder", "1.0", "",
        ("current_folder", "currentFolder", "ManagedObjectReference", "1.0", False, "Folder"),
        ("required_folder", "requiredFolder", "ManagedObjectReference", "1.0", False, "Folder"),
    ),
    "VmWrongResourcePool": (
        "VmWrongResourcePool", "VmIssue", "eam.issue.VmWrongResourcePool", "1.0", "",
        ("current_resource_pool", "currentResourcePool", "ManagedObjectReference", "1.0", False, "ResourcePool"),
        ("required_resource_pool", "requiredResourcePool", "ManagedObjectReference", "1.0", False, "ResourcePool"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
