# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim``."""

import vmodl

class BatchResultResult(vmodl.OpenEnum):
    """``vim.BatchResult.Result``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/BatchResultResult_enum/
    """
    SUCCESS = "success"
    FAIL = "fail"

class ClusterComputeResourceHCIWorkflowState(vmodl.OpenEnum):
    """``vim.ClusterComputeResource.HCIWorkflowState``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHCIWorkflowState_enum/
    """
    IN_PROGRESS = "in_progress"
    DONE = "done"
    INVALID = "invalid"

class ClusterComputeResourceVcsHealthStatus(vmodl.OpenEnum):
    """``vim.ClusterComputeResource.VcsHealthStatus``. Since 7.0.1.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceVcsHealthStatus_enum/
    """
    HEALTHY = "healthy"
    DEGRADED = "degraded"
    NONHEALTHY = "nonhealthy"

class ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState(vmodl.OpenEnum):
    """``vim.ComputeResource.HostSPBMLicenseInfo.HostSPBMLicenseState``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState_enum/
    """
    LICENSED = "licensed"
    UNLICENSED = "unlicensed"
    UNKNOWN = "unknown"

class ConfigSpecOperation(vmodl.OpenEnum):
    """``vim.ConfigSpecOperation``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ConfigSpecOperation_enum/
    """
    ADD = "add"
    EDIT = "edit"
    REMOVE = "remove"

class DatastoreAccessible(vmodl.OpenEnum):
    """``vim.Datastore.Accessible``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreAccessible_enum/
    """
    TRUE = "True"
    FALSE = "False"

class DatastoreSummaryMaintenanceModeState(vmodl.OpenEnum):
    """``vim.Datastore.Summary.MaintenanceModeState``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DatastoreSummaryMaintenanceModeState_enum/
    """
    NORMAL = "normal"
    ENTERING_MAINTENANCE = "enteringMaintenance"
    IN_MAINTENANCE = "inMaintenance"

class DiagnosticManagerLogCreator(vmodl.OpenEnum):
    """``vim.DiagnosticManager.LogDescriptor.Creator``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerLogCreator_enum/
    """
    VPXD = "vpxd"
    VPXA = "vpxa"
    HOSTD = "hostd"
    SERVERD = "serverd"
    INSTALL = "install"
    VPX_CLIENT = "vpxClient"
    RECORD_LOG = "recordLog"

class DiagnosticManagerLogFormat(vmodl.OpenEnum):
    """``vim.DiagnosticManager.LogDescriptor.Format``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DiagnosticManagerLogFormat_enum/
    """
    PLAIN = "plain"

class DistributedVirtualSwitchHostInfrastructureTrafficClass(vmodl.OpenEnum):
    """``vim.DistributedVirtualSwitch.HostInfrastructureTrafficClass``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostInfrastructureTrafficClass_enum/
    """
    MANAGEMENT = "management"
    FAULT_TOLERANCE = "faultTolerance"
    VMOTION = "vmotion"
    VIRTUAL_MACHINE = "virtualMachine"
    I_SCSI = "iSCSI"
    NFS = "nfs"
    HBR = "hbr"
    VSAN = "vsan"
    VDP = "vdp"
    BACKUP_NFC = "backupNfc"
    NVMETCP = "nvmetcp"
    PROVISIONING = "provisioning"

class DistributedVirtualSwitchNetworkResourceControlVersion(vmodl.OpenEnum):
    """``vim.DistributedVirtualSwitch.NetworkResourceControlVersion``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchNetworkResourceControlVersion_enum/
    """
    VERSION2 = "version2"
    VERSION3 = "version3"

class DistributedVirtualSwitchNicTeamingPolicyMode(vmodl.OpenEnum):
    """``vim.DistributedVirtualSwitch.NicTeamingPolicyMode``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchNicTeamingPolicyMode_enum/
    """
    LOADBALANCE_IP = "loadbalance_ip"
    LOADBALANCE_SRCMAC = "loadbalance_srcmac"
    LOADBALANCE_SRCID = "loadbalance_srcid"
    FAILOVER_EXPLICIT = "failover_explicit"
    LOADBALANCE_LOADBASED = "loadbalance_loadbased"

