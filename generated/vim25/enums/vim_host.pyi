# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.host``."""

import vmodl

class AutoStartAction(vmodl.OpenEnum):
    """``vim.host.AutoStartManager.Action``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AutoStartAction_enum/
    """
    NONE = "none"
    SYSTEM_DEFAULT = "systemDefault"
    POWER_ON = "powerOn"
    POWER_OFF = "powerOff"
    GUEST_SHUTDOWN = "guestShutdown"
    SUSPEND = "suspend"

class AutoStartWaitHeartbeatSetting(vmodl.OpenEnum):
    """``vim.host.AutoStartManager.AutoPowerInfo.WaitHeartbeatSetting``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/AutoStartWaitHeartbeatSetting_enum/
    """
    YES = "yes"
    NO = "no"
    SYSTEM_DEFAULT = "systemDefault"

class DeviceProtocol(vmodl.OpenEnum):
    """``vim.host.ScsiLun.DeviceProtocol``. Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceProtocol_enum/
    """
    NV_ME = "NVMe"
    SCSI = "SCSI"

class DiagnosticPartitionStorageType(vmodl.OpenEnum):
    """``vim.host.DiagnosticPartition.StorageType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticPartitionStorageType_enum/
    """
    DIRECT_ATTACHED = "directAttached"
    NETWORK_ATTACHED = "networkAttached"

class DiagnosticPartitionType(vmodl.OpenEnum):
    """``vim.host.DiagnosticPartition.DiagnosticType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticPartitionType_enum/
    """
    SINGLE_HOST = "singleHost"
    MULTI_HOST = "multiHost"

class FibreChannelPortType(vmodl.OpenEnum):
    """``vim.host.FibreChannelHba.PortType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FibreChannelPortType_enum/
    """
    FABRIC = "fabric"
    LOOP = "loop"
    POINT_TO_POINT = "pointToPoint"
    UNKNOWN = "unknown"

class FileSystemMountInfoVStorageSupportStatus(vmodl.OpenEnum):
    """``vim.host.FileSystemMountInfo.VStorageSupportStatus``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FileSystemMountInfoVStorageSupportStatus_enum/
    """
    V_STORAGE_SUPPORTED = "vStorageSupported"
    V_STORAGE_UNSUPPORTED = "vStorageUnsupported"
    V_STORAGE_UNKNOWN = "vStorageUnknown"

class HostAccessMode(vmodl.OpenEnum):
    """``vim.host.HostAccessManager.AccessMode``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostAccessMode_enum/
    """
    ACCESS_NONE = "accessNone"
    ACCESS_ADMIN = "accessAdmin"
    ACCESS_NO_ACCESS = "accessNoAccess"
    ACCESS_READ_ONLY = "accessReadOnly"
    ACCESS_OTHER = "accessOther"

class HostActiveDirectoryAuthenticationCertificateDigest(vmodl.OpenEnum):
    """``vim.host.ActiveDirectoryAuthentication.CertificateDigest``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostActiveDirectoryAuthenticationCertificateDigest_enum/
    """
    SHA1 = "SHA1"

class HostActiveDirectoryInfoDomainMembershipStatus(vmodl.OpenEnum):
    """``vim.host.ActiveDirectoryInfo.DomainMembershipStatus``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostActiveDirectoryInfoDomainMembershipStatus_enum/
    """
    UNKNOWN = "unknown"
    OK = "ok"
    NO_SERVERS = "noServers"
    CLIENT_TRUST_BROKEN = "clientTrustBroken"
    SERVER_TRUST_BROKEN = "serverTrustBroken"
    INCONSISTENT_TRUST = "inconsistentTrust"
    OTHER_PROBLEM = "otherProblem"

class HostBIOSInfoFirmwareType(vmodl.OpenEnum):
    """``vim.host.BIOSInfo.FirmwareType``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostBIOSInfoFirmwareType_enum/
    """
    BIOS = "BIOS"
    UEFI = "UEFI"

class HostCapabilityFtUnsupportedReason(vmodl.OpenEnum):
    """``vim.host.Capability.FtUnsupportedReason``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCapabilityFtUnsupportedReason_enum/
    """
    V_MOTION_NOT_LICENSED = "vMotionNotLicensed"
    MISSING_V_MOTION_NIC = "missingVMotionNic"
    MISSING_FT_LOGGING_NIC = "missingFTLoggingNic"
    FT_NOT_LICENSED = "ftNotLicensed"
    HA_AGENT_ISSUE = "haAgentIssue"
    UNSUPPORTED_PRODUCT = "unsupportedProduct"
    CPU_HV_UNSUPPORTED = "cpuHvUnsupported"
    CPU_HWMMU_UNSUPPORTED = "cpuHwmmuUnsupported"
    CPU_HV_DISABLED = "cpuHvDisabled"

class HostCapabilityUnmapMethodSupported(vmodl.OpenEnum):
    """``vim.host.Capability.UnmapMethodSupported``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCapabilityUnmapMethodSupported_enum/
    """
    PRIORITY = "priority"
    FIXED = "fixed"
    DYNAMIC = "dynamic"

class HostCapabilityVmDirectPathGen2UnsupportedReason(vmodl.OpenEnum):
    """``vim.host.Capability.VmDirectPathGen2UnsupportedReason``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCapabilityVmDirectPathGen2UnsupportedReason_enum/
    """
    HOST_NPT_INCOMPATIBLE_PRODUCT = "hostNptIncompatibleProduct"
    HOST_NPT_INCOMPATIBLE_HARDWARE = "hostNptIncompatibleHardware"
    HOST_NPT_DISABLED = "hostNptDisabled"

