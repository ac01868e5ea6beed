# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.vm``."""

import vmodl

class GuestInfoAppStateType(vmodl.OpenEnum):
    """``vim.vm.GuestInfo.AppStateType``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestInfoAppStateType_enum/
    """
    NONE = "none"
    APP_STATE_OK = "appStateOk"
    APP_STATE_NEED_RESET = "appStateNeedReset"

class GuestInfoCustomizationStatus(vmodl.OpenEnum):
    """``vim.vm.GuestInfo.CustomizationStatus``. Since 7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestInfoCustomizationStatus_enum/
    """
    TOOLSDEPLOYPKG_IDLE = "TOOLSDEPLOYPKG_IDLE"
    TOOLSDEPLOYPKG_PENDING = "TOOLSDEPLOYPKG_PENDING"
    TOOLSDEPLOYPKG_RUNNING = "TOOLSDEPLOYPKG_RUNNING"
    TOOLSDEPLOYPKG_SUCCEEDED = "TOOLSDEPLOYPKG_SUCCEEDED"
    TOOLSDEPLOYPKG_FAILED = "TOOLSDEPLOYPKG_FAILED"

class GuestOsDescriptorFirmwareType(vmodl.OpenEnum):
    """``vim.vm.GuestOsDescriptor.FirmwareType``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestOsDescriptorFirmwareType_enum/
    """
    BIOS = "bios"
    EFI = "efi"
    CSM = "csm"

class GuestOsDescriptorSupportLevel(vmodl.OpenEnum):
    """``vim.vm.GuestOsDescriptor.SupportLevel``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestOsDescriptorSupportLevel_enum/
    """
    EXPERIMENTAL = "experimental"
    LEGACY = "legacy"
    TERMINATED = "terminated"
    SUPPORTED = "supported"
    UNSUPPORTED = "unsupported"
    DEPRECATED = "deprecated"
    TECH_PREVIEW = "techPreview"

class GuestQuiesceEndGuestQuiesceError(vmodl.OpenEnum):
    """``vim.vm.GuestQuiesce.EndGuestQuiesceError``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/GuestQuiesceEndGuestQuiesceError_enum/
    """
    FAILURE = "failure"

class ScheduledHardwareUpgradeInfoHardwareUpgradePolicy(vmodl.OpenEnum):
    """``vim.vm.ScheduledHardwareUpgradeInfo.HardwareUpgradePolicy``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledHardwareUpgradeInfoHardwareUpgradePolicy_enum/
    """
    NEVER = "never"
    ON_SOFT_POWER_OFF = "onSoftPowerOff"
    ALWAYS = "always"

class ScheduledHardwareUpgradeInfoHardwareUpgradeStatus(vmodl.OpenEnum):
    """``vim.vm.ScheduledHardwareUpgradeInfo.HardwareUpgradeStatus``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledHardwareUpgradeInfoHardwareUpgradeStatus_enum/
    """
    NONE = "none"
    PENDING = "pending"
    SUCCESS = "success"
    FAILED = "failed"

class UpgradePolicy(vmodl.OpenEnum):
    """``vim.vm.ToolsConfigInfo.UpgradePolicy``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/UpgradePolicy_enum/
    """
    MANUAL = "manual"
    UPGRADE_AT_POWER_CYCLE = "upgradeAtPowerCycle"

class VirtualHardwareMotherboardLayout(vmodl.OpenEnum):
    """``vim.vm.VirtualHardware.MotherboardLayout``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualHardwareMotherboardLayout_enum/
    """
    I440BX_HOST_BRIDGE = "i440bxHostBridge"
    ACPI_HOST_BRIDGES = "acpiHostBridges"

class VirtualMachineBootOptionsNetworkBootProtocolType(vmodl.OpenEnum):
    """``vim.vm.BootOptions.NetworkBootProtocolType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineBootOptionsNetworkBootProtocolType_enum/
    """
    IPV4 = "ipv4"
    IPV6 = "ipv6"

class VirtualMachineCertThumbprintHashAlgorithm(vmodl.OpenEnum):
    """``vim.vm.CertThumbprint.HashAlgorithm``. Since 7.0.3.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCertThumbprintHashAlgorithm_enum/
    """
    SHA256 = "sha256"

class VirtualMachineCloneSpecTpmProvisionPolicy(vmodl.OpenEnum):
    """``vim.vm.CloneSpec.TpmProvisionPolicy``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCloneSpecTpmProvisionPolicy_enum/
    """
    COPY = "copy"
    REPLACE = "replace"