class DistributedVirtualSwitchProductSpecOperationType(vmodl.OpenEnum):
    """``vim.DistributedVirtualSwitch.ProductSpecOperationType``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchProductSpecOperationType_enum/
    """
    PRE_INSTALL = "preInstall"
    UPGRADE = "upgrade"
    NOTIFY_AVAILABLE_UPGRADE = "notifyAvailableUpgrade"
    PROCEED_WITH_UPGRADE = "proceedWithUpgrade"
    UPDATE_BUNDLE_INFO = "updateBundleInfo"

class DrsInjectorWorkloadCorrelationState(vmodl.OpenEnum):
    """``vim.DrsStatsManager.InjectorWorkload.CorrelationState``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsInjectorWorkloadCorrelationState_enum/
    """
    CORRELATED = "Correlated"
    UNCORRELATED = "Uncorrelated"

class FolderDesiredHostState(vmodl.OpenEnum):
    """``vim.Folder.DesiredHostState``. Since 6.7.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/FolderDesiredHostState_enum/
    """
    MAINTENANCE = "maintenance"
    NON_MAINTENANCE = "non_maintenance"

class HealthUpdateInfoComponentType(vmodl.OpenEnum):
    """``vim.HealthUpdateInfo.ComponentType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HealthUpdateInfoComponentType_enum/
    """
    MEMORY = "Memory"
    POWER = "Power"
    FAN = "Fan"
    NETWORK = "Network"
    STORAGE = "Storage"

class HostCryptoState(vmodl.OpenEnum):
    """``vim.HostSystem.CryptoState``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostCryptoState_enum/
    """
    INCAPABLE = "incapable"
    PREPARED = "prepared"
    SAFE = "safe"
    PENDING_INCAPABLE = "pendingIncapable"

class HostLicensableResourceKey(vmodl.OpenEnum):
    """``vim.LicenseManager.LicensableResourceInfo.ResourceKey``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostLicensableResourceKey_enum/
    """
    NUM_CPU_PACKAGES = "numCpuPackages"
    NUM_CPU_CORES = "numCpuCores"
    MEMORY_SIZE = "memorySize"
    MEMORY_FOR_VMS = "memoryForVms"
    NUM_VMS_STARTED = "numVmsStarted"
    NUM_VMS_STARTING = "numVmsStarting"

class HostStandbyMode(vmodl.OpenEnum):
    """``vim.HostSystem.StandbyMode``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostStandbyMode_enum/
    """
    ENTERING = "entering"
    EXITING = "exiting"
    IN = "in"
    NONE = "none"

class HostSystemConnectionState(vmodl.OpenEnum):
    """``vim.HostSystem.ConnectionState``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemConnectionState_enum/
    """
    CONNECTED = "connected"
    NOT_RESPONDING = "notResponding"
    DISCONNECTED = "disconnected"

class HostSystemPowerState(vmodl.OpenEnum):
    """``vim.HostSystem.PowerState``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemPowerState_enum/
    """
    POWERED_ON = "poweredOn"
    POWERED_OFF = "poweredOff"
    STAND_BY = "standBy"
    UNKNOWN = "unknown"

class HostSystemRemediationStateState(vmodl.OpenEnum):
    """``vim.HostSystem.RemediationState.State``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemRemediationStateState_enum/
    """
    REMEDIATION_READY = "remediationReady"
    PRECHECK_REMEDIATION_RUNNING = "precheckRemediationRunning"
    PRECHECK_REMEDIATION_COMPLETE = "precheckRemediationComplete"
    PRECHECK_REMEDIATION_FAILED = "precheckRemediationFailed"
    REMEDIATION_RUNNING = "remediationRunning"
    REMEDIATION_FAILED = "remediationFailed"

class HttpNfcLeaseManifestEntryChecksumType(vmodl.OpenEnum):
    """``vim.HttpNfcLease.ManifestEntry.ChecksumType``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseManifestEntryChecksumType_enum/
    """
    SHA1 = "sha1"
    SHA256 = "sha256"