class HostCertificateManagerCertificateInfoCertificateStatus(vmodl.OpenEnum):
    """``vim.host.CertificateManager.CertificateInfo.CertificateStatus``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCertificateManagerCertificateInfoCertificateStatus_enum/
    """
    UNKNOWN = "unknown"
    EXPIRED = "expired"
    EXPIRING = "expiring"
    EXPIRING_SHORTLY = "expiringShortly"
    EXPIRATION_IMMINENT = "expirationImminent"
    GOOD = "good"

class HostCertificateManagerCertificateKind(vmodl.OpenEnum):
    """``vim.host.CertificateManager.CertificateKind``. Since 8.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCertificateManagerCertificateKind_enum/
    """
    MACHINE = "Machine"
    VASA_CLIENT = "VASAClient"

class HostConfigChangeMode(vmodl.OpenEnum):
    """``vim.host.ConfigChange.Mode``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigChangeMode_enum/
    """
    MODIFY = "modify"
    REPLACE = "replace"

class HostConfigChangeOperation(vmodl.OpenEnum):
    """``vim.host.ConfigChange.Operation``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostConfigChangeOperation_enum/
    """
    ADD = "add"
    REMOVE = "remove"
    EDIT = "edit"
    IGNORE = "ignore"

class HostCpuPackageVendor(vmodl.OpenEnum):
    """``vim.host.CpuPackage.Vendor``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCpuPackageVendor_enum/
    """
    UNKNOWN = "unknown"
    INTEL = "intel"
    AMD = "amd"
    HYGON = "hygon"
    ARM = "arm"

class HostCpuPowerManagementInfoPolicyType(vmodl.OpenEnum):
    """``vim.host.CpuPowerManagementInfo.PolicyType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCpuPowerManagementInfoPolicyType_enum/
    """
    OFF = "off"
    STATIC_POLICY = "staticPolicy"
    DYNAMIC_POLICY = "dynamicPolicy"

class HostDateTimeInfoProtocol(vmodl.OpenEnum):
    """``vim.host.DateTimeInfo.Protocol``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDateTimeInfoProtocol_enum/
    """
    NTP = "ntp"
    PTP = "ptp"

class HostDigestInfoDigestMethodType(vmodl.OpenEnum):
    """``vim.host.DigestInfo.DigestMethodType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDigestInfoDigestMethodType_enum/
    """
    SHA1 = "SHA1"
    MD5 = "MD5"
    SHA256 = "SHA256"
    SHA384 = "SHA384"
    SHA512 = "SHA512"
    SM3_256 = "SM3_256"

class HostDigestVerificationSetting(vmodl.OpenEnum):
    """``vim.host.DigestVerificationSetting``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDigestVerificationSetting_enum/
    """
    DIGEST_DISABLED = "digestDisabled"
    HEADER_ONLY = "headerOnly"
    DATA_ONLY = "dataOnly"
    HEADER_AND_DATA = "headerAndData"

class HostDiskPartitionInfoPartitionFormat(vmodl.OpenEnum):
    """``vim.host.DiskPartitionInfo.PartitionFormat``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionInfoPartitionFormat_enum/
    """
    GPT = "gpt"
    MBR = "mbr"
    UNKNOWN = "unknown"

class HostDiskPartitionInfoType(vmodl.OpenEnum):
    """``vim.host.DiskPartitionInfo.Type``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostDiskPartitionInfoType_enum/
    """
    NONE = "none"
    VMFS = "vmfs"
    LINUX_NATIVE = "linuxNative"
    LINUX_SWAP = "linuxSwap"
    EXTENDED = "extended"
    NTFS = "ntfs"
    VMK_DIAGNOSTIC = "vmkDiagnostic"
    VFFS = "vffs"

class HostFeatureVersionKey(vmodl.OpenEnum):
    """``vim.host.FeatureVersionInfo.FeatureVersionKey``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFeatureVersionKey_enum/
    """
    FAULT_TOLERANCE = "faultTolerance"

class HostFileSystemVolumeFileSystemType(vmodl.OpenEnum):
    """``vim.host.FileSystemVolume.FileSystemType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFileSystemVolumeFileSystemType_enum/
    """
    VMFS = "VMFS"
    NFS = "NFS"
    NFS41 = "NFS41"
    CIFS = "CIFS"
    VSAN = "vsan"
    VFFS = "VFFS"
    VVOL = "VVOL"
    PMEM = "PMEM"
    VSAN_D = "vsanD"
    OTHER = "OTHER"

class HostFirewallRuleDirection(vmodl.OpenEnum):
    """``vim.host.Ruleset.Rule.Direction``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRuleDirection_enum/
    """
    INBOUND = "inbound"
    OUTBOUND = "outbound"

class HostFirewallRulePortType(vmodl.OpenEnum):
    """``vim.host.Ruleset.Rule.PortType``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRulePortType_enum/
    """
    SRC = "src"
    DST = "dst"

class HostFirewallRuleProtocol(vmodl.OpenEnum):
    """``vim.host.Ruleset.Rule.Protocol``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallRuleProtocol_enum/
    """
    TCP = "tcp"
    UDP = "udp"

class HostFirewallSystemRuleSetId(vmodl.OpenEnum):
    """``vim.host.FirewallSystem.RuleSetId``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallSystemRuleSetId_enum/
    """
    FAULT_TOLERANCE = "faultTolerance"
    FDM = "fdm"
    UPDATE_MANAGER = "updateManager"
    VPX_HEARTBEATS = "vpxHeartbeats"

