# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.profile.host``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import data_types

TYPES = {
    "ActiveDirectoryProfile": (
        "ActiveDirectoryProfile", "ApplyProfile", "vim.profile.host.ActiveDirectoryProfile", "4.1", "",
    ),
    "AnswerFile": (
        "AnswerFile", None, "vim.profile.host.AnswerFile", "5.0", "",
        ("user_input", "userInput", "ProfileDeferredPolicyOptionParameter[]?", "5.0"),
        ("created_time", "createdTime", "dateTime", "5.0"),
        ("modified_time", "modifiedTime", "dateTime", "5.0"),
    ),
    "AnswerFileCreateSpec": (
        "AnswerFileCreateSpec", None, "vim.profile.host.ProfileManager.AnswerFileCreateSpec", "5.0", "",
        ("validating", "validating", "boolean?", "6.0"),
    ),
    "AnswerFileOptionsCreateSpec": (
        "AnswerFileOptionsCreateSpec", "AnswerFileCreateSpec", "vim.profile.host.ProfileManager.AnswerFileOptionsCreateSpec", "5.0", "",
        ("user_input", "userInput", "ProfileDeferredPolicyOptionParameter[]?", "5.0"),
    ),
    "AnswerFileSerializedCreateSpec": (
        "AnswerFileSerializedCreateSpec", "AnswerFileCreateSpec", "vim.profile.host.ProfileManager.AnswerFileSerializedCreateSpec", "5.0", "",
        ("answer_file_config_string", "answerFileConfigString", "string", "5.0"),
    ),
    "AnswerFileStatusError": (
        "AnswerFileStatusError", None, "vim.profile.host.AnswerFileStatusResult.AnswerFileStatusError", "5.0", "",
        ("user_input_path", "userInputPath", "ProfilePropertyPath", "5.0"),
        ("err_msg", "errMsg", "LocalizableMessage", "5.0"),
    ),
    "AnswerFileStatusResult": (
        "AnswerFileStatusResult", None, "vim.profile.host.AnswerFileStatusResult", "5.0", "",
        ("checked_time", "checkedTime", "dateTime", "5.0"),
        ("host", "host", "ManagedObjectReference", "5.0", False, "HostSystem"),
        ("status", "status", "string", "5.0"),
        ("error", "error", "AnswerFileStatusError[]?", "5.0"),
    ),
    "ApplyHostProfileConfigurationResult": (
        "ApplyHostProfileConfigurationResult", None, "vim.profile.host.ProfileManager.ApplyHostConfigResult", "6.5", "",
        ("start_time", "startTime", "dateTime", "6.5"),
        ("complete_time", "completeTime", "dateTime", "6.5"),
        ("host", "host", "ManagedObjectReference", "6.5", False, "HostSystem"),
        ("status", "status", "string", "6.5"),
        ("errors", "errors", "MethodFault[]?", "6.5"),
    ),
    "ApplyHostProfileConfigurationSpec": (
        "ApplyHostProfileConfigurationSpec", "ProfileExecuteResult", "vim.profile.host.ProfileManager.ApplyHostConfigSpec", "6.5", "",
        ("host", "host", "ManagedObjectReference", "6.5", False, "HostSystem"),
        ("task_list_requirement", "taskListRequirement", "string[]?", "6.5"),
        ("task_description", "taskDescription", "LocalizableMessage[]?", "6.5"),
        ("reboot_stateless", "rebootStateless", "boolean?", "6.5"),
        ("reboot_host", "rebootHost", "boolean?", "6.5"),
        ("fault_data", "faultData", "MethodFault?", "6.5"),
    ),
    "AuthenticationProfile": (
        "AuthenticationProfile", "ApplyProfile", "vim.profile.host.AuthenticationProfile", "4.1", "",
        ("active_directory", "activeDirectory", "ActiveDirectoryProfile?", "4.1"),
    ),
    "DateTimeProfile": (
        "DateTimeProfile", "ApplyProfile", "vim.profile.host.DateTimeProfile", "4.0", "",
    ),
    "DvsHostVNicProfile": (
        "DvsHostVNicProfile", "DvsVNicProfile", "vim.profile.host.DvsHostVNicProfile", "4.0", "",
    ),
    "DvsProfile": (
        "DvsProfile", "ApplyProfile", "vim.profile.host.DvsProfile", "4.0", "",
        ("key", "key", "string", "4.0"),
        ("name", "name", "string", "4.0"),
        ("uplink", "uplink", "PnicUplinkProfile[]?", "4.0"),
    ),
    "DvsServiceConsoleVNicProfile": (
        "DvsServiceConsoleVNicProfile", "DvsVNicProfile", "vim.profile.host.DvsServiceConsoleVNicProfile", "4.0", "",
    ),
    "DvsVNicProfile": (
        "DvsVNicProfile", "ApplyProfile", "vim.profile.host.DvsVNicProfile", "4.0", "",
        ("key", "key", "string", "4.0"),
        ("ip_config", "ipConfig", "IpAddressProfile", "4.0"),
    ),
    "FirewallProfile": (
        "FirewallProfile", "ApplyProfile", "vim.profile.host.FirewallProfile", "4.0", "",
        ("ruleset", "ruleset", "FirewallProfileRulesetProfile[]?", "4.0"),
    ),
    "FirewallProfileRulesetProfile": (
        "FirewallProfileRulesetProfile", "ApplyProfile", "vim.profile.host.FirewallProfile.RulesetProfile", "4.0", "",
        ("key", "key", "string", "4.0"),
    ),
    "HostApplyProfile": (
        "HostApplyProfile", "ApplyProfile", "vim.profile.host.HostApplyProfile", "4.0", "",
        ("memory", "memory", "HostMemoryProfile?", "4.0"),
        ("storage", "storage", "StorageProfile?", "4.0"),
        ("network", "network", "NetworkProfile?", "4.0"),
        ("datetime", "datetime", "DateTimeProfile?", "4.0"),
        ("firewall", "firewall", "FirewallProfile?", "4.0"),
        ("security", "security", "SecurityProfile?", "4.0"),
        ("service", "service", "ServiceProfile[]?", "4.0"),
        ("option", "option", "OptionProfile[]?", "4.0"),
        ("user_account", "userAccount", "UserProfile[]?", "4.0"),
        ("usergroup_account", "usergroupAccount", "UserGroupProfile[]?", "4.0"),
        ("authentication", "authentication", "AuthenticationProfile?", "4.1"),
    ),
    "HostMemoryProfile": (
        "HostMemoryProfile", "ApplyProfile", "vim.profile.host.HostMemoryProfile", "4.0", "",
    ),
    "HostPortGroupProfile": (
        "HostPortGroupProfile", "PortGroupProfile", "vim.profile.host.HostPortGroupProfile", "4.0", "",
        ("ip_config", "ipConfig", "IpAddressProfile", "4.0"),
    ),
    "HostProfileCompleteConfigSpec": (
        "HostProfileCompleteConfigSpec", "HostProfileConfigSpec", "vim.profile.host.HostProfile.CompleteConfigSpec", "4.0", "",
        ("apply_profile", "applyProfile", "HostApplyProfile?", "4.0"),
        ("custom_comply_profile", "customComplyProfile", "ComplianceProfile?", "4.0"),
        ("disabled_expression_list_changed", "disabledExpressionListChanged", "boolean", "4.0"),
        ("disabled_expression_list", "disabledExpressionList", "string[]?", "4.0"),
        ("validator_host", "validatorHost", "ManagedObjectReference?", "5.0", False, "HostSystem"),
        ("validating", "validating", "boolean?", "6.0"),
        ("host_config", "hostConfig", "HostProfileConfigInfo?", "6.5"),
    ),
    "HostProfileConfigInfo": (
        "HostProfileConfigInfo", "ProfileConfigInfo", "vim.profile.host.HostProfile.ConfigInfo", "4.0", "",
        ("apply_profile", "applyProfile", "HostApplyProfile?", "4.0"),
        ("default_comply_profile", "defaultComplyProfile", "ComplianceProfile?", "4.0"),
        ("default_comply_locator", "defaultComplyLocator", "ComplianceLocator[]?", "4.0"),
        ("custom_comply_profile", "customComplyProfile", "ComplianceProfile?", "4.0"),
        ("disabled_expression_list", "disabledExpressionList", "string[]?", "4.0"),
        ("description", "description", "ProfileDescription?", "6.5"),
    ),
    "HostProfileConfigSpec": (
        "HostProfileConfigSpec", "ProfileCreateSpec", "vim.profile.host.HostProfile.ConfigSpec", "4.0", "",
    ),
    "HostProfileHostBasedConfigSpec": (
        "HostProfileHostBasedConfigSpec", "HostProfileConfigSpec", "vim.profile.host.HostProfile.HostBasedConfigSpec", "4.0", "",
        ("host", "host", "ManagedObjectReference", "4.0", False, "HostSystem"),
        ("use_host_profile_engine", "useHostProfileEngine", "boolean?", "5.0"),
    ),
    "HostProfileManagerCompositionResult": (
        "HostProfileManagerCompositionResult", None, "vim.profile.host.ProfileManager.CompositionResult", "6.5", "",
        ("errors", "errors", "LocalizableMessage[]?", "6.5"),
        ("results", "results", "HostProfileManagerCompositionResultResultElement[]?", "6.5"),
    ),
    "HostProfileManagerCompositionResultResultElement": (
        "HostProfileManagerCompositionResultResultElement", None, "vim.profile.host.ProfileManager.CompositionResult.ResultElement", "6.5", "",
        ("target", "target", "ManagedObjectReference", "6.5", False, "Profile"),
        ("status", "status", "string", "6.5"),
        ("errors", "errors", "LocalizableMessage[]?", "6.5"),
    ),
    "HostProfileManagerCompositionValidationResult": (
        "HostProfileManagerCompositionValidationResult", None, "vim.profile.host.ProfileManager.CompositionValidationResult", "6.5", "",
        ("results", "results", "HostProfileManagerCompositionValidationResultResultElement[]?", "6.5"),
        ("errors", "errors", "LocalizableMessage[]?", "6.5"),
    ),
    "HostProfileManagerCompositionValidationResultResultElement": (
        "HostProfileManagerCompositionValidationResultResultElement", None, "vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement", "6.5", "",
        ("target", "target", "ManagedObjectReference", "6.5", False, "Profile"),
        ("status", "status", "string", "6.5"),
        ("errors", "errors", "LocalizableMessage[]?", "6.5"),
        ("source_diff_for_to_be_merged", "sourceDiffForToBeMerged", "HostApplyProfile?", "6.5"),
        ("target_diff_for_to_be_merged", "targetDiffForToBeMerged", "HostApplyProfile?", "6.5"),
        ("to_be_added", "toBeAdded", "HostApplyProfile?", "6.5"),
        ("to_be_deleted", "toBeDeleted", "HostApplyProfile?", "6.5"),
        ("to_be_disabled", "toBeDisabled", "HostApplyProfile?", "6.5"),
        ("to_be_enabled", "toBeEnabled", "HostApplyProfile?", "6.5"),
        ("to_be_reenable_cc", "toBeReenableCC", "HostApplyProfile?", "6.5"),
    ),
    "HostProfileManagerConfigTaskList": (
        "HostProfileManagerConfigTaskList", None, "vim.profile.host.ProfileManager.ConfigTaskList", "4.0", "",
        ("config_spec", "configSpec", "HostConfigSpec?", "4.0"),
        ("task_description", "taskDescription", "LocalizableMessage[]?", "4.0"),
        ("task_list_requirement", "taskListRequirement", "string[]?", "6.0"),
    ),
    "HostProfileManagerHostToConfigSpecMap": (
        "HostProfileManagerHostToConfigSpecMap", None, "vim.profile.host.ProfileManager.HostToConfigSpecMap", "6.5", "",
        ("host", "host", "ManagedObjectReference", "6.5", False, "HostSystem"),
        ("config_spec", "configSpec", "AnswerFileCreateSpec", "6.5"),
    ),
    "HostProfileSerializedHostProfileSpec": (
        "HostProfileSerializedHostProfileSpec", "ProfileSerializedCreateSpec", "vim.profile.host.HostProfile.SerializedHostProfileSpec", "5.0", "",
        ("validator_host", "validatorHost", "ManagedObjectReference?", "5.0", False, "HostSystem"),
        ("validating", "validating", "boolean?", "6.0"),
    ),
    "HostProfileValidationFailureInfo": (
        "HostProfileValidationFailureInfo", None, "vim.profile.host.HostProfile.ValidationFailureInfo", "6.7", "",
        ("name", "name", "string", "6.7"),
        ("annotation", "annotation", "string", "6.7"),
        ("update_type", "updateType", "string", "6.7"),
        ("host", "host", "ManagedObjectReference?", "6.7", False, "HostSystem"),
        ("apply_profile", "applyProfile", "HostApplyProfile?", "6.7"),
        ("failures", "failures", "ProfileUpdateFailedUpdateFailure[]?", "6.7"),
        ("faults", "faults", "MethodFault[]?", "6.7"),
    ),
    "HostProfilesEntityCustomizations": (
        "HostProfilesEntityCustomizations", None, "vim.profile.host.ProfileManager.EntityCustomizations", "6.5", "",
    ),
    "HostSpecification": (
        "HostSpecification", None, "vim.profile.host.HostSpecification", "6.5", "",
        ("created_time", "createdTime", "dateTime", "6.5"),
        ("last_modified", "lastModified", "dateTime?", "6.5"),
        ("host", "host", "ManagedObjectReference", "6.5", False, "HostSystem"),
        ("sub_specs", "subSpecs", "HostSubSpecification[]?", "6.5"),
        ("change_id", "changeID", "string?", "6.5"),
    ),
    "HostSubSpecification": (
        "HostSubSpecification", None, "vim.profile.host.HostSubSpecification", "6.5", "",
        ("name", "name", "string", "6.5"),
        ("created_time", "createdTime", "dateTime", "6.5"),
        ("data", "data", "byte[]?", "6.5"),
        ("binary_data", "binaryData", "base64Binary?", "6.7"),
    ),
    "IpAddressProfile": (
        "IpAddressProfile", "ApplyProfile", "vim.profile.host.IpAddressProfile", "4.0", "",
    ),
    "IpRouteProfile": (
        "IpRouteProfile", "ApplyProfile", "vim.profile.host.IpRouteProfile", "4.0", "",
        ("static_route", "staticRoute", "StaticRouteProfile[]?", "4.0"),
    ),
    "LinkProfile": (
        "LinkProfile", "ApplyProfile", "vim.profile.host.VirtualSwitchProfile.LinkProfile", "4.0", "",
    ),
    "NasStorageProfile": (
        "NasStorageProfile", "ApplyProfile", "vim.profile.host.NasStorageProfile", "4.0", "",
        ("key", "key", "string", "4.0"),
    ),
    "NetStackInstanceProfile": (
        "NetStackInstanceProfile", "ApplyProfile", "vim.profile.host.NetStackInstanceProfile", "5.5", "",
        ("key", "key", "string", "5.5"),
        ("dns_config", "dnsConfig", "NetworkProfileDnsConfigProfile", "5.5"),
        ("ip_route_config", "ipRouteConfig", "IpRouteProfile", "5.5"),
    ),
    "NetworkPolicyProfile": (
        "NetworkPolicyProfile", "ApplyProfile", "vim.profile.host.NetworkPolicyProfile", "4.0", "",
    ),
    "NetworkProfile": (
        "NetworkProfile", "ApplyProfile", "vim.profile.host.NetworkProfile", "4.0", "",
        ("vswitch", "vswitch", "VirtualSwitchProfile[]?", "4.0"),
        ("vm_port_group", "vmPortGroup", "VmPortGroupProfile[]?", "4.0"),
        ("host_port_group", "hostPortGroup", "HostPortGroupProfile[]?", "4.0"),
        ("service_console_port_group", "serviceConsolePortGroup", "ServiceConsolePortGroupProfile[]?", "4.0"),
        ("dns_config", "dnsConfig", "NetworkProfileDnsConfigProfile?", "4.0"),
        ("ip_route_config", "ipRouteConfig", "IpRouteProfile?", "4.0"),
        ("console_ip_route_config", "consoleIpRouteConfig", "IpRouteProfile?", "4.0"),
        ("pnic", "pnic", "PhysicalNicProfile[]?", "4.0"),
        ("dvswitch", "dvswitch", "DvsProfile[]?", "4.0"),
        ("dvs_service_console_nic", "dvsServiceConsoleNic", "DvsServiceConsoleVNicProfile[]?", "4.0"),
        ("dvs_host_nic", "dvsHostNic", "DvsHostVNicProfile[]?", "4.0"),
        ("nsx_host_nic", "nsxHostNic", "NsxHostVNicProfile[]?", "6.7"),
        ("net_stack_instance", "netStackInstance", "NetStackInstanceProfile[]?", "5.5"),
        ("opaque_switch", "opaqueSwitch", "OpaqueSwitchProfile?", "7.0.0.0"),
    ),
    "NetworkProfileDnsConfigProfile": (
        "NetworkProfileDnsConfigProfile", "ApplyProfile", "vim.profile.host.NetworkProfile.DnsConfigProfile", "4.0", "",
    ),
    "NsxHostVNicProfile": (
        "NsxHostVNicProfile", "ApplyProfile", "vim.profile.host.NsxHostVNicProfile", "6.7", "",
        ("key", "key", "string", "6.7"),
        ("ip_config", "ipConfig", "IpAddressProfile", "6.7"),
    ),
    "NumPortsProfile": (
        "NumPortsProfile", "ApplyProfile", "vim.profile.host.VirtualSwitchProfile.NumPortsProfile", "4.0", "",
    ),
    "OpaqueSwitchProfile": (
        "OpaqueSwitchProfile", "ApplyProfile", "vim.profile.host.OpaqueSwitchProfile", "7.0.0.0", "",
    ),
    "OptionProfile": (
        "OptionProfile", "ApplyProfile", "vim.profile.host.OptionProfile", "4.0", "",
        ("key", "key", "string", "4.0"),
    ),
    "PermissionProfile": (
        "PermissionProfile", "ApplyProfile", "vim.profile.host.PermissionProfile", "4.1", "",
        ("key", "key", "string", "4.1"),
    ),
    "PhysicalNicProfile": (
        "PhysicalNicProfile", "ApplyProfile", "vim.profile.host.PhysicalNicProfile", "4.0", "",
        ("key", "key", "string", "4.0"),
    ),
    "PnicUplinkProfile": (
        "PnicUplinkProfile", "ApplyProfile", "vim.profile.host.PnicUplinkProfile", "4.0", "",
        ("key", "key", "string", "4.0"),
    ),
    "PortGroupProfile": (
        "PortGroupProfile", "ApplyProfile", "vim.profile.host.PortGroupProfile", "4.0", "",
        ("key", "key", "string", "4.0"),
        ("name", "name", "string", "4.0"),
        ("vlan", "vlan", "VlanProfile", "4.0"),
        ("vswitch", "vswitch", "VirtualSwitchSelectionProfile", "4.0"),
        ("network_policy", "networkPolicy", "NetworkPolicyProfile", "4.0"),
    ),
    "ProfileExecuteError": (
        "ProfileExecuteError", None, "vim.profile.host.ExecuteResult.ExecuteError", "4.0", "",
        ("path", "path", "ProfilePropertyPath?", "4.0"),
        ("message", "message", "LocalizableMessage", "4.0"),
    ),
    "ProfileExecuteResult": (
        "ProfileExecuteResult", None, "vim.profile.host.ExecuteResult", "4.0", "",
        ("status", "status", "string", "4.0"),
        ("config_spec", "configSpec", "HostConfigSpec?", "4.0"),
        ("inapplicable_path", "inapplicablePath", "string[]?", "4.0"),
        ("require_input", "requireInput", "ProfileDeferredPolicyOptionParameter[]?", "4.0"),
        ("error", "error", "ProfileExecuteError[]?", "4.0"),
    ),
    "SecurityProfile": (
        "SecurityProfile", "ApplyProfile", "vim.profile.host.SecurityProfile", "4.0", "",
        ("permission", "permission", "PermissionProfile[]?", "4.1"),
    ),
    "ServiceConsolePortGroupProfile": (
        "ServiceConsolePortGroupProfile", "PortGroupProfile", "vim.profile.host.ServiceConsolePortGroupProfile", "4.0", "",
        ("ip_config", "ipConfig", "IpAddressProfile", "4.0"),
    ),
    "ServiceProfile": (
        "ServiceProfile", "ApplyProfile", "vim.profile.host.ServiceProfile", "4.0", "",
        ("key", "key", "string", "4.0"),
    ),
    "StaticRouteProfile": (
        "StaticRouteProfile", "ApplyProfile", "vim.profile.host.StaticRouteProfile", "4.0", "",
        ("key", "key", "string?", "5.1"),
    ),
    "StorageProfile": (
        "StorageProfile", "ApplyProfile", "vim.profile.host.StorageProfile", "4.0", "",
        ("nas_storage", "nasStorage", "NasStorageProfile[]?", "4.0"),
    ),
    "StructuredCustomizations": (
        "StructuredCustomizations", "HostProfilesEntityCustomizations", "vim.profile.host.ProfileManager.StructuredCustomizations", "6.5", "",
        ("entity", "entity", "ManagedObjectReference", "6.5", False, "ManagedEntity"),
        ("customizations", "customizations", "AnswerFile?", "6.5"),
    ),
    "UserGroupProfile": (
        "UserGroupProfile", "ApplyProfile", "vim.profile.host.UserGroupProfile", "4.0", "",
        ("key", "key", "string", "4.0"),
    ),
    "UserProfile": (
        "UserProfile", "ApplyProfile", "vim.profile.host.UserProfile", "4.0", "",
        ("key", "key", "string", "4.0"),
    ),
    "VirtualSwitchProfile": (
        "VirtualSwitchProfile", "ApplyProfile", "vim.profile.host.VirtualSwitchProfile", "4.0", "",
        ("key", "key", "string", "4.0"),
        ("name", "name", "string", "4.0"),
        ("link", "link", "LinkProfile", "4.0"),
        ("num_ports", "numPorts", "NumPortsProfile", "4.0"),
        ("network_policy", "networkPolicy", "NetworkPolicyProfile", "4.0"),
    ),
    "VirtualSwitchSelectionProfile": (
        "VirtualSwitchSelectionProfile", "ApplyProfile", "vim.profile.host.PortGroupProfile.VirtualSwitchSelectionProfile", "4.0", "",
    ),
    "VlanProfile": (
        "VlanProfile", "ApplyProfile", "vim.profile.host.PortGroupProfile.VlanProfile", "4.0", "",
    ),
    "VmPortGroupProfile": (
        "VmPortGroupProfile", "PortGroupProfile", "vim.profile.host.VmPortGroupProfile", "4.0", "",
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