class HttpNfcLeaseMode(vmodl.OpenEnum):
    """``vim.HttpNfcLease.Mode``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseMode_enum/
    """
    PUSH_OR_GET = "pushOrGet"
    PULL = "pull"

class HttpNfcLeaseState(vmodl.OpenEnum):
    """``vim.HttpNfcLease.State``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseState_enum/
    """
    INITIALIZING = "initializing"
    READY = "ready"
    DONE = "done"
    ERROR = "error"

class IoFilterOperation(vmodl.OpenEnum):
    """``vim.IoFilterManager.OperationType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterOperation_enum/
    """
    INSTALL = "install"
    UNINSTALL = "uninstall"
    UPGRADE = "upgrade"

class IoFilterType(vmodl.OpenEnum):
    """``vim.IoFilterManager.IoFilterType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/IoFilterType_enum/
    """
    CACHE = "cache"
    REPLICATION = "replication"
    ENCRYPTION = "encryption"
    COMPRESSION = "compression"
    INSPECTION = "inspection"
    DATASTORE_IO_CONTROL = "datastoreIoControl"
    DATA_PROVIDER = "dataProvider"
    DATA_CAPTURE = "dataCapture"

class LatencySensitivitySensitivityLevel(vmodl.OpenEnum):
    """``vim.LatencySensitivity.SensitivityLevel``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LatencySensitivitySensitivityLevel_enum/
    """
    LOW = "low"
    NORMAL = "normal"
    MEDIUM = "medium"
    HIGH = "high"
    CUSTOM = "custom"

class LicenseFeatureInfoSourceRestriction(vmodl.OpenEnum):
    """``vim.LicenseManager.FeatureInfo.SourceRestriction``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseFeatureInfoSourceRestriction_enum/
    """
    UNRESTRICTED = "unrestricted"
    SERVED = "served"
    FILE = "file"

class LicenseFeatureInfoState(vmodl.OpenEnum):
    """``vim.LicenseManager.FeatureInfo.State``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseFeatureInfoState_enum/
    """
    ENABLED = "enabled"
    DISABLED = "disabled"
    OPTIONAL = "optional"

class LicenseFeatureInfoUnit(vmodl.OpenEnum):
    """``vim.LicenseManager.FeatureInfo.CostUnit``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseFeatureInfoUnit_enum/
    """
    HOST = "host"
    CPU_CORE = "cpuCore"
    CPU_PACKAGE = "cpuPackage"
    SERVER = "server"
    VM = "vm"

class LicenseManagerLicenseKey(vmodl.OpenEnum):
    """``vim.LicenseManager.LicenseKey``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseManagerLicenseKey_enum/
    """
    ESX_FULL = "esxFull"
    ESX_VMTN = "esxVmtn"
    ESX_EXPRESS = "esxExpress"
    SAN = "san"
    ISCSI = "iscsi"
    NAS = "nas"
    VSMP = "vsmp"
    BACKUP = "backup"
    VC = "vc"
    VC_EXPRESS = "vcExpress"
    ESX_HOST = "esxHost"
    GSX_HOST = "gsxHost"
    SERVER_HOST = "serverHost"
    DRS_POWER = "drsPower"
    VMOTION = "vmotion"
    DRS = "drs"
    DAS = "das"

class LicenseManagerState(vmodl.OpenEnum):
    """``vim.LicenseManager.LicenseState``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseManagerState_enum/
    """
    INITIALIZING = "initializing"
    NORMAL = "normal"
    MARGINAL = "marginal"
    FAULT = "fault"

class LicenseReservationInfoState(vmodl.OpenEnum):
    """``vim.LicenseManager.ReservationInfo.State``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseReservationInfoState_enum/
    """
    NOT_USED = "notUsed"
    NO_LICENSE = "noLicense"
    UNLICENSED_USE = "unlicensedUse"
    LICENSED = "licensed"