class HostFirewallSystemServiceName(vmodl.OpenEnum):
    """``vim.host.FirewallSystem.ServiceName``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFirewallSystemServiceName_enum/
    """
    VPXA = "vpxa"

class HostFruFruType(vmodl.OpenEnum):
    """``vim.host.Fru.FruType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostFruFruType_enum/
    """
    UNDEFINED = "undefined"
    BOARD = "board"
    PRODUCT = "product"

class HostGraphicsConfigGraphicsType(vmodl.OpenEnum):
    """``vim.host.GraphicsConfig.GraphicsType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostGraphicsConfigGraphicsType_enum/
    """
    SHARED = "shared"
    SHARED_DIRECT = "sharedDirect"

class HostGraphicsConfigSharedPassthruAssignmentPolicy(vmodl.OpenEnum):
    """``vim.host.GraphicsConfig.SharedPassthruAssignmentPolicy``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostGraphicsConfigSharedPassthruAssignmentPolicy_enum/
    """
    PERFORMANCE = "performance"
    CONSOLIDATION = "consolidation"

class HostGraphicsInfoGraphicsType(vmodl.OpenEnum):
    """``vim.host.GraphicsInfo.GraphicsType``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostGraphicsInfoGraphicsType_enum/
    """
    BASIC = "basic"
    SHARED = "shared"
    DIRECT = "direct"
    SHARED_DIRECT = "sharedDirect"

class HostHardwareElementStatus(vmodl.OpenEnum):
    """``vim.host.HardwareStatusInfo.Status``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostHardwareElementStatus_enum/
    """
    UNKNOWN = "Unknown"
    GREEN = "Green"
    YELLOW = "Yellow"
    RED = "Red"

class HostImageAcceptanceLevel(vmodl.OpenEnum):
    """``vim.host.ImageConfigManager.AcceptanceLevel``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostImageAcceptanceLevel_enum/
    """
    VMWARE_CERTIFIED = "vmware_certified"
    VMWARE_ACCEPTED = "vmware_accepted"
    PARTNER = "partner"
    COMMUNITY = "community"

class HostInternetScsiHbaChapAuthenticationType(vmodl.OpenEnum):
    """``vim.host.InternetScsiHba.ChapAuthenticationType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaChapAuthenticationType_enum/
    """
    CHAP_PROHIBITED = "chapProhibited"
    CHAP_DISCOURAGED = "chapDiscouraged"
    CHAP_PREFERRED = "chapPreferred"
    CHAP_REQUIRED = "chapRequired"

class HostInternetScsiHbaDigestType(vmodl.OpenEnum):
    """``vim.host.InternetScsiHba.DigestType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaDigestType_enum/
    """
    DIGEST_PROHIBITED = "digestProhibited"
    DIGEST_DISCOURAGED = "digestDiscouraged"
    DIGEST_PREFERRED = "digestPreferred"
    DIGEST_REQUIRED = "digestRequired"

class HostInternetScsiHbaIscsiIpv6AddressAddressConfigurationType(vmodl.OpenEnum):
    """``vim.host.InternetScsiHba.IscsiIpv6Address.AddressConfigurationType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaIscsiIpv6AddressAddressConfigurationType_enum/
    """
    DHCP = "DHCP"
    AUTO_CONFIGURED = "AutoConfigured"
    STATIC = "Static"
    OTHER = "Other"

class HostInternetScsiHbaIscsiIpv6AddressIPv6AddressOperation(vmodl.OpenEnum):
    """``vim.host.InternetScsiHba.IscsiIpv6Address.IPv6AddressOperation``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaIscsiIpv6AddressIPv6AddressOperation_enum/
    """
    ADD = "add"
    REMOVE = "remove"

class HostInternetScsiHbaNetworkBindingSupportType(vmodl.OpenEnum):
    """``vim.host.InternetScsiHba.NetworkBindingSupportType``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaNetworkBindingSupportType_enum/
    """
    NOTSUPPORTED = "notsupported"
    OPTIONAL = "optional"
    REQUIRED = "required"

class HostInternetScsiHbaStaticTargetTargetDiscoveryMethod(vmodl.OpenEnum):
    """``vim.host.InternetScsiHba.StaticTarget.TargetDiscoveryMethod``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostInternetScsiHbaStaticTargetTargetDiscoveryMethod_enum/
    """
    STATIC_METHOD = "staticMethod"
    SEND_TARGET_METHOD = "sendTargetMethod"
    SLP_METHOD = "slpMethod"
    ISNS_METHOD = "isnsMethod"
    UNKNOWN_METHOD = "unknownMethod"

class HostIpConfigIpV6AddressConfigType(vmodl.OpenEnum):
    """``vim.host.IpConfig.IpV6AddressConfigType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpConfigIpV6AddressConfigType_enum/
    """
    OTHER = "other"
    MANUAL = "manual"
    DHCP = "dhcp"
    LINKLAYER = "linklayer"
    RANDOM = "random"

class HostIpConfigIpV6AddressStatus(vmodl.OpenEnum):
    """``vim.host.IpConfig.IpV6AddressStatus``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpConfigIpV6AddressStatus_enum/
    """
    PREFERRED = "preferred"
    DEPRECATED = "deprecated"
    INVALID = "invalid"
    INACCESSIBLE = "inaccessible"
    UNKNOWN = "unknown"
    TENTATIVE = "tentative"
    DUPLICATE = "duplicate"

