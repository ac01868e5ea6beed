# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""The enumerated types of vim25.services.sms, and nothing else."""

from vim25.services.sms.enums.sms import (
    EntityReferenceEntityType as EntityReferenceEntityType,
    SmsTaskState as SmsTaskState,
)
from vim25.services.sms.enums.sms_provider import (
    ProviderProfile as ProviderProfile,
    VasaAuthenticationType as VasaAuthenticationType,
    VasaProviderCertificateStatus as VasaProviderCertificateStatus,
    VasaProviderProfile as VasaProviderProfile,
    VasaProviderStatus as VasaProviderStatus,
    VpCategory as VpCategory,
    VpType as VpType,
)
from vim25.services.sms.enums.sms_storage import (
    AlarmType as AlarmType,
    BackingStoragePoolType as BackingStoragePoolType,
    BlockDeviceInterface as BlockDeviceInterface,
    FileSystemInterface as FileSystemInterface,
    FileSystemInterfaceVersion as FileSystemInterfaceVersion,
    SmsAlarmStatus as SmsAlarmStatus,
    SmsEntityType as SmsEntityType,
    StorageContainerVvolContainerTypeEnum as StorageContainerVvolContainerTypeEnum,
    ThinProvisioningStatus as ThinProvisioningStatus,
    VasaProfile as VasaProfile,
)
from vim25.services.sms.enums.sms_storage_replication import (
    ReplicationReplicationState as ReplicationReplicationState,
)
