# Generated from sms-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
from typing import Final

from vmodl import DataObject as DataObject
from vmodl import DecodeError as DecodeError
from vmodl import EncodeError as EncodeError
from vmodl import ManagedObject as ManagedObject
from vmodl import ManagedObjectReference as ManagedObjectReference

from vim25.services.sms import data as data
from vim25.services.sms import enums as enums
from vim25.services.sms import faults as faults
from vim25.services.sms import managed as managed
from vim25.services.sms._serializer import converter as converter
from vim25.services.sms._serializer import dumps as dumps
from vim25.services.sms._serializer import loads as loads
from vim25.services.sms._serializer import registry as registry
from vim25.services.sms._serializer import serializer as serializer
from vim25.services.sms._serializer import structure as structure
from vim25.services.sms._serializer import unstructure as unstructure
from vim25.services.sms.data.sms import (
    EntityReference as EntityReference,
    FaultDomainFilter as FaultDomainFilter,
    ReplicationGroupFilter as ReplicationGroupFilter,
    SmsAboutInfo as SmsAboutInfo,
    SmsTaskInfo as SmsTaskInfo,
)
from vim25.services.sms.data.sms_provider import (
    AlarmFilter as AlarmFilter,
    AlarmResult as AlarmResult,
    RelatedStorageArray as RelatedStorageArray,
    SmsProviderInfo as SmsProviderInfo,
    SmsProviderSpec as SmsProviderSpec,
    SupportedVendorModelMapping as SupportedVendorModelMapping,
    VasaProviderInfo as VasaProviderInfo,
    VasaProviderSpec as VasaProviderSpec,
)
from vim25.services.sms.data.sms_storage import (
    BackingConfig as BackingConfig,
    BackingStoragePool as BackingStoragePool,
    DatastoreBackingPoolMapping as DatastoreBackingPoolMapping,
    DatastorePair as DatastorePair,
    DrsMigrationCapabilityResult as DrsMigrationCapabilityResult,
    FaultDomainProviderMapping as FaultDomainProviderMapping,
    FcStoragePort as FcStoragePort,
    FcoeStoragePort as FcoeStoragePort,
    IscsiStoragePort as IscsiStoragePort,
    LunHbaAssociation as LunHbaAssociation,
    NameValuePair as NameValuePair,
    StorageAlarm as StorageAlarm,
    StorageArray as StorageArray,
    StorageCapability as StorageCapability,
    StorageContainer as StorageContainer,
    StorageContainerResult as StorageContainerResult,
    StorageContainerSpec as StorageContainerSpec,
    StorageFileSystem as StorageFileSystem,
    StorageFileSystemInfo as StorageFileSystemInfo,
    StorageLun as StorageLun,
    StoragePort as StoragePort,
    StorageProcessor as StorageProcessor,
)
from vim25.services.sms.data.sms_storage_replication import (
    DeviceId as DeviceId,
    FailoverParam as FailoverParam,
    FailoverSuccessResult as FailoverSuccessResult,
    FaultDomainInfo as FaultDomainInfo,
    GroupErrorResult as GroupErrorResult,
    GroupInfo as GroupInfo,
    GroupOperationResult as GroupOperationResult,
    PointInTimeReplicaId as PointInTimeReplicaId,
    PointInTimeReplicaInfo as PointInTimeReplicaInfo,
    PolicyAssociation as PolicyAssociation,
    PromoteParam as PromoteParam,
    QueryPointInTimeReplicaParam as QueryPointInTimeReplicaParam,
    QueryPointInTimeReplicaSuccessResult as QueryPointInTimeReplicaSuccessResult,
    QueryPointInTimeReplicaSummaryResult as QueryPointInTimeReplicaSummaryResult,
    QueryReplicationGroupSuccessResult as QueryReplicationGroupSuccessResult,
    QueryReplicationPeerResult as QueryReplicationPeerResult,
    RecoveredDevice as RecoveredDevice,
    RecoveredDiskInfo as RecoveredDiskInfo,
    RecoveredTargetGroupMemberInfo as RecoveredTargetGroupMemberInfo,
    ReplicaId as ReplicaId,
    ReplicaIntervalQueryResult as ReplicaIntervalQueryResult,
    ReplicaQueryIntervalParam as ReplicaQueryIntervalParam,
    ReplicationGroupData as ReplicationGroupData,
    ReplicationTargetInfo as ReplicationTargetInfo,
    ReverseReplicationSuccessResult as ReverseReplicationSuccessResult,
    SourceGroupInfo as SourceGroupInfo,
    SourceGroupMemberInfo as SourceGroupMemberInfo,
    SyncReplicationGroupSuccessResult as SyncReplicationGroupSuccessResult,
    TargetDeviceId as TargetDeviceId,
    TargetGroupInfo as TargetGroupInfo,
    TargetGroupMemberInfo as TargetGroupMemberInfo,
    TargetToSourceInfo as TargetToSourceInfo,
    TestFailoverParam as TestFailoverParam,
    VVolId as VVolId,
    VasaVirtualDiskId as VasaVirtualDiskId,
    VirtualDiskKey as VirtualDiskKey,
    VirtualDiskMoId as VirtualDiskMoId,
    VirtualMachineFilePath as VirtualMachineFilePath,
    VirtualMachineId as VirtualMachineId,
    VirtualMachineMoId as VirtualMachineMoId,
    VirtualMachineUUID as VirtualMachineUUID,
)
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
from vim25.services.sms.faults.sms_fault import (
    AuthConnectionFailed as AuthConnectionFailed,
    CertificateAuthorityFault as CertificateAuthorityFault,
    CertificateNotImported as CertificateNotImported,
    CertificateNotTrusted as CertificateNotTrusted,
    CertificateRefreshFailed as CertificateRefreshFailed,
    CertificateRevocationFailed as CertificateRevocationFailed,
    DuplicateEntry as DuplicateEntry,
    InactiveProvider as InactiveProvider,
    IncorrectUsernamePassword as IncorrectUsernamePassword,
    InvalidCertificate as InvalidCertificate,
    InvalidProfile as InvalidProfile,
    InvalidSession as InvalidSession,
    InvalidUrl as InvalidUrl,
    MultipleSortSpecsNotSupported as MultipleSortSpecsNotSupported,
    NoCommonProviderForAllBackings as NoCommonProviderForAllBackings,
    NotSupportedByProvider as NotSupportedByProvider,
    ProviderBusy as ProviderBusy,
    ProviderConnectionFailed as ProviderConnectionFailed,
    ProviderNotFound as ProviderNotFound,
    ProviderOutOfProvisioningResource as ProviderOutOfProvisioningResource,
    ProviderOutOfResource as ProviderOutOfResource,
    ProviderRegistrationFault as ProviderRegistrationFault,
    ProviderSyncFailed as ProviderSyncFailed,
    ProviderUnavailable as ProviderUnavailable,
    ProviderUnregistrationFault as ProviderUnregistrationFault,
    ProxyRegistrationFailed as ProxyRegistrationFailed,
    QueryExecutionFault as QueryExecutionFault,
    QueryNotSupported as QueryNotSupported,
    ServiceNotInitialized as ServiceNotInitialized,
    SmsInvalidLogin as SmsInvalidLogin,
    SmsResourceInUse as SmsResourceInUse,
    SyncInProgress as SyncInProgress,
    TooMany as TooMany,
)
from vim25.services.sms.faults.sms_fault_replication import (
    AlreadyDone as AlreadyDone,
    InvalidFunctionTarget as InvalidFunctionTarget,
    InvalidReplicationState as InvalidReplicationState,
    NoReplicationTarget as NoReplicationTarget,
    NoValidReplica as NoValidReplica,
    PeerNotReachable as PeerNotReachable,
    SmsReplicationFault as SmsReplicationFault,
    SyncOngoing as SyncOngoing,
)
from vim25.services.sms.managed.sms import (
    SmsServiceInstance as SmsServiceInstance,
    SmsStorageManager as SmsStorageManager,
    SmsTask as SmsTask,
)
from vim25.services.sms.managed.sms_auth import (
    SmsSessionManager as SmsSessionManager,
)
from vim25.services.sms.managed.sms_provider import (
    SmsProvider as SmsProvider,
    VasaProvider as VasaProvider,
)

RELEASE: Final[str]
