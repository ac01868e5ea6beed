# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``sms.storage``."""

import vmodl

class AlarmType(vmodl.OpenEnum):
    """``sms.storage.AlarmType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AlarmType_enum/
    """
    SPACE_CAPACITY_ALARM = "SpaceCapacityAlarm"
    CAPABILITY_ALARM = "CapabilityAlarm"
    STORAGE_OBJECT_ALARM = "StorageObjectAlarm"
    OBJECT_ALARM = "ObjectAlarm"
    COMPLIANCE_ALARM = "ComplianceAlarm"
    MANAGEABILITY_ALARM = "ManageabilityAlarm"
    REPLICATION_ALARM = "ReplicationAlarm"
    CERTIFICATE_ALARM = "CertificateAlarm"

class BackingStoragePoolType(vmodl.OpenEnum):
    """``sms.storage.BackingStoragePool.BackingStoragePoolType``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BackingStoragePoolType_enum/
    """
    THIN_PROVISIONING_POOL = "thinProvisioningPool"
    DEDUPLICATION_POOL = "deduplicationPool"
    THIN_AND_DEDUPLICATION_COMBINED_POOL = "thinAndDeduplicationCombinedPool"

class BlockDeviceInterface(vmodl.OpenEnum):
    """``sms.storage.StorageArray.BlockDeviceInterface``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BlockDeviceInterface_enum/
    """
    FC = "fc"
    ISCSI = "iscsi"
    FCOE = "fcoe"
    OTHER_BLOCK = "otherBlock"

class FileSystemInterface(vmodl.OpenEnum):
    """``sms.storage.StorageArray.FileSystemInterface``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileSystemInterface_enum/
    """
    NFS = "nfs"
    OTHER_FILE_SYSTEM = "otherFileSystem"

class FileSystemInterfaceVersion(vmodl.OpenEnum):
    """``sms.storage.StorageFileSystem.FileSystemInterfaceVersion``. Since 1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileSystemInterfaceVersion_enum/
    """
    NFSV3_0 = "NFSV3_0"

class SmsAlarmStatus(vmodl.OpenEnum):
    """``sms.storage.AlarmStatus``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SmsAlarmStatus_enum/
    """
    RED = "Red"
    GREEN = "Green"
    YELLOW = "Yellow"

class SmsEntityType(vmodl.OpenEnum):
    """``sms.storage.EntityType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SmsEntityType_enum/
    """
    STORAGE_ARRAY_ENTITY = "StorageArrayEntity"
    STORAGE_PROCESSOR_ENTITY = "StorageProcessorEntity"
    STORAGE_PORT_ENTITY = "StoragePortEntity"
    STORAGE_LUN_ENTITY = "StorageLunEntity"
    STORAGE_FILE_SYSTEM_ENTITY = "StorageFileSystemEntity"
    STORAGE_CAPABILITY_ENTITY = "StorageCapabilityEntity"
    CAPABILITY_SCHEMA_ENTITY = "CapabilitySchemaEntity"
    CAPABILITY_PROFILE_ENTITY = "CapabilityProfileEntity"
    DEFAULT_PROFILE_ENTITY = "DefaultProfileEntity"
    RESOURCE_ASSOCIATION_ENTITY = "ResourceAssociationEntity"
    STORAGE_CONTAINER_ENTITY = "StorageContainerEntity"
    STORAGE_OBJECT_ENTITY = "StorageObjectEntity"
    MESSAGE_CATALOG_ENTITY = "MessageCatalogEntity"
    PROTOCOL_ENDPOINT_ENTITY = "ProtocolEndpointEntity"
    VIRTUAL_VOLUME_INFO_ENTITY = "VirtualVolumeInfoEntity"
    BACKING_STORAGE_POOL_ENTITY = "BackingStoragePoolEntity"
    FAULT_DOMAIN_ENTITY = "FaultDomainEntity"
    REPLICATION_GROUP_ENTITY = "ReplicationGroupEntity"

class StorageContainerVvolContainerTypeEnum(vmodl.OpenEnum):
    """``sms.storage.StorageContainer.VvolContainerTypeEnum``. Since 8.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageContainerVvolContainerTypeEnum_enum/
    """
    NFS = "NFS"
    NFS4_X = "NFS4x"
    SCSI = "SCSI"
    NV_ME = "NVMe"

class ThinProvisioningStatus(vmodl.OpenEnum):
    """``sms.storage.ThinProvisioningStatus``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ThinProvisioningStatus_enum/
    """
    RED = "RED"
    YELLOW = "YELLOW"
    GREEN = "GREEN"

class VasaProfile(vmodl.OpenEnum):
    """``sms.storage.StorageArray.VasaProfile``. Since 3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VasaProfile_enum/
    """
    BLOCK_DEVICE = "blockDevice"
    FILE_SYSTEM = "fileSystem"
    CAPABILITY = "capability"
    POLICY = "policy"
    OBJECT = "object"
    STATISTICS = "statistics"
    STORAGE_DRS_BLOCK_DEVICE = "storageDrsBlockDevice"
    STORAGE_DRS_FILE_SYSTEM = "storageDrsFileSystem"