class VirtualMachineConfigInfoNpivWwnType(vmodl.OpenEnum):
    """``vim.vm.ConfigInfo.NpivWwnType``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigInfoNpivWwnType_enum/
    """
    VC = "vc"
    HOST = "host"
    EXTERNAL = "external"

class VirtualMachineConfigInfoSwapPlacementType(vmodl.OpenEnum):
    """``vim.vm.ConfigInfo.SwapPlacementType``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigInfoSwapPlacementType_enum/
    """
    INHERIT = "inherit"
    VM_DIRECTORY = "vmDirectory"
    HOST_LOCAL = "hostLocal"

class VirtualMachineConfigSpecEncryptedFtModes(vmodl.OpenEnum):
    """``vim.vm.ConfigSpec.EncryptedFtModes``. Since 7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigSpecEncryptedFtModes_enum/
    """
    FT_ENCRYPTION_DISABLED = "ftEncryptionDisabled"
    FT_ENCRYPTION_OPPORTUNISTIC = "ftEncryptionOpportunistic"
    FT_ENCRYPTION_REQUIRED = "ftEncryptionRequired"

class VirtualMachineConfigSpecEncryptedVMotionModes(vmodl.OpenEnum):
    """``vim.vm.ConfigSpec.EncryptedVMotionModes``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigSpecEncryptedVMotionModes_enum/
    """
    DISABLED = "disabled"
    OPPORTUNISTIC = "opportunistic"
    REQUIRED = "required"

class VirtualMachineConfigSpecNpivWwnOp(vmodl.OpenEnum):
    """``vim.vm.ConfigSpec.NpivWwnOp``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigSpecNpivWwnOp_enum/
    """
    GENERATE = "generate"
    SET = "set"
    REMOVE = "remove"
    EXTEND = "extend"

class VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonOther(vmodl.OpenEnum):
    """``vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState.VmDirectPathGen2InactiveReasonOther``.
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonOther_enum/
    """
    VM_NPT_INCOMPATIBLE_HOST = "vmNptIncompatibleHost"
    VM_NPT_INCOMPATIBLE_NETWORK = "vmNptIncompatibleNetwork"

class VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonVm(vmodl.OpenEnum):
    """``vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState.VmDirectPathGen2InactiveReasonVm``.
    Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonVm_enum/
    """
    VM_NPT_INCOMPATIBLE_GUEST = "vmNptIncompatibleGuest"
    VM_NPT_INCOMPATIBLE_GUEST_DRIVER = "vmNptIncompatibleGuestDriver"
    VM_NPT_INCOMPATIBLE_ADAPTER_TYPE = "vmNptIncompatibleAdapterType"
    VM_NPT_DISABLED_OR_DISCONNECTED_ADAPTER = "vmNptDisabledOrDisconnectedAdapter"
    VM_NPT_INCOMPATIBLE_ADAPTER_FEATURES = "vmNptIncompatibleAdapterFeatures"
    VM_NPT_INCOMPATIBLE_BACKING_TYPE = "vmNptIncompatibleBackingType"
    VM_NPT_INSUFFICIENT_MEMORY_RESERVATION = "vmNptInsufficientMemoryReservation"
    VM_NPT_FAULT_TOLERANCE_OR_RECORD_REPLAY_CONFIGURED = "vmNptFaultToleranceOrRecordReplayConfigured"
    VM_NPT_CONFLICTING_IO_CHAIN_CONFIGURED = "vmNptConflictingIOChainConfigured"
    VM_NPT_MONITOR_BLOCKS = "vmNptMonitorBlocks"
    VM_NPT_CONFLICTING_OPERATION_IN_PROGRESS = "vmNptConflictingOperationInProgress"
    VM_NPT_RUNTIME_ERROR = "vmNptRuntimeError"
    VM_NPT_OUT_OF_INTR_VECTOR = "vmNptOutOfIntrVector"
    VM_NPT_VMCI_ACTIVE = "vmNptVMCIActive"

