# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Managed object types of ``sms``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import managed_types

TYPES = {
    "SmsServiceInstance": (
        None, "sms.ServiceInstance", "1.0", "",
        {
            "query_about_info": {"name": "QueryAboutInfo", "result": "SmsAboutInfo", "since": "2.0", "vmodl_name": "queryAboutInfo", "privilege": "StorageViews.View", "service": "sms"},
            "query_session_manager": {"name": "QuerySessionManager", "result": "ManagedObjectReference", "target": "SmsSessionManager", "since": "5.0", "vmodl_name": "querySessionManager", "privilege": "System.Anonymous", "service": "sms"},
            "query_storage_manager": {"name": "QueryStorageManager", "result": "ManagedObjectReference", "target": "SmsStorageManager", "since": "2.0", "vmodl_name": "queryStorageManager", "privilege": "StorageViews.View", "service": "sms"},
        },
    ),
    "SmsStorageManager": (
        None, "sms.StorageManager", "2.0", "",
        {
            "query_array": {"name": "QueryArray", "request": "QueryArrayRequestType", "result": "StorageArray[]", "nullable": True, "since": "2.0", "vmodl_name": "queryArray", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("provider_id", "providerId", "string[]?", "2.0"),
            )},
            "query_array_associated_with_lun": {"name": "QueryArrayAssociatedWithLun", "request": "QueryArrayAssociatedWithLunRequestType", "result": "StorageArray", "nullable": True, "since": "2.0", "vmodl_name": "queryArrayAssociatedWithLun", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("canonical_name", "canonicalName", "string", "2.0"),
            )},
            "query_associated_backing_storage_pool": {"name": "QueryAssociatedBackingStoragePool", "request": "QueryAssociatedBackingStoragePoolRequestType", "result": "BackingStoragePool[]", "nullable": True, "since": "5.0", "vmodl_name": "queryAssociatedBackingStoragePool", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("entity_id", "entityId", "string?", "5.0"),
                ("entity_type", "entityType", "string?", "5.0"),
            )},
            "query_datastore_backing_pool_mapping": {"name": "QueryDatastoreBackingPoolMapping", "request": "QueryDatastoreBackingPoolMappingRequestType", "result": "DatastoreBackingPoolMapping[]", "since": "5.0", "vmodl_name": "queryDatastoreBackingPoolMapping", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("datastore", "datastore", "ManagedObjectReference[]", "5.0", False, "Datastore"),
            )},
            "query_datastore_capability": {"name": "QueryDatastoreCapability", "request": "QueryDatastoreCapabilityRequestType", "result": "StorageCapability", "nullable": True, "since": "2.0", "vmodl_name": "queryDatastoreCapability", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("datastore", "datastore", "ManagedObjectReference", "2.0", False, "Datastore"),
            )},
            "query_drs_migration_capability_for_performance": {"name": "QueryDrsMigrationCapabilityForPerformance", "request": "QueryDrsMigrationCapabilityForPerformanceRequestType", "result": "boolean", "since": "2.0", "vmodl_name": "queryDrsMigrationCapabilityForPerformance", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "deprecated": "Deprecated since 3.0: use SmsStorageManager.QueryDrsMigrationCapabilityForPerformanceEx.", "parameters": (
                ("src_datastore", "srcDatastore", "ManagedObjectReference", "2.0", False, "Datastore"),
                ("dst_datastore", "dstDatastore", "ManagedObjectReference", "2.0", False, "Datastore"),
            )},
            "query_drs_migration_capability_for_performance_ex": {"name": "QueryDrsMigrationCapabilityForPerformanceEx", "request": "QueryDrsMigrationCapabilityForPerformanceExRequestType", "result": "DrsMigrationCapabilityResult", "since": "3.0", "vmodl_name": "queryDrsMigrationCapabilityForPerformanceEx", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "deprecated": "Deprecated since 5.0.", "parameters": (
                ("datastore", "datastore", "ManagedObjectReference[]", "3.0", False, "Datastore"),
            )},
            "query_fault_domain": {"name": "QueryFaultDomain", "request": "QueryFaultDomainRequestType", "result": "FaultDomainId[]", "nullable": True, "since": "6.5", "vmodl_name": "queryFaultDomain", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("filter", "filter", "FaultDomainFilter?", "6.5"),
            )},
            "query_file_system_associated_with_array": {"name": "QueryFileSystemAssociatedWithArray", "request": "QueryFileSystemAssociatedWithArrayRequestType", "result": "StorageFileSystem[]", "nullable": True, "since": "2.0", "vmodl_name": "queryFileSystemAssociatedWithArray", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("array_id", "arrayId", "string", "2.0"),
            )},
            "query_host_associated_with_lun": {"name": "QueryHostAssociatedWithLun", "request": "QueryHostAssociatedWithLunRequestType", "result": "ManagedObjectReference[]", "nullable": True, "target": "HostSystem", "since": "2.0", "vmodl_name": "queryHostAssociatedWithLun", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("scsi3_id", "scsi3Id", "string", "2.0"),
                ("array_id", "arrayId", "string", "2.0"),
            )},
            "query_lun_associated_with_array": {"name": "QueryLunAssociatedWithArray", "request": "QueryLunAssociatedWithArrayRequestType", "result": "StorageLun[]", "nullable": True, "since": "2.0", "vmodl_name": "queryLunAssociatedWithArray", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("array_id", "arrayId", "string", "2.0"),
            )},
            "query_lun_associated_with_port": {"name": "QueryLunAssociatedWithPort", "request": "QueryLunAssociatedWithPortRequestType", "result": "StorageLun[]", "nullable": True, "since": "2.0", "vmodl_name": "queryLunAssociatedWithPort", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("port_id", "portId", "string", "2.0"),
                ("array_id", "arrayId", "string", "2.0"),
            )},
            "query_nfs_datastore_associated_with_file_system": {"name": "QueryNfsDatastoreAssociatedWithFileSystem", "request": "QueryNfsDatastoreAssociatedWithFileSystemRequestType", "result": "ManagedObjectReference", "nullable": True, "target": "Datastore", "since": "2.0", "vmodl_name": "queryNfsDatastoreAssociatedWithFileSystem", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("file_system_id", "fileSystemId", "string", "2.0"),
                ("array_id", "arrayId", "string", "2.0"),
            )},
            "query_port_associated_with_array": {"name": "QueryPortAssociatedWithArray", "request": "QueryPortAssociatedWithArrayRequestType", "result": "StoragePort[]", "nullable": True, "since": "2.0", "vmodl_name": "queryPortAssociatedWithArray", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("array_id", "arrayId", "string", "2.0"),
            )},
            "query_port_associated_with_lun": {"name": "QueryPortAssociatedWithLun", "request": "QueryPortAssociatedWithLunRequestType", "result": "StoragePort", "nullable": True, "since": "2.0", "vmodl_name": "queryPortAssociatedWithLun", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("scsi3_id", "scsi3Id", "string", "2.0"),
                ("array_id", "arrayId", "string", "2.0"),
            )},
            "query_port_associated_with_processor": {"name": "QueryPortAssociatedWithProcessor", "request": "QueryPortAssociatedWithProcessorRequestType", "result": "StoragePort[]", "nullable": True, "since": "2.0", "vmodl_name": "queryPortAssociatedWithProcessor", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("processor_id", "processorId", "string", "2.0"),
                ("array_id", "arrayId", "string", "2.0"),
            )},
            "query_processor_associated_with_array": {"name": "QueryProcessorAssociatedWithArray", "request": "QueryProcessorAssociatedWithArrayRequestType", "result": "StorageProcessor[]", "nullable": True, "since": "2.0", "vmodl_name": "queryProcessorAssociatedWithArray", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("array_id", "arrayId", "string", "2.0"),
            )},
            "query_provider": {"name": "QueryProvider", "result": "ManagedObjectReference[]", "nullable": True, "target": "SmsProvider", "since": "2.0", "vmodl_name": "queryProvider", "privilege": "StorageViews.View", "faults": ("QueryExecutionFault",), "service": "sms"},
            "query_replication_group_info": {"name": "QueryReplicationGroupInfo", "request": "QueryReplicationGroupInfoRequestType", "result": "GroupOperationResult[]", "nullable": True, "since": "6.5", "vmodl_name": "queryReplicationGroupInfo", "privilege": "StorageViews.View", "faults": ("QueryExecutionFault",), "service": "sms", "parameters": (
                ("rg_filter", "rgFilter", "ReplicationGroupFilter", "6.5"),
            )},
            "query_storage_container": {"name": "QueryStorageContainer", "request": "QueryStorageContainerRequestType", "result": "StorageContainerResult", "nullable": True, "since": "5.0", "vmodl_name": "queryStorageContainer", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("container_spec", "containerSpec", "StorageContainerSpec?", "5.0"),
            )},
            "query_vmfs_datastore_associated_with_lun": {"name": "QueryVmfsDatastoreAssociatedWithLun", "request": "QueryVmfsDatastoreAssociatedWithLunRequestType", "result": "ManagedObjectReference", "nullable": True, "target": "Datastore", "since": "2.0", "vmodl_name": "queryVmfsDatastoreAssociatedWithLun", "privilege": "StorageViews.View", "faults": ("NotFound", "QueryExecutionFault"), "service": "sms", "parameters": (
                ("scsi3_id", "scsi3Id", "string", "2.0"),
                ("array_id", "arrayId", "string", "2.0"),
            )},
            "register_provider_task": {"name": "RegisterProvider_Task", "request": "RegisterProviderRequestType", "result": "ManagedObjectReference", "target": "SmsTask", "task_result": "ManagedObjectReference", "task_target": "SmsProvider", "since": "2.0", "vmodl_name": "registerProvider", "privilege": "StorageViews.ConfigureService", "faults": ("AlreadyExists", "ProviderRegistrationFault"), "service": "sms", "parameters": (
                ("provider_spec", "providerSpec", "SmsProviderSpec", "2.0"),
            )},
            "sms_refresh_ca_certificates_and_crls_task": {"name": "SmsRefreshCACertificatesAndCRLs_Task", "request": "SmsRefreshCACertificatesAndCRLsRequestType", "result": "ManagedObjectReference", "target": "SmsTask", "since": "5.0", "vmodl_name": "refreshCACertificatesAndCRLs", "privilege": "StorageViews.ConfigureService", "faults": ("NotFound", "CertificateRefreshFailed"), "service": "sms", "parameters": (
                ("provider_id", "providerId", "string[]?", "5.0"),
            )},
            "unregister_provider_task": {"name": "UnregisterProvider_Task", "request": "UnregisterProviderRequestType", "result": "ManagedObjectReference", "target": "SmsTask", "since": "2.0", "vmodl_name": "unregisterProvider", "privilege": "StorageViews.ConfigureService", "faults": ("NotFound", "ProviderUnregistrationFault"), "service": "sms", "parameters": (
                ("provider_id", "providerId", "string", "2.0"),
            )},
        },
    ),
    "SmsTask": (
        None, "sms.Task", "2.0", "",
        {
            "query_sms_task_info": {"name": "QuerySmsTaskInfo", "result": "SmsTaskInfo", "since": "2.0", "vmodl_name": "queryInfo", "privilege": "StorageViews.View", "service": "sms"},
            "query_sms_task_result": {"name": "QuerySmsTaskResult", "result": "Any", "nullable": True, "since": "2.0", "vmodl_name": "queryResult", "privilege": "StorageViews.View", "service": "sms"},
        },
    ),
}

__getattr__, __dir__ = managed_types(globals(), TYPES)
