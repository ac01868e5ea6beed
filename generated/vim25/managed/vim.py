# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "AuthorizationManager": (
        None, "vim.AuthorizationManager", "2.0", "",
        {
            "add_authorization_role": {"name": "AddAuthorizationRole", "request": "AddAuthorizationRoleRequestType", "result": "int", "since": "2.0", "vmodl_name": "addRole", "privilege": "Authorization.ModifyRoles", "faults": ("AlreadyExists", "InvalidName"), "parameters": (
                ("name", "name", "string", "2.0"),
                ("priv_ids", "privIds", "string[]?", "2.0"),
            )},
            "fetch_user_privilege_on_entities": {"name": "FetchUserPrivilegeOnEntities", "request": "FetchUserPrivilegeOnEntitiesRequestType", "result": "UserPrivilegeResult[]", "nullable": True, "since": "6.5", "vmodl_name": "fetchUserPrivilegeOnEntities", "parameters": (
                ("entities", "entities", "ManagedObjectReference[]", "6.5", False, "ManagedEntity"),
                ("user_name", "userName", "string", "6.5"),
            )},
            "get_description": {"name": "description", "is_property": True, "result": "AuthorizationDescription", "since": "2.0", "privilege": "System.View"},
            "get_privilege_list": {"name": "privilegeList", "is_property": True, "result": "AuthorizationPrivilege[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "get_role_list": {"name": "roleList", "is_property": True, "result": "AuthorizationRole[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "has_privilege_on_entities": {"name": "HasPrivilegeOnEntities", "request": "HasPrivilegeOnEntitiesRequestType", "result": "EntityPrivilege[]", "nullable": True, "since": "5.5", "vmodl_name": "hasPrivilegeOnEntities", "privilege": "System.View", "parameters": (
                ("entity", "entity", "ManagedObjectReference[]", "5.5", False, "ManagedEntity"),
                ("session_id", "sessionId", "string", "5.5"),
                ("priv_id", "privId", "string[]?", "5.5"),
            )},
            "has_privilege_on_entity": {"name": "HasPrivilegeOnEntity", "request": "HasPrivilegeOnEntityRequestType", "result": "boolean[]", "nullable": True, "since": "5.0", "vmodl_name": "hasPrivilegeOnEntity", "privilege": "System.View", "parameters": (
                ("entity", "entity", "ManagedObjectReference", "5.0", False, "ManagedEntity"),
                ("session_id", "sessionId", "string", "5.0"),
                ("priv_id", "privId", "string[]?", "5.0"),
            )},
            "has_user_privilege_on_entities": {"name": "HasUserPrivilegeOnEntities", "request": "HasUserPrivilegeOnEntitiesRequestType", "result": "EntityPrivilege[]", "nullable": True, "since": "6.5", "vmodl_name": "hasUserPrivilegeOnEntities", "parameters": (
                ("entities", "entities", "ManagedObjectReference[]", "6.5", False, "ManagedObject"),
                ("user_name", "userName", "string", "6.5"),
                ("priv_id", "privId", "string[]?", "6.5"),
            )},
            "merge_permissions": {"name": "MergePermissions", "request": "MergePermissionsRequestType", "since": "2.0", "vmodl_name": "mergePermissions", "privilege": "Authorization.ReassignRolePermissions", "faults": ("NotFound", "AuthMinimumAdminPermission"), "parameters": (
                ("src_role_id", "srcRoleId", "int", "2.0"),
                ("dst_role_id", "dstRoleId", "int", "2.0"),
            )},
            "remove_authorization_role": {"name": "RemoveAuthorizationRole", "request": "RemoveAuthorizationRoleRequestType", "since": "2.0", "vmodl_name": "removeRole", "privilege": "Authorization.ModifyRoles", "faults": ("NotFound", "RemoveFailed"), "parameters": (
                ("role_id", "roleId", "int", "2.0"),
                ("fail_if_used", "failIfUsed", "boolean", "2.0"),
            )},
            "remove_entity_permission": {"name": "RemoveEntityPermission", "request": "RemoveEntityPermissionRequestType", "since": "2.0", "vmodl_name": "removeEntityPermission", "faults": ("NotFound", "AuthMinimumAdminPermission"), "parameters": (
                ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
                ("user", "user", "string", "2.0"),
                ("is_group", "isGroup", "boolean", "2.0"),
            )},
            "reset_entity_permissions": {"name": "ResetEntityPermissions", "request": "ResetEntityPermissionsRequestType", "since": "2.0", "vmodl_name": "resetEntityPermissions", "faults": ("UserNotFound", "NotFound", "AuthMinimumAdminPermission"), "parameters": (
                ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
                ("permission", "permission", "Permission[]?", "2.0"),
            )},
            "retrieve_all_permissions": {"name": "RetrieveAllPermissions", "result": "Permission[]", "nullable": True, "since": "2.0", "vmodl_name": "retrieveAllPermissions", "privilege": "System.View"},
            "retrieve_entity_permissions": {"name": "RetrieveEntityPermissions", "request": "RetrieveEntityPermissionsRequestType", "result": "Permission[]", "nullable": True, "since": "2.0", "vmodl_name": "retrieveEntityPermissions", "parameters": (
                ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
                ("inherited", "inherited", "boolean", "2.0"),
            )},
            "retrieve_role_permissions": {"name": "RetrieveRolePermissions", "request": "RetrieveRolePermissionsRequestType", "result": "Permission[]", "nullable": True, "since": "2.0", "vmodl_name": "retrieveRolePermissions", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("role_id", "roleId", "int", "2.0"),
            )},
            "set_entity_permissions": {"name": "SetEntityPermissions", "request": "SetEntityPermissionsRequestType", "since": "2.0", "vmodl_name": "setEntityPermissions", "faults": ("UserNotFound", "NotFound", "AuthMinimumAdminPermission"), "parameters": (
                ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
                ("permission", "permission", "Permission[]?", "2.0"),
            )},
            "update_authorization_role": {"name": "UpdateAuthorizationRole", "request": "UpdateAuthorizationRoleRequestType", "since": "2.0", "vmodl_name": "updateRole", "privilege": "Authorization.ModifyRoles", "faults": ("NotFound", "InvalidName", "AlreadyExists"), "parameters": (
                ("role_id", "roleId", "int", "2.0"),
                ("new_name", "newName", "string", "2.0"),
                ("priv_ids", "privIds", "string[]?", "2.0"),
            )},
        },
    ),
    "CertificateManager": (
        None, "vim.CertificateManager", "6.0", "",
        {
            "cert_mgr_refresh_ca_certificates_and_crls_task": {"name": "CertMgrRefreshCACertificatesAndCRLs_Task", "request": "CertMgrRefreshCACertificatesAndCRLsRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "refreshCACertificatesAndCRLs", "privilege": "Certificate.Manage", "parameters": (
                ("host", "host", "ManagedObjectReference[]", "6.0", False, "HostSystem"),
            )},
            "cert_mgr_refresh_certificates_task": {"name": "CertMgrRefreshCertificates_Task", "request": "CertMgrRefreshCertificatesRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "refreshCertificates", "privilege": "Certificate.Manage", "parameters": (
                ("host", "host", "ManagedObjectReference[]", "6.0", False, "HostSystem"),
            )},
            "cert_mgr_revoke_certificates_task": {"name": "CertMgrRevokeCertificates_Task", "request": "CertMgrRevokeCertificatesRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "revokeCertificates", "privilege": "Certificate.Manage", "parameters": (
                ("host", "host", "ManagedObjectReference[]", "6.0", False, "HostSystem"),
            )},
        },
    ),
    "ClusterComputeResource": (
        "ComputeResource", "vim.ClusterComputeResource", "2.0", "",
        {
            "abandon_hci_workflow": {"name": "AbandonHciWorkflow", "since": "6.7.1", "vmodl_name": "AbandonHciWorkflow", "privilege": "Host.Inventory.EditCluster", "faults": ("InvalidState",)},
            "add_host_task": {"name": "AddHost_Task", "request": "AddHostRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "HostSystem", "since": "2.0", "vmodl_name": "addHost", "privilege": "Host.Inventory.AddHostToCluster", "faults": ("InvalidLogin", "HostConnectFault", "DuplicateName"), "parameters": (
                ("spec", "spec", "HostConnectSpec", "2.0"),
                ("as_connected", "asConnected", "boolean", "2.0"),
                ("resource_pool", "resourcePool", "ManagedObjectReference?", "2.0", False, "ResourcePool"),
                ("license", "license", "string?", "4.0"),
            )},
            "apply_recommendation": {"name": "ApplyRecommendation", "request": "ApplyRecommendationRequestType", "since": "2.0", "vmodl_name": "applyRecommendation", "parameters": (
                ("key", "key", "string", "2.0"),
            )},
            "cancel_recommendation": {"name": "CancelRecommendation", "request": "CancelRecommendationRequestType", "since": "4.1", "vmodl_name": "cancelRecommendation", "privilege": "System.Read", "parameters": (
                ("key", "key", "string", "4.1"),
            )},
            "cluster_enter_maintenance_mode": {"name": "ClusterEnterMaintenanceMode", "request": "ClusterEnterMaintenanceModeRequestType", "result": "ClusterEnterMaintenanceResult", "since": "5.0", "vmodl_name": "enterMaintenanceMode", "privilege": "System.View", "parameters": (
                ("host", "host", "ManagedObjectReference[]", "5.0", False, "HostSystem"),
                ("option", "option", "OptionValue[]?", "5.0"),
            )},
            "configure_hci_task": {"name": "ConfigureHCI_Task", "request": "ConfigureHCIRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ClusterComputeResourceClusterConfigResult", "since": "6.7.1", "vmodl_name": "configureHCI", "parameters": (
                ("cluster_spec", "clusterSpec", "ClusterComputeResourceHCIConfigSpec", "6.7.1"),
                ("host_inputs", "hostInputs", "ClusterComputeResourceHostConfigurationInput[]?", "6.7.1"),
            )},
            "evc_manager": {"name": "EvcManager", "result": "ManagedObjectReference", "nullable": True, "target": "ClusterEVCManager", "since": "6.0", "vmodl_name": "evcManager", "privilege": "System.Read"},
            "extend_hci_task": {"name": "ExtendHCI_Task", "request": "ExtendHCIRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ClusterComputeResourceClusterConfigResult", "since": "6.7.1", "vmodl_name": "extendHCI", "parameters": (
                ("host_inputs", "hostInputs", "ClusterComputeResourceHostConfigurationInput[]?", "6.7.1"),
                ("v_san_config_spec", "vSanConfigSpec", "SDDCBase?", "6.7.1"),
            )},
            "find_rules_for_vm": {"name": "FindRulesForVm", "request": "FindRulesForVmRequestType", "result": "ClusterRuleInfo[]", "nullable": True, "since": "6.0", "vmodl_name": "findRulesForVm", "privilege": "System.View", "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
            )},
            "get_action_history": {"name": "actionHistory", "is_property": True, "result": "ClusterActionHistory[]", "nullable": True, "since": "2.5"},
            "get_configuration": {"name": "configuration", "is_property": True, "result": "ClusterConfigInfo", "since": "2.0", "deprecated": "Deprecated since 2.5: use ComputeResource.configurationEx."},
            "get_drs_fault": {"name": "drsFault", "is_property": True, "result": "ClusterDrsFaults[]", "nullable": True, "since": "4.0", "privilege": "System.Read"},
            "get_drs_recommendation": {"name": "drsRecommendation", "is_property": True, "result": "ClusterDrsRecommendation[]", "nullable": True, "since": "2.0", "deprecated": "Deprecated since 2.5: use ClusterComputeResource.recommendation."},
            "get_hci_config": {"name": "hciConfig", "is_property": True, "result": "ClusterComputeResourceHCIConfigInfo", "nullable": True, "since": "6.7.1"},
            "get_migration_history": {"name": "migrationHistory", "is_property": True, "result": "ClusterDrsMigration[]", "nullable": True, "since": "2.0"},
            "get_recommendation": {"name": "recommendation", "is_property": True, "result": "ClusterRecommendation[]", "nullable": True, "since": "2.5", "privilege": "System.Read"},
            "get_resource_usage": {"name": "GetResourceUsage", "result": "ClusterResourceUsageSummary", "since": "6.0", "vmodl_name": "getResourceUsage", "privilege": "System.Read"},
            "get_summary_ex": {"name": "summaryEx", "is_property": True, "result": "ClusterComputeResourceSummary", "since": "7.0.1.1"},
            "get_system_vms_restricted_datastores": {"name": "GetSystemVMsRestrictedDatastores", "result": "ManagedObjectReference[]", "nullable": True, "target": "Datastore", "since": "7.0.3.0", "vmodl_name": "getSystemVMsRestrictedDatastores", "privilege": "System.View"},
            "move_host_into_task": {"name": "MoveHostInto_Task", "request": "MoveHostIntoRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "moveHostInto", "privilege": "Host.Inventory.EditCluster", "faults": ("TooManyHosts", "InvalidState"), "parameters": (
                ("host", "host", "ManagedObjectReference", "2.0", False, "HostSystem"),
                ("resource_pool", "resourcePool", "ManagedObjectReference?", "2.0", False, "ResourcePool"),
            )},
            "move_into_task": {"name": "MoveInto_Task", "request": "MoveIntoRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "moveInto", "privilege": "Host.Inventory.EditCluster", "faults": ("DuplicateName", "TooManyHosts", "InvalidState"), "parameters": (
                ("host", "host", "ManagedObjectReference[]", "2.0", False, "HostSystem"),
            )},
            "place_vm": {"name": "PlaceVm", "request": "PlaceVmRequestType", "result": "PlacementResult", "since": "6.0", "vmodl_name": "placeVm", "privilege": "System.View", "faults": ("InvalidState",), "parameters": (
                ("placement_spec", "placementSpec", "PlacementSpec", "6.0"),
            )},
            "recommend_hosts_for_vm": {"name": "RecommendHostsForVm", "request": "RecommendHostsForVmRequestType", "result": "ClusterHostRecommendation[]", "nullable": True, "since": "2.0", "vmodl_name": "recommendHostsForVm", "privilege": "System.Read", "deprecated": "Deprecated since 2.5: use Datacenter.PowerOnMultiVM_Task.", "parameters": (
                ("vm", "vm", "ManagedObjectReference", "2.0", False, "VirtualMachine"),
                ("pool", "pool", "ManagedObjectReference?", "2.0", False, "ResourcePool"),
            )},
            "reconfigure_cluster_task": {"name": "ReconfigureCluster_Task", "request": "ReconfigureClusterRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "reconfigure", "privilege": "Host.Inventory.EditCluster", "deprecated": "Deprecated since 2.5: use ComputeResource.ReconfigureComputeResource_Task.", "parameters": (
                ("spec", "spec", "ClusterConfigSpec", "2.0"),
                ("modify", "modify", "boolean", "2.0"),
            )},
            "refresh_recommendation": {"name": "RefreshRecommendation", "since": "2.5", "vmodl_name": "refreshRecommendation", "privilege": "Host.Inventory.EditCluster"},
            "retrieve_das_advanced_runtime_info": {"name": "RetrieveDasAdvancedRuntimeInfo", "result": "ClusterDasAdvancedRuntimeInfo", "nullable": True, "since": "4.0", "vmodl_name": "retrieveDasAdvancedRuntimeInfo", "privilege": "System.Read"},
            "set_crypto_mode": {"name": "SetCryptoMode", "request": "SetCryptoModeRequestType", "since": "7.0.0.0", "vmodl_name": "setCryptoMode", "privilege": "Cryptographer.RegisterHost", "faults": ("InvalidRequest", "InvalidArgument"), "parameters": (
                ("crypto_mode", "cryptoMode", "string", "7.0.0.0"),
            )},
            "stamp_all_rules_with_uuid_task": {"name": "StampAllRulesWithUuid_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "stampAllRulesWithUuid", "privilege": "Host.Inventory.EditCluster"},
            "validate_hci_configuration": {"name": "ValidateHCIConfiguration", "request": "ValidateHCIConfigurationRequestType", "result": "ClusterComputeResourceValidationResultBase[]", "nullable": True, "since": "6.7.1", "vmodl_name": "validateHCIConfiguration", "privilege": "System.Read", "faults": ("InvalidState",), "parameters": (
                ("hci_config_spec", "hciConfigSpec", "ClusterComputeResourceHCIConfigSpec?", "6.7.1"),
                ("hosts", "hosts", "ManagedObjectReference[]?", "6.7.1", False, "HostSystem"),
            )},
        },
    ),
    "ComputeResource": (
        "ManagedEntity", "vim.ComputeResource", "2.0", "",
        {
            "get_config_manager_enabled": {"name": "configManagerEnabled", "is_property": True, "result": "boolean", "nullable": True, "since": "8.0.0.0", "privilege": "System.View"},
            "get_configuration_ex": {"name": "configurationEx", "is_property": True, "result": "ComputeResourceConfigInfo", "since": "2.5"},
            "get_datastore": {"name": "datastore", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Datastore", "since": "2.0", "privilege": "System.View"},
            "get_environment_browser": {"name": "environmentBrowser", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "EnvironmentBrowser", "since": "2.0", "privilege": "System.View"},
            "get_host": {"name": "host", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "HostSystem", "since": "2.0", "privilege": "System.View"},
            "get_lifecycle_managed": {"name": "lifecycleManaged", "is_property": True, "result": "boolean", "nullable": True, "since": "6.9.1", "privilege": "System.View"},
            "get_network": {"name": "network", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Network", "since": "2.0", "privilege": "System.View"},
            "get_resource_pool": {"name": "resourcePool", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "ResourcePool", "since": "2.0", "privilege": "System.View"},
            "get_summary": {"name": "summary", "is_property": True, "result": "ComputeResourceSummary", "since": "2.0"},
            "reconfigure_compute_resource_task": {"name": "ReconfigureComputeResource_Task", "request": "ReconfigureComputeResourceRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.5", "vmodl_name": "reconfigureEx", "privilege": "Host.Inventory.EditCluster", "parameters": (
                ("spec", "spec", "ComputeResourceConfigSpec", "2.5"),
                ("modify", "modify", "boolean", "2.5"),
            )},
        },
    ),
    "CustomFieldsManager": (
        None, "vim.CustomFieldsManager", "2.0", "",
        {
            "add_custom_field_def": {"name": "AddCustomFieldDef", "request": "AddCustomFieldDefRequestType", "result": "CustomFieldDef", "since": "2.0", "vmodl_name": "addFieldDefinition", "privilege": "Global.ManageCustomFields", "faults": ("DuplicateName", "InvalidPrivilege"), "parameters": (
                ("name", "name", "string", "2.0"),
                ("mo_type", "moType", "string?", "2.5"),
                ("field_def_policy", "fieldDefPolicy", "PrivilegePolicyDef?", "2.5"),
                ("field_policy", "fieldPolicy", "PrivilegePolicyDef?", "2.5"),
            )},
            "get_field": {"name": "field", "is_property": True, "result": "CustomFieldDef[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "remove_custom_field_def": {"name": "RemoveCustomFieldDef", "request": "RemoveCustomFieldDefRequestType", "since": "2.0", "vmodl_name": "removeFieldDefinition", "privilege": "Global.ManageCustomFields", "parameters": (
                ("key", "key", "int", "2.0"),
            )},
            "rename_custom_field_def": {"name": "RenameCustomFieldDef", "request": "RenameCustomFieldDefRequestType", "since": "2.0", "vmodl_name": "renameFieldDefinition", "privilege": "Global.ManageCustomFields", "faults": ("DuplicateName",), "parameters": (
                ("key", "key", "int", "2.0"),
                ("name", "name", "string", "2.0"),
            )},
            "set_field": {"name": "SetField", "request": "SetFieldRequestType", "since": "2.0", "vmodl_name": "setField", "parameters": (
                ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
                ("key", "key", "int", "2.0"),
                ("value", "value", "string", "2.0"),
            )},
        },
    ),
    "CustomizationSpecManager": (
        None, "vim.CustomizationSpecManager", "2.0", "",
        {
            "check_customization_resources": {"name": "CheckCustomizationResources", "request": "CheckCustomizationResourcesRequestType", "since": "2.0", "vmodl_name": "checkResources", "privilege": "System.View", "faults": ("CustomizationFault",), "parameters": (
                ("guest_os", "guestOs", "string", "2.0"),
            )},
            "create_customization_spec": {"name": "CreateCustomizationSpec", "request": "CreateCustomizationSpecRequestType", "since": "2.0", "vmodl_name": "create", "privilege": "VirtualMachine.Provisioning.ModifyCustSpecs", "faults": ("CustomizationFault", "AlreadyExists"), "parameters": (
                ("item", "item", "CustomizationSpecItem", "2.0"),
            )},
            "customization_spec_item_to_xml": {"name": "CustomizationSpecItemToXml", "request": "CustomizationSpecItemToXmlRequestType", "result": "string", "since": "2.0", "vmodl_name": "specItemToXml", "privilege": "System.View", "parameters": (
                ("item", "item", "CustomizationSpecItem", "2.0"),
            )},
            "delete_customization_spec": {"name": "DeleteCustomizationSpec", "request": "DeleteCustomizationSpecRequestType", "since": "2.0", "vmodl_name": "delete", "privilege": "VirtualMachine.Provisioning.ModifyCustSpecs", "faults": ("NotFound",), "parameters": (
                ("name", "name", "string", "2.0"),
            )},
            "does_customization_spec_exist": {"name": "DoesCustomizationSpecExist", "request": "DoesCustomizationSpecExistRequestType", "result": "boolean", "since": "2.0", "vmodl_name": "exists", "privilege": "VirtualMachine.Provisioning.ReadCustSpecs", "parameters": (
                ("name", "name", "string", "2.0"),
            )},
            "duplicate_customization_spec": {"name": "DuplicateCustomizationSpec", "request": "DuplicateCustomizationSpecRequestType", "since": "2.0", "vmodl_name": "duplicate", "privilege": "VirtualMachine.Provisioning.ModifyCustSpecs", "faults": ("NotFound", "AlreadyExists"), "parameters": (
                ("name", "name", "string", "2.0"),
                ("new_name", "newName", "string", "2.0"),
            )},
            "get_customization_spec": {"name": "GetCustomizationSpec", "request": "GetCustomizationSpecRequestType", "result": "CustomizationSpecItem", "since": "2.0", "vmodl_name": "get", "privilege": "VirtualMachine.Provisioning.ReadCustSpecs", "faults": ("NotFound",), "parameters": (
                ("name", "name", "string", "2.0"),
            )},
            "get_encryption_key": {"name": "encryptionKey", "is_property": True, "result": "byte[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "get_info": {"name": "info", "is_property": True, "result": "CustomizationSpecInfo[]", "nullable": True, "since": "2.0", "privilege": "VirtualMachine.Provisioning.ReadCustSpecs"},
            "overwrite_customization_spec": {"name": "OverwriteCustomizationSpec", "request": "OverwriteCustomizationSpecRequestType", "since": "2.0", "vmodl_name": "overwrite", "privilege": "VirtualMachine.Provisioning.ModifyCustSpecs", "faults": ("CustomizationFault", "NotFound", "ConcurrentAccess"), "parameters": (
                ("item", "item", "CustomizationSpecItem", "2.0"),
            )},
            "rename_customization_spec": {"name": "RenameCustomizationSpec", "request": "RenameCustomizationSpecRequestType", "since": "2.0", "vmodl_name": "rename", "privilege": "VirtualMachine.Provisioning.ModifyCustSpecs", "faults": ("NotFound", "AlreadyExists"), "parameters": (
                ("name", "name", "string", "2.0"),
                ("new_name", "newName", "string", "2.0"),
            )},
            "xml_to_customization_spec_item": {"name": "XmlToCustomizationSpecItem", "request": "XmlToCustomizationSpecItemRequestType", "result": "CustomizationSpecItem", "since": "2.0", "vmodl_name": "xmlToSpecItem", "privilege": "System.View", "faults": ("CustomizationFault",), "parameters": (
                ("spec_item_xml", "specItemXml", "string", "2.0"),
            )},
        },
    ),
    "Datacenter": (
        "ManagedEntity", "vim.Datacenter", "2.0", "",
        {
            "batch_query_connect_info": {"name": "BatchQueryConnectInfo", "request": "BatchQueryConnectInfoRequestType", "result": "DatacenterBasicConnectInfo[]", "nullable": True, "since": "6.7.1", "vmodl_name": "batchQueryConnectInfo", "privilege": "System.View", "parameters": (
                ("host_specs", "hostSpecs", "HostConnectSpec[]?", "6.7.1"),
            )},
            "get_configuration": {"name": "configuration", "is_property": True, "result": "DatacenterConfigInfo", "since": "5.1", "privilege": "System.View"},
            "get_datastore": {"name": "datastore", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Datastore", "since": "2.0"},
            "get_datastore_folder": {"name": "datastoreFolder", "is_property": True, "result": "ManagedObjectReference", "target": "Folder", "since": "4.0", "privilege": "System.View"},
            "get_host_folder": {"name": "hostFolder", "is_property": True, "result": "ManagedObjectReference", "target": "Folder", "since": "2.0", "privilege": "System.View"},
            "get_network": {"name": "network", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Network", "since": "2.0"},
            "get_network_folder": {"name": "networkFolder", "is_property": True, "result": "ManagedObjectReference", "target": "Folder", "since": "4.0", "privilege": "System.View"},
            "get_vm_folder": {"name": "vmFolder", "is_property": True, "result": "ManagedObjectReference", "target": "Folder", "since": "2.0", "privilege": "System.View"},
            "power_on_multi_vm_task": {"name": "PowerOnMultiVM_Task", "request": "PowerOnMultiVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ClusterPowerOnVmResult", "since": "2.5", "vmodl_name": "powerOnVm", "privilege": "System.View", "parameters": (
                ("vm", "vm", "ManagedObjectReference[]", "2.5", False, "VirtualMachine"),
                ("option", "option", "OptionValue[]?", "4.1"),
            )},
            "query_connection_info": {"name": "QueryConnectionInfo", "request": "QueryConnectionInfoRequestType", "result": "HostConnectInfo", "since": "2.0", "vmodl_name": "queryConnectionInfo", "privilege": "System.View", "faults": ("InvalidLogin", "HostConnectFault"), "parameters": (
                ("hostname", "hostname", "string", "2.0"),
                ("port", "port", "int", "2.0"),
                ("username", "username", "string", "2.0"),
                ("password", "password", "string", "2.0", True),
                ("ssl_thumbprint", "sslThumbprint", "string?", "2.5"),
            )},
            "query_connection_info_via_spec": {"name": "QueryConnectionInfoViaSpec", "request": "QueryConnectionInfoViaSpecRequestType", "result": "HostConnectInfo", "since": "6.0", "vmodl_name": "queryConnectionInfoViaSpec", "privilege": "System.View", "faults": ("InvalidLogin", "HostConnectFault"), "parameters": (
                ("spec", "spec", "HostConnectSpec", "6.0"),
            )},
            "query_datacenter_config_option_descriptor": {"name": "queryDatacenterConfigOptionDescriptor", "result": "VirtualMachineConfigOptionDescriptor[]", "nullable": True, "since": "5.1", "vmodl_name": "queryConfigOptionDescriptor", "privilege": "System.View"},
            "reconfigure_datacenter_task": {"name": "ReconfigureDatacenter_Task", "request": "ReconfigureDatacenterRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "5.1", "vmodl_name": "reconfigure", "privilege": "Datacenter.Reconfigure", "parameters": (
                ("spec", "spec", "DatacenterConfigSpec", "5.1"),
                ("modify", "modify", "boolean", "5.1"),
            )},
        },
    ),
    "Datastore": (
        "ManagedEntity", "vim.Datastore", "2.0", "",
        {
            "datastore_enter_maintenance_mode": {"name": "DatastoreEnterMaintenanceMode", "result": "StoragePlacementResult", "since": "5.0", "vmodl_name": "enterMaintenanceMode", "privilege": "Datastore.Config", "faults": ("InvalidState",)},
            "datastore_exit_maintenance_mode_task": {"name": "DatastoreExitMaintenanceMode_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "5.0", "vmodl_name": "exitMaintenanceMode", "privilege": "Datastore.Config", "faults": ("InvalidState",)},
            "destroy_datastore": {"name": "DestroyDatastore", "since": "2.0", "vmodl_name": "destroyDatastore", "privilege": "Datastore.Delete", "faults": ("ResourceInUse",), "deprecated": "Deprecated since 2.5."},
            "get_browser": {"name": "browser", "is_property": True, "result": "ManagedObjectReference", "target": "HostDatastoreBrowser", "since": "2.0"},
            "get_capability": {"name": "capability", "is_property": True, "result": "DatastoreCapability", "since": "2.0"},
            "get_host": {"name": "host", "is_property": True, "result": "DatastoreHostMount[]", "nullable": True, "since": "2.0"},
            "get_info": {"name": "info", "is_property": True, "result": "DatastoreInfo", "since": "2.0"},
            "get_iorm_configuration": {"name": "iormConfiguration", "is_property": True, "result": "StorageIORMInfo", "nullable": True, "since": "4.1", "deprecated": "Deprecated since 8.0."},
            "get_summary": {"name": "summary", "is_property": True, "result": "DatastoreSummary", "since": "2.0"},
            "get_vm": {"name": "vm", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "VirtualMachine", "since": "2.0"},
            "is_clustered_vmdk_enabled": {"name": "IsClusteredVmdkEnabled", "result": "boolean", "since": "7.0.0.0", "vmodl_name": "isClusteredVmdkEnabled", "privilege": "System.Read", "faults": ("InvalidDatastore",)},
            "refresh_datastore": {"name": "RefreshDatastore", "since": "2.0", "vmodl_name": "refresh", "privilege": "System.Read", "faults": ("NotFound", "HostConfigFault")},
            "refresh_datastore_storage_info": {"name": "RefreshDatastoreStorageInfo", "since": "4.0", "vmodl_name": "refreshStorageInfo", "privilege": "System.Read"},
            "rename_datastore": {"name": "RenameDatastore", "request": "RenameDatastoreRequestType", "since": "2.0", "vmodl_name": "renameDatastore", "privilege": "Datastore.Rename", "faults": ("DuplicateName", "InvalidName"), "deprecated": "Deprecated since 4.0: use ManagedEntity.Rename_Task.", "parameters": (
                ("new_name", "newName", "string", "2.0"),
            )},
            "update_v_vol_virtual_machine_files_task": {"name": "UpdateVVolVirtualMachineFiles_Task", "request": "UpdateVVolVirtualMachineFilesRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VVolVmConfigFileUpdateResult", "since": "6.5", "vmodl_name": "updateVVolVirtualMachineFiles", "privilege": "Datastore.UpdateVirtualMachineFiles", "faults": ("NotSupported", "PlatformConfigFault", "TaskInProgress", "InvalidDatastore"), "parameters": (
                ("failover_pair", "failoverPair", "DatastoreVVolContainerFailoverPair[]?", "6.5"),
            )},
            "update_virtual_machine_files_task": {"name": "UpdateVirtualMachineFiles_Task", "request": "UpdateVirtualMachineFilesRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "UpdateVirtualMachineFilesResult", "since": "4.1", "vmodl_name": "updateVirtualMachineFiles", "privilege": "Datastore.UpdateVirtualMachineFiles", "faults": ("ResourceInUse", "PlatformConfigFault", "TaskInProgress", "InvalidDatastore"), "parameters": (
                ("mount_path_datastore_mapping", "mountPathDatastoreMapping", "DatastoreMountPathDatastorePair[]", "4.1"),
            )},
        },
    ),
    "DatastoreNamespaceManager": (
        None, "vim.DatastoreNamespaceManager", "5.5", "",
        {
            "convert_namespace_path_to_uuid_path": {"name": "ConvertNamespacePathToUuidPath", "request": "ConvertNamespacePathToUuidPathRequestType", "result": "string", "since": "6.5", "vmodl_name": "ConvertNamespacePathToUuidPath", "privilege": "System.View", "faults": ("InvalidDatastore", "InvalidDatastorePath"), "parameters": (
                ("datacenter", "datacenter", "ManagedObjectReference?", "6.5", False, "Datacenter"),
                ("namespace_url", "namespaceUrl", "string", "6.5"),
            )},
            "create_directory": {"name": "CreateDirectory", "request": "CreateDirectoryRequestType", "result": "string", "since": "5.5", "vmodl_name": "CreateDirectory", "faults": ("CannotCreateFile", "FileAlreadyExists", "InvalidDatastore"), "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "5.5", False, "Datastore"),
                ("display_name", "displayName", "string?", "5.5"),
                ("policy", "policy", "string?", "5.5"),
                ("size", "size", "long?", "7.0.2.0"),
            )},
            "delete_directory": {"name": "DeleteDirectory", "request": "DeleteDirectoryRequestType", "since": "5.5", "vmodl_name": "DeleteDirectory", "faults": ("FileFault", "FileNotFound", "InvalidDatastore", "InvalidDatastorePath"), "parameters": (
                ("datacenter", "datacenter", "ManagedObjectReference?", "5.5", False, "Datacenter"),
                ("datastore_path", "datastorePath", "string", "5.5"),
            )},
            "increase_directory_size": {"name": "IncreaseDirectorySize", "request": "IncreaseDirectorySizeRequestType", "since": "8.0.1.0", "vmodl_name": "IncreaseDirectorySize", "faults": ("FileFault", "FileNotFound", "InvalidDatastore", "NotSupported", "InvalidArgument"), "parameters": (
                ("datacenter", "datacenter", "ManagedObjectReference?", "8.0.1.0", False, "Datacenter"),
                ("stable_name", "stableName", "string", "8.0.1.0"),
                ("size", "size", "long", "8.0.1.0"),
            )},
            "query_directory_info": {"name": "QueryDirectoryInfo", "request": "QueryDirectoryInfoRequestType", "result": "DatastoreNamespaceManagerDirectoryInfo", "since": "8.0.1.0", "vmodl_name": "QueryDirectoryInfo", "privilege": "System.View", "faults": ("FileFault", "FileNotFound", "InvalidDatastore", "NotSupported"), "parameters": (
                ("datacenter", "datacenter", "ManagedObjectReference?", "8.0.1.0", False, "Datacenter"),
                ("stable_name", "stableName", "string", "8.0.1.0"),
            )},
        },
    ),
    "DiagnosticManager": (
        None, "vim.DiagnosticManager", "2.0", "",
        {
            "browse_diagnostic_log": {"name": "BrowseDiagnosticLog", "request": "BrowseDiagnosticLogRequestType", "result": "DiagnosticManagerLogHeader", "since": "2.0", "vmodl_name": "browse", "privilege": "Global.Diagnostics", "faults": ("CannotAccessFile",), "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
                ("key", "key", "string", "2.0"),
                ("start", "start", "int?", "2.0"),
                ("lines", "lines", "int?", "2.0"),
            )},
            "emit_syslog_mark": {"name": "EmitSyslogMark", "request": "EmitSyslogMarkRequestType", "since": "8.0.0.2", "vmodl_name": "EmitSyslogMark", "privilege": "Global.Diagnostics", "parameters": (
                ("message", "message", "string", "8.0.0.2"),
            )},
            "fetch_audit_records": {"name": "FetchAuditRecords", "request": "FetchAuditRecordsRequestType", "result": "DiagnosticManagerAuditRecordResult", "since": "7.0.3.0", "vmodl_name": "FetchAuditRecords", "privilege": "Global.Diagnostics", "faults": ("InvalidState", "SystemError"), "parameters": (
                ("token", "token", "string?", "7.0.3.0"),
            )},
            "generate_log_bundles_task": {"name": "GenerateLogBundles_Task", "request": "GenerateLogBundlesRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "DiagnosticManagerBundleInfo[]", "task_nullable": True, "since": "2.0", "vmodl_name": "generateLogBundles", "privilege": "Global.Diagnostics", "faults": ("LogBundlingFailed", "TaskInProgress"), "deprecated": "Deprecated since 5.0.", "parameters": (
                ("include_default", "includeDefault", "boolean", "2.0"),
                ("host", "host", "ManagedObjectReference[]?", "2.0", False, "HostSystem"),
            )},
            "query_descriptions": {"name": "QueryDescriptions", "request": "QueryDescriptionsRequestType", "result": "DiagnosticManagerLogDescriptor[]", "nullable": True, "since": "2.0", "vmodl_name": "queryDescriptions", "privilege": "Global.Diagnostics", "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
            )},
        },
    ),
    "DistributedVirtualSwitch": (
        "ManagedEntity", "vim.DistributedVirtualSwitch", "4.0", "",
        {
            "add_dv_portgroup_task": {"name": "AddDVPortgroup_Task", "request": "AddDVPortgroupRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "addPortgroups", "privilege": "DVPortgroup.Create", "faults": ("DvsFault", "DuplicateName", "InvalidName"), "parameters": (
                ("spec", "spec", "DVPortgroupConfigSpec[]", "4.0"),
            )},
            "add_network_resource_pool": {"name": "AddNetworkResourcePool", "request": "AddNetworkResourcePoolRequestType", "since": "5.0", "vmodl_name": "addNetworkResourcePool", "privilege": "DVSwitch.ResourceManagement", "faults": ("DvsFault", "InvalidName"), "deprecated": "Deprecated since 6.0: use DistributedVirtualSwitch.DvsReconfigureVmVnicNetworkResourcePool_Task.", "parameters": (
                ("config_spec", "configSpec", "DVSNetworkResourcePoolConfigSpec[]", "5.0"),
            )},
            "create_dv_portgroup_task": {"name": "CreateDVPortgroup_Task", "request": "CreateDVPortgroupRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "DistributedVirtualPortgroup", "since": "5.1", "vmodl_name": "addPortgroup", "privilege": "DVPortgroup.Create", "faults": ("DvsFault", "DuplicateName", "InvalidName"), "parameters": (
                ("spec", "spec", "DVPortgroupConfigSpec", "5.1"),
            )},
            "dvs_reconfigure_vm_vnic_network_resource_pool_task": {"name": "DvsReconfigureVmVnicNetworkResourcePool_Task", "request": "DvsReconfigureVmVnicNetworkResourcePoolRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "reconfigureVmVnicNetworkResourcePool", "privilege": "DVSwitch.ResourceManagement", "faults": ("DvsFault", "NotFound", "InvalidName", "ConcurrentAccess", "ConflictingConfiguration", "ResourceInUse"), "parameters": (
                ("config_spec", "configSpec", "DvsVmVnicResourcePoolConfigSpec[]", "6.0"),
            )},
            "dvs_rollback_task": {"name": "DVSRollback_Task", "request": "DVSRollbackRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "DVSConfigSpec", "task_nullable": True, "since": "5.1", "vmodl_name": "rollback", "faults": ("DvsFault", "RollbackFailure"), "parameters": (
                ("entity_backup", "entityBackup", "EntityBackupConfig?", "5.1"),
            )},
            "enable_network_resource_management": {"name": "EnableNetworkResourceManagement", "request": "EnableNetworkResourceManagementRequestType", "since": "4.1", "vmodl_name": "enableNetworkResourceManagement", "privilege": "DVSwitch.ResourceManagement", "faults": ("DvsFault",), "parameters": (
                ("enable", "enable", "boolean", "4.1"),
            )},
            "fetch_dv_port_keys": {"name": "FetchDVPortKeys", "request": "FetchDVPortKeysRequestType", "result": "string[]", "nullable": True, "since": "4.0", "vmodl_name": "fetchPortKeys", "privilege": "System.Read", "parameters": (
                ("criteria", "criteria", "DistributedVirtualSwitchPortCriteria?", "4.0"),
            )},
            "fetch_dv_ports": {"name": "FetchDVPorts", "request": "FetchDVPortsRequestType", "result": "DistributedVirtualPort[]", "nullable": True, "since": "4.0", "vmodl_name": "fetchPorts", "privilege": "System.Read", "parameters": (
                ("criteria", "criteria", "DistributedVirtualSwitchPortCriteria?", "4.0"),
            )},
            "get_capability": {"name": "capability", "is_property": True, "result": "DVSCapability", "since": "4.0"},
            "get_config": {"name": "config", "is_property": True, "result": "DVSConfigInfo", "since": "4.0"},
            "get_network_resource_pool": {"name": "networkResourcePool", "is_property": True, "result": "DVSNetworkResourcePool[]", "nullable": True, "since": "4.1", "deprecated": "Deprecated since 6.0: use DVSConfigInfo.vmVnicNetworkResourcePool."},
            "get_portgroup": {"name": "portgroup", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "DistributedVirtualPortgroup", "since": "4.0"},
            "get_runtime": {"name": "runtime", "is_property": True, "result": "DVSRuntimeInfo", "nullable": True, "since": "5.1"},
            "get_summary": {"name": "summary", "is_property": True, "result": "DVSSummary", "since": "4.0"},
            "get_uuid": {"name": "uuid", "is_property": True, "result": "string", "since": "4.0"},
            "lookup_dv_port_group": {"name": "LookupDvPortGroup", "request": "LookupDvPortGroupRequestType", "result": "ManagedObjectReference", "nullable": True, "target": "DistributedVirtualPortgroup", "since": "5.1", "vmodl_name": "lookupPortgroup", "privilege": "System.Read", "faults": ("NotFound",), "parameters": (
                ("portgroup_key", "portgroupKey", "string", "5.1"),
            )},
            "merge_dvs_task": {"name": "MergeDvs_Task", "request": "MergeDvsRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "merge", "privilege": "DVSwitch.Modify", "faults": ("DvsFault", "NotFound", "ResourceInUse", "InvalidHostState"), "deprecated": "Deprecated since 5.5.", "parameters": (
                ("dvs", "dvs", "ManagedObjectReference", "4.0", False, "DistributedVirtualSwitch"),
            )},
            "move_dv_port_task": {"name": "MoveDVPort_Task", "request": "MoveDVPortRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "movePort", "privilege": "DVSwitch.Modify", "faults": ("DvsFault", "NotFound", "ConcurrentAccess"), "deprecated": "Deprecated since 6.0.", "parameters": (
                ("port_key", "portKey", "string[]", "4.0"),
                ("destination_portgroup_key", "destinationPortgroupKey", "string?", "4.0"),
            )},
            "perform_dvs_product_spec_operation_task": {"name": "PerformDvsProductSpecOperation_Task", "request": "PerformDvsProductSpecOperationRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "performProductSpecOperation", "privilege": "DVSwitch.Modify", "faults": ("TaskInProgress", "InvalidState", "DvsFault"), "parameters": (
                ("operation", "operation", "string", "4.0"),
                ("product_spec", "productSpec", "DistributedVirtualSwitchProductSpec?", "4.0"),
            )},
            "query_used_vlan_id_in_dvs": {"name": "QueryUsedVlanIdInDvs", "result": "int[]", "nullable": True, "since": "4.0", "vmodl_name": "queryUsedVlanId", "privilege": "System.Read"},
            "reconfigure_dv_port_task": {"name": "ReconfigureDVPort_Task", "request": "ReconfigureDVPortRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "reconfigurePort", "privilege": "DVSwitch.PortConfig", "faults": ("DvsFault", "NotFound", "ResourceInUse", "ConcurrentAccess"), "parameters": (
                ("port", "port", "DVPortConfigSpec[]", "4.0"),
            )},
            "reconfigure_dvs_task": {"name": "ReconfigureDvs_Task", "request": "ReconfigureDvsRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "reconfigure", "faults": ("DvsFault", "ConcurrentAccess", "DuplicateName", "InvalidState", "InvalidName", "NotFound", "AlreadyExists", "LimitExceeded", "ResourceInUse", "ResourceNotAvailable", "DvsNotAuthorized"), "parameters": (
                ("spec", "spec", "DVSConfigSpec", "4.0"),
            )},
            "rectify_dvs_host_task": {"name": "RectifyDvsHost_Task", "request": "RectifyDvsHostRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "rectifyHost", "privilege": "System.Read", "faults": ("DvsFault", "NotFound"), "deprecated": "Deprecated since 5.0: use DistributedVirtualSwitchManager.", "parameters": (
                ("hosts", "hosts", "ManagedObjectReference[]?", "4.0", False, "HostSystem"),
            )},
            "refresh_dv_port_state": {"name": "RefreshDVPortState", "request": "RefreshDVPortStateRequestType", "since": "4.0", "vmodl_name": "refreshPortState", "privilege": "System.Read", "faults": ("DvsFault", "NotFound"), "parameters": (
                ("port_keys", "portKeys", "string[]?", "4.0"),
            )},
            "remove_network_resource_pool": {"name": "RemoveNetworkResourcePool", "request": "RemoveNetworkResourcePoolRequestType", "since": "5.0", "vmodl_name": "removeNetworkResourcePool", "privilege": "DVSwitch.ResourceManagement", "faults": ("DvsFault", "NotFound", "InvalidName", "ResourceInUse"), "deprecated": "Deprecated since 6.0: use DistributedVirtualSwitch.DvsReconfigureVmVnicNetworkResourcePool_Task.", "parameters": (
                ("key", "key", "string[]", "5.0"),
            )},
            "update_dvs_capability": {"name": "UpdateDvsCapability", "request": "UpdateDvsCapabilityRequestType", "since": "4.0", "vmodl_name": "updateCapability", "privilege": "DVSwitch.Modify", "faults": ("DvsFault",), "parameters": (
                ("capability", "capability", "DVSCapability", "4.0"),
            )},
            "update_dvs_health_check_config_task": {"name": "UpdateDVSHealthCheckConfig_Task", "request": "UpdateDVSHealthCheckConfigRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "5.1", "vmodl_name": "updateHealthCheckConfig", "privilege": "DVSwitch.Modify", "faults": ("DvsFault",), "parameters": (
                ("health_check_config", "healthCheckConfig", "DVSHealthCheckConfig[]", "5.1"),
            )},
            "update_network_resource_pool": {"name": "UpdateNetworkResourcePool", "request": "UpdateNetworkResourcePoolRequestType", "since": "4.1", "vmodl_name": "updateNetworkResourcePool", "privilege": "DVSwitch.ResourceManagement", "faults": ("DvsFault", "NotFound", "InvalidName", "ConcurrentAccess"), "deprecated": "Deprecated since 6.0: use DistributedVirtualSwitch.DvsReconfigureVmVnicNetworkResourcePool_Task.", "parameters": (
                ("config_spec", "configSpec", "DVSNetworkResourcePoolConfigSpec[]", "4.1"),
            )},
        },
    ),
    "EnvironmentBrowser": (
        None, "vim.EnvironmentBrowser", "2.0", "",
        {
            "get_datastore_browser": {"name": "datastoreBrowser", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "HostDatastoreBrowser", "since": "2.0", "privilege": "System.View"},
            "query_config_option": {"name": "QueryConfigOption", "request": "QueryConfigOptionRequestType", "result": "VirtualMachineConfigOption", "nullable": True, "since": "2.0", "vmodl_name": "queryConfigOption", "privilege": "System.View", "parameters": (
                ("key", "key", "string?", "2.0"),
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
            )},
            "query_config_option_descriptor": {"name": "QueryConfigOptionDescriptor", "result": "VirtualMachineConfigOptionDescriptor[]", "nullable": True, "since": "2.0", "vmodl_name": "queryConfigOptionDescriptor", "privilege": "System.View"},
            "query_config_option_ex": {"name": "QueryConfigOptionEx", "request": "QueryConfigOptionExRequestType", "result": "VirtualMachineConfigOption", "nullable": True, "since": "6.0", "vmodl_name": "queryConfigOptionEx", "privilege": "System.View", "parameters": (
                ("spec", "spec", "EnvironmentBrowserConfigOptionQuerySpec?", "6.0"),
            )},
            "query_config_target": {"name": "QueryConfigTarget", "request": "QueryConfigTargetRequestType", "result": "ConfigTarget", "nullable": True, "since": "2.0", "vmodl_name": "queryConfigTarget", "privilege": "System.View", "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
            )},
            "query_target_capabilities": {"name": "QueryTargetCapabilities", "request": "QueryTargetCapabilitiesRequestType", "result": "HostCapability", "nullable": True, "since": "4.0", "vmodl_name": "queryTargetCapabilities", "privilege": "System.View", "parameters": (
                ("host", "host", "ManagedObjectReference?", "4.0", False, "HostSystem"),
            )},
        },
    ),
    "ExtensibleManagedObject": (
        None, "vim.ExtensibleManagedObject", "2.0", "",
        {
            "get_available_field": {"name": "availableField", "is_property": True, "result": "CustomFieldDef[]", "nullable": True, "since": "2.5", "privilege": "System.View"},
            "get_value": {"name": "value", "is_property": True, "result": "CustomFieldValue[]", "nullable": True, "since": "2.5", "privilege": "System.View"},
            "set_custom_value": {"name": "setCustomValue", "request": "SetCustomValueRequestType", "since": "2.5", "vmodl_name": "setCustomValue", "parameters": (
                ("key", "key", "string", "2.5"),
                ("value", "value", "string", "2.5"),
            )},
        },
    ),
    "ExtensionManager": (
        None, "vim.ExtensionManager", "2.5", "",
        {
            "find_extension": {"name": "FindExtension", "request": "FindExtensionRequestType", "result": "Extension", "nullable": True, "since": "2.5", "vmodl_name": "findExtension", "privilege": "System.View", "parameters": (
                ("extension_key", "extensionKey", "string", "2.5"),
            )},
            "get_extension_list": {"name": "extensionList", "is_property": True, "result": "Extension[]", "nullable": True, "since": "2.5", "privilege": "System.View"},
            "get_public_key": {"name": "GetPublicKey", "result": "string", "since": "2.5", "vmodl_name": "getPublicKey", "privilege": "System.View", "deprecated": "Deprecated since 4.0."},
            "query_extension_ip_allocation_usage": {"name": "QueryExtensionIpAllocationUsage", "request": "QueryExtensionIpAllocationUsageRequestType", "result": "ExtensionManagerIpAllocationUsage[]", "nullable": True, "since": "5.1", "vmodl_name": "queryExtensionIpAllocationUsage", "privilege": "System.View", "parameters": (
                ("extension_keys", "extensionKeys", "string[]?", "5.1"),
            )},
            "query_managed_by": {"name": "QueryManagedBy", "request": "QueryManagedByRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "ManagedEntity", "since": "5.0", "vmodl_name": "queryManagedBy", "privilege": "System.View", "parameters": (
                ("extension_key", "extensionKey", "string", "5.0"),
            )},
            "register_extension": {"name": "RegisterExtension", "request": "RegisterExtensionRequestType", "since": "2.5", "vmodl_name": "registerExtension", "privilege": "Extension.Register", "parameters": (
                ("extension", "extension", "Extension", "2.5"),
            )},
            "set_extension_certificate": {"name": "SetExtensionCertificate", "request": "SetExtensionCertificateRequestType", "since": "4.0", "vmodl_name": "setCertificate", "privilege": "Extension.Update", "faults": ("NotFound", "NoClientCertificate"), "parameters": (
                ("extension_key", "extensionKey", "string", "4.0"),
                ("certificate_pem", "certificatePem", "string?", "4.0"),
            )},
            "set_public_key": {"name": "SetPublicKey", "request": "SetPublicKeyRequestType", "since": "2.5", "vmodl_name": "setPublicKey", "privilege": "Extension.Update", "deprecated": "Deprecated since 4.0.", "parameters": (
                ("extension_key", "extensionKey", "string", "2.5"),
                ("public_key", "publicKey", "string", "2.5"),
            )},
            "set_service_account": {"name": "SetServiceAccount", "request": "SetServiceAccountRequestType", "since": "8.0.2.0", "vmodl_name": "setServiceAccount", "privilege": "Extension.Update", "faults": ("NotFound",), "parameters": (
                ("extension_key", "extensionKey", "string", "8.0.2.0"),
                ("service_account", "serviceAccount", "string", "8.0.2.0"),
            )},
            "unregister_extension": {"name": "UnregisterExtension", "request": "UnregisterExtensionRequestType", "since": "2.5", "vmodl_name": "unregisterExtension", "privilege": "Extension.Unregister", "faults": ("NotFound",), "parameters": (
                ("extension_key", "extensionKey", "string", "2.5"),
            )},
            "update_extension": {"name": "UpdateExtension", "request": "UpdateExtensionRequestType", "since": "2.5", "vmodl_name": "updateExtension", "privilege": "Extension.Update", "faults": ("NotFound",), "parameters": (
                ("extension", "extension", "Extension", "2.5"),
            )},
        },
    ),
    "FileManager": (
        None, "vim.FileManager", "2.5", "",
        {
            "change_owner": {"name": "ChangeOwner", "request": "ChangeOwnerRequestType", "since": "4.0", "vmodl_name": "changeOwner", "faults": ("InvalidDatastore", "FileFault", "UserNotFound"), "parameters": (
                ("name", "name", "string", "4.0"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "4.0", False, "Datacenter"),
                ("owner", "owner", "string", "4.0"),
            )},
            "copy_datastore_file_task": {"name": "CopyDatastoreFile_Task", "request": "CopyDatastoreFileRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.5", "vmodl_name": "copyFile", "faults": ("InvalidDatastore", "FileFault"), "parameters": (
                ("source_name", "sourceName", "string", "2.5"),
                ("source_datacenter", "sourceDatacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("destination_name", "destinationName", "string", "2.5"),
                ("destination_datacenter", "destinationDatacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("force", "force", "boolean?", "2.5"),
            )},
            "delete_datastore_file_task": {"name": "DeleteDatastoreFile_Task", "request": "DeleteDatastoreFileRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.5", "vmodl_name": "deleteFile", "faults": ("InvalidDatastore", "FileFault"), "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
            )},
            "make_directory": {"name": "MakeDirectory", "request": "MakeDirectoryRequestType", "since": "2.5", "vmodl_name": "makeDirectory", "faults": ("InvalidDatastore", "FileFault"), "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("create_parent_directories", "createParentDirectories", "boolean?", "2.5"),
            )},
            "move_datastore_file_task": {"name": "MoveDatastoreFile_Task", "request": "MoveDatastoreFileRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.5", "vmodl_name": "moveFile", "faults": ("InvalidDatastore", "FileFault"), "parameters": (
                ("source_name", "sourceName", "string", "2.5"),
                ("source_datacenter", "sourceDatacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("destination_name", "destinationName", "string", "2.5"),
                ("destination_datacenter", "destinationDatacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("force", "force", "boolean?", "2.5"),
            )},
            "query_file_lock_info": {"name": "QueryFileLockInfo", "request": "QueryFileLockInfoRequestType", "result": "FileLockInfoResult", "since": "8.0.2.0", "vmodl_name": "queryFileLockInfo", "privilege": "System.View", "faults": ("InvalidDatastore", "FileFault"), "parameters": (
                ("path", "path", "string", "8.0.2.0"),
                ("host", "host", "ManagedObjectReference?", "8.0.2.0", False, "HostSystem"),
            )},
        },
    ),
    "Folder": (
        "ManagedEntity", "vim.Folder", "2.0", "",
        {
            "add_standalone_host_task": {"name": "AddStandaloneHost_Task", "request": "AddStandaloneHostRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "ComputeResource", "since": "2.0", "vmodl_name": "addStandaloneHost", "privilege": "Host.Inventory.AddStandaloneHost", "faults": ("InvalidLogin", "HostConnectFault", "DuplicateName"), "parameters": (
                ("spec", "spec", "HostConnectSpec", "2.0"),
                ("comp_res_spec", "compResSpec", "ComputeResourceConfigSpec?", "2.5"),
                ("add_connected", "addConnected", "boolean", "2.0"),
                ("license", "license", "string?", "4.0"),
            )},
            "batch_add_hosts_to_cluster_task": {"name": "BatchAddHostsToCluster_Task", "request": "BatchAddHostsToClusterRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "FolderBatchAddHostsToClusterResult", "since": "6.7.1", "vmodl_name": "batchAddHostsToCluster", "parameters": (
                ("cluster", "cluster", "ManagedObjectReference", "6.7.1", False, "ClusterComputeResource"),
                ("new_hosts", "newHosts", "FolderNewHostSpec[]?", "6.7.1"),
                ("existing_hosts", "existingHosts", "ManagedObjectReference[]?", "6.7.1", False, "HostSystem"),
                ("comp_res_spec", "compResSpec", "ComputeResourceConfigSpec?", "6.7.1"),
                ("desired_state", "desiredState", "string?", "6.7.1"),
            )},
            "batch_add_standalone_hosts_task": {"name": "BatchAddStandaloneHosts_Task", "request": "BatchAddStandaloneHostsRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "FolderBatchAddStandaloneHostsResult", "since": "6.7.1", "vmodl_name": "batchAddStandaloneHosts", "privilege": "Host.Inventory.AddStandaloneHost", "parameters": (
                ("new_hosts", "newHosts", "FolderNewHostSpec[]?", "6.7.1"),
                ("comp_res_spec", "compResSpec", "ComputeResourceConfigSpec?", "6.7.1"),
                ("add_connected", "addConnected", "boolean", "6.7.1"),
            )},
            "create_cluster": {"name": "CreateCluster", "request": "CreateClusterRequestType", "result": "ManagedObjectReference", "target": "ClusterComputeResource", "since": "2.0", "vmodl_name": "createCluster", "privilege": "Host.Inventory.CreateCluster", "faults": ("DuplicateName", "InvalidName"), "deprecated": "Deprecated since 2.5: use Folder.CreateClusterEx.", "parameters": (
                ("name", "name", "string", "2.0"),
                ("spec", "spec", "ClusterConfigSpec", "2.0"),
            )},
            "create_cluster_ex": {"name": "CreateClusterEx", "request": "CreateClusterExRequestType", "result": "ManagedObjectReference", "target": "ClusterComputeResource", "since": "2.5", "vmodl_name": "createClusterEx", "privilege": "Host.Inventory.CreateCluster", "faults": ("DuplicateName", "InvalidName"), "parameters": (
                ("name", "name", "string", "2.5"),
                ("spec", "spec", "ClusterConfigSpecEx", "2.5"),
            )},
            "create_datacenter": {"name": "CreateDatacenter", "request": "CreateDatacenterRequestType", "result": "ManagedObjectReference", "target": "Datacenter", "since": "2.0", "vmodl_name": "createDatacenter", "privilege": "Datacenter.Create", "faults": ("DuplicateName", "InvalidName"), "parameters": (
                ("name", "name", "string", "2.0"),
            )},
            "create_dvs_task": {"name": "CreateDVS_Task", "request": "CreateDVSRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "DistributedVirtualSwitch", "since": "4.0", "vmodl_name": "createDistributedVirtualSwitch", "privilege": "DVSwitch.Create", "faults": ("DvsFault", "DuplicateName", "InvalidName", "NotFound", "DvsNotAuthorized"), "parameters": (
                ("spec", "spec", "DVSCreateSpec", "4.0"),
            )},
            "create_folder": {"name": "CreateFolder", "request": "CreateFolderRequestType", "result": "ManagedObjectReference", "target": "Folder", "since": "2.0", "vmodl_name": "createFolder", "privilege": "Folder.Create", "faults": ("DuplicateName", "InvalidName"), "parameters": (
                ("name", "name", "string", "2.0"),
            )},
            "create_storage_pod": {"name": "CreateStoragePod", "request": "CreateStoragePodRequestType", "result": "ManagedObjectReference", "target": "StoragePod", "since": "5.0", "vmodl_name": "createStoragePod", "privilege": "Folder.Create", "faults": ("DuplicateName", "InvalidName"), "parameters": (
                ("name", "name", "string", "5.0"),
            )},
            "create_vm_task": {"name": "CreateVM_Task", "request": "CreateVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "VirtualMachine", "since": "2.0", "vmodl_name": "createVm", "privilege": "VirtualMachine.Inventory.Create", "faults": ("VmConfigFault", "FileFault", "OutOfBounds", "DuplicateName", "InvalidName", "InvalidDatastore", "InsufficientResourcesFault", "AlreadyExists", "InvalidState"), "parameters": (
                ("config", "config", "VirtualMachineConfigSpec", "2.0"),
                ("pool", "pool", "ManagedObjectReference", "2.0", False, "ResourcePool"),
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
            )},
            "get_child_entity": {"name": "childEntity", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "ManagedEntity", "since": "2.0", "privilege": "System.View"},
            "get_child_type": {"name": "childType", "is_property": True, "result": "string[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "get_namespace": {"name": "namespace", "is_property": True, "result": "string", "nullable": True, "since": "7.0.0.0", "privilege": "System.View"},
            "move_into_folder_task": {"name": "MoveIntoFolder_Task", "request": "MoveIntoFolderRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "moveInto", "faults": ("DuplicateName", "InvalidFolder", "InvalidState"), "parameters": (
                ("list", "list", "ManagedObjectReference[]", "2.0", False, "ManagedEntity"),
            )},
            "register_vm_task": {"name": "RegisterVM_Task", "request": "RegisterVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "VirtualMachine", "since": "2.0", "vmodl_name": "registerVm", "privilege": "VirtualMachine.Inventory.Register", "faults": ("OutOfBounds", "DuplicateName", "AlreadyExists", "InvalidDatastore", "NotFound", "InvalidName", "VmConfigFault", "InsufficientResourcesFault", "FileFault", "InvalidState"), "parameters": (
                ("path", "path", "string", "2.0"),
                ("name", "name", "string?", "2.0"),
                ("as_template", "asTemplate", "boolean", "2.0"),
                ("pool", "pool", "ManagedObjectReference?", "2.0", False, "ResourcePool"),
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
            )},
            "unregister_and_destroy_task": {"name": "UnregisterAndDestroy_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "unregisterAndDestroy", "privilege": "Folder.Delete", "faults": ("ConcurrentAccess", "InvalidState")},
        },
    ),
    "HealthUpdateManager": (
        None, "vim.HealthUpdateManager", "6.5", "",
        {
            "add_filter": {"name": "AddFilter", "request": "AddFilterRequestType", "result": "string", "since": "6.5", "vmodl_name": "addFilter", "privilege": "Host.Inventory.EditCluster", "faults": ("NotFound",), "parameters": (
                ("provider_id", "providerId", "string", "6.5"),
                ("filter_name", "filterName", "string", "6.5"),
                ("info_ids", "infoIds", "string[]?", "6.5"),
            )},
            "add_filter_entities": {"name": "AddFilterEntities", "request": "AddFilterEntitiesRequestType", "since": "6.5", "vmodl_name": "addFilterEntities", "privilege": "Host.Inventory.EditCluster", "faults": ("NotFound",), "parameters": (
                ("filter_id", "filterId", "string", "6.5"),
                ("entities", "entities", "ManagedObjectReference[]?", "6.5", False, "ManagedEntity"),
            )},
            "add_monitored_entities": {"name": "AddMonitoredEntities", "request": "AddMonitoredEntitiesRequestType", "since": "6.5", "vmodl_name": "addMonitoredEntities", "privilege": "HealthUpdateProvider.Update", "faults": ("NotFound",), "parameters": (
                ("provider_id", "providerId", "string", "6.5"),
                ("entities", "entities", "ManagedObjectReference[]?", "6.5", False, "ManagedEntity"),
            )},
            "has_monitored_entity": {"name": "HasMonitoredEntity", "request": "HasMonitoredEntityRequestType", "result": "boolean", "since": "6.5", "vmodl_name": "hasMonitoredEntity", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("provider_id", "providerId", "string", "6.5"),
                ("entity", "entity", "ManagedObjectReference", "6.5", False, "ManagedEntity"),
            )},
            "has_provider": {"name": "HasProvider", "request": "HasProviderRequestType", "result": "boolean", "since": "6.5", "vmodl_name": "hasProvider", "privilege": "System.View", "parameters": (
                ("id", "id", "string", "6.5"),
            )},
            "post_health_updates": {"name": "PostHealthUpdates", "request": "PostHealthUpdatesRequestType", "since": "6.5", "vmodl_name": "postHealthUpdates", "privilege": "HealthUpdateProvider.Update", "faults": ("NotFound",), "parameters": (
                ("provider_id", "providerId", "string", "6.5"),
                ("updates", "updates", "HealthUpdate[]?", "6.5"),
            )},
            "query_filter_entities": {"name": "QueryFilterEntities", "request": "QueryFilterEntitiesRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "ManagedEntity", "since": "6.5", "vmodl_name": "queryFilterEntities", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("filter_id", "filterId", "string", "6.5"),
            )},
            "query_filter_info_ids": {"name": "QueryFilterInfoIds", "request": "QueryFilterInfoIdsRequestType", "result": "string[]", "nullable": True, "since": "6.5", "vmodl_name": "queryFilterInfoIds", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("filter_id", "filterId", "string", "6.5"),
            )},
            "query_filter_list": {"name": "QueryFilterList", "request": "QueryFilterListRequestType", "result": "string[]", "nullable": True, "since": "6.5", "vmodl_name": "queryFilterList", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("provider_id", "providerId", "string", "6.5"),
            )},
            "query_filter_name": {"name": "QueryFilterName", "request": "QueryFilterNameRequestType", "result": "string", "since": "6.5", "vmodl_name": "queryFilterName", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("filter_id", "filterId", "string", "6.5"),
            )},
            "query_health_update_infos": {"name": "QueryHealthUpdateInfos", "request": "QueryHealthUpdateInfosRequestType", "result": "HealthUpdateInfo[]", "nullable": True, "since": "6.5", "vmodl_name": "queryHealthUpdateInfos", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("provider_id", "providerId", "string", "6.5"),
            )},
            "query_health_updates": {"name": "QueryHealthUpdates", "request": "QueryHealthUpdatesRequestType", "result": "HealthUpdate[]", "nullable": True, "since": "6.5", "vmodl_name": "queryHealthUpdates", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("provider_id", "providerId", "string", "6.5"),
            )},
            "query_monitored_entities": {"name": "QueryMonitoredEntities", "request": "QueryMonitoredEntitiesRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "ManagedEntity", "since": "6.5", "vmodl_name": "queryMonitoredEntities", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("provider_id", "providerId", "string", "6.5"),
            )},
            "query_provider_list": {"name": "QueryProviderList", "result": "string[]", "nullable": True, "since": "6.5", "vmodl_name": "queryProviderList", "privilege": "System.View"},
            "query_provider_name": {"name": "QueryProviderName", "request": "QueryProviderNameRequestType", "result": "string", "since": "6.5", "vmodl_name": "queryProviderName", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("id", "id", "string", "6.5"),
            )},
            "query_unmonitored_hosts": {"name": "QueryUnmonitoredHosts", "request": "QueryUnmonitoredHostsRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "HostSystem", "since": "6.5", "vmodl_name": "queryUnmonitoredHosts", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("provider_id", "providerId", "string", "6.5"),
                ("cluster", "cluster", "ManagedObjectReference", "6.5", False, "ClusterComputeResource"),
            )},
            "register_health_update_provider": {"name": "RegisterHealthUpdateProvider", "request": "RegisterHealthUpdateProviderRequestType", "result": "string", "since": "6.5", "vmodl_name": "registerProvider", "privilege": "HealthUpdateProvider.Register", "parameters": (
                ("name", "name", "string", "6.5"),
                ("health_update_info", "healthUpdateInfo", "HealthUpdateInfo[]?", "6.5"),
            )},
            "remove_filter": {"name": "RemoveFilter", "request": "RemoveFilterRequestType", "since": "6.5", "vmodl_name": "removeFilter", "privilege": "Host.Inventory.EditCluster", "faults": ("NotFound",), "parameters": (
                ("filter_id", "filterId", "string", "6.5"),
            )},
            "remove_filter_entities": {"name": "RemoveFilterEntities", "request": "RemoveFilterEntitiesRequestType", "since": "6.5", "vmodl_name": "removeFilterEntities", "privilege": "Host.Inventory.EditCluster", "faults": ("NotFound",), "parameters": (
                ("filter_id", "filterId", "string", "6.5"),
                ("entities", "entities", "ManagedObjectReference[]?", "6.5", False, "ManagedEntity"),
            )},
            "remove_monitored_entities": {"name": "RemoveMonitoredEntities", "request": "RemoveMonitoredEntitiesRequestType", "since": "6.5", "vmodl_name": "removeMonitoredEntities", "privilege": "HealthUpdateProvider.Update", "faults": ("NotFound", "InvalidState"), "parameters": (
                ("provider_id", "providerId", "string", "6.5"),
                ("entities", "entities", "ManagedObjectReference[]?", "6.5", False, "ManagedEntity"),
            )},
            "unregister_health_update_provider": {"name": "UnregisterHealthUpdateProvider", "request": "UnregisterHealthUpdateProviderRequestType", "since": "6.5", "vmodl_name": "unregisterProvider", "privilege": "HealthUpdateProvider.Unregister", "faults": ("NotFound", "InvalidState"), "parameters": (
                ("provider_id", "providerId", "string", "6.5"),
            )},
        },
    ),
    "HistoryCollector": (
        None, "vim.HistoryCollector", "2.0", "",
        {
            "destroy_collector": {"name": "DestroyCollector", "since": "2.0", "vmodl_name": "remove"},
            "get_filter": {"name": "filter", "is_property": True, "result": "Any", "since": "2.0"},
            "reset_collector": {"name": "ResetCollector", "since": "2.0", "vmodl_name": "reset"},
            "rewind_collector": {"name": "RewindCollector", "since": "2.0", "vmodl_name": "rewind"},
            "set_collector_page_size": {"name": "SetCollectorPageSize", "request": "SetCollectorPageSizeRequestType", "since": "2.0", "vmodl_name": "setLatestPageSize", "parameters": (
                ("max_count", "maxCount", "int", "2.0"),
            )},
        },
    ),
    "HostSystem": (
        "ManagedEntity", "vim.HostSystem", "2.0", "",
        {
            "acquire_cim_services_ticket": {"name": "AcquireCimServicesTicket", "result": "HostServiceTicket", "since": "2.5", "vmodl_name": "acquireCimServicesTicket", "privilege": "Host.Cim.CimInteraction"},
            "configure_crypto_key": {"name": "ConfigureCryptoKey", "request": "ConfigureCryptoKeyRequestType", "since": "6.5", "vmodl_name": "configureCryptoKey", "privilege": "Cryptographer.RegisterHost", "parameters": (
                ("key_id", "keyId", "CryptoKeyId?", "6.5"),
            )},
            "disconnect_host_task": {"name": "DisconnectHost_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "disconnect", "privilege": "Host.Config.Connection"},
            "enable_crypto": {"name": "EnableCrypto", "request": "EnableCryptoRequestType", "since": "6.5", "vmodl_name": "enableCrypto", "privilege": "Cryptographer.RegisterHost", "faults": ("InvalidState",), "parameters": (
                ("key_plain", "keyPlain", "CryptoKeyPlain", "6.5"),
            )},
            "enter_lockdown_mode": {"name": "EnterLockdownMode", "since": "4.1", "vmodl_name": "enterLockdownMode", "privilege": "Host.Config.Settings", "faults": ("HostConfigFault",), "deprecated": "Deprecated since 6.0: use HostAccessManager.ChangeLockdownMode."},
            "enter_maintenance_mode_task": {"name": "EnterMaintenanceMode_Task", "request": "EnterMaintenanceModeRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "enterMaintenanceMode", "privilege": "Host.Config.Maintenance", "faults": ("InvalidState", "Timedout"), "parameters": (
                ("timeout", "timeout", "int", "2.0"),
                ("evacuate_powered_off_vms", "evacuatePoweredOffVms", "boolean?", "2.5"),
                ("maintenance_spec", "maintenanceSpec", "HostMaintenanceSpec?", "5.5"),
            )},
            "exit_lockdown_mode": {"name": "ExitLockdownMode", "since": "4.1", "vmodl_name": "exitLockdownMode", "privilege": "Host.Config.Settings", "faults": ("HostConfigFault",), "deprecated": "Deprecated since 6.0: use HostAccessManager.ChangeLockdownMode."},
            "exit_maintenance_mode_task": {"name": "ExitMaintenanceMode_Task", "request": "ExitMaintenanceModeRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "exitMaintenanceMode", "privilege": "Host.Config.Maintenance", "faults": ("InvalidState", "Timedout"), "parameters": (
                ("timeout", "timeout", "int", "2.0"),
            )},
            "get_answer_file_validation_result": {"name": "answerFileValidationResult", "is_property": True, "result": "AnswerFileStatusResult", "nullable": True, "since": "6.7"},
            "get_answer_file_validation_state": {"name": "answerFileValidationState", "is_property": True, "result": "AnswerFileStatusResult", "nullable": True, "since": "6.7"},
            "get_capability": {"name": "capability", "is_property": True, "result": "HostCapability", "nullable": True, "since": "2.0"},
            "get_compliance_check_result": {"name": "complianceCheckResult", "is_property": True, "result": "ComplianceResult", "nullable": True, "since": "6.7"},
            "get_compliance_check_state": {"name": "complianceCheckState", "is_property": True, "result": "HostSystemComplianceCheckState", "nullable": True, "since": "6.7"},
            "get_config": {"name": "config", "is_property": True, "result": "HostConfigInfo", "nullable": True, "since": "2.0"},
            "get_config_manager": {"name": "configManager", "is_property": True, "result": "HostConfigManager", "since": "2.0"},
            "get_datastore": {"name": "datastore", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Datastore", "since": "2.0", "privilege": "System.View"},
            "get_datastore_browser": {"name": "datastoreBrowser", "is_property": True, "result": "ManagedObjectReference", "target": "HostDatastoreBrowser", "since": "2.0", "privilege": "System.View"},
            "get_hardware": {"name": "hardware", "is_property": True, "result": "HostHardwareInfo", "nullable": True, "since": "2.0"},
            "get_licensable_resource": {"name": "licensableResource", "is_property": True, "result": "HostLicensableResourceInfo", "since": "5.0"},
            "get_network": {"name": "network", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Network", "since": "2.0", "privilege": "System.View"},
            "get_precheck_remediation_result": {"name": "precheckRemediationResult", "is_property": True, "result": "ApplyHostProfileConfigurationSpec", "nullable": True, "since": "6.7"},
            "get_remediation_result": {"name": "remediationResult", "is_property": True, "result": "ApplyHostProfileConfigurationResult", "nullable": True, "since": "6.7"},
            "get_remediation_state": {"name": "remediationState", "is_property": True, "result": "HostSystemRemediationState", "nullable": True, "since": "6.7"},
            "get_runtime": {"name": "runtime", "is_property": True, "result": "HostRuntimeInfo", "since": "2.0"},
            "get_summary": {"name": "summary", "is_property": True, "result": "HostListSummary", "since": "2.0"},
            "get_system_resources": {"name": "systemResources", "is_property": True, "result": "HostSystemResourceInfo", "nullable": True, "since": "2.0"},
            "get_vm": {"name": "vm", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "VirtualMachine", "since": "2.0"},
            "power_down_host_to_stand_by_task": {"name": "PowerDownHostToStandBy_Task", "request": "PowerDownHostToStandByRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.5", "vmodl_name": "enterStandbyMode", "privilege": "Host.Config.Maintenance", "faults": ("HostPowerOpFailed", "InvalidState", "NotSupported", "Timedout", "RequestCanceled"), "parameters": (
                ("timeout_sec", "timeoutSec", "int", "2.5"),
                ("evacuate_powered_off_vms", "evacuatePoweredOffVms", "boolean?", "2.5"),
            )},
            "power_up_host_from_stand_by_task": {"name": "PowerUpHostFromStandBy_Task", "request": "PowerUpHostFromStandByRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.5", "vmodl_name": "exitStandbyMode", "privilege": "Host.Config.Maintenance", "faults": ("HostPowerOpFailed", "InvalidState", "NotSupported", "Timedout"), "parameters": (
                ("timeout_sec", "timeoutSec", "int", "2.5"),
            )},
            "prepare_crypto": {"name": "PrepareCrypto", "since": "6.5", "vmodl_name": "prepareCrypto", "privilege": "Cryptographer.RegisterHost", "faults": ("InvalidState",)},
            "query_host_connection_info": {"name": "QueryHostConnectionInfo", "result": "HostConnectInfo", "since": "2.0", "vmodl_name": "queryConnectionInfo", "privilege": "System.Read"},
            "query_memory_overhead": {"name": "QueryMemoryOverhead", "request": "QueryMemoryOverheadRequestType", "result": "long", "since": "2.0", "vmodl_name": "queryOverhead", "privilege": "System.Read", "deprecated": "Deprecated since 2.5: use HostSystem.QueryMemoryOverheadEx.", "parameters": (
                ("memory_size", "memorySize", "long", "2.0"),
                ("video_ram_size", "videoRamSize", "int?", "2.0"),
                ("num_vcpus", "numVcpus", "int", "2.0"),
            )},
            "query_memory_overhead_ex": {"name": "QueryMemoryOverheadEx", "request": "QueryMemoryOverheadExRequestType", "result": "long", "since": "2.5", "vmodl_name": "queryOverheadEx", "privilege": "System.Read", "deprecated": "Deprecated since 6.0: use VirtualMachineConfigInfo.initialOverhead.", "parameters": (
                ("vm_config_info", "vmConfigInfo", "VirtualMachineConfigInfo", "2.5"),
            )},
            "query_product_locker_location": {"name": "QueryProductLockerLocation", "result": "string", "since": "6.7.1", "vmodl_name": "queryProductLockerLocation", "privilege": "System.Read", "faults": ("HostConfigFault",)},
            "query_tpm_attestation_report": {"name": "QueryTpmAttestationReport", "result": "HostTpmAttestationReport", "nullable": True, "since": "5.1", "vmodl_name": "queryTpmAttestationReport", "privilege": "System.Read"},
            "reboot_host_task": {"name": "RebootHost_Task", "request": "RebootHostRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "reboot", "privilege": "Host.Config.Maintenance", "faults": ("InvalidState",), "parameters": (
                ("force", "force", "boolean", "2.0"),
            )},
            "reconfigure_host_for_das_task": {"name": "ReconfigureHostForDAS_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "reconfigureDAS", "privilege": "Host.Config.Connection", "faults": ("DasConfigFault",)},
            "reconnect_host_task": {"name": "ReconnectHost_Task", "request": "ReconnectHostRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "reconnect", "privilege": "Host.Config.Connection", "faults": ("InvalidLogin", "InvalidState", "InvalidName", "HostConnectFault"), "parameters": (
                ("cnx_spec", "cnxSpec", "HostConnectSpec?", "2.0"),
                ("reconnect_spec", "reconnectSpec", "HostSystemReconnectSpec?", "5.0"),
            )},
            "retrieve_free_epc_memory": {"name": "RetrieveFreeEpcMemory", "result": "long", "since": "7.0.0.0", "vmodl_name": "retrieveFreeEpcMemory", "privilege": "System.Read"},
            "retrieve_hardware_uptime": {"name": "RetrieveHardwareUptime", "result": "long", "since": "4.1", "vmodl_name": "retrieveHardwareUptime", "privilege": "System.Read"},
            "shutdown_host_task": {"name": "ShutdownHost_Task", "request": "ShutdownHostRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "shutdown", "privilege": "Host.Config.Maintenance", "faults": ("InvalidState",), "parameters": (
                ("force", "force", "boolean", "2.0"),
            )},
            "update_flags": {"name": "UpdateFlags", "request": "UpdateFlagsRequestType", "since": "2.5", "vmodl_name": "updateFlags", "privilege": "Host.Config.Settings", "parameters": (
                ("flag_info", "flagInfo", "HostFlagInfo", "2.5"),
            )},
            "update_ipmi": {"name": "UpdateIpmi", "request": "UpdateIpmiRequestType", "since": "4.0", "vmodl_name": "updateIpmi", "privilege": "Host.Config.Settings", "faults": ("InvalidIpmiLoginInfo", "InvalidIpmiMacAddress"), "parameters": (
                ("ipmi_info", "ipmiInfo", "HostIpmiInfo", "4.0"),
            )},
            "update_product_locker_location_task": {"name": "UpdateProductLockerLocation_Task", "request": "UpdateProductLockerLocationRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "string", "since": "6.7.1", "vmodl_name": "updateProductLockerLocation", "privilege": "Host.Config.ProductLocker", "faults": ("InvalidArgument", "FileNotFound", "TaskInProgress", "HostConfigFault"), "parameters": (
                ("path", "path", "string", "6.7.1"),
            )},
            "update_system_resources": {"name": "UpdateSystemResources", "request": "UpdateSystemResourcesRequestType", "since": "2.0", "vmodl_name": "updateSystemResources", "privilege": "Host.Config.Resources", "deprecated": "Deprecated since 6.0.", "parameters": (
                ("resource_info", "resourceInfo", "HostSystemResourceInfo", "2.0"),
            )},
            "update_system_swap_configuration": {"name": "UpdateSystemSwapConfiguration", "request": "UpdateSystemSwapConfigurationRequestType", "since": "5.1", "vmodl_name": "updateSystemSwapConfiguration", "privilege": "Host.Config.Settings", "parameters": (
                ("sys_swap_config", "sysSwapConfig", "HostSystemSwapConfiguration", "5.1"),
            )},
        },
    ),
    "HttpNfcLease": (
        None, "vim.HttpNfcLease", "4.0", "",
        {
            "get_capabilities": {"name": "capabilities", "is_property": True, "result": "HttpNfcLeaseCapabilities", "since": "6.7"},
            "get_error": {"name": "error", "is_property": True, "result": "MethodFault", "nullable": True, "since": "4.0"},
            "get_info": {"name": "info", "is_property": True, "result": "HttpNfcLeaseInfo", "nullable": True, "since": "4.0"},
            "get_initialize_progress": {"name": "initializeProgress", "is_property": True, "result": "int", "since": "4.0"},
            "get_mode": {"name": "mode", "is_property": True, "result": "string", "since": "6.7"},
            "get_state": {"name": "state", "is_property": True, "result": "HttpNfcLeaseState", "since": "4.0"},
            "get_transfer_progress": {"name": "transferProgress", "is_property": True, "result": "int", "since": "6.7"},
            "http_nfc_lease_abort": {"name": "HttpNfcLeaseAbort", "request": "HttpNfcLeaseAbortRequestType", "since": "4.0", "vmodl_name": "abort", "faults": ("Timedout", "InvalidState"), "parameters": (
                ("fault", "fault", "MethodFault?", "4.0"),
            )},
            "http_nfc_lease_complete": {"name": "HttpNfcLeaseComplete", "since": "4.0", "vmodl_name": "complete", "faults": ("Timedout", "InvalidState")},
            "http_nfc_lease_get_manifest": {"name": "HttpNfcLeaseGetManifest", "result": "HttpNfcLeaseManifestEntry[]", "nullable": True, "since": "4.1", "vmodl_name": "getManifest", "faults": ("Timedout", "InvalidState")},
            "http_nfc_lease_probe_urls": {"name": "HttpNfcLeaseProbeUrls", "request": "HttpNfcLeaseProbeUrlsRequestType", "result": "HttpNfcLeaseProbeResult[]", "nullable": True, "since": "7.0.2.0", "vmodl_name": "probeUrls", "faults": ("InvalidState",), "parameters": (
                ("files", "files", "HttpNfcLeaseSourceFile[]?", "7.0.2.0"),
                ("timeout", "timeout", "int?", "7.0.2.0"),
            )},
            "http_nfc_lease_progress": {"name": "HttpNfcLeaseProgress", "request": "HttpNfcLeaseProgressRequestType", "since": "4.0", "vmodl_name": "progress", "faults": ("Timedout",), "parameters": (
                ("percent", "percent", "int", "4.0"),
            )},
            "http_nfc_lease_pull_from_urls_task": {"name": "HttpNfcLeasePullFromUrls_Task", "request": "HttpNfcLeasePullFromUrlsRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "pullFromUrls", "faults": ("InvalidState", "HttpFault", "SSLVerifyFault"), "parameters": (
                ("files", "files", "HttpNfcLeaseSourceFile[]?", "6.7"),
            )},
            "http_nfc_lease_set_manifest_checksum_type": {"name": "HttpNfcLeaseSetManifestChecksumType", "request": "HttpNfcLeaseSetManifestChecksumTypeRequestType", "since": "6.7", "vmodl_name": "setManifestChecksumType", "faults": ("InvalidState",), "parameters": (
                ("device_urls_to_checksum_types", "deviceUrlsToChecksumTypes", "KeyValue[]?", "6.7"),
            )},
        },
    ),
    "IoFilterManager": (
        None, "vim.IoFilterManager", "6.0", "",
        {
            "install_io_filter_task": {"name": "InstallIoFilter_Task", "request": "InstallIoFilterRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ClusterIoFilterInfo", "task_nullable": True, "since": "6.0", "vmodl_name": "installIoFilter", "faults": ("AlreadyExists",), "parameters": (
                ("vib_url", "vibUrl", "string", "6.0"),
                ("comp_res", "compRes", "ManagedObjectReference", "6.0", False, "ComputeResource"),
            )},
            "query_disks_using_filter": {"name": "QueryDisksUsingFilter", "request": "QueryDisksUsingFilterRequestType", "result": "VirtualDiskId[]", "since": "6.0", "vmodl_name": "queryDisksUsingFilter", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("filter_id", "filterId", "string", "6.0"),
                ("comp_res", "compRes", "ManagedObjectReference", "6.0", False, "ComputeResource"),
            )},
            "query_io_filter_info": {"name": "QueryIoFilterInfo", "request": "QueryIoFilterInfoRequestType", "result": "ClusterIoFilterInfo[]", "nullable": True, "since": "6.0", "vmodl_name": "queryIoFilterInfo", "privilege": "System.View", "parameters": (
                ("comp_res", "compRes", "ManagedObjectReference", "6.0", False, "ComputeResource"),
            )},
            "query_io_filter_issues": {"name": "QueryIoFilterIssues", "request": "QueryIoFilterIssuesRequestType", "result": "IoFilterQueryIssueResult", "since": "6.0", "vmodl_name": "queryIssue", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("filter_id", "filterId", "string", "6.0"),
                ("comp_res", "compRes", "ManagedObjectReference", "6.0", False, "ComputeResource"),
            )},
            "resolve_installation_errors_on_cluster_task": {"name": "ResolveInstallationErrorsOnCluster_Task", "request": "ResolveInstallationErrorsOnClusterRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "resolveInstallationErrorsOnCluster", "faults": ("NotFound",), "parameters": (
                ("filter_id", "filterId", "string", "6.0"),
                ("cluster", "cluster", "ManagedObjectReference", "6.0", False, "ClusterComputeResource"),
            )},
            "resolve_installation_errors_on_host_task": {"name": "ResolveInstallationErrorsOnHost_Task", "request": "ResolveInstallationErrorsOnHostRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "resolveInstallationErrorsOnHost", "faults": ("NotFound",), "parameters": (
                ("filter_id", "filterId", "string", "6.0"),
                ("host", "host", "ManagedObjectReference", "6.0", False, "HostSystem"),
            )},
            "uninstall_io_filter_task": {"name": "UninstallIoFilter_Task", "request": "UninstallIoFilterRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.0", "vmodl_name": "uninstallIoFilter", "faults": ("NotFound", "FilterInUse", "InvalidState"), "parameters": (
                ("filter_id", "filterId", "string", "6.0"),
                ("comp_res", "compRes", "ManagedObjectReference", "6.0", False, "ComputeResource"),
            )},
            "upgrade_io_filter_task": {"name": "UpgradeIoFilter_Task", "request": "UpgradeIoFilterRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ClusterIoFilterInfo", "task_nullable": True, "since": "6.0", "vmodl_name": "upgradeIoFilter", "faults": ("NotFound", "InvalidState"), "parameters": (
                ("filter_id", "filterId", "string", "6.0"),
                ("comp_res", "compRes", "ManagedObjectReference", "6.0", False, "ComputeResource"),
                ("vib_url", "vibUrl", "string", "6.0"),
            )},
        },
    ),
    "IpPoolManager": (
        None, "vim.IpPoolManager", "4.0", "",
        {
            "allocate_ipv4_address": {"name": "AllocateIpv4Address", "request": "AllocateIpv4AddressRequestType", "result": "string", "since": "5.1", "vmodl_name": "allocateIpv4Address", "parameters": (
                ("dc", "dc", "ManagedObjectReference", "5.1", False, "Datacenter"),
                ("pool_id", "poolId", "int", "5.1"),
                ("allocation_id", "allocationId", "string", "5.1"),
            )},
            "allocate_ipv6_address": {"name": "AllocateIpv6Address", "request": "AllocateIpv6AddressRequestType", "result": "string", "since": "5.1", "vmodl_name": "allocateIpv6Address", "parameters": (
                ("dc", "dc", "ManagedObjectReference", "5.1", False, "Datacenter"),
                ("pool_id", "poolId", "int", "5.1"),
                ("allocation_id", "allocationId", "string", "5.1"),
            )},
            "create_ip_pool": {"name": "CreateIpPool", "request": "CreateIpPoolRequestType", "result": "int", "since": "4.0", "vmodl_name": "createIpPool", "parameters": (
                ("dc", "dc", "ManagedObjectReference", "4.0", False, "Datacenter"),
                ("pool", "pool", "IpPool", "4.0"),
            )},
            "destroy_ip_pool": {"name": "DestroyIpPool", "request": "DestroyIpPoolRequestType", "since": "4.0", "vmodl_name": "destroyIpPool", "faults": ("InvalidState",), "parameters": (
                ("dc", "dc", "ManagedObjectReference", "4.0", False, "Datacenter"),
                ("id", "id", "int", "4.0"),
                ("force", "force", "boolean", "4.0"),
            )},
            "query_ip_allocations": {"name": "QueryIPAllocations", "request": "QueryIPAllocationsRequestType", "result": "IpPoolManagerIpAllocation[]", "since": "5.1", "vmodl_name": "queryIPAllocations", "parameters": (
                ("dc", "dc", "ManagedObjectReference", "5.1", False, "Datacenter"),
                ("pool_id", "poolId", "int", "5.1"),
                ("extension_key", "extensionKey", "string", "5.1"),
            )},
            "query_ip_pools": {"name": "QueryIpPools", "request": "QueryIpPoolsRequestType", "result": "IpPool[]", "nullable": True, "since": "4.0", "vmodl_name": "queryIpPools", "parameters": (
                ("dc", "dc", "ManagedObjectReference", "4.0", False, "Datacenter"),
            )},
            "release_ip_allocation": {"name": "ReleaseIpAllocation", "request": "ReleaseIpAllocationRequestType", "since": "5.1", "vmodl_name": "releaseIpAllocation", "parameters": (
                ("dc", "dc", "ManagedObjectReference", "5.1", False, "Datacenter"),
                ("pool_id", "poolId", "int", "5.1"),
                ("allocation_id", "allocationId", "string", "5.1"),
            )},
            "update_ip_pool": {"name": "UpdateIpPool", "request": "UpdateIpPoolRequestType", "since": "4.0", "vmodl_name": "updateIpPool", "parameters": (
                ("dc", "dc", "ManagedObjectReference", "4.0", False, "Datacenter"),
                ("pool", "pool", "IpPool", "4.0"),
            )},
        },
    ),
    "LicenseAssignmentManager": (
        None, "vim.LicenseAssignmentManager", "4.0", "",
        {
            "query_assigned_licenses": {"name": "QueryAssignedLicenses", "request": "QueryAssignedLicensesRequestType", "result": "LicenseAssignmentManagerLicenseAssignment[]", "nullable": True, "since": "4.0", "vmodl_name": "queryAssignedLicenses", "privilege": "System.View", "parameters": (
                ("entity_id", "entityId", "string?", "4.0"),
            )},
            "remove_assigned_license": {"name": "RemoveAssignedLicense", "request": "RemoveAssignedLicenseRequestType", "since": "4.0", "vmodl_name": "removeAssignedLicense", "privilege": "Global.Licenses", "faults": ("LicenseEntityNotFound",), "parameters": (
                ("entity_id", "entityId", "string", "4.0"),
            )},
            "update_assigned_license": {"name": "UpdateAssignedLicense", "request": "UpdateAssignedLicenseRequestType", "result": "LicenseManagerLicenseInfo", "since": "4.0", "vmodl_name": "updateAssignedLicense", "privilege": "Global.Licenses", "faults": ("LicenseEntityNotFound",), "parameters": (
                ("entity", "entity", "string", "4.0"),
                ("license_key", "licenseKey", "string", "4.0"),
                ("entity_display_name", "entityDisplayName", "string?", "4.0"),
            )},
        },
    ),
    "LicenseManager": (
        None, "vim.LicenseManager", "2.0", "",
        {
            "add_license": {"name": "AddLicense", "request": "AddLicenseRequestType", "result": "LicenseManagerLicenseInfo", "since": "4.0", "vmodl_name": "addLicense", "privilege": "Global.Licenses", "parameters": (
                ("license_key", "licenseKey", "string", "4.0"),
                ("labels", "labels", "KeyValue[]?", "4.0"),
            )},
            "check_license_feature": {"name": "CheckLicenseFeature", "request": "CheckLicenseFeatureRequestType", "result": "boolean", "since": "2.0", "vmodl_name": "checkFeature", "privilege": "System.Read", "faults": ("InvalidState",), "deprecated": "Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.", "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
                ("feature_key", "featureKey", "string", "2.0"),
            )},
            "configure_license_source": {"name": "ConfigureLicenseSource", "request": "ConfigureLicenseSourceRequestType", "since": "2.0", "vmodl_name": "configureSource", "privilege": "Global.Licenses", "faults": ("CannotAccessLocalSource", "InvalidLicense", "LicenseServerUnavailable"), "deprecated": "Deprecated since 4.0: use LicenseManager.UpdateLicense.", "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
                ("license_source", "licenseSource", "LicenseSource", "2.0"),
            )},
            "decode_license": {"name": "DecodeLicense", "request": "DecodeLicenseRequestType", "result": "LicenseManagerLicenseInfo", "since": "4.0", "vmodl_name": "decodeLicense", "privilege": "Global.Licenses", "parameters": (
                ("license_key", "licenseKey", "string", "4.0"),
            )},
            "disable_feature": {"name": "DisableFeature", "request": "DisableFeatureRequestType", "result": "boolean", "since": "2.0", "vmodl_name": "disable", "privilege": "Global.Licenses", "faults": ("InvalidState", "LicenseServerUnavailable"), "deprecated": "Deprecated since 4.0: use LicenseAssignmentManager.RemoveAssignedLicense.", "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
                ("feature_key", "featureKey", "string", "2.0"),
            )},
            "enable_feature": {"name": "EnableFeature", "request": "EnableFeatureRequestType", "result": "boolean", "since": "2.0", "vmodl_name": "enable", "privilege": "Global.Licenses", "faults": ("InvalidState", "LicenseServerUnavailable"), "deprecated": "Deprecated since 4.0: use LicenseAssignmentManager.UpdateAssignedLicense.", "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
                ("feature_key", "featureKey", "string", "2.0"),
            )},
            "get_diagnostics": {"name": "diagnostics", "is_property": True, "result": "LicenseDiagnostics", "nullable": True, "since": "2.5", "deprecated": "Deprecated since 4.0."},
            "get_evaluation": {"name": "evaluation", "is_property": True, "result": "LicenseManagerEvaluationInfo", "since": "4.0", "privilege": "System.Read"},
            "get_feature_info": {"name": "featureInfo", "is_property": True, "result": "LicenseFeatureInfo[]", "nullable": True, "since": "2.0", "deprecated": "Deprecated since 2.5: use LicenseManager.QuerySupportedFeatures."},
            "get_license_assignment_manager": {"name": "licenseAssignmentManager", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "LicenseAssignmentManager", "since": "4.0", "privilege": "System.View"},
            "get_licensed_edition": {"name": "licensedEdition", "is_property": True, "result": "string", "since": "2.5", "deprecated": "Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses."},
            "get_licenses": {"name": "licenses", "is_property": True, "result": "LicenseManagerLicenseInfo[]", "since": "4.0"},
            "get_source": {"name": "source", "is_property": True, "result": "LicenseSource", "since": "2.0", "deprecated": "Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses."},
            "get_source_available": {"name": "sourceAvailable", "is_property": True, "result": "boolean", "since": "2.0", "deprecated": "Deprecated since 4.0."},
            "query_license_source_availability": {"name": "QueryLicenseSourceAvailability", "request": "QueryLicenseSourceAvailabilityRequestType", "result": "LicenseAvailabilityInfo[]", "nullable": True, "since": "2.0", "vmodl_name": "querySourceAvailability", "privilege": "Global.Licenses", "deprecated": "Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.", "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
            )},
            "query_license_usage": {"name": "QueryLicenseUsage", "request": "QueryLicenseUsageRequestType", "result": "LicenseUsageInfo", "since": "2.0", "vmodl_name": "queryUsage", "privilege": "System.Read", "deprecated": "Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.", "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
            )},
            "query_supported_features": {"name": "QuerySupportedFeatures", "request": "QuerySupportedFeaturesRequestType", "result": "LicenseFeatureInfo[]", "nullable": True, "since": "2.5", "vmodl_name": "querySupportedFeatures", "privilege": "Global.Licenses", "deprecated": "Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.", "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.5", False, "HostSystem"),
            )},
            "remove_license": {"name": "RemoveLicense", "request": "RemoveLicenseRequestType", "since": "4.0", "vmodl_name": "removeLicense", "privilege": "Global.Licenses", "parameters": (
                ("license_key", "licenseKey", "string", "4.0"),
            )},
            "remove_license_label": {"name": "RemoveLicenseLabel", "request": "RemoveLicenseLabelRequestType", "since": "4.0", "vmodl_name": "removeLabel", "privilege": "Global.Licenses", "parameters": (
                ("license_key", "licenseKey", "string", "4.0"),
                ("label_key", "labelKey", "string", "4.0"),
            )},
            "set_license_edition": {"name": "SetLicenseEdition", "request": "SetLicenseEditionRequestType", "since": "2.0", "vmodl_name": "setEdition", "privilege": "Global.Licenses", "faults": ("InvalidState", "LicenseServerUnavailable"), "deprecated": "Deprecated since 4.0: use LicenseAssignmentManager.QueryAssignedLicenses.", "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
                ("feature_key", "featureKey", "string?", "2.0"),
            )},
            "update_license": {"name": "UpdateLicense", "request": "UpdateLicenseRequestType", "result": "LicenseManagerLicenseInfo", "since": "4.0", "vmodl_name": "updateLicense", "privilege": "Global.Licenses", "parameters": (
                ("license_key", "licenseKey", "string", "4.0"),
                ("labels", "labels", "KeyValue[]?", "4.0"),
            )},
            "update_license_label": {"name": "UpdateLicenseLabel", "request": "UpdateLicenseLabelRequestType", "since": "4.0", "vmodl_name": "updateLabel", "privilege": "Global.Licenses", "parameters": (
                ("license_key", "licenseKey", "string", "4.0"),
                ("label_key", "labelKey", "string", "4.0"),
                ("label_value", "labelValue", "string", "4.0"),
            )},
        },
    ),
    "LocalizationManager": (
        None, "vim.LocalizationManager", "4.0", "",
        {
            "get_catalog": {"name": "catalog", "is_property": True, "result": "LocalizationManagerMessageCatalog[]", "nullable": True, "since": "4.0", "privilege": "System.View"},
        },
    ),
    "ManagedEntity": (
        "ExtensibleManagedObject", "vim.ManagedEntity", "2.0", "",
        {
            "destroy_task": {"name": "Destroy_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "destroy", "faults": ("VimFault",)},
            "get_alarm_actions_enabled": {"name": "alarmActionsEnabled", "is_property": True, "result": "boolean", "nullable": True, "since": "4.0", "privilege": "System.Read"},
            "get_config_issue": {"name": "configIssue", "is_property": True, "result": "Event[]", "nullable": True, "since": "2.0"},
            "get_config_status": {"name": "configStatus", "is_property": True, "result": "ManagedEntityStatus", "since": "2.0"},
            "get_custom_value": {"name": "customValue", "is_property": True, "result": "CustomFieldValue[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "get_declared_alarm_state": {"name": "declaredAlarmState", "is_property": True, "result": "AlarmState[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "get_disabled_method": {"name": "disabledMethod", "is_property": True, "result": "string[]", "nullable": True, "since": "2.0"},
            "get_effective_role": {"name": "effectiveRole", "is_property": True, "result": "int[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "get_name": {"name": "name", "is_property": True, "result": "string", "since": "2.0", "privilege": "System.View"},
            "get_overall_status": {"name": "overallStatus", "is_property": True, "result": "ManagedEntityStatus", "since": "2.0"},
            "get_parent": {"name": "parent", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "ManagedEntity", "since": "2.0", "privilege": "System.View"},
            "get_permission": {"name": "permission", "is_property": True, "result": "Permission[]", "nullable": True, "since": "2.0"},
            "get_recent_task": {"name": "recentTask", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Task", "since": "2.0"},
            "get_tag": {"name": "tag", "is_property": True, "result": "Tag[]", "nullable": True, "since": "4.0", "privilege": "System.View"},
            "get_triggered_alarm_state": {"name": "triggeredAlarmState", "is_property": True, "result": "AlarmState[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "reload": {"name": "Reload", "since": "2.0", "vmodl_name": "reload", "privilege": "System.Read"},
            "rename_task": {"name": "Rename_Task", "request": "RenameRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "rename", "faults": ("DuplicateName", "InvalidName"), "parameters": (
                ("new_name", "newName", "string", "2.0"),
            )},
        },
    ),
    "Network": (
        "ManagedEntity", "vim.Network", "2.0", "",
        {
            "destroy_network": {"name": "DestroyNetwork", "since": "2.0", "vmodl_name": "destroyNetwork", "privilege": "Network.Delete", "faults": ("ResourceInUse",), "deprecated": "Deprecated since 2.5."},
            "get_host": {"name": "host", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "HostSystem", "since": "2.0"},
            "get_summary": {"name": "summary", "is_property": True, "result": "NetworkSummary", "since": "2.0"},
            "get_vm": {"name": "vm", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "VirtualMachine", "since": "2.0"},
        },
    ),
    "OpaqueNetwork": (
        "Network", "vim.OpaqueNetwork", "5.5", "",
        {
            "get_capability": {"name": "capability", "is_property": True, "result": "OpaqueNetworkCapability", "nullable": True, "since": "6.5"},
            "get_extra_config": {"name": "extraConfig", "is_property": True, "result": "OptionValue[]", "nullable": True, "since": "6.5"},
        },
    ),
    "OverheadMemoryManager": (
        None, "vim.OverheadMemoryManager", "6.0", "",
        {
            "lookup_vm_overhead_memory": {"name": "LookupVmOverheadMemory", "request": "LookupVmOverheadMemoryRequestType", "result": "long", "since": "6.0", "vmodl_name": "lookupVmOverheadMemory", "privilege": "Global.VCServer", "faults": ("NotFound", "InvalidArgument", "ManagedObjectNotFound", "InvalidType"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "6.0", False, "VirtualMachine"),
                ("host", "host", "ManagedObjectReference", "6.0", False, "HostSystem"),
            )},
        },
    ),
    "OvfManager": (
        None, "vim.OvfManager", "4.0", "",
        {
            "create_descriptor": {"name": "CreateDescriptor", "request": "CreateDescriptorRequestType", "result": "OvfCreateDescriptorResult", "since": "4.0", "vmodl_name": "createDescriptor", "privilege": "System.View", "faults": ("TaskInProgress", "VmConfigFault", "ConcurrentAccess", "FileFault", "InvalidState"), "parameters": (
                ("obj", "obj", "ManagedObjectReference", "4.0", False, "ManagedEntity"),
                ("cdp", "cdp", "OvfCreateDescriptorParams", "4.0"),
            )},
            "create_import_spec": {"name": "CreateImportSpec", "request": "CreateImportSpecRequestType", "result": "OvfCreateImportSpecResult", "since": "4.0", "vmodl_name": "createImportSpec", "privilege": "System.View", "faults": ("TaskInProgress", "VmConfigFault", "ConcurrentAccess", "FileFault", "InvalidState", "InvalidDatastore"), "parameters": (
                ("ovf_descriptor", "ovfDescriptor", "string", "4.0"),
                ("resource_pool", "resourcePool", "ManagedObjectReference", "4.0", False, "ResourcePool"),
                ("datastore", "datastore", "ManagedObjectReference", "4.0", False, "Datastore"),
                ("cisp", "cisp", "OvfCreateImportSpecParams", "4.0"),
            )},
            "get_ovf_export_option": {"name": "ovfExportOption", "is_property": True, "result": "OvfOptionInfo[]", "nullable": True, "since": "5.1", "privilege": "System.View"},
            "get_ovf_import_option": {"name": "ovfImportOption", "is_property": True, "result": "OvfOptionInfo[]", "nullable": True, "since": "5.1", "privilege": "System.View"},
            "parse_descriptor": {"name": "ParseDescriptor", "request": "ParseDescriptorRequestType", "result": "OvfParseDescriptorResult", "since": "4.0", "vmodl_name": "parseDescriptor", "privilege": "System.View", "faults": ("TaskInProgress", "VmConfigFault", "ConcurrentAccess", "FileFault", "InvalidState"), "parameters": (
                ("ovf_descriptor", "ovfDescriptor", "string", "4.0"),
                ("pdp", "pdp", "OvfParseDescriptorParams", "4.0"),
            )},
            "validate_host": {"name": "ValidateHost", "request": "ValidateHostRequestType", "result": "OvfValidateHostResult", "since": "4.0", "vmodl_name": "validateHost", "privilege": "System.View", "faults": ("TaskInProgress", "ConcurrentAccess", "FileFault", "InvalidState"), "parameters": (
                ("ovf_descriptor", "ovfDescriptor", "string", "4.0"),
                ("host", "host", "ManagedObjectReference", "4.0", False, "HostSystem"),
                ("vhp", "vhp", "OvfValidateHostParams", "4.0"),
            )},
        },
    ),
    "PerformanceManager": (
        None, "vim.PerformanceManager", "2.0", "",
        {
            "create_perf_interval": {"name": "CreatePerfInterval", "request": "CreatePerfIntervalRequestType", "since": "2.0", "vmodl_name": "createHistoricalInterval", "privilege": "Performance.ModifyIntervals", "deprecated": "Deprecated since 2.5: use PerformanceManager.UpdatePerfInterval.", "parameters": (
                ("interval_id", "intervalId", "PerfInterval", "2.0"),
            )},
            "get_description": {"name": "description", "is_property": True, "result": "PerformanceDescription", "since": "2.0", "privilege": "System.View"},
            "get_historical_interval": {"name": "historicalInterval", "is_property": True, "result": "PerfInterval[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "get_perf_counter": {"name": "perfCounter", "is_property": True, "result": "PerfCounterInfo[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "query_available_perf_metric": {"name": "QueryAvailablePerfMetric", "request": "QueryAvailablePerfMetricRequestType", "result": "PerfMetricId[]", "nullable": True, "since": "2.0", "vmodl_name": "queryAvailableMetric", "privilege": "System.View", "parameters": (
                ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedObject"),
                ("begin_time", "beginTime", "dateTime?", "2.0"),
                ("end_time", "endTime", "dateTime?", "2.0"),
                ("interval_id", "intervalId", "int?", "2.0"),
            )},
            "query_perf": {"name": "QueryPerf", "request": "QueryPerfRequestType", "result": "PerfEntityMetricBase[]", "nullable": True, "since": "2.0", "vmodl_name": "queryStats", "privilege": "System.View", "parameters": (
                ("query_spec", "querySpec", "PerfQuerySpec[]", "2.0"),
            )},
            "query_perf_composite": {"name": "QueryPerfComposite", "request": "QueryPerfCompositeRequestType", "result": "PerfCompositeMetric", "since": "2.0", "vmodl_name": "queryCompositeStats", "privilege": "System.View", "parameters": (
                ("query_spec", "querySpec", "PerfQuerySpec", "2.0"),
            )},
            "query_perf_counter": {"name": "QueryPerfCounter", "request": "QueryPerfCounterRequestType", "result": "PerfCounterInfo[]", "nullable": True, "since": "2.0", "vmodl_name": "queryCounter", "privilege": "System.View", "parameters": (
                ("counter_id", "counterId", "int[]", "2.0"),
            )},
            "query_perf_counter_by_level": {"name": "QueryPerfCounterByLevel", "request": "QueryPerfCounterByLevelRequestType", "result": "PerfCounterInfo[]", "since": "2.5", "vmodl_name": "queryCounterByLevel", "privilege": "System.View", "parameters": (
                ("level", "level", "int", "2.5"),
            )},
            "query_perf_provider_summary": {"name": "QueryPerfProviderSummary", "request": "QueryPerfProviderSummaryRequestType", "result": "PerfProviderSummary", "since": "2.0", "vmodl_name": "queryProviderSummary", "privilege": "System.View", "parameters": (
                ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedObject"),
            )},
            "remove_perf_interval": {"name": "RemovePerfInterval", "request": "RemovePerfIntervalRequestType", "since": "2.0", "vmodl_name": "removeHistoricalInterval", "privilege": "Performance.ModifyIntervals", "deprecated": "Deprecated since 2.5: use PerformanceManager.UpdatePerfInterval.", "parameters": (
                ("sample_period", "samplePeriod", "int", "2.0"),
            )},
            "reset_counter_level_mapping": {"name": "ResetCounterLevelMapping", "request": "ResetCounterLevelMappingRequestType", "since": "4.1", "vmodl_name": "resetCounterLevelMapping", "privilege": "Performance.ModifyIntervals", "parameters": (
                ("counters", "counters", "int[]", "4.1"),
            )},
            "update_counter_level_mapping": {"name": "UpdateCounterLevelMapping", "request": "UpdateCounterLevelMappingRequestType", "since": "4.1", "vmodl_name": "updateCounterLevelMapping", "privilege": "Performance.ModifyIntervals", "parameters": (
                ("counter_level_map", "counterLevelMap", "PerformanceManagerCounterLevelMapping[]", "4.1"),
            )},
            "update_perf_interval": {"name": "UpdatePerfInterval", "request": "UpdatePerfIntervalRequestType", "since": "2.0", "vmodl_name": "updateHistoricalInterval", "privilege": "Performance.ModifyIntervals", "parameters": (
                ("interval", "interval", "PerfInterval", "2.0"),
            )},
        },
    ),
    "ResourcePlanningManager": (
        None, "vim.ResourcePlanningManager", "4.0", "",
        {
            "estimate_database_size": {"name": "EstimateDatabaseSize", "request": "EstimateDatabaseSizeRequestType", "result": "DatabaseSizeEstimate", "since": "4.0", "vmodl_name": "estimateDatabaseSize", "privilege": "System.Read", "parameters": (
                ("db_size_param", "dbSizeParam", "DatabaseSizeParam", "4.0"),
            )},
        },
    ),
    "ResourcePool": (
        "ManagedEntity", "vim.ResourcePool", "2.0", "",
        {
            "create_child_vm_task": {"name": "CreateChildVM_Task", "request": "CreateChildVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "VirtualMachine", "since": "4.0", "vmodl_name": "createVm", "privilege": "VirtualMachine.Inventory.Create", "faults": ("VmConfigFault", "FileFault", "OutOfBounds", "InvalidName", "InvalidDatastore", "InsufficientResourcesFault"), "parameters": (
                ("config", "config", "VirtualMachineConfigSpec", "4.0"),
                ("host", "host", "ManagedObjectReference?", "4.0", False, "HostSystem"),
            )},
            "create_resource_pool": {"name": "CreateResourcePool", "request": "CreateResourcePoolRequestType", "result": "ManagedObjectReference", "target": "ResourcePool", "since": "2.0", "vmodl_name": "createResourcePool", "privilege": "Resource.CreatePool", "faults": ("InvalidName", "DuplicateName", "InsufficientResourcesFault"), "parameters": (
                ("name", "name", "string", "2.0"),
                ("spec", "spec", "ResourceConfigSpec", "2.0"),
            )},
            "create_v_app": {"name": "CreateVApp", "request": "CreateVAppRequestType", "result": "ManagedObjectReference", "target": "VirtualApp", "since": "4.0", "vmodl_name": "createVApp", "privilege": "VApp.Create", "faults": ("InvalidName", "DuplicateName", "InsufficientResourcesFault", "InvalidState", "VmConfigFault"), "parameters": (
                ("name", "name", "string", "4.0"),
                ("res_spec", "resSpec", "ResourceConfigSpec", "4.0"),
                ("config_spec", "configSpec", "VAppConfigSpec", "4.0"),
                ("vm_folder", "vmFolder", "ManagedObjectReference?", "4.0", False, "Folder"),
            )},
            "destroy_children": {"name": "DestroyChildren", "since": "2.0", "vmodl_name": "destroyChildren"},
            "get_child_configuration": {"name": "childConfiguration", "is_property": True, "result": "ResourceConfigSpec[]", "nullable": True, "since": "2.0"},
            "get_config": {"name": "config", "is_property": True, "result": "ResourceConfigSpec", "since": "2.0"},
            "get_namespace": {"name": "namespace", "is_property": True, "result": "string", "nullable": True, "since": "7.0.0.0", "privilege": "System.View"},
            "get_owner": {"name": "owner", "is_property": True, "result": "ManagedObjectReference", "target": "ComputeResource", "since": "2.0", "privilege": "System.View"},
            "get_resource_pool": {"name": "resourcePool", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "ResourcePool", "since": "2.0", "privilege": "System.View"},
            "get_runtime": {"name": "runtime", "is_property": True, "result": "ResourcePoolRuntimeInfo", "since": "2.0"},
            "get_summary": {"name": "summary", "is_property": True, "result": "ResourcePoolSummary", "since": "2.0"},
            "get_vm": {"name": "vm", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "VirtualMachine", "since": "2.0", "privilege": "System.View"},
            "import_v_app": {"name": "ImportVApp", "request": "ImportVAppRequestType", "result": "ManagedObjectReference", "target": "HttpNfcLease", "since": "4.0", "vmodl_name": "importVApp", "privilege": "VApp.Import", "faults": ("VmConfigFault", "FileFault", "OutOfBounds", "DuplicateName", "InvalidName", "InvalidDatastore", "InsufficientResourcesFault"), "parameters": (
                ("spec", "spec", "ImportSpec", "4.0"),
                ("folder", "folder", "ManagedObjectReference?", "4.0", False, "Folder"),
                ("host", "host", "ManagedObjectReference?", "4.0", False, "HostSystem"),
            )},
            "move_into_resource_pool": {"name": "MoveIntoResourcePool", "request": "MoveIntoResourcePoolRequestType", "since": "2.0", "vmodl_name": "moveInto", "faults": ("DuplicateName", "InsufficientResourcesFault"), "parameters": (
                ("list", "list", "ManagedObjectReference[]", "2.0", False, "ManagedEntity"),
            )},
            "query_resource_config_option": {"name": "QueryResourceConfigOption", "result": "ResourceConfigOption", "since": "4.1", "vmodl_name": "queryResourceConfigOption", "privilege": "Resource.EditPool", "deprecated": "Deprecated since 6.5."},
            "refresh_runtime": {"name": "RefreshRuntime", "since": "4.1", "vmodl_name": "refreshRuntime", "privilege": "System.View"},
            "register_child_vm_task": {"name": "RegisterChildVM_Task", "request": "RegisterChildVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "VirtualMachine", "since": "4.0", "vmodl_name": "registerVm", "privilege": "VirtualMachine.Inventory.Register", "faults": ("OutOfBounds", "AlreadyExists", "InvalidDatastore", "NotFound", "InvalidName", "VmConfigFault", "InsufficientResourcesFault", "FileFault"), "parameters": (
                ("path", "path", "string", "4.0"),
                ("name", "name", "string?", "4.0"),
                ("host", "host", "ManagedObjectReference?", "4.0", False, "HostSystem"),
            )},
            "update_child_resource_configuration": {"name": "UpdateChildResourceConfiguration", "request": "UpdateChildResourceConfigurationRequestType", "since": "2.0", "vmodl_name": "updateChildResourceConfiguration", "faults": ("InvalidState", "InsufficientResourcesFault"), "parameters": (
                ("spec", "spec", "ResourceConfigSpec[]", "2.0"),
            )},
            "update_config": {"name": "UpdateConfig", "request": "UpdateConfigRequestType", "since": "2.0", "vmodl_name": "updateConfig", "faults": ("InvalidName", "DuplicateName", "InsufficientResourcesFault", "ConcurrentAccess"), "parameters": (
                ("name", "name", "string?", "2.0"),
                ("config", "config", "ResourceConfigSpec?", "2.0"),
            )},
        },
    ),
    "SearchIndex": (
        None, "vim.SearchIndex", "2.0", "",
        {
            "find_all_by_dns_name": {"name": "FindAllByDnsName", "request": "FindAllByDnsNameRequestType", "result": "ManagedObjectReference[]", "target": "ManagedEntity", "since": "4.0", "vmodl_name": "findAllByDnsName", "privilege": "System.View", "parameters": (
                ("datacenter", "datacenter", "ManagedObjectReference?", "4.0", False, "Datacenter"),
                ("dns_name", "dnsName", "string", "4.0"),
                ("vm_search", "vmSearch", "boolean", "4.0"),
            )},
            "find_all_by_ip": {"name": "FindAllByIp", "request": "FindAllByIpRequestType", "result": "ManagedObjectReference[]", "target": "ManagedEntity", "since": "4.0", "vmodl_name": "findAllByIp", "privilege": "System.View", "parameters": (
                ("datacenter", "datacenter", "ManagedObjectReference?", "4.0", False, "Datacenter"),
                ("ip", "ip", "string", "4.0"),
                ("vm_search", "vmSearch", "boolean", "4.0"),
            )},
            "find_all_by_uuid": {"name": "FindAllByUuid", "request": "FindAllByUuidRequestType", "result": "ManagedObjectReference[]", "target": "ManagedEntity", "since": "4.0", "vmodl_name": "findAllByUuid", "privilege": "System.View", "parameters": (
                ("datacenter", "datacenter", "ManagedObjectReference?", "4.0", False, "Datacenter"),
                ("uuid", "uuid", "string", "4.0"),
                ("vm_search", "vmSearch", "boolean", "4.0"),
                ("instance_uuid", "instanceUuid", "boolean?", "4.0"),
            )},
            "find_by_datastore_path": {"name": "FindByDatastorePath", "request": "FindByDatastorePathRequestType", "result": "ManagedObjectReference", "nullable": True, "target": "VirtualMachine", "since": "2.0", "vmodl_name": "findByDatastorePath", "privilege": "System.View", "faults": ("InvalidDatastore",), "parameters": (
                ("datacenter", "datacenter", "ManagedObjectReference", "2.0", False, "Datacenter"),
                ("path", "path", "string", "2.0"),
            )},
            "find_by_dns_name": {"name": "FindByDnsName", "request": "FindByDnsNameRequestType", "result": "ManagedObjectReference", "nullable": True, "target": "ManagedEntity", "since": "2.0", "vmodl_name": "findByDnsName", "privilege": "System.View", "parameters": (
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.0", False, "Datacenter"),
                ("dns_name", "dnsName", "string", "2.0"),
                ("vm_search", "vmSearch", "boolean", "2.0"),
            )},
            "find_by_inventory_path": {"name": "FindByInventoryPath", "request": "FindByInventoryPathRequestType", "result": "ManagedObjectReference", "nullable": True, "target": "ManagedEntity", "since": "2.0", "vmodl_name": "findByInventoryPath", "privilege": "System.View", "parameters": (
                ("inventory_path", "inventoryPath", "string", "2.0"),
            )},
            "find_by_ip": {"name": "FindByIp", "request": "FindByIpRequestType", "result": "ManagedObjectReference", "nullable": True, "target": "ManagedEntity", "since": "2.0", "vmodl_name": "findByIp", "privilege": "System.View", "parameters": (
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.0", False, "Datacenter"),
                ("ip", "ip", "string", "2.0"),
                ("vm_search", "vmSearch", "boolean", "2.0"),
            )},
            "find_by_uuid": {"name": "FindByUuid", "request": "FindByUuidRequestType", "result": "ManagedObjectReference", "nullable": True, "target": "ManagedEntity", "since": "2.0", "vmodl_name": "findByUuid", "privilege": "System.View", "parameters": (
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.0", False, "Datacenter"),
                ("uuid", "uuid", "string", "2.0"),
                ("vm_search", "vmSearch", "boolean", "2.0"),
                ("instance_uuid", "instanceUuid", "boolean?", "4.0"),
            )},
            "find_child": {"name": "FindChild", "request": "FindChildRequestType", "result": "ManagedObjectReference", "nullable": True, "target": "ManagedEntity", "since": "2.0", "vmodl_name": "findChild", "privilege": "System.View", "parameters": (
                ("entity", "entity", "ManagedObjectReference", "2.0", False, "ManagedEntity"),
                ("name", "name", "string", "2.0"),
            )},
        },
    ),
    "ServiceInstance": (
        None, "vim.ServiceInstance", "2.0", "",
        {
            "current_time": {"name": "CurrentTime", "result": "dateTime", "since": "2.0", "vmodl_name": "currentTime", "privilege": "System.View"},
            "get_capability": {"name": "capability", "is_property": True, "result": "Capability", "since": "2.0", "privilege": "System.View"},
            "get_content": {"name": "content", "is_property": True, "result": "ServiceContent", "since": "2.0", "privilege": "System.Anonymous"},
            "get_server_clock": {"name": "serverClock", "is_property": True, "result": "dateTime", "since": "2.0", "privilege": "System.View"},
            "query_v_motion_compatibility": {"name": "QueryVMotionCompatibility", "request": "QueryVMotionCompatibilityRequestType", "result": "HostVMotionCompatibility[]", "nullable": True, "since": "2.0", "vmodl_name": "queryVMotionCompatibility", "privilege": "Resource.QueryVMotion", "deprecated": "Deprecated since 4.0: use VirtualMachineProvisioningChecker.QueryVMotionCompatibilityEx_Task.", "parameters": (
                ("vm", "vm", "ManagedObjectReference", "2.0", False, "VirtualMachine"),
                ("host", "host", "ManagedObjectReference[]", "2.0", False, "HostSystem"),
                ("compatibility", "compatibility", "string[]?", "2.0"),
            )},
            "retrieve_product_components": {"name": "RetrieveProductComponents", "result": "ProductComponentInfo[]", "nullable": True, "since": "2.5", "vmodl_name": "retrieveProductComponents", "privilege": "System.Anonymous"},
            "retrieve_service_content": {"name": "RetrieveServiceContent", "result": "ServiceContent", "since": "2.0", "vmodl_name": "retrieveContent", "privilege": "System.Anonymous"},
            "validate_migration": {"name": "ValidateMigration", "request": "ValidateMigrationRequestType", "result": "Event[]", "nullable": True, "since": "2.0", "vmodl_name": "validateMigration", "privilege": "System.View", "faults": ("InvalidState",), "deprecated": "Deprecated since 4.0: use VirtualMachineProvisioningChecker.", "parameters": (
                ("vm", "vm", "ManagedObjectReference[]", "2.0", False, "VirtualMachine"),
                ("state", "state", "VirtualMachinePowerState?", "2.0"),
                ("test_type", "testType", "string[]?", "2.0"),
                ("pool", "pool", "ManagedObjectReference?", "2.0", False, "ResourcePool"),
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
            )},
        },
    ),
    "ServiceManager": (
        None, "vim.ServiceManager", "2.5", "",
        {
            "get_service": {"name": "service", "is_property": True, "result": "ServiceManagerServiceInfo[]", "nullable": True, "since": "2.5", "privilege": "Global.ServiceManagers"},
            "query_service_list": {"name": "QueryServiceList", "request": "QueryServiceListRequestType", "result": "ServiceManagerServiceInfo[]", "nullable": True, "since": "2.5", "vmodl_name": "queryServiceList", "privilege": "Global.ServiceManagers", "parameters": (
                ("service_name", "serviceName", "string?", "2.5"),
                ("location", "location", "string[]?", "2.5"),
            )},
        },
    ),
    "SessionManager": (
        None, "vim.SessionManager", "2.0", "",
        {
            "acquire_clone_ticket": {"name": "AcquireCloneTicket", "result": "string", "secret_result": True, "since": "2.5u2", "vmodl_name": "acquireCloneTicket", "privilege": "System.View"},
            "acquire_generic_service_ticket": {"name": "AcquireGenericServiceTicket", "request": "AcquireGenericServiceTicketRequestType", "result": "SessionManagerGenericServiceTicket", "since": "5.0", "vmodl_name": "acquireGenericServiceTicket", "privilege": "System.Anonymous", "parameters": (
                ("spec", "spec", "SessionManagerServiceRequestSpec", "5.0"),
            )},
            "acquire_local_ticket": {"name": "AcquireLocalTicket", "request": "AcquireLocalTicketRequestType", "result": "SessionManagerLocalTicket", "since": "2.0", "vmodl_name": "acquireLocalTicket", "privilege": "System.Anonymous", "faults": ("InvalidLogin",), "parameters": (
                ("user_name", "userName", "string", "2.0"),
            )},
            "clone_session": {"name": "CloneSession", "request": "CloneSessionRequestType", "result": "UserSession", "since": "2.5u2", "vmodl_name": "cloneSession", "privilege": "System.Anonymous", "faults": ("InvalidLogin",), "parameters": (
                ("clone_ticket", "cloneTicket", "string", "2.5u2", True),
            )},
            "get_current_session": {"name": "currentSession", "is_property": True, "result": "UserSession", "nullable": True, "since": "2.0", "privilege": "System.Anonymous"},
            "get_default_locale": {"name": "defaultLocale", "is_property": True, "result": "string", "since": "2.0", "privilege": "System.Anonymous"},
            "get_message": {"name": "message", "is_property": True, "result": "string", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "get_message_locale_list": {"name": "messageLocaleList", "is_property": True, "result": "string[]", "nullable": True, "since": "2.0", "privilege": "System.Anonymous"},
            "get_session_list": {"name": "sessionList", "is_property": True, "result": "UserSession[]", "nullable": True, "since": "2.0", "privilege": "Sessions.TerminateSession"},
            "get_supported_locale_list": {"name": "supportedLocaleList", "is_property": True, "result": "string[]", "nullable": True, "since": "2.0", "privilege": "System.Anonymous"},
            "impersonate_user": {"name": "ImpersonateUser", "request": "ImpersonateUserRequestType", "result": "UserSession", "since": "2.5", "vmodl_name": "impersonateUser", "privilege": "Sessions.ImpersonateUser", "faults": ("InvalidLogin", "InvalidLocale"), "parameters": (
                ("user_name", "userName", "string", "2.5"),
                ("locale", "locale", "string?", "2.5"),
            )},
            "login": {"name": "Login", "request": "LoginRequestType", "result": "UserSession", "since": "2.0", "vmodl_name": "login", "privilege": "System.Anonymous", "faults": ("InvalidLogin", "InvalidLocale"), "parameters": (
                ("user_name", "userName", "string", "2.0"),
                ("password", "password", "string", "2.0", True),
                ("locale", "locale", "string?", "2.0"),
            )},
            "login_by_sspi": {"name": "LoginBySSPI", "request": "LoginBySSPIRequestType", "result": "UserSession", "since": "2.5", "vmodl_name": "loginBySSPI", "privilege": "System.Anonymous", "faults": ("SSPIChallenge", "InvalidLogin", "InvalidLocale"), "deprecated": "Deprecated since 5.1.", "parameters": (
                ("base64_token", "base64Token", "string", "2.5", True),
                ("locale", "locale", "string?", "2.5"),
            )},
            "login_by_token": {"name": "LoginByToken", "request": "LoginByTokenRequestType", "result": "UserSession", "since": "5.1", "vmodl_name": "loginByToken", "privilege": "System.Anonymous", "faults": ("InvalidLogin", "InvalidLocale"), "parameters": (
                ("locale", "locale", "string?", "5.1"),
            )},
            "login_extension": {"name": "LoginExtension", "request": "LoginExtensionRequestType", "result": "UserSession", "since": "2.5", "vmodl_name": "loginExtension", "privilege": "System.Anonymous", "deprecated": "Deprecated since 4.0.", "parameters": (
                ("extension_key", "extensionKey", "string", "2.5"),
                ("base64_signed_credentials", "base64SignedCredentials", "string", "2.5", True),
                ("locale", "locale", "string?", "2.5"),
            )},
            "login_extension_by_certificate": {"name": "LoginExtensionByCertificate", "request": "LoginExtensionByCertificateRequestType", "result": "UserSession", "since": "4.0", "vmodl_name": "loginExtensionByCertificate", "privilege": "System.Anonymous", "faults": ("InvalidLogin", "InvalidLocale", "NoClientCertificate"), "deprecated": "Deprecated since 6.0.", "parameters": (
                ("extension_key", "extensionKey", "string", "4.0"),
                ("locale", "locale", "string?", "4.0"),
            )},
            "login_extension_by_subject_name": {"name": "LoginExtensionBySubjectName", "request": "LoginExtensionBySubjectNameRequestType", "result": "UserSession", "since": "2.5", "vmodl_name": "loginExtensionBySubjectName", "privilege": "System.Anonymous", "faults": ("InvalidLogin", "InvalidLocale", "NotFound", "NoClientCertificate", "NoSubjectName"), "deprecated": "Deprecated since 6.0.", "parameters": (
                ("extension_key", "extensionKey", "string", "2.5"),
                ("locale", "locale", "string?", "2.5"),
            )},
            "logout": {"name": "Logout", "since": "2.0", "vmodl_name": "logout", "privilege": "System.View"},
            "session_is_active": {"name": "SessionIsActive", "request": "SessionIsActiveRequestType", "result": "boolean", "since": "2.5", "vmodl_name": "sessionIsActive", "privilege": "Sessions.ValidateSession", "parameters": (
                ("session_id", "sessionID", "string", "2.5"),
                ("user_name", "userName", "string", "2.5"),
            )},
            "set_locale": {"name": "SetLocale", "request": "SetLocaleRequestType", "since": "2.0", "vmodl_name": "setLocale", "privilege": "System.View", "faults": ("InvalidLocale",), "parameters": (
                ("locale", "locale", "string", "2.0"),
            )},
            "terminate_session": {"name": "TerminateSession", "request": "TerminateSessionRequestType", "since": "2.0", "vmodl_name": "terminate", "privilege": "Sessions.TerminateSession", "faults": ("NotFound",), "parameters": (
                ("session_id", "sessionId", "string[]", "2.0"),
            )},
            "update_service_message": {"name": "UpdateServiceMessage", "request": "UpdateServiceMessageRequestType", "since": "2.0", "vmodl_name": "updateMessage", "privilege": "Sessions.GlobalMessage", "parameters": (
                ("message", "message", "string", "2.0"),
            )},
        },
    ),
    "SimpleCommand": (
        None, "vim.SimpleCommand", "2.5", "",
        {
            "execute_simple_command": {"name": "ExecuteSimpleCommand", "request": "ExecuteSimpleCommandRequestType", "result": "string", "since": "2.5", "vmodl_name": "Execute", "privilege": "Global.ServiceManagers", "parameters": (
                ("arguments", "arguments", "string[]?", "2.5"),
            )},
            "get_encoding_type": {"name": "encodingType", "is_property": True, "result": "SimpleCommandEncoding", "since": "2.5"},
            "get_entity": {"name": "entity", "is_property": True, "result": "ServiceManagerServiceInfo", "since": "2.5"},
        },
    ),
    "SiteInfoManager": (
        None, "vim.SiteInfoManager", "7.0.0.0", "",
        {
            "get_site_info": {"name": "GetSiteInfo", "result": "SiteInfo", "since": "7.0.0.0", "vmodl_name": "GetSiteInfo", "privilege": "System.View"},
        },
    ),
    "StoragePod": (
        "Folder", "vim.StoragePod", "5.0", "",
        {
            "get_pod_storage_drs_entry": {"name": "podStorageDrsEntry", "is_property": True, "result": "PodStorageDrsEntry", "nullable": True, "since": "5.0", "privilege": "System.Read"},
            "get_summary": {"name": "summary", "is_property": True, "result": "StoragePodSummary", "nullable": True, "since": "5.0", "privilege": "System.View"},
        },
    ),
    "StorageQueryManager": (
        None, "vim.StorageQueryManager", "6.7.2", "",
        {
            "query_hosts_with_attached_lun": {"name": "QueryHostsWithAttachedLun", "request": "QueryHostsWithAttachedLunRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "HostSystem", "since": "6.7.2", "vmodl_name": "queryHostsWithAttachedLun", "privilege": "System.Read", "parameters": (
                ("lun_uuid", "lunUuid", "string", "6.7.2"),
            )},
        },
    ),
    "StorageResourceManager": (
        None, "vim.StorageResourceManager", "4.1", "",
        {
            "apply_storage_drs_recommendation_task": {"name": "ApplyStorageDrsRecommendation_Task", "request": "ApplyStorageDrsRecommendationRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ApplyStorageRecommendationResult", "since": "5.0", "vmodl_name": "applyRecommendation", "privilege": "System.View", "parameters": (
                ("key", "key", "string[]", "5.0"),
            )},
            "apply_storage_drs_recommendation_to_pod_task": {"name": "ApplyStorageDrsRecommendationToPod_Task", "request": "ApplyStorageDrsRecommendationToPodRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ApplyStorageRecommendationResult", "since": "5.0", "vmodl_name": "applyRecommendationToPod", "privilege": "System.View", "parameters": (
                ("pod", "pod", "ManagedObjectReference", "5.0", False, "StoragePod"),
                ("key", "key", "string", "5.0"),
            )},
            "cancel_storage_drs_recommendation": {"name": "CancelStorageDrsRecommendation", "request": "CancelStorageDrsRecommendationRequestType", "since": "5.0", "vmodl_name": "cancelRecommendation", "privilege": "System.View", "parameters": (
                ("key", "key", "string[]", "5.0"),
            )},
            "configure_datastore_iorm_task": {"name": "ConfigureDatastoreIORM_Task", "request": "ConfigureDatastoreIORMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.1", "vmodl_name": "ConfigureDatastoreIORM", "faults": ("IORMNotSupportedHostOnDatastore", "InaccessibleDatastore"), "deprecated": "Deprecated since 8.0.", "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "4.1", False, "Datastore"),
                ("spec", "spec", "StorageIORMConfigSpec", "4.1"),
            )},
            "configure_storage_drs_for_pod_task": {"name": "ConfigureStorageDrsForPod_Task", "request": "ConfigureStorageDrsForPodRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "5.0", "vmodl_name": "configureStorageDrsForPod", "parameters": (
                ("pod", "pod", "ManagedObjectReference", "5.0", False, "StoragePod"),
                ("spec", "spec", "StorageDrsConfigSpec", "5.0"),
                ("modify", "modify", "boolean", "5.0"),
            )},
            "query_datastore_performance_summary": {"name": "QueryDatastorePerformanceSummary", "request": "QueryDatastorePerformanceSummaryRequestType", "result": "StoragePerformanceSummary[]", "nullable": True, "since": "5.1", "vmodl_name": "queryDatastorePerformanceSummary", "privilege": "System.View", "faults": ("NotFound",), "deprecated": "Deprecated since 8.0.", "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "5.1", False, "Datastore"),
            )},
            "query_iorm_config_option": {"name": "QueryIORMConfigOption", "request": "QueryIORMConfigOptionRequestType", "result": "StorageIORMConfigOption", "since": "4.1", "vmodl_name": "QueryIORMConfigOption", "privilege": "Datastore.Config", "deprecated": "Deprecated since 8.0.", "parameters": (
                ("host", "host", "ManagedObjectReference", "4.1", False, "HostSystem"),
            )},
            "recommend_datastores": {"name": "RecommendDatastores", "request": "RecommendDatastoresRequestType", "result": "StoragePlacementResult", "since": "5.0", "vmodl_name": "recommendDatastores", "privilege": "System.View", "parameters": (
                ("storage_spec", "storageSpec", "StoragePlacementSpec", "5.0"),
            )},
            "refresh_storage_drs_recommendation": {"name": "RefreshStorageDrsRecommendation", "request": "RefreshStorageDrsRecommendationRequestType", "since": "5.0", "vmodl_name": "refreshRecommendation", "privilege": "System.View", "parameters": (
                ("pod", "pod", "ManagedObjectReference", "5.0", False, "StoragePod"),
            )},
            "refresh_storage_drs_recommendations_for_pod_task": {"name": "RefreshStorageDrsRecommendationsForPod_Task", "request": "RefreshStorageDrsRecommendationsForPodRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "refreshRecommendationsForPod", "privilege": "System.View", "faults": ("InvalidArgument",), "parameters": (
                ("pod", "pod", "ManagedObjectReference", "6.7", False, "StoragePod"),
            )},
            "validate_storage_pod_config": {"name": "ValidateStoragePodConfig", "request": "ValidateStoragePodConfigRequestType", "result": "MethodFault", "nullable": True, "since": "6.7", "vmodl_name": "validateStoragePodConfig", "privilege": "System.View", "parameters": (
                ("pod", "pod", "ManagedObjectReference", "6.7", False, "StoragePod"),
                ("spec", "spec", "StorageDrsConfigSpec", "6.7"),
            )},
        },
    ),
    "Task": (
        "ExtensibleManagedObject", "vim.Task", "2.0", "",
        {
            "cancel_task": {"name": "CancelTask", "since": "2.0", "vmodl_name": "cancel", "faults": ("InvalidState",)},
            "get_info": {"name": "info", "is_property": True, "result": "TaskInfo", "since": "2.0"},
            "set_task_description": {"name": "SetTaskDescription", "request": "SetTaskDescriptionRequestType", "since": "4.0", "vmodl_name": "UpdateDescription", "privilege": "Task.Update", "parameters": (
                ("description", "description", "LocalizableMessage", "4.0"),
            )},
            "set_task_state": {"name": "SetTaskState", "request": "SetTaskStateRequestType", "since": "2.5", "vmodl_name": "setState", "privilege": "Task.Update", "faults": ("InvalidState",), "parameters": (
                ("state", "state", "TaskInfoState", "2.5"),
                ("result", "result", "Any?", "2.5"),
                ("fault", "fault", "MethodFault?", "2.5"),
            )},
            "update_progress": {"name": "UpdateProgress", "request": "UpdateProgressRequestType", "since": "2.5", "vmodl_name": "UpdateProgress", "privilege": "Task.Update", "faults": ("InvalidState", "OutOfBounds"), "parameters": (
                ("percent_done", "percentDone", "int", "2.5"),
            )},
        },
    ),
    "TaskHistoryCollector": (
        "HistoryCollector", "vim.TaskHistoryCollector", "2.0", "",
        {
            "get_latest_page": {"name": "latestPage", "is_property": True, "result": "TaskInfo[]", "nullable": True, "since": "2.0"},
            "read_next_tasks": {"name": "ReadNextTasks", "request": "ReadNextTasksRequestType", "result": "TaskInfo[]", "nullable": True, "since": "2.0", "vmodl_name": "readNext", "parameters": (
                ("max_count", "maxCount", "int", "2.0"),
            )},
            "read_previous_tasks": {"name": "ReadPreviousTasks", "request": "ReadPreviousTasksRequestType", "result": "TaskInfo[]", "nullable": True, "since": "2.0", "vmodl_name": "readPrev", "parameters": (
                ("max_count", "maxCount", "int", "2.0"),
            )},
        },
    ),
    "TaskManager": (
        None, "vim.TaskManager", "2.0", "",
        {
            "create_collector_for_tasks": {"name": "CreateCollectorForTasks", "request": "CreateCollectorForTasksRequestType", "result": "ManagedObjectReference", "target": "TaskHistoryCollector", "since": "2.0", "vmodl_name": "createCollector", "privilege": "System.View", "faults": ("InvalidState",), "parameters": (
                ("filter", "filter", "TaskFilterSpec", "2.0"),
            )},
            "create_task": {"name": "CreateTask", "request": "CreateTaskRequestType", "result": "TaskInfo", "since": "2.5", "vmodl_name": "createTask", "privilege": "Task.Create", "parameters": (
                ("obj", "obj", "ManagedObjectReference", "2.5", False, "ManagedObject"),
                ("task_type_id", "taskTypeId", "string", "2.5"),
                ("initiated_by", "initiatedBy", "string?", "2.5"),
                ("cancelable", "cancelable", "boolean", "2.5"),
                ("parent_task_key", "parentTaskKey", "string?", "4.0"),
                ("activation_id", "activationId", "string?", "6.0"),
            )},
            "get_description": {"name": "description", "is_property": True, "result": "TaskDescription", "since": "2.0", "privilege": "System.View"},
            "get_max_collector": {"name": "maxCollector", "is_property": True, "result": "int", "since": "2.0", "privilege": "System.View"},
            "get_recent_task": {"name": "recentTask", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Task", "since": "2.0", "privilege": "System.View"},
        },
    ),
    "UserDirectory": (
        None, "vim.UserDirectory", "2.0", "",
        {
            "get_domain_list": {"name": "domainList", "is_property": True, "result": "string[]", "nullable": True, "since": "2.0", "privilege": "System.View"},
            "retrieve_user_groups": {"name": "RetrieveUserGroups", "request": "RetrieveUserGroupsRequestType", "result": "UserSearchResult[]", "nullable": True, "since": "2.0", "vmodl_name": "retrieveUserGroups", "faults": ("NotFound",), "parameters": (
                ("domain", "domain", "string?", "2.0"),
                ("search_str", "searchStr", "string", "2.0"),
                ("belongs_to_group", "belongsToGroup", "string?", "2.0"),
                ("belongs_to_user", "belongsToUser", "string?", "2.0"),
                ("exact_match", "exactMatch", "boolean", "2.0"),
                ("find_users", "findUsers", "boolean", "2.0"),
                ("find_groups", "findGroups", "boolean", "2.0"),
            )},
        },
    ),
    "VirtualApp": (
        "ResourcePool", "vim.VirtualApp", "4.0", "",
        {
            "clone_v_app_task": {"name": "CloneVApp_Task", "request": "CloneVAppRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "VirtualApp", "since": "4.0", "vmodl_name": "clone", "privilege": "VApp.Clone", "faults": ("InvalidState", "InvalidDatastore", "TaskInProgress", "VmConfigFault", "FileFault", "MigrationFault", "InsufficientResourcesFault"), "parameters": (
                ("name", "name", "string", "4.0"),
                ("target", "target", "ManagedObjectReference", "4.0", False, "ResourcePool"),
                ("spec", "spec", "VAppCloneSpec", "4.0"),
            )},
            "export_v_app": {"name": "ExportVApp", "result": "ManagedObjectReference", "target": "HttpNfcLease", "since": "4.0", "vmodl_name": "exportVApp", "privilege": "VApp.Export", "faults": ("InvalidPowerState", "TaskInProgress", "InvalidState", "FileFault")},
            "get_child_link": {"name": "childLink", "is_property": True, "result": "VirtualAppLinkInfo[]", "nullable": True, "since": "4.1", "deprecated": "Deprecated since 5.1."},
            "get_datastore": {"name": "datastore", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Datastore", "since": "4.0", "privilege": "System.View"},
            "get_network": {"name": "network", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Network", "since": "4.0", "privilege": "System.View"},
            "get_parent_folder": {"name": "parentFolder", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "Folder", "since": "4.0", "privilege": "System.View"},
            "get_parent_v_app": {"name": "parentVApp", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "ManagedEntity", "since": "4.1"},
            "get_v_app_config": {"name": "vAppConfig", "is_property": True, "result": "VAppConfigInfo", "nullable": True, "since": "4.0", "privilege": "System.Read"},
            "power_off_v_app_task": {"name": "PowerOffVApp_Task", "request": "PowerOffVAppRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "powerOff", "privilege": "VApp.PowerOff", "faults": ("TaskInProgress", "InvalidState", "VAppConfigFault"), "parameters": (
                ("force", "force", "boolean", "4.0"),
            )},
            "power_on_v_app_task": {"name": "PowerOnVApp_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "powerOn", "privilege": "VApp.PowerOn", "faults": ("TaskInProgress", "InvalidState", "InsufficientResourcesFault", "VmConfigFault", "VAppConfigFault", "FileFault")},
            "suspend_v_app_task": {"name": "SuspendVApp_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.1", "vmodl_name": "suspend", "privilege": "VApp.Suspend", "faults": ("TaskInProgress", "InvalidState", "VAppConfigFault")},
            "unregister_v_app_task": {"name": "unregisterVApp_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "unregister", "privilege": "VApp.Unregister", "faults": ("ConcurrentAccess", "InvalidState")},
            "update_linked_children": {"name": "UpdateLinkedChildren", "request": "UpdateLinkedChildrenRequestType", "since": "4.1", "vmodl_name": "updateLinkedChildren", "faults": ("ConcurrentAccess",), "deprecated": "Deprecated since 5.1.", "parameters": (
                ("add_change_set", "addChangeSet", "VirtualAppLinkInfo[]?", "4.1"),
                ("remove_set", "removeSet", "ManagedObjectReference[]?", "4.1", False, "ManagedEntity"),
            )},
            "update_v_app_config": {"name": "UpdateVAppConfig", "request": "UpdateVAppConfigRequestType", "since": "4.0", "vmodl_name": "updateVAppConfig", "faults": ("TaskInProgress", "VmConfigFault", "ConcurrentAccess", "FileFault", "InvalidName", "DuplicateName", "InvalidState", "InsufficientResourcesFault", "InvalidDatastore"), "parameters": (
                ("spec", "spec", "VAppConfigSpec", "4.0"),
            )},
        },
    ),
    "VirtualDiskManager": (
        None, "vim.VirtualDiskManager", "2.5", "",
        {
            "copy_virtual_disk_task": {"name": "CopyVirtualDisk_Task", "request": "CopyVirtualDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "string", "since": "2.5", "vmodl_name": "copyVirtualDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDiskFormat", "InvalidDatastore"), "parameters": (
                ("source_name", "sourceName", "string", "2.5"),
                ("source_datacenter", "sourceDatacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("dest_name", "destName", "string", "2.5"),
                ("dest_datacenter", "destDatacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("dest_spec", "destSpec", "VirtualDiskSpec?", "2.5"),
                ("force", "force", "boolean?", "2.5"),
            )},
            "create_virtual_disk_task": {"name": "CreateVirtualDisk_Task", "request": "CreateVirtualDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "string", "since": "2.5", "vmodl_name": "createVirtualDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "deprecated": "Deprecated since 6.5: use HostVStorageObjectManager.HostCreateDisk_Task.", "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("spec", "spec", "VirtualDiskSpec", "2.5"),
            )},
            "defragment_virtual_disk_task": {"name": "DefragmentVirtualDisk_Task", "request": "DefragmentVirtualDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.5", "vmodl_name": "defragmentVirtualDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "deprecated": "Deprecated since 6.5: use VirtualMachine.DefragmentAllDisks.", "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
            )},
            "delete_virtual_disk_task": {"name": "DeleteVirtualDisk_Task", "request": "DeleteVirtualDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.5", "vmodl_name": "deleteVirtualDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "deprecated": "Deprecated since 6.5: use HostVStorageObjectManager.HostDeleteVStorageObject_Task.", "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
            )},
            "eager_zero_virtual_disk_task": {"name": "EagerZeroVirtualDisk_Task", "request": "EagerZeroVirtualDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "eagerZeroVirtualDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "parameters": (
                ("name", "name", "string", "4.0"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "4.0", False, "Datacenter"),
            )},
            "extend_virtual_disk_task": {"name": "ExtendVirtualDisk_Task", "request": "ExtendVirtualDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.5", "vmodl_name": "extendVirtualDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "deprecated": "Deprecated since 6.5: use HostVStorageObjectManager.HostExtendDisk_Task.", "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("new_capacity_kb", "newCapacityKb", "long", "2.5"),
                ("eager_zero", "eagerZero", "boolean?", "4.0"),
            )},
            "import_unmanaged_snapshot": {"name": "ImportUnmanagedSnapshot", "request": "ImportUnmanagedSnapshotRequestType", "since": "6.0", "vmodl_name": "importUnmanagedSnapshot", "privilege": "System.View", "faults": ("NotFound", "InvalidDatastore"), "parameters": (
                ("vdisk", "vdisk", "string", "6.0"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "6.0", False, "Datacenter"),
                ("vvol_id", "vvolId", "string", "6.0"),
            )},
            "inflate_virtual_disk_task": {"name": "InflateVirtualDisk_Task", "request": "InflateVirtualDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.5", "vmodl_name": "inflateVirtualDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "deprecated": "Deprecated since 6.5: use HostVStorageObjectManager.HostInflateDisk_Task.", "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
            )},
            "move_virtual_disk_task": {"name": "MoveVirtualDisk_Task", "request": "MoveVirtualDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "string", "since": "2.5", "vmodl_name": "moveVirtualDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "parameters": (
                ("source_name", "sourceName", "string", "2.5"),
                ("source_datacenter", "sourceDatacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("dest_name", "destName", "string", "2.5"),
                ("dest_datacenter", "destDatacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("force", "force", "boolean?", "2.5"),
                ("profile", "profile", "VirtualMachineProfileSpec[]?", "5.5"),
            )},
            "query_virtual_disk_fragmentation": {"name": "QueryVirtualDiskFragmentation", "request": "QueryVirtualDiskFragmentationRequestType", "result": "int", "since": "2.5", "vmodl_name": "queryVirtualDiskFragmentation", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
            )},
            "query_virtual_disk_geometry": {"name": "QueryVirtualDiskGeometry", "request": "QueryVirtualDiskGeometryRequestType", "result": "HostDiskDimensionsChs", "since": "2.5", "vmodl_name": "queryVirtualDiskGeometry", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
            )},
            "query_virtual_disk_uuid": {"name": "QueryVirtualDiskUuid", "request": "QueryVirtualDiskUuidRequestType", "result": "string", "since": "2.5", "vmodl_name": "queryVirtualDiskUuid", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "deprecated": "Deprecated since 6.5: use HostVStorageObjectManager.HostRetrieveVStorageObject.", "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
            )},
            "release_managed_snapshot": {"name": "ReleaseManagedSnapshot", "request": "ReleaseManagedSnapshotRequestType", "since": "6.5", "vmodl_name": "releaseManagedSnapshot", "privilege": "System.View", "faults": ("InvalidDatastore", "FileNotFound"), "parameters": (
                ("vdisk", "vdisk", "string", "6.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "6.5", False, "Datacenter"),
            )},
            "set_virtual_disk_uuid": {"name": "SetVirtualDiskUuid", "request": "SetVirtualDiskUuidRequestType", "since": "2.5", "vmodl_name": "setVirtualDiskUuid", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "deprecated": "Deprecated since 6.5: use HostVStorageObjectManager.HostRegisterDisk.", "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("uuid", "uuid", "string", "2.5"),
            )},
            "shrink_virtual_disk_task": {"name": "ShrinkVirtualDisk_Task", "request": "ShrinkVirtualDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.5", "vmodl_name": "shrinkVirtualDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "deprecated": "Deprecated since 6.5: use VirtualMachine.ShrinkDisk_Task.", "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
                ("copy", "copy", "boolean?", "2.5"),
            )},
            "zero_fill_virtual_disk_task": {"name": "ZeroFillVirtualDisk_Task", "request": "ZeroFillVirtualDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.5", "vmodl_name": "zeroFillVirtualDisk", "privilege": "System.View", "faults": ("FileFault", "InvalidDatastore"), "parameters": (
                ("name", "name", "string", "2.5"),
                ("datacenter", "datacenter", "ManagedObjectReference?", "2.5", False, "Datacenter"),
            )},
        },
    ),
    "VirtualMachine": (
        "ManagedEntity", "vim.VirtualMachine", "2.0", "",
        {
            "acquire_mks_ticket": {"name": "AcquireMksTicket", "result": "VirtualMachineMksTicket", "since": "2.0", "vmodl_name": "acquireMksTicket", "privilege": "VirtualMachine.Interact.ConsoleInteract", "deprecated": "Deprecated since 4.1: use VirtualMachine.AcquireTicket."},
            "acquire_ticket": {"name": "AcquireTicket", "request": "AcquireTicketRequestType", "result": "VirtualMachineTicket", "since": "4.1", "vmodl_name": "acquireTicket", "faults": ("InvalidState",), "parameters": (
                ("ticket_type", "ticketType", "string", "4.1"),
            )},
            "answer_vm": {"name": "AnswerVM", "request": "AnswerVMRequestType", "since": "2.0", "vmodl_name": "answer", "privilege": "VirtualMachine.Interact.AnswerQuestion", "faults": ("ConcurrentAccess",), "parameters": (
                ("question_id", "questionId", "string", "2.0"),
                ("answer_choice", "answerChoice", "string", "2.0"),
            )},
            "apply_evc_mode_vm_task": {"name": "ApplyEvcModeVM_Task", "request": "ApplyEvcModeVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "applyEvcMode", "privilege": "VirtualMachine.Config.Settings", "faults": ("InvalidState",), "parameters": (
                ("mask", "mask", "HostFeatureMask[]?", "6.7"),
                ("complete_masks", "completeMasks", "boolean?", "6.7"),
            )},
            "attach_disk_task": {"name": "AttachDisk_Task", "request": "AttachDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "attachDisk", "privilege": "VirtualMachine.Config.AddExistingDisk", "faults": ("NotFound", "VmConfigFault", "FileFault", "InvalidState", "InvalidDatastore", "InvalidController", "MissingController", "DeviceUnsupportedForVmVersion"), "parameters": (
                ("disk_id", "diskId", "ID", "6.5"),
                ("datastore", "datastore", "ManagedObjectReference", "6.5", False, "Datastore"),
                ("controller_key", "controllerKey", "int?", "6.5"),
                ("unit_number", "unitNumber", "int?", "6.5"),
            )},
            "check_customization_spec": {"name": "CheckCustomizationSpec", "request": "CheckCustomizationSpecRequestType", "since": "2.0", "vmodl_name": "checkCustomizationSpec", "privilege": "VirtualMachine.Provisioning.Customize", "faults": ("CustomizationFault",), "parameters": (
                ("spec", "spec", "CustomizationSpec", "2.0"),
            )},
            "clone_vm_task": {"name": "CloneVM_Task", "request": "CloneVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "VirtualMachine", "since": "2.0", "vmodl_name": "clone", "faults": ("CustomizationFault", "InvalidState", "InvalidDatastore", "TaskInProgress", "VmConfigFault", "FileFault", "MigrationFault", "InsufficientResourcesFault"), "parameters": (
                ("folder", "folder", "ManagedObjectReference", "2.0", False, "Folder"),
                ("name", "name", "string", "2.0"),
                ("spec", "spec", "VirtualMachineCloneSpec", "2.0"),
            )},
            "consolidate_vm_disks_task": {"name": "ConsolidateVMDisks_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "5.0", "vmodl_name": "consolidateDisks", "privilege": "VirtualMachine.State.RemoveSnapshot", "faults": ("TaskInProgress", "InvalidState", "FileFault", "VmConfigFault")},
            "create_screenshot_task": {"name": "CreateScreenshot_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "string", "since": "4.0", "vmodl_name": "createScreenshot", "privilege": "VirtualMachine.Interact.CreateScreenshot", "faults": ("TaskInProgress", "FileFault", "InvalidState")},
            "create_secondary_vm_ex_task": {"name": "CreateSecondaryVMEx_Task", "request": "CreateSecondaryVMExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "FaultToleranceSecondaryOpResult", "since": "6.0", "vmodl_name": "createSecondaryEx", "privilege": "VirtualMachine.Interact.CreateSecondary", "faults": ("TaskInProgress", "InvalidState", "InsufficientResourcesFault", "VmFaultToleranceIssue", "FileFault", "VmConfigFault"), "parameters": (
                ("host", "host", "ManagedObjectReference?", "6.0", False, "HostSystem"),
                ("spec", "spec", "FaultToleranceConfigSpec?", "6.0"),
            )},
            "create_secondary_vm_task": {"name": "CreateSecondaryVM_Task", "request": "CreateSecondaryVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "FaultToleranceSecondaryOpResult", "since": "4.0", "vmodl_name": "createSecondary", "privilege": "VirtualMachine.Interact.CreateSecondary", "faults": ("TaskInProgress", "InvalidState", "InsufficientResourcesFault", "VmFaultToleranceIssue", "FileFault", "VmConfigFault"), "deprecated": "Deprecated since 6.0: use VirtualMachine.CreateSecondaryVMEx_Task.", "parameters": (
                ("host", "host", "ManagedObjectReference?", "4.0", False, "HostSystem"),
            )},
            "create_snapshot_ex_task": {"name": "CreateSnapshotEx_Task", "request": "CreateSnapshotExRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "VirtualMachineSnapshot", "since": "6.5", "vmodl_name": "createSnapshotEx", "privilege": "VirtualMachine.State.CreateSnapshot", "faults": ("TaskInProgress", "SnapshotFault", "VmConfigFault", "FileFault", "InvalidName", "InvalidState"), "parameters": (
                ("name", "name", "string", "6.5"),
                ("description", "description", "string?", "6.5"),
                ("memory", "memory", "boolean", "6.5"),
                ("quiesce_spec", "quiesceSpec", "VirtualMachineGuestQuiesceSpec?", "6.5"),
            )},
            "create_snapshot_task": {"name": "CreateSnapshot_Task", "request": "CreateSnapshotRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "VirtualMachineSnapshot", "since": "2.0", "vmodl_name": "createSnapshot", "privilege": "VirtualMachine.State.CreateSnapshot", "faults": ("TaskInProgress", "SnapshotFault", "VmConfigFault", "FileFault", "InvalidName", "InvalidState"), "deprecated": "Deprecated since 8.0: use VirtualMachine.CreateSnapshotEx_Task.", "parameters": (
                ("name", "name", "string", "2.0"),
                ("description", "description", "string?", "2.0"),
                ("memory", "memory", "boolean", "2.0"),
                ("quiesce", "quiesce", "boolean", "2.0"),
            )},
            "crypto_unlock_task": {"name": "CryptoUnlock_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.7", "vmodl_name": "cryptoUnlock", "privilege": "Cryptographer.RegisterVM", "faults": ("InvalidState", "NotSupported")},
            "customize_vm_task": {"name": "CustomizeVM_Task", "request": "CustomizeVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "customize", "privilege": "VirtualMachine.Provisioning.Customize", "faults": ("CustomizationFault",), "parameters": (
                ("spec", "spec", "CustomizationSpec", "2.0"),
            )},
            "defragment_all_disks": {"name": "DefragmentAllDisks", "since": "2.5", "vmodl_name": "defragmentAllDisks", "privilege": "VirtualMachine.Interact.DefragmentAllDisks", "faults": ("InvalidState", "InvalidPowerState", "TaskInProgress", "FileFault")},
            "detach_disk_task": {"name": "DetachDisk_Task", "request": "DetachDiskRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "6.5", "vmodl_name": "detachDisk", "privilege": "VirtualMachine.Config.RemoveDisk", "faults": ("NotFound", "VmConfigFault", "FileFault", "InvalidState"), "parameters": (
                ("disk_id", "diskId", "ID", "6.5"),
            )},
            "disable_secondary_vm_task": {"name": "DisableSecondaryVM_Task", "request": "DisableSecondaryVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "disableSecondary", "privilege": "VirtualMachine.Interact.DisableSecondary", "faults": ("TaskInProgress", "VmFaultToleranceIssue", "InvalidState"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
            )},
            "drop_connections": {"name": "DropConnections", "request": "DropConnectionsRequestType", "result": "boolean", "since": "7.0.1.0", "vmodl_name": "dropConnections", "privilege": "VirtualMachine.Interact.ConsoleInteract", "faults": ("InvalidState",), "parameters": (
                ("list_of_connections", "listOfConnections", "VirtualMachineConnection[]?", "7.0.1.0"),
            )},
            "enable_secondary_vm_task": {"name": "EnableSecondaryVM_Task", "request": "EnableSecondaryVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "FaultToleranceSecondaryOpResult", "since": "4.0", "vmodl_name": "enableSecondary", "privilege": "VirtualMachine.Interact.EnableSecondary", "faults": ("TaskInProgress", "VmFaultToleranceIssue", "InvalidState", "VmConfigFault"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
                ("host", "host", "ManagedObjectReference?", "4.0", False, "HostSystem"),
            )},
            "estimate_storage_for_consolidate_snapshots_task": {"name": "EstimateStorageForConsolidateSnapshots_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "StorageRequirement[]", "task_nullable": True, "since": "5.0", "vmodl_name": "estimateStorageRequirementForConsolidate", "privilege": "VirtualMachine.State.RemoveSnapshot", "faults": ("TaskInProgress", "InvalidState", "FileFault", "VmConfigFault")},
            "export_vm": {"name": "ExportVm", "result": "ManagedObjectReference", "target": "HttpNfcLease", "since": "4.0", "vmodl_name": "exportVm", "privilege": "VApp.Export", "faults": ("InvalidPowerState", "TaskInProgress", "InvalidState", "FileFault")},
            "extract_ovf_environment": {"name": "ExtractOvfEnvironment", "result": "string", "since": "4.0", "vmodl_name": "extractOvfEnvironment", "privilege": "VApp.ExtractOvfEnvironment", "faults": ("InvalidState",)},
            "get_capability": {"name": "capability", "is_property": True, "result": "VirtualMachineCapability", "since": "2.0"},
            "get_config": {"name": "config", "is_property": True, "result": "VirtualMachineConfigInfo", "nullable": True, "since": "2.0"},
            "get_datastore": {"name": "datastore", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Datastore", "since": "2.0", "privilege": "System.View"},
            "get_environment_browser": {"name": "environmentBrowser", "is_property": True, "result": "ManagedObjectReference", "target": "EnvironmentBrowser", "since": "2.0"},
            "get_guest": {"name": "guest", "is_property": True, "result": "GuestInfo", "nullable": True, "since": "2.0"},
            "get_guest_heartbeat_status": {"name": "guestHeartbeatStatus", "is_property": True, "result": "ManagedEntityStatus", "since": "2.0"},
            "get_layout": {"name": "layout", "is_property": True, "result": "VirtualMachineFileLayout", "nullable": True, "since": "2.0", "deprecated": "Deprecated since 4.0: use VirtualMachine.layoutEx."},
            "get_layout_ex": {"name": "layoutEx", "is_property": True, "result": "VirtualMachineFileLayoutEx", "nullable": True, "since": "4.0"},
            "get_network": {"name": "network", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "Network", "since": "2.0", "privilege": "System.View"},
            "get_parent_v_app": {"name": "parentVApp", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "ManagedEntity", "since": "4.1"},
            "get_resource_config": {"name": "resourceConfig", "is_property": True, "result": "ResourceConfigSpec", "nullable": True, "since": "2.0"},
            "get_resource_pool": {"name": "resourcePool", "is_property": True, "result": "ManagedObjectReference", "nullable": True, "target": "ResourcePool", "since": "2.0"},
            "get_root_snapshot": {"name": "rootSnapshot", "is_property": True, "result": "ManagedObjectReference[]", "nullable": True, "target": "VirtualMachineSnapshot", "since": "4.1"},
            "get_runtime": {"name": "runtime", "is_property": True, "result": "VirtualMachineRuntimeInfo", "since": "2.0"},
            "get_snapshot": {"name": "snapshot", "is_property": True, "result": "VirtualMachineSnapshotInfo", "nullable": True, "since": "2.0"},
            "get_storage": {"name": "storage", "is_property": True, "result": "VirtualMachineStorageInfo", "nullable": True, "since": "4.0"},
            "get_summary": {"name": "summary", "is_property": True, "result": "VirtualMachineSummary", "since": "2.0"},
            "instant_clone_task": {"name": "InstantClone_Task", "request": "InstantCloneRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "VirtualMachine", "since": "6.7", "vmodl_name": "instantClone", "privilege": "VirtualMachine.Provisioning.Clone", "faults": ("TaskInProgress", "InvalidState", "InvalidDatastore", "InsufficientResourcesFault", "DisallowedMigrationDeviceAttached", "FileFault"), "parameters": (
                ("spec", "spec", "VirtualMachineInstantCloneSpec", "6.7"),
            )},
            "make_primary_vm_task": {"name": "MakePrimaryVM_Task", "request": "MakePrimaryVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "makePrimary", "privilege": "VirtualMachine.Interact.MakePrimary", "faults": ("TaskInProgress", "VmFaultToleranceIssue", "InvalidState"), "parameters": (
                ("vm", "vm", "ManagedObjectReference", "4.0", False, "VirtualMachine"),
            )},
            "mark_as_template": {"name": "MarkAsTemplate", "since": "2.0", "vmodl_name": "markAsTemplate", "privilege": "VirtualMachine.Provisioning.MarkAsTemplate", "faults": ("InvalidState", "VmConfigFault", "FileFault")},
            "mark_as_virtual_machine": {"name": "MarkAsVirtualMachine", "request": "MarkAsVirtualMachineRequestType", "since": "2.0", "vmodl_name": "markAsVirtualMachine", "privilege": "VirtualMachine.Provisioning.MarkAsVM", "faults": ("InvalidState", "InvalidDatastore", "VmConfigFault", "FileFault"), "parameters": (
                ("pool", "pool", "ManagedObjectReference", "2.0", False, "ResourcePool"),
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
            )},
            "migrate_vm_task": {"name": "MigrateVM_Task", "request": "MigrateVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "migrate", "faults": ("MigrationFault", "FileFault", "Timedout", "InsufficientResourcesFault", "InvalidState", "VmConfigFault"), "deprecated": "Deprecated since 6.5: use VirtualMachine.RelocateVM_Task.", "parameters": (
                ("pool", "pool", "ManagedObjectReference?", "2.0", False, "ResourcePool"),
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
                ("priority", "priority", "VirtualMachineMovePriority", "2.0"),
                ("state", "state", "VirtualMachinePowerState?", "2.0"),
            )},
            "mount_tools_installer": {"name": "MountToolsInstaller", "since": "2.0", "vmodl_name": "mountToolsInstaller", "privilege": "VirtualMachine.Interact.ToolsInstall", "faults": ("InvalidState", "VmConfigFault", "VmToolsUpgradeFault")},
            "power_off_vm_task": {"name": "PowerOffVM_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "powerOff", "privilege": "VirtualMachine.Interact.PowerOff", "faults": ("TaskInProgress", "InvalidState")},
            "power_on_vm_task": {"name": "PowerOnVM_Task", "request": "PowerOnVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "powerOn", "privilege": "VirtualMachine.Interact.PowerOn", "faults": ("TaskInProgress", "InvalidState", "InsufficientResourcesFault", "VmConfigFault", "FileFault"), "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
            )},
            "promote_disks_task": {"name": "PromoteDisks_Task", "request": "PromoteDisksRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "promoteDisks", "privilege": "VirtualMachine.Provisioning.PromoteDisks", "faults": ("InvalidState", "InvalidPowerState", "TaskInProgress"), "parameters": (
                ("unlink", "unlink", "boolean", "4.0"),
                ("disks", "disks", "VirtualDisk[]?", "4.0"),
            )},
            "put_usb_scan_codes": {"name": "PutUsbScanCodes", "request": "PutUsbScanCodesRequestType", "result": "int", "since": "6.5", "vmodl_name": "putUsbScanCodes", "privilege": "VirtualMachine.Interact.PutUsbScanCodes", "parameters": (
                ("spec", "spec", "UsbScanCodeSpec", "6.5"),
            )},
            "query_changed_disk_areas": {"name": "QueryChangedDiskAreas", "request": "QueryChangedDiskAreasRequestType", "result": "DiskChangeInfo", "since": "4.0", "vmodl_name": "queryChangedDiskAreas", "privilege": "VirtualMachine.Provisioning.DiskRandomRead", "faults": ("FileFault", "NotFound"), "parameters": (
                ("snapshot", "snapshot", "ManagedObjectReference?", "4.0", False, "VirtualMachineSnapshot"),
                ("device_key", "deviceKey", "int", "4.0"),
                ("start_offset", "startOffset", "long", "4.0"),
                ("change_id", "changeId", "string", "4.0"),
            )},
            "query_connections": {"name": "QueryConnections", "result": "VirtualMachineConnection[]", "nullable": True, "since": "7.0.1.0", "vmodl_name": "queryConnections", "privilege": "VirtualMachine.Interact.ConsoleInteract", "faults": ("InvalidState", "Timedout", "VmConfigFault")},
            "query_fault_tolerance_compatibility": {"name": "QueryFaultToleranceCompatibility", "result": "MethodFault[]", "nullable": True, "since": "4.1", "vmodl_name": "queryFaultToleranceCompatibility", "privilege": "VirtualMachine.Config.QueryFTCompatibility", "faults": ("InvalidState", "VmConfigFault"), "deprecated": "Deprecated since 6.0."},
            "query_fault_tolerance_compatibility_ex": {"name": "QueryFaultToleranceCompatibilityEx", "request": "QueryFaultToleranceCompatibilityExRequestType", "result": "MethodFault[]", "nullable": True, "since": "6.0", "vmodl_name": "queryFaultToleranceCompatibilityEx", "privilege": "VirtualMachine.Config.QueryFTCompatibility", "faults": ("InvalidState", "VmConfigFault"), "parameters": (
                ("for_legacy_ft", "forLegacyFt", "boolean?", "6.0"),
            )},
            "query_unowned_files": {"name": "QueryUnownedFiles", "result": "string[]", "nullable": True, "since": "4.0", "vmodl_name": "queryUnownedFiles", "privilege": "VirtualMachine.Config.QueryUnownedFiles"},
            "reboot_guest": {"name": "RebootGuest", "since": "2.0", "vmodl_name": "rebootGuest", "privilege": "VirtualMachine.Interact.Reset", "faults": ("ToolsUnavailable", "TaskInProgress", "InvalidState")},
            "reconfig_vm_task": {"name": "ReconfigVM_Task", "request": "ReconfigVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "reconfigure", "faults": ("TaskInProgress", "VmConfigFault", "ConcurrentAccess", "FileFault", "InvalidName", "DuplicateName", "InvalidState", "InsufficientResourcesFault", "InvalidDatastore"), "parameters": (
                ("spec", "spec", "VirtualMachineConfigSpec", "2.0"),
            )},
            "refresh_storage_info": {"name": "RefreshStorageInfo", "since": "4.0", "vmodl_name": "refreshStorageInfo", "privilege": "System.Read"},
            "reload_virtual_machine_from_path_task": {"name": "reloadVirtualMachineFromPath_Task", "request": "ReloadVirtualMachineFromPathRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.1", "vmodl_name": "reloadFromPath", "privilege": "VirtualMachine.Config.ReloadFromPath", "faults": ("InvalidPowerState", "TaskInProgress", "FileFault", "InvalidState", "VmConfigFault", "AlreadyExists"), "parameters": (
                ("configuration_path", "configurationPath", "string", "4.1"),
            )},
            "relocate_vm_task": {"name": "RelocateVM_Task", "request": "RelocateVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "relocate", "privilege": "Resource.ColdMigrate", "faults": ("InvalidState", "InvalidDatastore", "MigrationFault", "VmConfigFault", "FileFault", "Timedout", "InsufficientResourcesFault"), "parameters": (
                ("spec", "spec", "VirtualMachineRelocateSpec", "2.0"),
                ("priority", "priority", "VirtualMachineMovePriority?", "4.0"),
            )},
            "remove_all_snapshots_task": {"name": "RemoveAllSnapshots_Task", "request": "RemoveAllSnapshotsRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "removeAllSnapshots", "privilege": "VirtualMachine.State.RemoveSnapshot", "faults": ("TaskInProgress", "InvalidState", "SnapshotFault"), "parameters": (
                ("consolidate", "consolidate", "boolean?", "5.0"),
            )},
            "reset_guest_information": {"name": "ResetGuestInformation", "since": "2.0", "vmodl_name": "resetGuestInformation", "privilege": "VirtualMachine.Config.ResetGuestInfo", "faults": ("InvalidState",)},
            "reset_vm_task": {"name": "ResetVM_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "reset", "privilege": "VirtualMachine.Interact.Reset", "faults": ("TaskInProgress", "InvalidState")},
            "revert_to_current_snapshot_task": {"name": "RevertToCurrentSnapshot_Task", "request": "RevertToCurrentSnapshotRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "revertToCurrentSnapshot", "privilege": "VirtualMachine.State.RevertToSnapshot", "faults": ("TaskInProgress", "SnapshotFault", "InsufficientResourcesFault", "InvalidState", "VmConfigFault", "NotFound"), "parameters": (
                ("host", "host", "ManagedObjectReference?", "2.0", False, "HostSystem"),
                ("suppress_power_on", "suppressPowerOn", "boolean?", "2.5u2server"),
            )},
            "send_nmi": {"name": "SendNMI", "since": "6.0", "vmodl_name": "sendNMI", "privilege": "VirtualMachine.Interact.GuestControl", "faults": ("InvalidState",)},
            "set_display_topology": {"name": "SetDisplayTopology", "request": "SetDisplayTopologyRequestType", "since": "2.5u2server", "vmodl_name": "setDisplayTopology", "privilege": "VirtualMachine.Interact.ConsoleInteract", "faults": ("InvalidState", "ToolsUnavailable"), "parameters": (
                ("displays", "displays", "VirtualMachineDisplayTopology[]", "2.5u2server"),
            )},
            "set_screen_resolution": {"name": "SetScreenResolution", "request": "SetScreenResolutionRequestType", "since": "2.0", "vmodl_name": "setScreenResolution", "privilege": "VirtualMachine.Interact.ConsoleInteract", "faults": ("InvalidState", "ToolsUnavailable"), "parameters": (
                ("width", "width", "int", "2.0"),
                ("height", "height", "int", "2.0"),
            )},
            "shutdown_guest": {"name": "ShutdownGuest", "since": "2.0", "vmodl_name": "shutdownGuest", "privilege": "VirtualMachine.Interact.PowerOff", "faults": ("ToolsUnavailable", "TaskInProgress", "InvalidState")},
            "standby_guest": {"name": "StandbyGuest", "since": "2.0", "vmodl_name": "standbyGuest", "privilege": "VirtualMachine.Interact.Suspend", "faults": ("ToolsUnavailable", "TaskInProgress", "InvalidState")},
            "start_recording_task": {"name": "StartRecording_Task", "request": "StartRecordingRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "ManagedObjectReference", "task_target": "VirtualMachineSnapshot", "since": "4.0", "vmodl_name": "startRecording", "privilege": "VirtualMachine.Interact.Record", "faults": ("InvalidState", "InvalidPowerState", "TaskInProgress", "FileFault", "SnapshotFault", "VmConfigFault", "RecordReplayDisabled", "HostIncompatibleForRecordReplay", "InvalidName"), "deprecated": "Deprecated since 5.1.", "parameters": (
                ("name", "name", "string", "4.0"),
                ("description", "description", "string?", "4.0"),
            )},
            "start_replaying_task": {"name": "StartReplaying_Task", "request": "StartReplayingRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "startReplaying", "privilege": "VirtualMachine.Interact.Replay", "faults": ("InvalidState", "InvalidPowerState", "TaskInProgress", "FileFault", "SnapshotFault", "NotFound", "VmConfigFault", "RecordReplayDisabled", "HostIncompatibleForRecordReplay"), "deprecated": "Deprecated since 5.1.", "parameters": (
                ("replay_snapshot", "replaySnapshot", "ManagedObjectReference", "4.0", False, "VirtualMachineSnapshot"),
            )},
            "stop_recording_task": {"name": "StopRecording_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "stopRecording", "privilege": "VirtualMachine.Interact.Record", "faults": ("InvalidState", "InvalidPowerState", "TaskInProgress", "FileFault", "SnapshotFault"), "deprecated": "Deprecated since 5.1."},
            "stop_replaying_task": {"name": "StopReplaying_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "stopReplaying", "privilege": "VirtualMachine.Interact.Replay", "faults": ("InvalidState", "InvalidPowerState", "TaskInProgress", "FileFault", "SnapshotFault"), "deprecated": "Deprecated since 5.1."},
            "suspend_vm_task": {"name": "SuspendVM_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "suspend", "privilege": "VirtualMachine.Interact.Suspend", "faults": ("TaskInProgress", "InvalidState")},
            "terminate_fault_tolerant_vm_task": {"name": "TerminateFaultTolerantVM_Task", "request": "TerminateFaultTolerantVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "terminateFaultTolerantVM", "privilege": "VirtualMachine.Interact.TerminateFaultTolerantVM", "faults": ("TaskInProgress", "VmFaultToleranceIssue", "InvalidState"), "parameters": (
                ("vm", "vm", "ManagedObjectReference?", "4.0", False, "VirtualMachine"),
            )},
            "terminate_vm": {"name": "TerminateVM", "since": "5.0", "vmodl_name": "terminate", "privilege": "VirtualMachine.Interact.PowerOff", "faults": ("InvalidState", "TaskInProgress")},
            "turn_off_fault_tolerance_for_vm_task": {"name": "TurnOffFaultToleranceForVM_Task", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "turnOffFaultTolerance", "privilege": "VirtualMachine.Interact.TurnOffFaultTolerance", "faults": ("TaskInProgress", "VmFaultToleranceIssue", "InvalidState")},
            "unmount_tools_installer": {"name": "UnmountToolsInstaller", "since": "2.0", "vmodl_name": "unmountToolsInstaller", "privilege": "VirtualMachine.Interact.ToolsInstall", "faults": ("InvalidState", "VmConfigFault")},
            "unregister_vm": {"name": "UnregisterVM", "since": "2.0", "vmodl_name": "unregister", "privilege": "VirtualMachine.Inventory.Unregister", "faults": ("TaskInProgress", "InvalidPowerState")},
            "upgrade_tools_task": {"name": "UpgradeTools_Task", "request": "UpgradeToolsRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "upgradeTools", "privilege": "VirtualMachine.Interact.ToolsInstall", "faults": ("InvalidState", "TaskInProgress", "VmToolsUpgradeFault", "ToolsUnavailable", "VmConfigFault"), "parameters": (
                ("installer_options", "installerOptions", "string?", "2.0"),
            )},
            "upgrade_vm_task": {"name": "UpgradeVM_Task", "request": "UpgradeVMRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "2.0", "vmodl_name": "upgradeVirtualHardware", "privilege": "VirtualMachine.Config.UpgradeVirtualHardware", "faults": ("InvalidState", "TaskInProgress", "AlreadyUpgraded", "NoDiskFound"), "parameters": (
                ("version", "version", "string?", "2.0"),
            )},
        },
    ),
    "VirtualizationManager": (
        None, "vim.VirtualizationManager", "2.5", "",
        {
        },
    ),
    "VsanUpgradeSystem": (
        None, "vim.VsanUpgradeSystem", "6.0", "",
        {
            "perform_vsan_upgrade_preflight_check": {"name": "PerformVsanUpgradePreflightCheck", "request": "PerformVsanUpgradePreflightCheckRequestType", "result": "VsanUpgradeSystemPreflightCheckResult", "since": "6.0", "vmodl_name": "performUpgradePreflightCheck", "privilege": "System.Read", "faults": ("VsanFault",), "parameters": (
                ("cluster", "cluster", "ManagedObjectReference", "6.0", False, "ClusterComputeResource"),
                ("downgrade_format", "downgradeFormat", "boolean?", "6.0"),
            )},
            "perform_vsan_upgrade_task": {"name": "PerformVsanUpgrade_Task", "request": "PerformVsanUpgradeRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "VsanUpgradeSystemUpgradeStatus", "since": "6.0", "vmodl_name": "performUpgrade", "privilege": "System.Read", "faults": ("VsanFault",), "parameters": (
                ("cluster", "cluster", "ManagedObjectReference", "6.0", False, "ClusterComputeResource"),
                ("perform_object_upgrade", "performObjectUpgrade", "boolean?", "6.0"),
                ("downgrade_format", "downgradeFormat", "boolean?", "6.0"),
                ("allow_reduced_redundancy", "allowReducedRedundancy", "boolean?", "6.0"),
                ("exclude_hosts", "excludeHosts", "ManagedObjectReference[]?", "6.0", False, "HostSystem"),
            )},
            "query_vsan_upgrade_status": {"name": "QueryVsanUpgradeStatus", "request": "QueryVsanUpgradeStatusRequestType", "result": "VsanUpgradeSystemUpgradeStatus", "since": "6.0", "vmodl_name": "queryUpgradeStatus", "privilege": "System.Read", "faults": ("VsanFault",), "parameters": (
                ("cluster", "cluster", "ManagedObjectReference", "6.0", False, "ClusterComputeResource"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
