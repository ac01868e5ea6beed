# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``vim.dvs``."""

import builtins
import datetime
import typing

import vim25
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "DistributedVirtualPortgroup": (
        "Network", "vim.dvs.DistributedVirtualPortgroup", "4.0", "",
        {
            "dv_portgroup_rollback_task": {"name": "DVPortgroupRollback_Task", "request": "DVPortgroupRollbackRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "DVPortgroupConfigSpec", "task_nullable": True, "since": "5.1", "vmodl_name": "rollback", "faults": ("DvsFault", "RollbackFailure"), "parameters": (
                ("entity_backup", "entityBackup", "EntityBackupConfig?", "5.1"),
            )},
            "get_config": {"name": "config", "is_property": True, "result": "DVPortgroupConfigInfo", "since": "4.0"},
            "get_key": {"name": "key", "is_property": True, "result": "string", "since": "4.0"},
            "get_port_keys": {"name": "portKeys", "is_property": True, "result": "string[]", "nullable": True, "since": "4.0"},
            "reconfigure_dv_portgroup_task": {"name": "ReconfigureDVPortgroup_Task", "request": "ReconfigureDVPortgroupRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "4.0", "vmodl_name": "reconfigure", "faults": ("DvsFault", "ConcurrentAccess", "DuplicateName", "InvalidName"), "parameters": (
                ("spec", "spec", "DVPortgroupConfigSpec", "4.0"),
            )},
        },
    ),
    "DistributedVirtualSwitchManager": (
        None, "vim.dvs.DistributedVirtualSwitchManager", "4.0", "",
        {
            "dvs_manager_export_entity_task": {"name": "DVSManagerExportEntity_Task", "request": "DVSManagerExportEntityRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "EntityBackupConfig[]", "task_nullable": True, "since": "5.1", "vmodl_name": "exportEntity", "faults": ("NotFound", "BackupBlobWriteFailure"), "parameters": (
                ("selection_set", "selectionSet", "SelectionSet[]", "5.1"),
            )},
            "dvs_manager_import_entity_task": {"name": "DVSManagerImportEntity_Task", "request": "DVSManagerImportEntityRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "task_result": "DistributedVirtualSwitchManagerImportResult", "since": "5.1", "vmodl_name": "importEntity", "faults": ("DvsFault", "NotFound"), "parameters": (
                ("entity_backup", "entityBackup", "EntityBackupConfig[]", "5.1"),
                ("import_type", "importType", "string", "5.1"),
            )},
            "dvs_manager_lookup_dv_port_group": {"name": "DVSManagerLookupDvPortGroup", "request": "DVSManagerLookupDvPortGroupRequestType", "result": "ManagedObjectReference", "nullable": True, "target": "DistributedVirtualPortgroup", "since": "5.1", "vmodl_name": "lookupPortgroup", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("switch_uuid", "switchUuid", "string", "5.1"),
                ("portgroup_key", "portgroupKey", "string", "5.1"),
            )},
            "query_available_dvs_spec": {"name": "QueryAvailableDvsSpec", "request": "QueryAvailableDvsSpecRequestType", "result": "DistributedVirtualSwitchProductSpec[]", "nullable": True, "since": "4.0", "vmodl_name": "querySupportedSwitchSpec", "privilege": "System.View", "parameters": (
                ("recommended", "recommended", "boolean?", "6.0"),
            )},
            "query_compatible_host_for_existing_dvs": {"name": "QueryCompatibleHostForExistingDvs", "request": "QueryCompatibleHostForExistingDvsRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "HostSystem", "since": "4.0", "vmodl_name": "queryCompatibleHostForExistingDvs", "privilege": "System.View", "parameters": (
                ("container", "container", "ManagedObjectReference", "4.0", False, "ManagedEntity"),
                ("recursive", "recursive", "boolean", "4.0"),
                ("dvs", "dvs", "ManagedObjectReference", "4.0", False, "DistributedVirtualSwitch"),
            )},
            "query_compatible_host_for_new_dvs": {"name": "QueryCompatibleHostForNewDvs", "request": "QueryCompatibleHostForNewDvsRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "HostSystem", "since": "4.0", "vmodl_name": "queryCompatibleHostForNewDvs", "privilege": "System.View", "parameters": (
                ("container", "container", "ManagedObjectReference", "4.0", False, "ManagedEntity"),
                ("recursive", "recursive", "boolean", "4.0"),
                ("switch_product_spec", "switchProductSpec", "DistributedVirtualSwitchProductSpec?", "4.0"),
            )},
            "query_compatible_vmnics_from_hosts": {"name": "QueryCompatibleVmnicsFromHosts", "request": "QueryCompatibleVmnicsFromHostsRequestType", "result": "DVSManagerPhysicalNicsList[]", "nullable": True, "since": "8.0.0.1", "vmodl_name": "queryCompatibleVmnicsFromHosts", "privilege": "System.View", "parameters": (
                ("hosts", "hosts", "ManagedObjectReference[]?", "8.0.0.1", False, "HostSystem"),
                ("dvs", "dvs", "ManagedObjectReference", "8.0.0.1", False, "DistributedVirtualSwitch"),
            )},
            "query_dvs_by_uuid": {"name": "QueryDvsByUuid", "request": "QueryDvsByUuidRequestType", "result": "ManagedObjectReference", "nullable": True, "target": "DistributedVirtualSwitch", "since": "4.0", "vmodl_name": "querySwitchByUuid", "privilege": "System.View", "faults": ("NotFound",), "parameters": (
                ("uuid", "uuid", "string", "4.0"),
            )},
            "query_dvs_check_compatibility": {"name": "QueryDvsCheckCompatibility", "request": "QueryDvsCheckCompatibilityRequestType", "result": "DistributedVirtualSwitchManagerCompatibilityResult[]", "nullable": True, "since": "4.1", "vmodl_name": "checkCompatibility", "privilege": "System.View", "parameters": (
                ("host_container", "hostContainer", "DistributedVirtualSwitchManagerHostContainer", "4.1"),
                ("dvs_product_spec", "dvsProductSpec", "DistributedVirtualSwitchManagerDvsProductSpec?", "4.1"),
                ("host_filter_spec", "hostFilterSpec", "DistributedVirtualSwitchManagerHostDvsFilterSpec[]?", "4.1"),
            )},
            "query_dvs_compatible_host_spec": {"name": "QueryDvsCompatibleHostSpec", "request": "QueryDvsCompatibleHostSpecRequestType", "result": "DistributedVirtualSwitchHostProductSpec[]", "nullable": True, "since": "4.0", "vmodl_name": "queryCompatibleHostSpec", "privilege": "System.View", "parameters": (
                ("switch_product_spec", "switchProductSpec", "DistributedVirtualSwitchProductSpec?", "4.0"),
            )},
            "query_dvs_config_target": {"name": "QueryDvsConfigTarget", "request": "QueryDvsConfigTargetRequestType", "result": "DVSManagerDvsConfigTarget", "since": "4.0", "vmodl_name": "queryDvsConfigTarget", "privilege": "System.View", "parameters": (
                ("host", "host", "ManagedObjectReference?", "4.0", False, "HostSystem"),
                ("dvs", "dvs", "ManagedObjectReference?", "4.0", False, "DistributedVirtualSwitch"),
            )},
            "query_dvs_feature_capability": {"name": "QueryDvsFeatureCapability", "request": "QueryDvsFeatureCapabilityRequestType", "result": "DVSFeatureCapability", "nullable": True, "since": "4.1", "vmodl_name": "queryFeatureCapability", "privilege": "System.View", "parameters": (
                ("switch_product_spec", "switchProductSpec", "DistributedVirtualSwitchProductSpec?", "4.1"),
            )},
            "query_supported_network_offload_spec": {"name": "QuerySupportedNetworkOffloadSpec", "request": "QuerySupportedNetworkOffloadSpecRequestType", "result": "DistributedVirtualSwitchNetworkOffloadSpec[]", "nullable": True, "since": "8.0.0.1", "vmodl_name": "querySupportedNetworkOffloadSpec", "privilege": "System.View", "parameters": (
                ("switch_product_spec", "switchProductSpec", "DistributedVirtualSwitchProductSpec", "8.0.0.1"),
            )},
            "rectify_dvs_on_host_task": {"name": "RectifyDvsOnHost_Task", "request": "RectifyDvsOnHostRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "5.0", "vmodl_name": "rectifyHost", "privilege": "System.Read", "faults": ("DvsFault",), "parameters": (
                ("hosts", "hosts", "ManagedObjectReference[]", "5.0", False, "HostSystem"),
            )},
        },
    ),
    "VmwareDistributedVirtualSwitch": (
        "DistributedVirtualSwitch", "vim.dvs.VmwareDistributedVirtualSwitch", "4.0", "",
        {
            "update_dvs_lacp_group_config_task": {"name": "UpdateDVSLacpGroupConfig_Task", "request": "UpdateDVSLacpGroupConfigRequestType", "result": "ManagedObjectReference", "target": "Task", "starts_task": True, "since": "5.5", "vmodl_name": "updateLacpGroupConfig", "privilege": "DVSwitch.Modify", "faults": ("DvsFault",), "parameters": (
                ("lacp_group_spec", "lacpGroupSpec", "VMwareDvsLacpGroupSpec[]", "5.5"),
            )},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
