# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``sms.storage``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import data_types

TYPES = {
    "BackingConfig": (
        "BackingConfig", None, "sms.storage.BackingConfig", "5.0", "",
        ("thin_provision_backing_identifier", "thinProvisionBackingIdentifier", "string?", "5.0"),
        ("deduplication_backing_identifier", "deduplicationBackingIdentifier", "string?", "5.0"),
        ("auto_tiering_enabled", "autoTieringEnabled", "boolean?", "5.0"),
        ("deduplication_efficiency", "deduplicationEfficiency", "long?", "5.0"),
        ("performance_optimization_interval", "performanceOptimizationInterval", "long?", "5.0"),
    ),
    "BackingStoragePool": (
        "BackingStoragePool", None, "sms.storage.BackingStoragePool", "5.0", "",
        ("uuid", "uuid", "string", "5.0"),
        ("type", "type", "string", "5.0"),
        ("capacity_in_mb", "capacityInMB", "long", "5.0"),
        ("used_space_in_mb", "usedSpaceInMB", "long", "5.0"),
    ),
    "DatastoreBackingPoolMapping": (
        "DatastoreBackingPoolMapping", None, "sms.storage.DatastoreBackingPoolMapping", "5.0", "",
        ("datastore", "datastore", "ManagedObjectReference[]", "5.0", False, "Datastore"),
        ("backing_storage_pool", "backingStoragePool", "BackingStoragePool[]?", "5.0"),
    ),
    "DatastorePair": (
        "DatastorePair", None, "sms.storage.DatastorePair", "3.0", "", "Deprecated since 5.0.",
        ("datastore1", "datastore1", "ManagedObjectReference", "3.0", False, "Datastore"),
        ("datastore2", "datastore2", "ManagedObjectReference", "3.0", False, "Datastore"),
    ),
    "DrsMigrationCapabilityResult": (
        "DrsMigrationCapabilityResult", None, "sms.storage.DrsMigrationCapabilityResult", "3.0", "", "Deprecated since 5.0.",
        ("recommended_datastore_pair", "recommendedDatastorePair", "DatastorePair[]?", "3.0"),
        ("non_recommended_datastore_pair", "nonRecommendedDatastorePair", "DatastorePair[]?", "3.0"),
    ),
    "FaultDomainProviderMapping": (
        "FaultDomainProviderMapping", None, "sms.storage.FaultDomainProviderMapping", "6.5", "",
        ("active_provider", "activeProvider", "ManagedObjectReference", "6.5", False, "SmsProvider"),
        ("fault_domain_id", "faultDomainId", "FaultDomainId[]?", "6.5"),
    ),
    "FcStoragePort": (
        "FcStoragePort", "StoragePort", "sms.storage.FcStoragePort", "2.0", "",
        ("port_wwn", "portWwn", "string", "2.0"),
        ("node_wwn", "nodeWwn", "string", "2.0"),
    ),
    "FcoeStoragePort": (
        "FcoeStoragePort", "StoragePort", "sms.storage.FcoeStoragePort", "2.0", "",
        ("port_wwn", "portWwn", "string", "2.0"),
        ("node_wwn", "nodeWwn", "string", "2.0"),
    ),
    "IscsiStoragePort": (
        "IscsiStoragePort", "StoragePort", "sms.storage.IscsiStoragePort", "2.0", "",
        ("identifier", "identifier", "string", "2.0"),
    ),
    "LunHbaAssociation": (
        "LunHbaAssociation", None, "sms.storage.LunHbaAssociation", "2.0", "",
        ("canonical_name", "canonicalName", "string", "2.0"),
        ("hba", "hba", "HostHostBusAdapter[]", "2.0"),
    ),
    "NameValuePair": (
        "NameValuePair", None, "sms.storage.NameValuePair", "6.5", "",
        ("parameter_name", "parameterName", "string", "6.5"),
        ("parameter_value", "parameterValue", "string", "6.5"),
    ),
    "StorageAlarm": (
        "StorageAlarm", None, "sms.storage.StorageAlarm", "6.5", "",
        ("alarm_id", "alarmId", "long", "6.5"),
        ("alarm_type", "alarmType", "string", "6.5"),
        ("container_id", "containerId", "string?", "6.5"),
        ("object_id", "objectId", "string?", "6.5"),
        ("object_type", "objectType", "string", "6.5"),
        ("status", "status", "string", "6.5"),
        ("alarm_time_stamp", "alarmTimeStamp", "dateTime", "6.5"),
        ("message_id", "messageId", "string", "6.5"),
        ("parameter_list", "parameterList", "NameValuePair[]?", "6.5"),
        ("alarm_object", "alarmObject", "Any?", "6.5"),
    ),
    "StorageArray": (
        "StorageArray", None, "sms.storage.StorageArray", "2.0", "",
        ("name", "name", "string", "2.0"),
        ("uuid", "uuid", "string", "2.0"),
        ("vendor_id", "vendorId", "string", "2.0"),
        ("model_id", "modelId", "string", "2.0"),
        ("firmware", "firmware", "string?", "2.0"),
        ("alternate_name", "alternateName", "string[]?", "2.0"),
        ("supported_block_interface", "supportedBlockInterface", "string[]?", "2.0"),
        ("supported_file_system_interface", "supportedFileSystemInterface", "string[]?", "2.0"),
        ("supported_profile", "supportedProfile", "string[]?", "3.0"),
        ("priority", "priority", "int?", "4.0", False, None, "Deprecated since 6.0."),
        ("discovery_svc", "discoverySvc", "VASAStorageArrayDiscoverySvcInfo[]?", "8.0.0.0"),
    ),
    "StorageCapability": (
        "StorageCapability", None, "sms.storage.StorageCapability", "2.0", "",
        ("uuid", "uuid", "string", "2.0"),
        ("name", "name", "string", "2.0"),
        ("description", "description", "string", "2.0"),
    ),
    "StorageContainer": (
        "StorageContainer", None, "sms.storage.StorageContainer", "5.0", "",
        ("uuid", "uuid", "string", "5.0"),
        ("name", "name", "string", "5.0"),
        ("max_vvol_size_in_mb", "maxVvolSizeInMB", "long", "5.0"),
        ("provider_id", "providerId", "string[]", "5.0"),
        ("array_id", "arrayId", "string[]", "5.0"),
        ("vvol_container_type", "vvolContainerType", "string?", "8.0.0.0"),
    ),
    "StorageContainerResult": (
        "StorageContainerResult", None, "sms.storage.StorageContainerResult", "5.0", "",
        ("storage_container", "storageContainer", "StorageContainer[]?", "5.0"),
        ("provider_info", "providerInfo", "SmsProviderInfo[]?", "5.0"),
    ),
    "StorageContainerSpec": (
        "StorageContainerSpec", None, "sms.storage.StorageContainerSpec", "5.0", "",
        ("container_id", "containerId", "string[]?", "5.0"),
    ),
    "StorageFileSystem": (
        "StorageFileSystem", None, "sms.storage.StorageFileSystem", "2.0", "",
        ("uuid", "uuid", "string", "2.0"),
        ("info", "info", "StorageFileSystemInfo[]", "2.0"),
        ("native_snapshot_supported", "nativeSnapshotSupported", "boolean", "2.0"),
        ("thin_provisioning_status", "thinProvisioningStatus", "string", "2.0"),
        ("type", "type", "string", "2.0"),
        ("version", "version", "string", "2.0"),
        ("backing_config", "backingConfig", "BackingConfig?", "5.0"),
    ),
    "StorageFileSystemInfo": (
        "StorageFileSystemInfo", None, "sms.storage.FileSystemInfo", "2.0", "",
        ("file_server_name", "fileServerName", "string", "2.0"),
        ("file_system_path", "fileSystemPath", "string", "2.0"),
        ("ip_address", "ipAddress", "string?", "2.0"),
    ),
    "StorageLun": (
        "StorageLun", None, "sms.storage.StorageLun", "2.0", "",
        ("uuid", "uuid", "string", "2.0"),
        ("v_sphere_lun_identifier", "vSphereLunIdentifier", "string", "2.0"),
        ("vendor_display_name", "vendorDisplayName", "string", "2.0"),
        ("capacity_in_mb", "capacityInMB", "long", "2.0"),
        ("used_space_in_mb", "usedSpaceInMB", "long", "2.0"),
        ("lun_thin_provisioned", "lunThinProvisioned", "boolean", "2.0"),
        ("alternate_identifier", "alternateIdentifier", "string[]?", "2.0"),
        ("drs_management_permitted", "drsManagementPermitted", "boolean", "2.0"),
        ("thin_provisioning_status", "thinProvisioningStatus", "string", "2.0"),
        ("backing_config", "backingConfig", "BackingConfig?", "5.0"),
    ),
    "StoragePort": (
        "StoragePort", None, "sms.storage.StoragePort", "2.0", "",
        ("uuid", "uuid", "string", "2.0"),
        ("type", "type", "string", "2.0"),
        ("alternate_name", "alternateName", "string[]?", "2.0"),
    ),
    "StorageProcessor": (
        "StorageProcessor", None, "sms.storage.StorageProcessor", "2.0", "",
        ("uuid", "uuid", "string", "2.0"),
        ("alternate_identifer", "alternateIdentifer", "string[]?", "2.0"),
    ),
}

__getattr__, __dir__ = data_types(globals(), TYPES)
