# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.fault``."""

import vmodl

class AffinityType(vmodl.OpenEnum):
    """``vim.fault.AffinityConfigured.Affinity``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AffinityType_enum/
    """
    MEMORY = "memory"
    CPU = "cpu"

class AgentInstallFailedReason(vmodl.OpenEnum):
    """``vim.fault.AgentInstallFailed.Reason``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AgentInstallFailedReason_enum/
    """
    NOT_ENOUGH_SPACE_ON_DEVICE = "NotEnoughSpaceOnDevice"
    PREPARE_TO_UPGRADE_FAILED = "PrepareToUpgradeFailed"
    AGENT_NOT_RUNNING = "AgentNotRunning"
    AGENT_NOT_REACHABLE = "AgentNotReachable"
    INSTALL_TIMEDOUT = "InstallTimedout"
    SIGNATURE_VERIFICATION_FAILED = "SignatureVerificationFailed"
    AGENT_UPLOAD_FAILED = "AgentUploadFailed"
    AGENT_UPLOAD_TIMEDOUT = "AgentUploadTimedout"
    UNKNOWN_INSTALLER_ERROR = "UnknownInstallerError"

class CannotEnableVmcpForClusterReason(vmodl.OpenEnum):
    """``vim.fault.CannotEnableVmcpForCluster.Reason``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotEnableVmcpForClusterReason_enum/
    """
    APD_TIMEOUT_DISABLED = "APDTimeoutDisabled"

class CannotMoveFaultToleranceVmMoveType(vmodl.OpenEnum):
    """``vim.fault.CannotMoveFaultToleranceVm.MoveType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotMoveFaultToleranceVmMoveType_enum/
    """
    RESOURCE_POOL = "resourcePool"
    CLUSTER = "cluster"

class CannotPowerOffVmInClusterOperation(vmodl.OpenEnum):
    """``vim.fault.CannotPowerOffVmInCluster.Operation``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotPowerOffVmInClusterOperation_enum/
    """
    SUSPEND = "suspend"
    POWER_OFF = "powerOff"
    GUEST_SHUTDOWN = "guestShutdown"
    GUEST_SUSPEND = "guestSuspend"

class CannotUseNetworkReason(vmodl.OpenEnum):
    """``vim.fault.CannotUseNetwork.Reason``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CannotUseNetworkReason_enum/
    """
    NETWORK_RESERVATION_NOT_SUPPORTED = "NetworkReservationNotSupported"
    MISMATCHED_NETWORK_POLICIES = "MismatchedNetworkPolicies"
    MISMATCHED_DVS_VERSION_OR_VENDOR = "MismatchedDvsVersionOrVendor"
    V_MOTION_TO_UNSUPPORTED_NETWORK_TYPE = "VMotionToUnsupportedNetworkType"
    NETWORK_UNDER_MAINTENANCE = "NetworkUnderMaintenance"
    MISMATCHED_ENS_MODE = "MismatchedEnsMode"

class DasConfigFaultDasConfigFaultReason(vmodl.OpenEnum):
    """``vim.fault.DasConfigFault.DasConfigFaultReason``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasConfigFaultDasConfigFaultReason_enum/
    """
    HOST_NETWORK_MISCONFIGURATION = "HostNetworkMisconfiguration"
    HOST_MISCONFIGURATION = "HostMisconfiguration"
    INSUFFICIENT_PRIVILEGES = "InsufficientPrivileges"
    NO_PRIMARY_AGENT_AVAILABLE = "NoPrimaryAgentAvailable"
    OTHER = "Other"
    NO_DATASTORES_CONFIGURED = "NoDatastoresConfigured"
    CREATE_CONFIG_VVOL_FAILED = "CreateConfigVvolFailed"
    V_SAN_NOT_SUPPORTED_ON_HOST = "VSanNotSupportedOnHost"
    DAS_NETWORK_MISCONFIGURATION = "DasNetworkMisconfiguration"
    SET_DESIRED_IMAGE_SPEC_FAILED = "SetDesiredImageSpecFailed"
    APPLY_HA_VIBS_ON_CLUSTER_FAILED = "ApplyHAVibsOnClusterFailed"

class DeviceNotSupportedReason(vmodl.OpenEnum):
    """``vim.fault.DeviceNotSupported.Reason``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceNotSupportedReason_enum/
    """
    HOST = "host"
    GUEST = "guest"
    FT = "ft"