class ManagedEntityStatus(vmodl.OpenEnum):
    """``vim.ManagedEntity.Status``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ManagedEntityStatus_enum/
    """
    GRAY = "gray"
    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"

class OvfConsumerOstNodeType(vmodl.OpenEnum):
    """``vim.OvfConsumer.OstNodeType``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerOstNodeType_enum/
    """
    ENVELOPE = "envelope"
    VIRTUAL_SYSTEM = "virtualSystem"
    VIRTUAL_SYSTEM_COLLECTION = "virtualSystemCollection"

class OvfCreateImportSpecParamsDiskProvisioningType(vmodl.OpenEnum):
    """``vim.OvfManager.CreateImportSpecParams.DiskProvisioningType``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateImportSpecParamsDiskProvisioningType_enum/
    """
    MONOLITHIC_SPARSE = "monolithicSparse"
    MONOLITHIC_FLAT = "monolithicFlat"
    TWO_GB_MAX_EXTENT_SPARSE = "twoGbMaxExtentSparse"
    TWO_GB_MAX_EXTENT_FLAT = "twoGbMaxExtentFlat"
    THIN = "thin"
    THICK = "thick"
    SE_SPARSE = "seSparse"
    EAGER_ZEROED_THICK = "eagerZeroedThick"
    SPARSE = "sparse"
    FLAT = "flat"

class PerfFormat(vmodl.OpenEnum):
    """``vim.PerformanceManager.Format``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfFormat_enum/
    """
    NORMAL = "normal"
    CSV = "csv"

class PerfStatsType(vmodl.OpenEnum):
    """``vim.PerformanceManager.CounterInfo.StatsType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfStatsType_enum/
    """
    ABSOLUTE = "absolute"
    DELTA = "delta"
    RATE = "rate"

class PerfSummaryType(vmodl.OpenEnum):
    """``vim.PerformanceManager.CounterInfo.RollupType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerfSummaryType_enum/
    """
    AVERAGE = "average"
    MAXIMUM = "maximum"
    MINIMUM = "minimum"
    LATEST = "latest"
    SUMMATION = "summation"
    NONE = "none"

class PerformanceManagerUnit(vmodl.OpenEnum):
    """``vim.PerformanceManager.CounterInfo.Unit``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PerformanceManagerUnit_enum/
    """
    PERCENT = "percent"
    KILO_BYTES = "kiloBytes"
    MEGA_BYTES = "megaBytes"
    MEGA_HERTZ = "megaHertz"
    NUMBER = "number"
    MICROSECOND = "microsecond"
    MILLISECOND = "millisecond"
    SECOND = "second"
    KILO_BYTES_PER_SECOND = "kiloBytesPerSecond"
    MEGA_BYTES_PER_SECOND = "megaBytesPerSecond"
    WATT = "watt"
    JOULE = "joule"
    TERA_BYTES = "teraBytes"
    CELSIUS = "celsius"
    MG_CO2_EQ_PER_HOUR = "mgCO2eqPerHour"
    NANOSECOND = "nanosecond"

class QuiesceMode(vmodl.OpenEnum):
    """``vim.HbrManager.VmReplicationCapability.QuiesceMode``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/QuiesceMode_enum/
    """
    APPLICATION = "application"
    FILESYSTEM = "filesystem"
    NONE = "none"

class ReplicationVmState(vmodl.OpenEnum):
    """``vim.HbrManager.ReplicationVmInfo.State``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmState_enum/
    """
    NONE = "none"
    PAUSED = "paused"
    SYNCING = "syncing"
    IDLE = "idle"
    ACTIVE = "active"
    ERROR = "error"

class ResourceConfigSpecScaleSharesBehavior(vmodl.OpenEnum):
    """``vim.ResourceConfigSpec.ScaleSharesBehavior``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceConfigSpecScaleSharesBehavior_enum/
    """
    DISABLED = "disabled"
    SCALE_CPU_AND_MEMORY_SHARES = "scaleCpuAndMemoryShares"