class VirtualMachineFileLayoutExFileType(vmodl.OpenEnum):
    """``vim.vm.FileLayoutEx.FileType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFileLayoutExFileType_enum/
    """
    CONFIG = "config"
    EXTENDED_CONFIG = "extendedConfig"
    DISK_DESCRIPTOR = "diskDescriptor"
    DISK_EXTENT = "diskExtent"
    DIGEST_DESCRIPTOR = "digestDescriptor"
    DIGEST_EXTENT = "digestExtent"
    DISK_REPLICATION_STATE = "diskReplicationState"
    LOG = "log"
    STAT = "stat"
    NAMESPACE_DATA = "namespaceData"
    DATA_SETS_DISK_MODE_STORE = "dataSetsDiskModeStore"
    DATA_SETS_VM_MODE_STORE = "dataSetsVmModeStore"
    NVRAM = "nvram"
    SNAPSHOT_DATA = "snapshotData"
    SNAPSHOT_MEMORY = "snapshotMemory"
    SNAPSHOT_LIST = "snapshotList"
    SNAPSHOT_MANIFEST_LIST = "snapshotManifestList"
    SUSPEND = "suspend"
    SUSPEND_MEMORY = "suspendMemory"
    SWAP = "swap"
    UWSWAP = "uwswap"
    CORE = "core"
    SCREENSHOT = "screenshot"
    FT_METADATA = "ftMetadata"
    GUEST_CUSTOMIZATION = "guestCustomization"

class VirtualMachineFlagInfoMonitorType(vmodl.OpenEnum):
    """``vim.vm.FlagInfo.MonitorType``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFlagInfoMonitorType_enum/
    """
    RELEASE = "release"
    DEBUG = "debug"
    STATS = "stats"

class VirtualMachineFlagInfoVirtualExecUsage(vmodl.OpenEnum):
    """``vim.vm.FlagInfo.VirtualExecUsage``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFlagInfoVirtualExecUsage_enum/
    """
    HV_AUTO = "hvAuto"
    HV_ON = "hvOn"
    HV_OFF = "hvOff"

class VirtualMachineFlagInfoVirtualMmuUsage(vmodl.OpenEnum):
    """``vim.vm.FlagInfo.VirtualMmuUsage``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFlagInfoVirtualMmuUsage_enum/
    """
    AUTOMATIC = "automatic"
    ON = "on"
    OFF = "off"

class VirtualMachineForkConfigInfoChildType(vmodl.OpenEnum):
    """``vim.vm.ForkConfigInfo.ChildType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineForkConfigInfoChildType_enum/
    """
    NONE = "none"
    PERSISTENT = "persistent"
    NONPERSISTENT = "nonpersistent"

class VirtualMachineGuestOsFamily(vmodl.OpenEnum):
    """``vim.vm.GuestOsDescriptor.GuestOsFamily``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestOsFamily_enum/
    """
    WINDOWS_GUEST = "windowsGuest"
    LINUX_GUEST = "linuxGuest"
    NETWARE_GUEST = "netwareGuest"
    SOLARIS_GUEST = "solarisGuest"
    DARWIN_GUEST_FAMILY = "darwinGuestFamily"
    OTHER_GUEST_FAMILY = "otherGuestFamily"