class DisallowedChangeByServiceDisallowedChange(vmodl.OpenEnum):
    """``vim.fault.DisallowedChangeByService.DisallowedChange``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DisallowedChangeByServiceDisallowedChange_enum/
    """
    HOT_EXTEND_DISK = "hotExtendDisk"

class FtIssuesOnHostHostSelectionType(vmodl.OpenEnum):
    """``vim.fault.FtIssuesOnHost.HostSelectionType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FtIssuesOnHostHostSelectionType_enum/
    """
    USER = "user"
    VC = "vc"
    DRS = "drs"

class HostHasComponentFailureHostComponentType(vmodl.OpenEnum):
    """``vim.fault.HostHasComponentFailure.HostComponentType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostHasComponentFailureHostComponentType_enum/
    """
    DATASTORE = "Datastore"

class HostIncompatibleForFaultToleranceReason(vmodl.OpenEnum):
    """``vim.fault.HostIncompatibleForFaultTolerance.Reason``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIncompatibleForFaultToleranceReason_enum/
    """
    PRODUCT = "product"
    PROCESSOR = "processor"

class HostIncompatibleForRecordReplayReason(vmodl.OpenEnum):
    """``vim.fault.HostIncompatibleForRecordReplay.Reason``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIncompatibleForRecordReplayReason_enum/
    """
    PRODUCT = "product"
    PROCESSOR = "processor"

class IncompatibleHostForVmReplicationIncompatibleReason(vmodl.OpenEnum):
    """``vim.fault.IncompatibleHostForVmReplication.IncompatibleReason``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleHostForVmReplicationIncompatibleReason_enum/
    """
    RPO = "rpo"
    NET_COMPRESSION = "netCompression"

class InvalidDasConfigArgumentEntryForInvalidArgument(vmodl.OpenEnum):
    """``vim.fault.InvalidDasConfigArgument.EntryForInvalidArgument``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDasConfigArgumentEntryForInvalidArgument_enum/
    """
    ADMISSION_CONTROL = "admissionControl"
    USER_HEARTBEAT_DS = "userHeartbeatDs"
    VM_CONFIG = "vmConfig"

class InvalidProfileReferenceHostReason(vmodl.OpenEnum):
    """``vim.fault.InvalidProfileReferenceHost.Reason``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidProfileReferenceHostReason_enum/
    """
    INCOMPATIBLE_VERSION = "incompatibleVersion"
    MISSING_REFERENCE_HOST = "missingReferenceHost"

class LicenseAssignmentFailedReason(vmodl.OpenEnum):
    """``vim.fault.LicenseAssignmentFailed.Reason``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseAssignmentFailedReason_enum/
    """
    KEY_ENTITY_MISMATCH = "keyEntityMismatch"
    DOWNGRADE_DISALLOWED = "downgradeDisallowed"
    INVENTORY_NOT_MANAGEABLE_BY_VIRTUAL_CENTER = "inventoryNotManageableByVirtualCenter"
    HOSTS_UNMANAGEABLE_BY_VIRTUAL_CENTER_WITHOUT_LICENSE_SERVER = "hostsUnmanageableByVirtualCenterWithoutLicenseServer"

class NotSupportedDeviceForFTDeviceType(vmodl.OpenEnum):
    """``vim.fault.NotSupportedDeviceForFT.DeviceType``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedDeviceForFTDeviceType_enum/
    """
    VIRTUAL_VMXNET3 = "virtualVmxnet3"
    PARA_VIRTUAL_SCSI_CONTROLLER = "paraVirtualSCSIController"

class NumVirtualCpusIncompatibleReason(vmodl.OpenEnum):
    """``vim.fault.NumVirtualCpusIncompatible.Reason``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NumVirtualCpusIncompatibleReason_enum/
    """
    RECORD_REPLAY = "recordReplay"
    FAULT_TOLERANCE = "faultTolerance"

class QuarantineModeFaultFaultType(vmodl.OpenEnum):
    """``vim.fault.QuarantineModeFault.FaultType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QuarantineModeFaultFaultType_enum/
    """
    NO_COMPATIBLE_NON_QUARANTINED_HOST = "NoCompatibleNonQuarantinedHost"
    CORRECTION_DISALLOWED = "CorrectionDisallowed"
    CORRECTION_IMPACT = "CorrectionImpact"