class SessionManagerGenericServiceTicketTicketType(vmodl.OpenEnum):
    """``vim.SessionManager.GenericServiceTicket.TicketType``. Since 7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerGenericServiceTicketTicketType_enum/
    """
    HTTP_NFC_SERVICE_TICKET = "HttpNfcServiceTicket"
    HOST_SERVICE_TICKET = "HostServiceTicket"
    VC_SERVICE_TICKET = "VcServiceTicket"

class SessionManagerHttpServiceRequestSpecMethod(vmodl.OpenEnum):
    """``vim.SessionManager.HttpServiceRequestSpec.Method``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SessionManagerHttpServiceRequestSpecMethod_enum/
    """
    HTTP_OPTIONS = "httpOptions"
    HTTP_GET = "httpGet"
    HTTP_HEAD = "httpHead"
    HTTP_POST = "httpPost"
    HTTP_PUT = "httpPut"
    HTTP_DELETE = "httpDelete"
    HTTP_TRACE = "httpTrace"
    HTTP_CONNECT = "httpConnect"

class SharesLevel(vmodl.OpenEnum):
    """``vim.SharesInfo.Level``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SharesLevel_enum/
    """
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    CUSTOM = "custom"

class SimpleCommandEncoding(vmodl.OpenEnum):
    """``vim.SimpleCommand.Encoding``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/SimpleCommandEncoding_enum/
    """
    CSV = "CSV"
    HEX = "HEX"
    STRING = "STRING"

class StorageIORMThresholdMode(vmodl.OpenEnum):
    """``vim.StorageResourceManager.CongestionThresholdMode``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIORMThresholdMode_enum/
    """
    AUTOMATIC = "automatic"
    MANUAL = "manual"

class TaskFilterSpecRecursionOption(vmodl.OpenEnum):
    """``vim.TaskFilterSpec.RecursionOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpecRecursionOption_enum/
    """
    SELF = "self"
    CHILDREN = "children"
    ALL = "all"

class TaskFilterSpecTimeOption(vmodl.OpenEnum):
    """``vim.TaskFilterSpec.TimeOption``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskFilterSpecTimeOption_enum/
    """
    QUEUED_TIME = "queuedTime"
    STARTED_TIME = "startedTime"
    COMPLETED_TIME = "completedTime"

class TaskInfoState(vmodl.OpenEnum):
    """``vim.TaskInfo.State``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/TaskInfoState_enum/
    """
    QUEUED = "queued"
    RUNNING = "running"
    SUCCESS = "success"
    ERROR = "error"

class VMotionCompatibilityType(vmodl.OpenEnum):
    """``vim.ServiceInstance.VMotionCompatibilityType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMotionCompatibilityType_enum/
    """
    CPU = "cpu"
    SOFTWARE = "software"

class ValidateMigrationTestType(vmodl.OpenEnum):
    """``vim.ServiceInstance.ValidateMigrationTestType``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ValidateMigrationTestType_enum/
    """
    SOURCE_TESTS = "sourceTests"
    COMPATIBILITY_TESTS = "compatibilityTests"
    DISK_ACCESSIBILITY_TESTS = "diskAccessibilityTests"
    RESOURCE_TESTS = "resourceTests"

class VirtualAppVAppState(vmodl.OpenEnum):
    """``vim.VirtualApp.VAppState``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAppVAppState_enum/
    """
    STARTED = "started"
    STOPPED = "stopped"
    STARTING = "starting"
    STOPPING = "stopping"

class VirtualDiskAdapterType(vmodl.OpenEnum):
    """``vim.VirtualDiskManager.VirtualDiskAdapterType``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskAdapterType_enum/
    """
    IDE = "ide"
    BUS_LOGIC = "busLogic"
    LSI_LOGIC = "lsiLogic"

class VirtualDiskType(vmodl.OpenEnum):
    """``vim.VirtualDiskManager.VirtualDiskType``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskType_enum/
    """
    PREALLOCATED = "preallocated"
    THIN = "thin"
    SE_SPARSE = "seSparse"
    RDM = "rdm"
    RDMP = "rdmp"
    RAW = "raw"
    DELTA = "delta"
    SPARSE2_GB = "sparse2Gb"
    THICK2_GB = "thick2Gb"
    EAGER_ZEROED_THICK = "eagerZeroedThick"
    SPARSE_MONOLITHIC = "sparseMonolithic"
    FLAT_MONOLITHIC = "flatMonolithic"
    THICK = "thick"