class VirtualMachineGuestOsIdentifier(vmodl.OpenEnum):
    """``vim.vm.GuestOsDescriptor.GuestOsIdentifier``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestOsIdentifier_enum/
    """
    DOS_GUEST = "dosGuest"
    WIN31_GUEST = "win31Guest"
    WIN95_GUEST = "win95Guest"
    WIN98_GUEST = "win98Guest"
    WIN_ME_GUEST = "winMeGuest"
    WIN_NT_GUEST = "winNTGuest"
    WIN2000_PRO_GUEST = "win2000ProGuest"
    WIN2000_SERV_GUEST = "win2000ServGuest"
    WIN2000_ADV_SERV_GUEST = "win2000AdvServGuest"
    WIN_XP_HOME_GUEST = "winXPHomeGuest"
    WIN_XP_PRO_GUEST = "winXPProGuest"
    WIN_XP_PRO64_GUEST = "winXPPro64Guest"
    WIN_NET_WEB_GUEST = "winNetWebGuest"
    WIN_NET_STANDARD_GUEST = "winNetStandardGuest"
    WIN_NET_ENTERPRISE_GUEST = "winNetEnterpriseGuest"
    WIN_NET_DATACENTER_GUEST = "winNetDatacenterGuest"
    WIN_NET_BUSINESS_GUEST = "winNetBusinessGuest"
    WIN_NET_STANDARD64_GUEST = "winNetStandard64Guest"
    WIN_NET_ENTERPRISE64_GUEST = "winNetEnterprise64Guest"
    WIN_LONGHORN_GUEST = "winLonghornGuest"
    WIN_LONGHORN64_GUEST = "winLonghorn64Guest"
    WIN_NET_DATACENTER64_GUEST = "winNetDatacenter64Guest"
    WIN_VISTA_GUEST = "winVistaGuest"
    WIN_VISTA64_GUEST = "winVista64Guest"
    WINDOWS7_GUEST = "windows7Guest"
    WINDOWS7_64_GUEST = "windows7_64Guest"
    WINDOWS7_SERVER64_GUEST = "windows7Server64Guest"
    WINDOWS8_GUEST = "windows8Guest"
    WINDOWS8_64_GUEST = "windows8_64Guest"
    WINDOWS8_SERVER64_GUEST = "windows8Server64Guest"
    WINDOWS9_GUEST = "windows9Guest"
    WINDOWS9_64_GUEST = "windows9_64Guest"
    WINDOWS9_SERVER64_GUEST = "windows9Server64Guest"
    WINDOWS11_64_GUEST = "windows11_64Guest"
    WINDOWS12_64_GUEST = "windows12_64Guest"
    WINDOWS_HYPER_V_GUEST = "windowsHyperVGuest"
    WINDOWS2019SRV_64_GUEST = "windows2019srv_64Guest"
    WINDOWS2019SRV_NEXT_64_GUEST = "windows2019srvNext_64Guest"
    WINDOWS2022SRV_NEXT_64_GUEST = "windows2022srvNext_64Guest"
    FREEBSD_GUEST = "freebsdGuest"
    FREEBSD64_GUEST = "freebsd64Guest"
    FREEBSD11_GUEST = "freebsd11Guest"
    FREEBSD11_64_GUEST = "freebsd11_64Guest"
    FREEBSD12_GUEST = "freebsd12Guest"
    FREEBSD12_64_GUEST = "freebsd12_64Guest"
    FREEBSD13_GUEST = "freebsd13Guest"
    FREEBSD13_64_GUEST = "freebsd13_64Guest"
    FREEBSD14_GUEST = "freebsd14Guest"
    FREEBSD14_64_GUEST = "freebsd14_64Guest"
    REDHAT_GUEST = "redhatGuest"
    RHEL2_GUEST = "rhel2Guest"
    RHEL3_GUEST = "rhel3Guest"
    RHEL3_64_GUEST = "rhel3_64Guest"
    RHEL4_GUEST = "rhel4Guest"
    RHEL4_64_GUEST = "rhel4_64Guest"
    RHEL5_GUEST = "rhel5Guest"
    RHEL5_64_GUEST = "rhel5_64Guest"
    RHEL6_GUEST = "rhel6Guest"
    RHEL6_64_GUEST = "rhel6_64Guest"
    RHEL7_GUEST = "rhel7Guest"
    RHEL7_64_GUEST = "rhel7_64Guest"
    RHEL8_64_GUEST = "rhel8_64Guest"
    RHEL9_64_GUEST = "rhel9_64Guest"
    CENTOS_GUEST = "centosGuest"
    CENTOS64_GUEST = "centos64Guest"
    CENTOS6_GUEST = "centos6Guest"
    CENTOS6_64_GUEST = "centos6_64Guest"
    CENTOS7_GUEST = "centos7Guest"
    CENTOS7_64_GUEST = "centos7_64Guest"
    CENTOS8_64_GUEST = "centos8_64Guest"
    CENTOS9_64_GUEST = "centos9_64Guest"
    ORACLE_LINUX_GUEST = "oracleLinuxGuest"
    ORACLE_LINUX64_GUEST = "oracleLinux64Guest"
    ORACLE_LINUX6_GUEST = "oracleLinux6Guest"
    ORACLE_LINUX6_64_GUEST = "oracleLinux6_64Guest"
    ORACLE_LINUX7_GUEST = "oracleLinux7Guest"
    ORACLE_LINUX7_64_GUEST = "oracleLinux7_64Guest"
    ORACLE_LINUX8_64_GUEST = "oracleLinux8_64Guest"
    ORACLE_LINUX9_64_GUEST = "oracleLinux9_64Guest"
    SUSE_GUEST = "suseGuest"
    SUSE64_GUEST = "suse64Guest"
    SLES_GUEST = "slesGuest"
    SLES64_GUEST = "sles64Guest"
    SLES10_GUEST = "sles10Guest"
    SLES10_64_GUEST = "sles10_64Guest"
    SLES11_GUEST = "sles11Guest"
    SLES11_64_GUEST = "sles11_64Guest"
    SLES12_GUEST = "sles12Guest"
    SLES12_64_GUEST = "sles12_64Guest"
    SLES15_64_GUEST = "sles15_64Guest"
    SLES16_64_GUEST = "sles16_64Guest"
    NLD9_GUEST = "nld9Guest"
    OES_GUEST = "oesGuest"
    SJDS_GUEST = "sjdsGuest"
    MANDRAKE_GUEST = "mandrakeGuest"
    MANDRIVA_GUEST = "mandrivaGuest"
    MANDRIVA64_GUEST = "mandriva64Guest"
    TURBO_LINUX_GUEST = "turboLinuxGuest"
    TURBO_LINUX64_GUEST = "turboLinux64Guest"
    UBUNTU_GUEST = "ubuntuGuest"
    UBUNTU64_GUEST = "ubuntu64Guest"
    DEBIAN4_GUEST = "debian4Guest"
    DEBIAN4_64_GUEST = "debian4_64Guest"
    DEBIAN5_GUEST = "debian5Guest"
    DEBIAN5_64_GUEST = "debian5_64Guest"
    DEBIAN6_GUEST = "debian6Guest"
    DEBIAN6_64_GUEST = "debian6_64Guest"
    DEBIAN7_GUEST = "debian7Guest"
    DEBIAN7_64_GUEST = "debian7_64Guest"
    DEBIAN8_GUEST = "debian8Guest"
    DEBIAN8_64_GUEST = "debian8_64Guest"
    DEBIAN9_GUEST = "debian9Guest"
    DEBIAN9_64_GUEST = "debian9_64Guest"
    DEBIAN10_GUEST = "debian10Guest"
    DEBIAN10_64_GUEST = "debian10_64Guest"
    DEBIAN11_GUEST = "debian11Guest"
    DEBIAN11_64_GUEST = "debian11_64Guest"
    DEBIAN12_GUEST = "debian12Guest"
    DEBIAN12_64_GUEST = "debian12_64Guest"
    ASIANUX3_GUEST = "asianux3Guest"
    ASIANUX3_64_GUEST = "asianux3_64Guest"
    ASIANUX4_GUEST = "asianux4Guest"
    ASIANUX4_64_GUEST = "asianux4_64Guest"
    ASIANUX5_64_GUEST = "asianux5_64Guest"
    ASIANUX7_64_GUEST = "asianux7_64Guest"
    ASIANUX8_64_GUEST = "asianux8_64Guest"
    ASIANUX9_64_GUEST = "asianux9_64Guest"
    OPENSUSE_GUEST = "opensuseGuest"
    OPENSUSE64_GUEST = "opensuse64Guest"
    FEDORA_GUEST = "fedoraGuest"
    FEDORA64_GUEST = "fedora64Guest"
    COREOS64_GUEST = "coreos64Guest"
    VMWARE_PHOTON64_GUEST = "vmwarePhoton64Guest"
    OTHER24X_LINUX_GUEST = "other24xLinuxGuest"
    OTHER26X_LINUX_GUEST = "other26xLinuxGuest"
    OTHER_LINUX_GUEST = "otherLinuxGuest"
    OTHER3X_LINUX_GUEST = "other3xLinuxGuest"
    OTHER4X_LINUX_GUEST = "other4xLinuxGuest"
    OTHER5X_LINUX_GUEST = "other5xLinuxGuest"
    OTHER6X_LINUX_GUEST = "other6xLinuxGuest"
    GENERIC_LINUX_GUEST = "genericLinuxGuest"
    OTHER24X_LINUX64_GUEST = "other24xLinux64Guest"
    OTHER26X_LINUX64_GUEST = "other26xLinux64Guest"
    OTHER3X_LINUX64_GUEST = "other3xLinux64Guest"
    OTHER4X_LINUX64_GUEST = "other4xLinux64Guest"
    OTHER5X_LINUX64_GUEST = "other5xLinux64Guest"
    OTHER6X_LINUX64_GUEST = "other6xLinux64Guest"
    OTHER_LINUX64_GUEST = "otherLinux64Guest"
    SOLARIS6_GUEST = "solaris6Guest"
    SOLARIS7_GUEST = "solaris7Guest"
    SOLARIS8_GUEST = "solaris8Guest"
    SOLARIS9_GUEST = "solaris9Guest"
    SOLARIS10_GUEST = "solaris10Guest"
    SOLARIS10_64_GUEST = "solaris10_64Guest"
    SOLARIS11_64_GUEST = "solaris11_64Guest"
    OS2_GUEST = "os2Guest"
    E_COM_STATION_GUEST = "eComStationGuest"
    E_COM_STATION2_GUEST = "eComStation2Guest"
    NETWARE4_GUEST = "netware4Guest"
    NETWARE5_GUEST = "netware5Guest"
    NETWARE6_GUEST = "netware6Guest"
    OPEN_SERVER5_GUEST = "openServer5Guest"
    OPEN_SERVER6_GUEST = "openServer6Guest"
    UNIX_WARE7_GUEST = "unixWare7Guest"
    DARWIN_GUEST = "darwinGuest"
    DARWIN64_GUEST = "darwin64Guest"
    DARWIN10_GUEST = "darwin10Guest"
    DARWIN10_64_GUEST = "darwin10_64Guest"
    DARWIN11_GUEST = "darwin11Guest"
    DARWIN11_64_GUEST = "darwin11_64Guest"
    DARWIN12_64_GUEST = "darwin12_64Guest"
    DARWIN13_64_GUEST = "darwin13_64Guest"
    DARWIN14_64_GUEST = "darwin14_64Guest"
    DARWIN15_64_GUEST = "darwin15_64Guest"
    DARWIN16_64_GUEST = "darwin16_64Guest"
    DARWIN17_64_GUEST = "darwin17_64Guest"
    DARWIN18_64_GUEST = "darwin18_64Guest"
    DARWIN19_64_GUEST = "darwin19_64Guest"
    DARWIN20_64_GUEST = "darwin20_64Guest"
    DARWIN21_64_GUEST = "darwin21_64Guest"
    DARWIN22_64_GUEST = "darwin22_64Guest"
    DARWIN23_64_GUEST = "darwin23_64Guest"
    VMKERNEL_GUEST = "vmkernelGuest"
    VMKERNEL5_GUEST = "vmkernel5Guest"
    VMKERNEL6_GUEST = "vmkernel6Guest"
    VMKERNEL65_GUEST = "vmkernel65Guest"
    VMKERNEL7_GUEST = "vmkernel7Guest"
    VMKERNEL8_GUEST = "vmkernel8Guest"
    AMAZONLINUX2_64_GUEST = "amazonlinux2_64Guest"
    AMAZONLINUX3_64_GUEST = "amazonlinux3_64Guest"
    CRX_POD1_GUEST = "crxPod1Guest"
    ROCKYLINUX_64_GUEST = "rockylinux_64Guest"
    ALMALINUX_64_GUEST = "almalinux_64Guest"
    OTHER_GUEST = "otherGuest"
    OTHER_GUEST64 = "otherGuest64"