class HostLockdownMode(vmodl.OpenEnum):
    """``vim.host.HostAccessManager.LockdownMode``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLockdownMode_enum/
    """
    LOCKDOWN_DISABLED = "lockdownDisabled"
    LOCKDOWN_NORMAL = "lockdownNormal"
    LOCKDOWN_STRICT = "lockdownStrict"

class HostLowLevelProvisioningManagerFileType(vmodl.OpenEnum):
    """``vim.host.LowLevelProvisioningManager.FileType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerFileType_enum/
    """
    FILE = "File"
    VIRTUAL_DISK = "VirtualDisk"
    DIRECTORY = "Directory"

class HostLowLevelProvisioningManagerReloadTarget(vmodl.OpenEnum):
    """``vim.host.LowLevelProvisioningManager.ReloadTarget``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerReloadTarget_enum/
    """
    CURRENT_CONFIG = "currentConfig"
    SNAPSHOT_CONFIG = "snapshotConfig"

class HostMaintenanceSpecPurpose(vmodl.OpenEnum):
    """``vim.host.MaintenanceSpec.Purpose``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMaintenanceSpecPurpose_enum/
    """
    HOST_UPGRADE = "hostUpgrade"

class HostMemoryTierFlags(vmodl.OpenEnum):
    """``vim.host.MemoryTierFlags``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemoryTierFlags_enum/
    """
    MEMORY_TIER = "memoryTier"
    PERSISTENT_TIER = "persistentTier"
    CACHING_TIER = "cachingTier"

class HostMemoryTierType(vmodl.OpenEnum):
    """``vim.host.MemoryTierType``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemoryTierType_enum/
    """
    DRAM = "DRAM"
    P_MEM = "PMem"

class HostMemoryTieringType(vmodl.OpenEnum):
    """``vim.host.MemoryTieringType``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemoryTieringType_enum/
    """
    NO_TIERING = "noTiering"
    HARDWARE_TIERING = "hardwareTiering"
    SOFTWARE_TIERING = "softwareTiering"

class HostMountInfoInaccessibleReason(vmodl.OpenEnum):
    """``vim.host.MountInfo.InaccessibleReason``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMountInfoInaccessibleReason_enum/
    """
    ALL_PATHS_DOWN_START = "AllPathsDown_Start"
    ALL_PATHS_DOWN_TIMEOUT = "AllPathsDown_Timeout"
    PERMANENT_DEVICE_LOSS = "PermanentDeviceLoss"

class HostMountInfoMountFailedReason(vmodl.OpenEnum):
    """``vim.host.MountInfo.MountFailedReason``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMountInfoMountFailedReason_enum/
    """
    CONNECT_FAILURE = "CONNECT_FAILURE"
    MOUNT_NOT_SUPPORTED = "MOUNT_NOT_SUPPORTED"
    NFS_NOT_SUPPORTED = "NFS_NOT_SUPPORTED"
    MOUNT_DENIED = "MOUNT_DENIED"
    MOUNT_NOT_DIR = "MOUNT_NOT_DIR"
    VOLUME_LIMIT_EXCEEDED = "VOLUME_LIMIT_EXCEEDED"
    CONN_LIMIT_EXCEEDED = "CONN_LIMIT_EXCEEDED"
    MOUNT_EXISTS = "MOUNT_EXISTS"
    OTHERS = "OTHERS"

class HostMountMode(vmodl.OpenEnum):
    """``vim.host.MountInfo.AccessMode``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMountMode_enum/
    """
    READ_WRITE = "readWrite"
    READ_ONLY = "readOnly"

class HostNasVolumeSecurityType(vmodl.OpenEnum):
    """``vim.host.NasVolume.SecurityType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNasVolumeSecurityType_enum/
    """
    AUTH_SYS = "AUTH_SYS"
    SEC_KRB5 = "SEC_KRB5"
    SEC_KRB5_I = "SEC_KRB5I"

class HostNetStackInstanceCongestionControlAlgorithmType(vmodl.OpenEnum):
    """``vim.host.NetStackInstance.CongestionControlAlgorithmType``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetStackInstanceCongestionControlAlgorithmType_enum/
    """
    NEWRENO = "newreno"
    CUBIC = "cubic"

class HostNetStackInstanceSystemStackKey(vmodl.OpenEnum):
    """``vim.host.NetStackInstance.SystemStackKey``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNetStackInstanceSystemStackKey_enum/
    """
    DEFAULT_TCPIP_STACK = "defaultTcpipStack"
    VMOTION = "vmotion"
    V_SPHERE_PROVISIONING = "vSphereProvisioning"
    MIRROR = "mirror"
    OPS = "ops"

class HostNumericSensorHealthState(vmodl.OpenEnum):
    """``vim.host.NumericSensorInfo.HealthState``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNumericSensorHealthState_enum/
    """
    UNKNOWN = "unknown"
    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"

class HostNumericSensorType(vmodl.OpenEnum):
    """``vim.host.NumericSensorInfo.SensorType``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNumericSensorType_enum/
    """
    FAN = "fan"
    POWER = "power"
    TEMPERATURE = "temperature"
    VOLTAGE = "voltage"
    OTHER = "other"
    PROCESSOR = "processor"
    MEMORY = "memory"
    STORAGE = "storage"
    SYSTEM_BOARD = "systemBoard"
    BATTERY = "battery"
    BIOS = "bios"
    CABLE = "cable"
    WATCHDOG = "watchdog"

class HostNvmeDiscoveryLogSubsystemType(vmodl.OpenEnum):
    """``vim.host.NvmeDiscoveryLog.SubsystemType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeDiscoveryLogSubsystemType_enum/
    """
    DISCOVERY = "discovery"
    NVM = "nvm"