class VirtualMachineAppHeartbeatStatusType(vmodl.OpenEnum):
    """``vim.VirtualMachine.AppHeartbeatStatusType``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineAppHeartbeatStatusType_enum/
    """
    APP_STATUS_GRAY = "appStatusGray"
    APP_STATUS_GREEN = "appStatusGreen"
    APP_STATUS_RED = "appStatusRed"

class VirtualMachineConnectionState(vmodl.OpenEnum):
    """``vim.VirtualMachine.ConnectionState``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConnectionState_enum/
    """
    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    ORPHANED = "orphaned"
    INACCESSIBLE = "inaccessible"
    INVALID = "invalid"

class VirtualMachineCryptoState(vmodl.OpenEnum):
    """``vim.VirtualMachine.CryptoState``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineCryptoState_enum/
    """
    UNLOCKED = "unlocked"
    LOCKED = "locked"

class VirtualMachineFaultToleranceState(vmodl.OpenEnum):
    """``vim.VirtualMachine.FaultToleranceState``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFaultToleranceState_enum/
    """
    NOT_CONFIGURED = "notConfigured"
    DISABLED = "disabled"
    ENABLED = "enabled"
    NEED_SECONDARY = "needSecondary"
    STARTING = "starting"
    RUNNING = "running"

class VirtualMachineFaultToleranceType(vmodl.OpenEnum):
    """``vim.VirtualMachine.FaultToleranceType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFaultToleranceType_enum/
    """
    UNSET = "unset"
    RECORD_REPLAY = "recordReplay"
    CHECKPOINTING = "checkpointing"

class VirtualMachineMovePriority(vmodl.OpenEnum):
    """``vim.VirtualMachine.MovePriority``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMovePriority_enum/
    """
    LOW_PRIORITY = "lowPriority"
    HIGH_PRIORITY = "highPriority"
    DEFAULT_PRIORITY = "defaultPriority"

class VirtualMachineNeedSecondaryReason(vmodl.OpenEnum):
    """``vim.VirtualMachine.NeedSecondaryReason``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineNeedSecondaryReason_enum/
    """
    INITIALIZING = "initializing"
    DIVERGENCE = "divergence"
    LOST_CONNECTION = "lostConnection"
    PARTIAL_HARDWARE_FAILURE = "partialHardwareFailure"
    USER_ACTION = "userAction"
    CHECKPOINT_ERROR = "checkpointError"
    OTHER = "other"

class VirtualMachinePowerState(vmodl.OpenEnum):
    """``vim.VirtualMachine.PowerState``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePowerState_enum/
    """
    POWERED_OFF = "poweredOff"
    POWERED_ON = "poweredOn"
    SUSPENDED = "suspended"

class VirtualMachineRecordReplayState(vmodl.OpenEnum):
    """``vim.VirtualMachine.RecordReplayState``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRecordReplayState_enum/
    """
    RECORDING = "recording"
    REPLAYING = "replaying"
    INACTIVE = "inactive"

class VirtualMachineTicketType(vmodl.OpenEnum):
    """``vim.VirtualMachine.TicketType``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineTicketType_enum/
    """
    MKS = "mks"
    DEVICE = "device"
    GUEST_CONTROL = "guestControl"
    DND = "dnd"
    WEBMKS = "webmks"
    GUEST_INTEGRITY = "guestIntegrity"
    WEB_REMOTE_DEVICE = "webRemoteDevice"

class VsanUpgradeSystemUpgradeHistoryDiskGroupOpType(vmodl.OpenEnum):
    """``vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOpType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VsanUpgradeSystemUpgradeHistoryDiskGroupOpType_enum/
    """
    ADD = "add"
    REMOVE = "remove"