class ReplicationDiskConfigFaultReasonForFault(vmodl.OpenEnum):
    """``vim.fault.ReplicationDiskConfigFault.ReasonForFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationDiskConfigFaultReasonForFault_enum/
    """
    DISK_NOT_FOUND = "diskNotFound"
    DISK_TYPE_NOT_SUPPORTED = "diskTypeNotSupported"
    INVALID_DISK_KEY = "invalidDiskKey"
    INVALID_DISK_REPLICATION_ID = "invalidDiskReplicationId"
    DUPLICATE_DISK_REPLICATION_ID = "duplicateDiskReplicationId"
    INVALID_PERSISTENT_FILE_PATH = "invalidPersistentFilePath"
    RECONFIGURE_DISK_REPLICATION_ID_NOT_ALLOWED = "reconfigureDiskReplicationIdNotAllowed"

class ReplicationVmConfigFaultReasonForFault(vmodl.OpenEnum):
    """``vim.fault.ReplicationVmConfigFault.ReasonForFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmConfigFaultReasonForFault_enum/
    """
    INCOMPATIBLE_HW_VERSION = "incompatibleHwVersion"
    INVALID_VM_REPLICATION_ID = "invalidVmReplicationId"
    INVALID_GENERATION_NUMBER = "invalidGenerationNumber"
    OUT_OF_BOUNDS_RPO_VALUE = "outOfBoundsRpoValue"
    INVALID_DESTINATION_IP_ADDRESS = "invalidDestinationIpAddress"
    INVALID_DESTINATION_PORT = "invalidDestinationPort"
    INVALID_EXTRA_VM_OPTIONS = "invalidExtraVmOptions"
    STALE_GENERATION_NUMBER = "staleGenerationNumber"
    RECONFIGURE_VM_REPLICATION_ID_NOT_ALLOWED = "reconfigureVmReplicationIdNotAllowed"
    CANNOT_RETRIEVE_VM_REPLICATION_CONFIGURATION = "cannotRetrieveVmReplicationConfiguration"
    REPLICATION_ALREADY_ENABLED = "replicationAlreadyEnabled"
    INVALID_PRIOR_CONFIGURATION = "invalidPriorConfiguration"
    REPLICATION_NOT_ENABLED = "replicationNotEnabled"
    REPLICATION_CONFIGURATION_FAILED = "replicationConfigurationFailed"
    ENCRYPTED_VM = "encryptedVm"
    INVALID_THUMBPRINT = "invalidThumbprint"
    INCOMPATIBLE_DEVICE = "incompatibleDevice"

class ReplicationVmFaultReasonForFault(vmodl.OpenEnum):
    """``vim.fault.ReplicationVmFault.ReasonForFault``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmFaultReasonForFault_enum/
    """
    NOT_CONFIGURED = "notConfigured"
    POWERED_OFF = "poweredOff"
    SUSPENDED = "suspended"
    POWERED_ON = "poweredOn"
    OFFLINE_REPLICATING = "offlineReplicating"
    INVALID_STATE = "invalidState"
    INVALID_INSTANCE_ID = "invalidInstanceId"
    CLOSE_DISK_ERROR = "closeDiskError"
    GROUP_EXIST = "groupExist"

class ReplicationVmInProgressFaultActivity(vmodl.OpenEnum):
    """``vim.fault.ReplicationVmInProgressFault.Activity``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmInProgressFaultActivity_enum/
    """
    FULL_SYNC = "fullSync"
    DELTA = "delta"

class ThirdPartyLicenseAssignmentFailedReason(vmodl.OpenEnum):
    """``vim.fault.ThirdPartyLicenseAssignmentFailed.Reason``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ThirdPartyLicenseAssignmentFailedReason_enum/
    """
    LICENSE_ASSIGNMENT_FAILED = "licenseAssignmentFailed"
    MODULE_NOT_INSTALLED = "moduleNotInstalled"

class VFlashModuleNotSupportedReason(vmodl.OpenEnum):
    """``vim.fault.VFlashModuleNotSupported.Reason``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VFlashModuleNotSupportedReason_enum/
    """
    CACHE_MODE_NOT_SUPPORTED = "CacheModeNotSupported"
    CACHE_CONSISTENCY_TYPE_NOT_SUPPORTED = "CacheConsistencyTypeNotSupported"
    CACHE_BLOCK_SIZE_NOT_SUPPORTED = "CacheBlockSizeNotSupported"
    CACHE_RESERVATION_NOT_SUPPORTED = "CacheReservationNotSupported"
    DISK_SIZE_NOT_SUPPORTED = "DiskSizeNotSupported"