class VirtualMachineGuestState(vmodl.OpenEnum):
    """``vim.vm.GuestInfo.GuestState``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineGuestState_enum/
    """
    RUNNING = "running"
    SHUTTING_DOWN = "shuttingDown"
    RESETTING = "resetting"
    STANDBY = "standby"
    NOT_RUNNING = "notRunning"
    UNKNOWN = "unknown"

class VirtualMachineHtSharing(vmodl.OpenEnum):
    """``vim.vm.FlagInfo.HtSharing``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineHtSharing_enum/
    """
    ANY = "any"
    NONE = "none"
    INTERNAL = "internal"

class VirtualMachineMetadataManagerVmMetadataOp(vmodl.OpenEnum):
    """``vim.vm.MetadataManager.VmMetadataOp``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMetadataManagerVmMetadataOp_enum/
    """
    UPDATE = "Update"
    REMOVE = "Remove"

class VirtualMachineMetadataManagerVmMetadataOwnerOwner(vmodl.OpenEnum):
    """``vim.vm.MetadataManager.VmMetadataOwner.Owner``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMetadataManagerVmMetadataOwnerOwner_enum/
    """
    COM_VMWARE_VSPHERE_HA = "ComVmwareVsphereHA"

class VirtualMachinePowerOffBehavior(vmodl.OpenEnum):
    """``vim.vm.FlagInfo.PowerOffBehavior``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePowerOffBehavior_enum/
    """
    POWER_OFF = "powerOff"
    REVERT = "revert"
    PROMPT = "prompt"
    TAKE = "take"