class HostNvmeDiscoveryLogTransportRequirements(vmodl.OpenEnum):
    """``vim.host.NvmeDiscoveryLog.TransportRequirements``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeDiscoveryLogTransportRequirements_enum/
    """
    SECURE_CHANNEL_REQUIRED = "secureChannelRequired"
    SECURE_CHANNEL_NOT_REQUIRED = "secureChannelNotRequired"
    REQUIREMENTS_NOT_SPECIFIED = "requirementsNotSpecified"

class HostNvmeTransportParametersNvmeAddressFamily(vmodl.OpenEnum):
    """``vim.host.NvmeTransportParameters.NvmeAddressFamily``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeTransportParametersNvmeAddressFamily_enum/
    """
    IPV4 = "ipv4"
    IPV6 = "ipv6"
    INFINI_BAND = "infiniBand"
    FC = "fc"
    LOOPBACK = "loopback"
    UNKNOWN = "unknown"

class HostNvmeTransportType(vmodl.OpenEnum):
    """``vim.host.NvmeTransportType``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeTransportType_enum/
    """
    PCIE = "pcie"
    FIBRE_CHANNEL = "fibreChannel"
    RDMA = "rdma"
    TCP = "tcp"
    LOOPBACK = "loopback"
    UNSUPPORTED = "unsupported"

class HostOpaqueSwitchOpaqueSwitchState(vmodl.OpenEnum):
    """``vim.host.OpaqueSwitch.OpaqueSwitchState``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostOpaqueSwitchOpaqueSwitchState_enum/
    """
    UP = "up"
    WARNING = "warning"
    DOWN = "down"
    MAINTENANCE = "maintenance"

class HostPatchManagerInstallState(vmodl.OpenEnum):
    """``vim.host.PatchManager.Status.InstallState``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerInstallState_enum/
    """
    HOST_RESTARTED = "hostRestarted"
    IMAGE_ACTIVE = "imageActive"

class HostPatchManagerIntegrityStatus(vmodl.OpenEnum):
    """``vim.host.PatchManager.Status.Integrity``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerIntegrityStatus_enum/
    """
    VALIDATED = "validated"
    KEY_NOT_FOUND = "keyNotFound"
    KEY_REVOKED = "keyRevoked"
    KEY_EXPIRED = "keyExpired"
    DIGEST_MISMATCH = "digestMismatch"
    NOT_ENOUGH_SIGNATURES = "notEnoughSignatures"
    VALIDATION_ERROR = "validationError"

class HostPatchManagerReason(vmodl.OpenEnum):
    """``vim.host.PatchManager.Status.Reason``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPatchManagerReason_enum/
    """
    OBSOLETED = "obsoleted"
    MISSING_PATCH = "missingPatch"
    MISSING_LIB = "missingLib"
    HAS_DEPENDENT_PATCH = "hasDependentPatch"
    CONFLICT_PATCH = "conflictPatch"
    CONFLICT_LIB = "conflictLib"

class HostProtocolEndpointPEType(vmodl.OpenEnum):
    """``vim.host.ProtocolEndpoint.PEType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProtocolEndpointPEType_enum/
    """
    BLOCK = "block"
    NAS = "nas"

class HostProtocolEndpointProtocolEndpointType(vmodl.OpenEnum):
    """``vim.host.ProtocolEndpoint.ProtocolEndpointType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostProtocolEndpointProtocolEndpointType_enum/
    """
    SCSI = "scsi"
    NFS = "nfs"
    NFS4X = "nfs4x"

class HostPtpConfigDeviceType(vmodl.OpenEnum):
    """``vim.host.PtpConfig.DeviceType``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPtpConfigDeviceType_enum/
    """
    NONE = "none"
    VIRTUAL_NIC = "virtualNic"
    PCI_PASSTHRU_NIC = "pciPassthruNic"

class HostQualifiedNameType(vmodl.OpenEnum):
    """``vim.host.QualifiedName.Type``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostQualifiedNameType_enum/
    """
    NVME_QUALIFIED_NAME = "nvmeQualifiedName"
    VVOL_NVME_QUALIFIED_NAME = "vvolNvmeQualifiedName"

class HostRdmaDeviceConnectionState(vmodl.OpenEnum):
    """``vim.host.RdmaDevice.ConnectionState``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRdmaDeviceConnectionState_enum/
    """
    UNKNOWN = "unknown"
    DOWN = "down"
    INIT = "init"
    ARMED = "armed"
    ACTIVE = "active"
    ACTIVE_DEFER = "activeDefer"

class HostReplayUnsupportedReason(vmodl.OpenEnum):
    """``vim.host.Capability.ReplayUnsupportedReason``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostReplayUnsupportedReason_enum/
    """
    INCOMPATIBLE_PRODUCT = "incompatibleProduct"
    INCOMPATIBLE_CPU = "incompatibleCpu"
    HV_DISABLED = "hvDisabled"
    CPUID_LIMIT_SET = "cpuidLimitSet"
    OLD_BIOS = "oldBIOS"
    UNKNOWN = "unknown"

class HostRuntimeInfoNetStackInstanceRuntimeInfoState(vmodl.OpenEnum):
    """``vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo.State``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfoNetStackInstanceRuntimeInfoState_enum/
    """
    INACTIVE = "inactive"
    ACTIVE = "active"
    DEACTIVATING = "deactivating"
    ACTIVATING = "activating"

