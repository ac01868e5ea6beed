# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``sms.storage``."""

import builtins
import datetime
import typing

import vim25.services.sms
import vmodl
from vmodl.tables import enum_types

TYPES = {
    "AlarmType": (
        "AlarmType", "sms.storage.AlarmType", "6.5", "",
        ("SPACE_CAPACITY_ALARM", "SpaceCapacityAlarm"),
        ("CAPABILITY_ALARM", "CapabilityAlarm"),
        ("STORAGE_OBJECT_ALARM", "StorageObjectAlarm"),
        ("OBJECT_ALARM", "ObjectAlarm"),
        ("COMPLIANCE_ALARM", "ComplianceAlarm"),
        ("MANAGEABILITY_ALARM", "ManageabilityAlarm"),
        ("REPLICATION_ALARM", "ReplicationAlarm"),
        ("CERTIFICATE_ALARM", "CertificateAlarm"),
    ),
    "BackingStoragePoolType": (
        "BackingStoragePoolType", "sms.storage.BackingStoragePool.BackingStoragePoolType", "1.0", "",
        ("THIN_PROVISIONING_POOL", "thinProvisioningPool"),
        ("DEDUPLICATION_POOL", "deduplicationPool"),
        ("THIN_AND_DEDUPLICATION_COMBINED_POOL", "thinAndDeduplicationCombinedPool"),
    ),
    "BlockDeviceInterface": (
        "BlockDeviceInterface", "sms.storage.StorageArray.BlockDeviceInterface", "1.0", "",
        ("FC", "fc"),
        ("ISCSI", "iscsi"),
        ("FCOE", "fcoe"),
        ("OTHER_BLOCK", "otherBlock"),
    ),
    "FileSystemInterface": (
        "FileSystemInterface", "sms.storage.StorageArray.FileSystemInterface", "1.0", "",
        ("NFS", "nfs"),
        ("OTHER_FILE_SYSTEM", "otherFileSystem"),
    ),
    "FileSystemInterfaceVersion": (
        "FileSystemInterfaceVersion", "sms.storage.StorageFileSystem.FileSystemInterfaceVersion", "1.0", "",
        ("NFSV3_0", "NFSV3_0"),
    ),
    "SmsAlarmStatus": (
        "SmsAlarmStatus", "sms.storage.AlarmStatus", "6.5", "",
        ("RED", "Red"),
        ("GREEN", "Green"),
        ("YELLOW", "Yellow"),
    ),
    "SmsEntityType": (
        "SmsEntityType", "sms.storage.EntityType", "6.5", "",
        ("STORAGE_ARRAY_ENTITY", "StorageArrayEntity"),
        ("STORAGE_PROCESSOR_ENTITY", "StorageProcessorEntity"),
        ("STORAGE_PORT_ENTITY", "StoragePortEntity"),
        ("STORAGE_LUN_ENTITY", "StorageLunEntity"),
        ("STORAGE_FILE_SYSTEM_ENTITY", "StorageFileSystemEntity"),
        ("STORAGE_CAPABILITY_ENTITY", "StorageCapabilityEntity"),
        ("CAPABILITY_SCHEMA_ENTITY", "CapabilitySchemaEntity"),
        ("CAPABILITY_PROFILE_ENTITY", "CapabilityProfileEntity"),
        ("DEFAULT_PROFILE_ENTITY", "DefaultProfileEntity"),
        ("RESOURCE_ASSOCIATION_ENTITY", "ResourceAssociationEntity"),
        ("STORAGE_CONTAINER_ENTITY", "StorageContainerEntity"),
        ("STORAGE_OBJECT_ENTITY", "StorageObjectEntity"),
        ("MESSAGE_CATALOG_ENTITY", "MessageCatalogEntity"),
        ("PROTOCOL_ENDPOINT_ENTITY", "ProtocolEndpointEntity"),
        ("VIRTUAL_VOLUME_INFO_ENTITY", "VirtualVolumeInfoEntity"),
        ("BACKING_STORAGE_POOL_ENTITY", "BackingStoragePoolEntity"),
        ("FAULT_DOMAIN_ENTITY", "FaultDomainEntity"),
        ("REPLICATION_GROUP_ENTITY", "ReplicationGroupEntity"),
    ),
    "StorageContainerVvolContainerTypeEnum": (
        "StorageContainerVvolContainerTypeEnum", "sms.storage.StorageContainer.VvolContainerTypeEnum", "8.0.0.0", "",
        ("NFS", "NFS"),
        ("NFS4_X", "NFS4x"),
        ("SCSI", "SCSI"),
        ("NV_ME", "NVMe"),
    ),
    "ThinProvisioningStatus": (
        "ThinProvisioningStatus", "sms.storage.ThinProvisioningStatus", "2.0", "",
        ("RED", "RED"),
        ("YELLOW", "YELLOW"),
        ("GREEN", "GREEN"),
    ),
    "VasaProfile": (
        "VasaProfile", "sms.storage.StorageArray.VasaProfile", "3.0", "",
        ("BLOCK_DEVICE", "blockDevice"),
        ("FILE_SYSTEM", "fileSystem"),
        ("CAPABILITY", "capability"),
        ("POLICY", "policy"),
        ("OBJECT", "object"),
        ("STATISTICS", "statistics"),
        ("STORAGE_DRS_BLOCK_DEVICE", "storageDrsBlockDevice"),
        ("STORAGE_DRS_FILE_SYSTEM", "storageDrsFileSystem"),
    ),
}

__getattr__, __dir__ = enum_types(globals(), TYPES)