class VirtualMachinePowerOpType(vmodl.OpenEnum):
    """``vim.vm.DefaultPowerOpInfo.PowerOpType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePowerOpType_enum/
    """
    SOFT = "soft"
    HARD = "hard"
    PRESET = "preset"

class VirtualMachineRelocateDiskMoveOptions(vmodl.OpenEnum):
    """``vim.vm.RelocateSpec.DiskMoveOptions``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRelocateDiskMoveOptions_enum/
    """
    MOVE_ALL_DISK_BACKINGS_AND_ALLOW_SHARING = "moveAllDiskBackingsAndAllowSharing"
    MOVE_ALL_DISK_BACKINGS_AND_DISALLOW_SHARING = "moveAllDiskBackingsAndDisallowSharing"
    MOVE_CHILD_MOST_DISK_BACKING = "moveChildMostDiskBacking"
    CREATE_NEW_CHILD_DISK_BACKING = "createNewChildDiskBacking"
    MOVE_ALL_DISK_BACKINGS_AND_CONSOLIDATE = "moveAllDiskBackingsAndConsolidate"

class VirtualMachineRelocateTransformation(vmodl.OpenEnum):
    """``vim.vm.RelocateSpec.Transformation``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRelocateTransformation_enum/
    """
    FLAT = "flat"
    SPARSE = "sparse"