class VmFaultToleranceConfigIssueReasonForIssue(vmodl.OpenEnum):
    """``vim.fault.VmFaultToleranceConfigIssue.ReasonForIssue``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceConfigIssueReasonForIssue_enum/
    """
    HA_NOT_ENABLED = "haNotEnabled"
    MORE_THAN_ONE_SECONDARY = "moreThanOneSecondary"
    RECORD_REPLAY_NOT_SUPPORTED = "recordReplayNotSupported"
    REPLAY_NOT_SUPPORTED = "replayNotSupported"
    TEMPLATE_VM = "templateVm"
    MULTIPLE_VCPU = "multipleVCPU"
    HOST_INACTIVE = "hostInactive"
    FT_UNSUPPORTED_HARDWARE = "ftUnsupportedHardware"
    FT_UNSUPPORTED_PRODUCT = "ftUnsupportedProduct"
    MISSING_V_MOTION_NIC = "missingVMotionNic"
    MISSING_FT_LOGGING_NIC = "missingFTLoggingNic"
    THIN_DISK = "thinDisk"
    VERIFY_SSL_CERTIFICATE_FLAG_NOT_SET = "verifySSLCertificateFlagNotSet"
    HAS_SNAPSHOTS = "hasSnapshots"
    NO_CONFIG = "noConfig"
    FT_SECONDARY_VM = "ftSecondaryVm"
    HAS_LOCAL_DISK = "hasLocalDisk"
    ESX_AGENT_VM = "esxAgentVm"
    VIDEO3D_ENABLED = "video3dEnabled"
    HAS_UNSUPPORTED_DISK = "hasUnsupportedDisk"
    INSUFFICIENT_BANDWIDTH = "insufficientBandwidth"
    HAS_NESTED_HV_CONFIGURATION = "hasNestedHVConfiguration"
    HAS_V_FLASH_CONFIGURATION = "hasVFlashConfiguration"
    UNSUPPORTED_PRODUCT = "unsupportedProduct"
    CPU_HV_UNSUPPORTED = "cpuHvUnsupported"
    CPU_HWMMU_UNSUPPORTED = "cpuHwmmuUnsupported"
    CPU_HV_DISABLED = "cpuHvDisabled"
    HAS_EFI_FIRMWARE = "hasEFIFirmware"
    TOO_MANY_VCPUS = "tooManyVCPUs"
    TOO_MUCH_MEMORY = "tooMuchMemory"
    V_MOTION_NOT_LICENSED = "vMotionNotLicensed"
    FT_NOT_LICENSED = "ftNotLicensed"
    HA_AGENT_ISSUE = "haAgentIssue"
    UNSUPPORTED_SPBM = "unsupportedSPBM"
    HAS_LINKED_CLONE_DISK = "hasLinkedCloneDisk"
    UNSUPPORTED_P_MEM_HA_FAIL_OVER = "unsupportedPMemHAFailOver"
    UNSUPPORTED_ENCRYPTED_DISK = "unsupportedEncryptedDisk"
    FT_METRO_CLUSTER_NOT_EDITABLE = "ftMetroClusterNotEditable"
    NO_VM_RULES_CONFIGURED = "noVmRulesConfigured"

class VmFaultToleranceInvalidFileBackingDeviceType(vmodl.OpenEnum):
    """``vim.fault.VmFaultToleranceInvalidFileBacking.DeviceType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmFaultToleranceInvalidFileBackingDeviceType_enum/
    """
    VIRTUAL_FLOPPY = "virtualFloppy"
    VIRTUAL_CDROM = "virtualCdrom"
    VIRTUAL_SERIAL_PORT = "virtualSerialPort"
    VIRTUAL_PARALLEL_PORT = "virtualParallelPort"
    VIRTUAL_DISK = "virtualDisk"

class WillLoseHAProtectionResolution(vmodl.OpenEnum):
    """``vim.fault.WillLoseHAProtection.Resolution``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/WillLoseHAProtectionResolution_enum/
    """
    SVMOTION = "svmotion"
    RELOCATE = "relocate"