class HostRuntimeInfoStateEncryptionInfoProtectionMode(vmodl.OpenEnum):
    """``vim.host.RuntimeInfo.StateEncryptionInfo.ProtectionMode``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfoStateEncryptionInfoProtectionMode_enum/
    """
    NONE = "none"
    TPM = "tpm"

class HostRuntimeInfoStatelessNvdsMigrationState(vmodl.OpenEnum):
    """``vim.host.RuntimeInfo.StatelessNvdsMigrationState``. Since 7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfoStatelessNvdsMigrationState_enum/
    """
    READY = "ready"
    NOT_NEEDED = "notNeeded"
    UNKNOWN = "unknown"

class HostServicePolicy(vmodl.OpenEnum):
    """``vim.host.Service.Policy``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostServicePolicy_enum/
    """
    ON = "on"
    AUTOMATIC = "automatic"
    OFF = "off"

class HostSevInfoSevState(vmodl.OpenEnum):
    """``vim.host.SevInfo.SevState``. Since 7.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSevInfoSevState_enum/
    """
    UNINITIALIZED = "uninitialized"
    INITIALIZED = "initialized"
    WORKING = "working"

class HostSgxInfoFlcModes(vmodl.OpenEnum):
    """``vim.host.SgxInfo.FlcModes``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSgxInfoFlcModes_enum/
    """
    OFF = "off"
    LOCKED = "locked"
    UNLOCKED = "unlocked"

class HostSgxInfoSgxStates(vmodl.OpenEnum):
    """``vim.host.SgxInfo.SgxStates``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSgxInfoSgxStates_enum/
    """
    NOT_PRESENT = "notPresent"
    DISABLED_BIOS = "disabledBIOS"
    DISABLED_CFW101 = "disabledCFW101"
    DISABLED_CPU_MISMATCH = "disabledCPUMismatch"
    DISABLED_NO_FLC = "disabledNoFLC"
    DISABLED_NUMA_UNSUP = "disabledNUMAUnsup"
    DISABLED_MAX_EPC_REGS = "disabledMaxEPCRegs"
    ENABLED = "enabled"

class HostSgxRegistrationInfoRegistrationStatus(vmodl.OpenEnum):
    """``vim.host.SgxRegistrationInfo.RegistrationStatus``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSgxRegistrationInfoRegistrationStatus_enum/
    """
    NOT_APPLICABLE = "notApplicable"
    INCOMPLETE = "incomplete"
    COMPLETE = "complete"

class HostSgxRegistrationInfoRegistrationType(vmodl.OpenEnum):
    """``vim.host.SgxRegistrationInfo.RegistrationType``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSgxRegistrationInfoRegistrationType_enum/
    """
    MANIFEST = "manifest"
    ADD_PACKAGE = "addPackage"

class HostSnmpAgentCapability(vmodl.OpenEnum):
    """``vim.host.SnmpSystem.AgentLimits.Capability``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSnmpAgentCapability_enum/
    """
    COMPLETE = "COMPLETE"
    DIAGNOSTICS = "DIAGNOSTICS"
    CONFIGURATION = "CONFIGURATION"

class HostStorageProtocol(vmodl.OpenEnum):
    """``vim.host.StorageProtocol``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostStorageProtocol_enum/
    """
    SCSI = "scsi"
    NVME = "nvme"

class HostSystemIdentificationInfoIdentifier(vmodl.OpenEnum):
    """``vim.host.SystemIdentificationInfo.Identifier``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemIdentificationInfoIdentifier_enum/
    """
    ASSET_TAG = "AssetTag"
    SERVICE_TAG = "ServiceTag"
    OEM_SPECIFIC_STRING = "OemSpecificString"
    ENCLOSURE_SERIAL_NUMBER_TAG = "EnclosureSerialNumberTag"
    SERIAL_NUMBER_TAG = "SerialNumberTag"

class HostTpmAttestationInfoAcceptanceStatus(vmodl.OpenEnum):
    """``vim.host.TpmAttestationInfo.AcceptanceStatus``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTpmAttestationInfoAcceptanceStatus_enum/
    """
    NOT_ACCEPTED = "notAccepted"
    ACCEPTED = "accepted"

class HostTrustAuthorityAttestationInfoAttestationStatus(vmodl.OpenEnum):
    """``vim.host.TrustAuthorityAttestationInfo.AttestationStatus``. Since 7.0.1.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostTrustAuthorityAttestationInfoAttestationStatus_enum/
    """
    ATTESTED = "attested"
    NOT_ATTESTED = "notAttested"
    UNKNOWN = "unknown"

class HostUnresolvedVmfsExtentUnresolvedReason(vmodl.OpenEnum):
    """``vim.host.UnresolvedVmfsExtent.UnresolvedReason``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsExtentUnresolvedReason_enum/
    """
    DISK_ID_MISMATCH = "diskIdMismatch"
    UUID_CONFLICT = "uuidConflict"

class HostUnresolvedVmfsResolutionSpecVmfsUuidResolution(vmodl.OpenEnum):
    """``vim.host.UnresolvedVmfsResolutionSpec.VmfsUuidResolution``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostUnresolvedVmfsResolutionSpecVmfsUuidResolution_enum/
    """
    RESIGNATURE = "resignature"
    FORCE_MOUNT = "forceMount"