class VirtualMachineScsiPassthroughType(vmodl.OpenEnum):
    """``vim.vm.ScsiPassthroughInfo.ScsiClass``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineScsiPassthroughType_enum/
    """
    DISK = "disk"
    TAPE = "tape"
    PRINTER = "printer"
    PROCESSOR = "processor"
    WORM = "worm"
    CDROM = "cdrom"
    SCANNER = "scanner"
    OPTICAL = "optical"
    MEDIA = "media"
    COM = "com"
    RAID = "raid"
    UNKNOWN = "unknown"

class VirtualMachineSgxInfoFlcModes(vmodl.OpenEnum):
    """``vim.vm.SgxInfo.FlcModes``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSgxInfoFlcModes_enum/
    """
    LOCKED = "locked"
    UNLOCKED = "unlocked"

class VirtualMachineStandbyActionType(vmodl.OpenEnum):
    """``vim.vm.DefaultPowerOpInfo.StandbyActionType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineStandbyActionType_enum/
    """
    CHECKPOINT = "checkpoint"
    POWER_ON_SUSPEND = "powerOnSuspend"

class VirtualMachineTargetInfoConfigurationTag(vmodl.OpenEnum):
    """``vim.vm.TargetInfo.ConfigurationTag``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineTargetInfoConfigurationTag_enum/
    """
    COMPLIANT = "compliant"
    CLUSTER_WIDE = "clusterWide"

class VirtualMachineToolsInstallType(vmodl.OpenEnum):
    """``vim.vm.GuestInfo.ToolsInstallType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineToolsInstallType_enum/
    """
    GUEST_TOOLS_TYPE_UNKNOWN = "guestToolsTypeUnknown"
    GUEST_TOOLS_TYPE_MSI = "guestToolsTypeMSI"
    GUEST_TOOLS_TYPE_TAR = "guestToolsTypeTar"
    GUEST_TOOLS_TYPE_OSP = "guestToolsTypeOSP"
    GUEST_TOOLS_TYPE_OPEN_VM_TOOLS = "guestToolsTypeOpenVMTools"

class VirtualMachineToolsRunningStatus(vmodl.OpenEnum):
    """``vim.vm.GuestInfo.ToolsRunningStatus``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineToolsRunningStatus_enum/
    """
    GUEST_TOOLS_NOT_RUNNING = "guestToolsNotRunning"
    GUEST_TOOLS_RUNNING = "guestToolsRunning"
    GUEST_TOOLS_EXECUTING_SCRIPTS = "guestToolsExecutingScripts"

class VirtualMachineToolsStatus(vmodl.OpenEnum):
    """``vim.vm.GuestInfo.ToolsStatus``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineToolsStatus_enum/
    """
    TOOLS_NOT_INSTALLED = "toolsNotInstalled"
    TOOLS_NOT_RUNNING = "toolsNotRunning"
    TOOLS_OLD = "toolsOld"
    TOOLS_OK = "toolsOk"