class HostVirtualNicManagerNicType(vmodl.OpenEnum):
    """``vim.host.VirtualNicManager.NicType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVirtualNicManagerNicType_enum/
    """
    VMOTION = "vmotion"
    FAULT_TOLERANCE_LOGGING = "faultToleranceLogging"
    V_SPHERE_REPLICATION = "vSphereReplication"
    V_SPHERE_REPLICATION_NFC = "vSphereReplicationNFC"
    MANAGEMENT = "management"
    VSAN = "vsan"
    V_SPHERE_PROVISIONING = "vSphereProvisioning"
    VSAN_WITNESS = "vsanWitness"
    V_SPHERE_BACKUP_NFC = "vSphereBackupNFC"
    PTP = "ptp"
    VSAN_REPLICATION = "vsanReplication"
    NVME_TCP = "nvmeTcp"
    NVME_RDMA = "nvmeRdma"

class HostVmciAccessManagerMode(vmodl.OpenEnum):
    """``vim.host.VmciAccessManager.Mode``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmciAccessManagerMode_enum/
    """
    GRANT = "grant"
    REPLACE = "replace"
    REVOKE = "revoke"

class HostVmfsVolumeUnmapBandwidthPolicy(vmodl.OpenEnum):
    """``vim.host.VmfsVolume.UnmapBandwidthPolicy``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmfsVolumeUnmapBandwidthPolicy_enum/
    """
    FIXED = "fixed"
    DYNAMIC = "dynamic"

class HostVmfsVolumeUnmapPriority(vmodl.OpenEnum):
    """``vim.host.VmfsVolume.UnmapPriority``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmfsVolumeUnmapPriority_enum/
    """
    NONE = "none"
    LOW = "low"

class InternetScsiSnsDiscoveryMethod(vmodl.OpenEnum):
    """``vim.host.InternetScsiHba.DiscoveryProperties.ISnsDiscoveryMethod``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/InternetScsiSnsDiscoveryMethod_enum/
    """
    ISNS_STATIC = "isnsStatic"
    ISNS_DHCP = "isnsDhcp"
    ISNS_SLP = "isnsSlp"

class IscsiPortInfoPathStatus(vmodl.OpenEnum):
    """``vim.host.IscsiManager.IscsiPortInfo.PathStatus``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IscsiPortInfoPathStatus_enum/
    """
    NOT_USED = "notUsed"
    ACTIVE = "active"
    STAND_BY = "standBy"
    LAST_ACTIVE = "lastActive"

class LinkDiscoveryProtocolConfigOperationType(vmodl.OpenEnum):
    """``vim.host.LinkDiscoveryProtocolConfig.OperationType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LinkDiscoveryProtocolConfigOperationType_enum/
    """
    NONE = "none"
    LISTEN = "listen"
    ADVERTISE = "advertise"
    BOTH = "both"

class LinkDiscoveryProtocolConfigProtocolType(vmodl.OpenEnum):
    """``vim.host.LinkDiscoveryProtocolConfig.ProtocolType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LinkDiscoveryProtocolConfigProtocolType_enum/
    """
    CDP = "cdp"
    LLDP = "lldp"

class MultipathState(vmodl.OpenEnum):
    """``vim.host.MultipathInfo.PathState``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/MultipathState_enum/
    """
    STANDBY = "standby"
    ACTIVE = "active"
    DISABLED = "disabled"
    DEAD = "dead"
    UNKNOWN = "unknown"

class NvdimmInterleaveSetState(vmodl.OpenEnum):
    """``vim.host.NvdimmSystem.InterleaveSetInfo.InterleaveSetState``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmInterleaveSetState_enum/
    """
    INVALID = "invalid"
    ACTIVE = "active"

class NvdimmNamespaceDetailsHealthStatus(vmodl.OpenEnum):
    """``vim.host.NvdimmSystem.NamespaceDetails.NamespaceHealthStatus``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceDetailsHealthStatus_enum/
    """
    NORMAL = "normal"
    MISSING = "missing"
    LABEL_MISSING = "labelMissing"
    INTERLEAVE_BROKEN = "interleaveBroken"
    LABEL_INCONSISTENT = "labelInconsistent"

class NvdimmNamespaceDetailsState(vmodl.OpenEnum):
    """``vim.host.NvdimmSystem.NamespaceDetails.NamespaceState``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceDetailsState_enum/
    """
    INVALID = "invalid"
    NOT_IN_USE = "notInUse"
    IN_USE = "inUse"

class NvdimmNamespaceHealthStatus(vmodl.OpenEnum):
    """``vim.host.NvdimmSystem.NamespaceInfo.NamespaceHealthStatus``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceHealthStatus_enum/
    """
    NORMAL = "normal"
    MISSING = "missing"
    LABEL_MISSING = "labelMissing"
    INTERLEAVE_BROKEN = "interleaveBroken"
    LABEL_INCONSISTENT = "labelInconsistent"
    BTT_CORRUPT = "bttCorrupt"
    BAD_BLOCK_SIZE = "badBlockSize"

class NvdimmNamespaceState(vmodl.OpenEnum):
    """``vim.host.NvdimmSystem.NamespaceInfo.NamespaceState``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceState_enum/
    """
    INVALID = "invalid"
    NOT_IN_USE = "notInUse"
    IN_USE = "inUse"

class NvdimmNamespaceType(vmodl.OpenEnum):
    """``vim.host.NvdimmSystem.NamespaceType``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceType_enum/
    """
    BLOCK_NAMESPACE = "blockNamespace"
    PERSISTENT_NAMESPACE = "persistentNamespace"

class NvdimmNvdimmHealthInfoState(vmodl.OpenEnum):
    """``vim.host.NvdimmSystem.HealthInfo.StateFlag``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNvdimmHealthInfoState_enum/
    """
    NORMAL = "normal"
    ERROR = "error"

class NvdimmRangeType(vmodl.OpenEnum):
    """``vim.host.NvdimmSystem.RangeType``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmRangeType_enum/
    """
    VOLATILE_RANGE = "volatileRange"
    PERSISTENT_RANGE = "persistentRange"
    CONTROL_RANGE = "controlRange"
    BLOCK_RANGE = "blockRange"
    VOLATILE_VIRTUAL_DISK_RANGE = "volatileVirtualDiskRange"
    VOLATILE_VIRTUAL_CD_RANGE = "volatileVirtualCDRange"
    PERSISTENT_VIRTUAL_DISK_RANGE = "persistentVirtualDiskRange"
    PERSISTENT_VIRTUAL_CD_RANGE = "persistentVirtualCDRange"

class PhysicalNicResourcePoolSchedulerDisallowedReason(vmodl.OpenEnum):
    """``vim.host.PhysicalNic.ResourcePoolSchedulerDisallowedReason``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicResourcePoolSchedulerDisallowedReason_enum/
    """
    USER_OPT_OUT = "userOptOut"
    HARDWARE_UNSUPPORTED = "hardwareUnsupported"

class PhysicalNicVmDirectPathGen2SupportedMode(vmodl.OpenEnum):
    """``vim.host.PhysicalNic.VmDirectPathGen2SupportedMode``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicVmDirectPathGen2SupportedMode_enum/
    """
    UPT = "upt"

class PortGroupConnecteeType(vmodl.OpenEnum):
    """``vim.host.PortGroup.PortConnecteeType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PortGroupConnecteeType_enum/
    """
    VIRTUAL_MACHINE = "virtualMachine"
    SYSTEM_MANAGEMENT = "systemManagement"
    HOST = "host"
    UNKNOWN = "unknown"

class ScsiDiskType(vmodl.OpenEnum):
    """``vim.host.ScsiDisk.ScsiDiskType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiDiskType_enum/
    """
    NATIVE512 = "native512"
    EMULATED512 = "emulated512"
    NATIVE4K = "native4k"
    SOFTWARE_EMULATED4K = "SoftwareEmulated4k"
    UNKNOWN = "unknown"

class ScsiLunDescriptorQuality(vmodl.OpenEnum):
    """``vim.host.ScsiLun.DescriptorQuality``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunDescriptorQuality_enum/
    """
    HIGH_QUALITY = "highQuality"
    MEDIUM_QUALITY = "mediumQuality"
    LOW_QUALITY = "lowQuality"
    UNKNOWN_QUALITY = "unknownQuality"

class ScsiLunState(vmodl.OpenEnum):
    """``vim.host.ScsiLun.State``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunState_enum/
    """
    UNKNOWN_STATE = "unknownState"
    OK = "ok"
    ERROR = "error"
    OFF = "off"
    QUIESCED = "quiesced"
    DEGRADED = "degraded"
    LOST_COMMUNICATION = "lostCommunication"
    TIMEOUT = "timeout"

class ScsiLunType(vmodl.OpenEnum):
    """``vim.host.ScsiLun.ScsiLunType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunType_enum/
    """
    DISK = "disk"
    TAPE = "tape"
    PRINTER = "printer"
    PROCESSOR = "processor"
    WORM = "worm"
    CDROM = "cdrom"
    SCANNER = "scanner"
    OPTICAL_DEVICE = "opticalDevice"
    MEDIA_CHANGER = "mediaChanger"
    COMMUNICATIONS = "communications"
    STORAGE_ARRAY_CONTROLLER = "storageArrayController"
    ENCLOSURE = "enclosure"
    UNKNOWN = "unknown"

class ScsiLunVStorageSupportStatus(vmodl.OpenEnum):
    """``vim.host.ScsiLun.VStorageSupportStatus``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunVStorageSupportStatus_enum/
    """
    V_STORAGE_SUPPORTED = "vStorageSupported"
    V_STORAGE_UNSUPPORTED = "vStorageUnsupported"
    V_STORAGE_UNKNOWN = "vStorageUnknown"

class SlpDiscoveryMethod(vmodl.OpenEnum):
    """``vim.host.InternetScsiHba.DiscoveryProperties.SlpDiscoveryMethod``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SlpDiscoveryMethod_enum/
    """
    SLP_DHCP = "slpDhcp"
    SLP_AUTO_UNICAST = "slpAutoUnicast"
    SLP_AUTO_MULTICAST = "slpAutoMulticast"
    SLP_MANUAL = "slpManual"

class SoftwarePackageConstraint(vmodl.OpenEnum):
    """``vim.host.SoftwarePackage.Constraint``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SoftwarePackageConstraint_enum/
    """
    EQUALS = "equals"
    LESS_THAN = "lessThan"
    LESS_THAN_EQUAL = "lessThanEqual"
    GREATER_THAN_EQUAL = "greaterThanEqual"
    GREATER_THAN = "greaterThan"

class SoftwarePackageVibType(vmodl.OpenEnum):
    """``vim.host.SoftwarePackage.VibType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SoftwarePackageVibType_enum/
    """
    BOOTBANK = "bootbank"
    TOOLS = "tools"
    META = "meta"

class VirtualMachineMemoryAllocationPolicy(vmodl.OpenEnum):
    """``vim.host.MemoryManagerSystem.VirtualMachineReservationInfo.AllocationPolicy``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMemoryAllocationPolicy_enum/
    """
    SWAP_NONE = "swapNone"
    SWAP_SOME = "swapSome"
    SWAP_MOST = "swapMost"