class VirtualMachineToolsVersionStatus(vmodl.OpenEnum):
    """``vim.vm.GuestInfo.ToolsVersionStatus``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineToolsVersionStatus_enum/
    """
    GUEST_TOOLS_NOT_INSTALLED = "guestToolsNotInstalled"
    GUEST_TOOLS_NEED_UPGRADE = "guestToolsNeedUpgrade"
    GUEST_TOOLS_CURRENT = "guestToolsCurrent"
    GUEST_TOOLS_UNMANAGED = "guestToolsUnmanaged"
    GUEST_TOOLS_TOO_OLD = "guestToolsTooOld"
    GUEST_TOOLS_SUPPORTED_OLD = "guestToolsSupportedOld"
    GUEST_TOOLS_SUPPORTED_NEW = "guestToolsSupportedNew"
    GUEST_TOOLS_TOO_NEW = "guestToolsTooNew"
    GUEST_TOOLS_BLACKLISTED = "guestToolsBlacklisted"

class VirtualMachineUsbInfoFamily(vmodl.OpenEnum):
    """``vim.vm.UsbInfo.Family``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineUsbInfoFamily_enum/
    """
    AUDIO = "audio"
    HID = "hid"
    HID_BOOTABLE = "hid_bootable"
    PHYSICAL = "physical"
    COMMUNICATION = "communication"
    IMAGING = "imaging"
    PRINTER = "printer"
    STORAGE = "storage"
    HUB = "hub"
    SMART_CARD = "smart_card"
    SECURITY = "security"
    VIDEO = "video"
    WIRELESS = "wireless"
    BLUETOOTH = "bluetooth"
    WUSB = "wusb"
    PDA = "pda"
    VENDOR_SPECIFIC = "vendor_specific"
    OTHER = "other"
    UNKNOWN_FAMILY = "unknownFamily"

class VirtualMachineUsbInfoSpeed(vmodl.OpenEnum):
    """``vim.vm.UsbInfo.Speed``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineUsbInfoSpeed_enum/
    """
    LOW = "low"
    FULL = "full"
    HIGH = "high"
    SUPER_SPEED = "superSpeed"
    SUPER_SPEED_PLUS = "superSpeedPlus"
    SUPER_SPEED20_GBPS = "superSpeed20Gbps"
    UNKNOWN_SPEED = "unknownSpeed"

class VirtualMachineVendorDeviceGroupInfoComponentDeviceInfoComponentType(vmodl.OpenEnum):
    """``vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo.ComponentType``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVendorDeviceGroupInfoComponentDeviceInfoComponentType_enum/
    """
    PCI_PASSTHRU = "pciPassthru"
    NVIDIA_VGPU = "nvidiaVgpu"
    SRIOV_NIC = "sriovNic"
    DVX = "dvx"

class VirtualMachineVgpuProfileInfoProfileClass(vmodl.OpenEnum):
    """``vim.vm.VgpuProfileInfo.ProfileClass``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVgpuProfileInfoProfileClass_enum/
    """
    COMPUTE = "compute"
    QUADRO = "quadro"

class VirtualMachineVgpuProfileInfoProfileSharing(vmodl.OpenEnum):
    """``vim.vm.VgpuProfileInfo.ProfileSharing``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVgpuProfileInfoProfileSharing_enum/
    """
    TIME_SLICED = "timeSliced"
    MIG = "mig"

class VirtualMachineVirtualDeviceSwapDeviceSwapStatus(vmodl.OpenEnum):
    """``vim.vm.VirtualDeviceSwap.DeviceSwapStatus``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualDeviceSwapDeviceSwapStatus_enum/
    """
    NONE = "none"
    SCHEDULED = "scheduled"
    INPROGRESS = "inprogress"
    FAILED = "failed"
    COMPLETED = "completed"

class VirtualMachineVirtualPMemSnapshotMode(vmodl.OpenEnum):
    """``vim.vm.VirtualPMem.SnapshotMode``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineVirtualPMemSnapshotMode_enum/
    """
    INDEPENDENT_PERSISTENT = "independent_persistent"
    INDEPENDENT_ERASEONREVERT = "independent_eraseonrevert"

class VirtualMachineWindowsQuiesceSpecVssBackupContext(vmodl.OpenEnum):
    """``vim.vm.WindowsQuiesceSpec.VssBackupContext``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineWindowsQuiesceSpecVssBackupContext_enum/
    """
    CTX_AUTO = "ctx_auto"
    CTX_BACKUP = "ctx_backup"
    CTX_FILE_SHARE_BACKUP = "ctx_file_share_backup"
