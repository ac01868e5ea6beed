# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated types of ``vim.cluster``."""

import vmodl

class ActionType(vmodl.OpenEnum):
    """``vim.cluster.Action.ActionType``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ActionType_enum/
    """
    MIGRATION_V1 = "MigrationV1"
    VM_POWER_V1 = "VmPowerV1"
    HOST_POWER_V1 = "HostPowerV1"
    INCREASE_LIMIT_V1 = "IncreaseLimitV1"
    INCREASE_SIZE_V1 = "IncreaseSizeV1"
    INCREASE_SHARES_V1 = "IncreaseSharesV1"
    INCREASE_RESERVATION_V1 = "IncreaseReservationV1"
    DECREASE_OTHERS_RESERVATION_V1 = "DecreaseOthersReservationV1"
    INCREASE_CLUSTER_CAPACITY_V1 = "IncreaseClusterCapacityV1"
    DECREASE_MIGRATION_THRESHOLD_V1 = "DecreaseMigrationThresholdV1"
    HOST_MAINTENANCE_V1 = "HostMaintenanceV1"
    STORAGE_MIGRATION_V1 = "StorageMigrationV1"
    STORAGE_PLACEMENT_V1 = "StoragePlacementV1"
    PLACEMENT_V1 = "PlacementV1"
    HOST_INFRA_UPDATE_HA_V1 = "HostInfraUpdateHaV1"

class ClusterCryptoConfigInfoCryptoMode(vmodl.OpenEnum):
    """``vim.cluster.CryptoConfigInfo.CryptoMode``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterCryptoConfigInfoCryptoMode_enum/
    """
    ON_DEMAND = "onDemand"
    FORCE_ENABLE = "forceEnable"

class ClusterDasAamNodeStateDasState(vmodl.OpenEnum):
    """``vim.cluster.DasAamNodeState.DasState``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAamNodeStateDasState_enum/
    """
    UNINITIALIZED = "uninitialized"
    INITIALIZED = "initialized"
    CONFIGURING = "configuring"
    UNCONFIGURING = "unconfiguring"
    RUNNING = "running"
    ERROR = "error"
    AGENT_SHUTDOWN = "agentShutdown"
    NODE_FAILED = "nodeFailed"

class ClusterDasConfigInfoHBDatastoreCandidate(vmodl.OpenEnum):
    """``vim.cluster.DasConfigInfo.HBDatastoreCandidate``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasConfigInfoHBDatastoreCandidate_enum/
    """
    USER_SELECTED_DS = "userSelectedDs"
    ALL_FEASIBLE_DS = "allFeasibleDs"
    ALL_FEASIBLE_DS_WITH_USER_PREFERENCE = "allFeasibleDsWithUserPreference"

class ClusterDasConfigInfoServiceState(vmodl.OpenEnum):
    """``vim.cluster.DasConfigInfo.ServiceState``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasConfigInfoServiceState_enum/
    """
    DISABLED = "disabled"
    ENABLED = "enabled"

class ClusterDasConfigInfoVmMonitoringState(vmodl.OpenEnum):
    """``vim.cluster.DasConfigInfo.VmMonitoringState``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasConfigInfoVmMonitoringState_enum/
    """
    VM_MONITORING_DISABLED = "vmMonitoringDisabled"
    VM_MONITORING_ONLY = "vmMonitoringOnly"
    VM_AND_APP_MONITORING = "vmAndAppMonitoring"

class ClusterDasFdmAvailabilityState(vmodl.OpenEnum):
    """``vim.cluster.DasFdmAvailabilityState``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasFdmAvailabilityState_enum/
    """
    UNINITIALIZED = "uninitialized"
    ELECTION = "election"
    MASTER = "master"
    CONNECTED_TO_MASTER = "connectedToMaster"
    NETWORK_PARTITIONED_FROM_MASTER = "networkPartitionedFromMaster"
    NETWORK_ISOLATED = "networkIsolated"
    HOST_DOWN = "hostDown"
    INITIALIZATION_ERROR = "initializationError"
    UNINITIALIZATION_ERROR = "uninitializationError"
    FDM_UNREACHABLE = "fdmUnreachable"
    RETRY = "retry"

class ClusterDasVmSettingsIsolationResponse(vmodl.OpenEnum):
    """``vim.cluster.DasVmSettings.IsolationResponse``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasVmSettingsIsolationResponse_enum/
    """
    NONE = "none"
    POWER_OFF = "powerOff"
    SHUTDOWN = "shutdown"
    CLUSTER_ISOLATION_RESPONSE = "clusterIsolationResponse"

class ClusterDasVmSettingsRestartPriority(vmodl.OpenEnum):
    """``vim.cluster.DasVmSettings.RestartPriority``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasVmSettingsRestartPriority_enum/
    """
    DISABLED = "disabled"
    LOWEST = "lowest"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    HIGHEST = "highest"
    CLUSTER_RESTART_PRIORITY = "clusterRestartPriority"

class ClusterHostInfraUpdateHaModeActionOperationType(vmodl.OpenEnum):
    """``vim.cluster.HostInfraUpdateHaModeAction.OperationType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterHostInfraUpdateHaModeActionOperationType_enum/
    """
    ENTER_QUARANTINE = "enterQuarantine"
    EXIT_QUARANTINE = "exitQuarantine"
    ENTER_MAINTENANCE = "enterMaintenance"

class ClusterInfraUpdateHaConfigInfoBehaviorType(vmodl.OpenEnum):
    """``vim.cluster.InfraUpdateHaConfigInfo.BehaviorType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterInfraUpdateHaConfigInfoBehaviorType_enum/
    """
    MANUAL = "Manual"
    AUTOMATED = "Automated"

class ClusterInfraUpdateHaConfigInfoRemediationType(vmodl.OpenEnum):
    """``vim.cluster.InfraUpdateHaConfigInfo.RemediationType``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterInfraUpdateHaConfigInfoRemediationType_enum/
    """
    QUARANTINE_MODE = "QuarantineMode"
    MAINTENANCE_MODE = "MaintenanceMode"

class ClusterPowerOnVmOption(vmodl.OpenEnum):
    """``vim.cluster.PowerOnVmOption``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterPowerOnVmOption_enum/
    """
    OVERRIDE_AUTOMATION_LEVEL = "OverrideAutomationLevel"
    RESERVE_RESOURCES = "ReserveResources"

class ClusterSystemVMsConfigInfoDeploymentMode(vmodl.OpenEnum):
    """``vim.cluster.SystemVMsConfigInfo.DeploymentMode``. Since 8.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterSystemVMsConfigInfoDeploymentMode_enum/
    """
    SYSTEM_MANAGED = "SYSTEM_MANAGED"
    ABSENT = "ABSENT"

class ClusterVmComponentProtectionSettingsStorageVmReaction(vmodl.OpenEnum):
    """``vim.cluster.VmComponentProtectionSettings.StorageVmReaction``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmComponentProtectionSettingsStorageVmReaction_enum/
    """
    DISABLED = "disabled"
    WARNING = "warning"
    RESTART_CONSERVATIVE = "restartConservative"
    RESTART_AGGRESSIVE = "restartAggressive"
    CLUSTER_DEFAULT = "clusterDefault"

class ClusterVmComponentProtectionSettingsVmReactionOnAPDCleared(vmodl.OpenEnum):
    """``vim.cluster.VmComponentProtectionSettings.VmReactionOnAPDCleared``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmComponentProtectionSettingsVmReactionOnAPDCleared_enum/
    """
    NONE = "none"
    RESET = "reset"
    USE_CLUSTER_DEFAULT = "useClusterDefault"

class ClusterVmReadinessReadyCondition(vmodl.OpenEnum):
    """``vim.cluster.VmReadiness.ReadyCondition``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmReadinessReadyCondition_enum/
    """
    NONE = "none"
    POWERED_ON = "poweredOn"
    GUEST_HB_STATUS_GREEN = "guestHbStatusGreen"
    APP_HB_STATUS_GREEN = "appHbStatusGreen"
    USE_CLUSTER_DEFAULT = "useClusterDefault"

class DasVmPriority(vmodl.OpenEnum):
    """``vim.cluster.DasVmConfigInfo.Priority``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasVmPriority_enum/
    """
    DISABLED = "disabled"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

class DpmBehavior(vmodl.OpenEnum):
    """``vim.cluster.DpmConfigInfo.DpmBehavior``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DpmBehavior_enum/
    """
    MANUAL = "manual"
    AUTOMATED = "automated"

class DrsBehavior(vmodl.OpenEnum):
    """``vim.cluster.DrsConfigInfo.DrsBehavior``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsBehavior_enum/
    """
    MANUAL = "manual"
    PARTIALLY_AUTOMATED = "partiallyAutomated"
    FULLY_AUTOMATED = "fullyAutomated"

class DrsRecommendationReasonCode(vmodl.OpenEnum):
    """``vim.cluster.DrsRecommendation.ReasonCode``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DrsRecommendationReasonCode_enum/
    """
    FAIRNESS_CPU_AVG = "fairnessCpuAvg"
    FAIRNESS_MEM_AVG = "fairnessMemAvg"
    JOINT_AFFIN = "jointAffin"
    ANTI_AFFIN = "antiAffin"
    HOST_MAINT = "hostMaint"

class HostPowerOperationType(vmodl.OpenEnum):
    """``vim.cluster.HostPowerAction.OperationType``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostPowerOperationType_enum/
    """
    POWER_ON = "powerOn"
    POWER_OFF = "powerOff"

class PlacementSpecPlacementType(vmodl.OpenEnum):
    """``vim.cluster.PlacementSpec.PlacementType``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementSpecPlacementType_enum/
    """
    CREATE = "create"
    RECONFIGURE = "reconfigure"
    RELOCATE = "relocate"
    CLONE = "clone"

class RecommendationReasonCode(vmodl.OpenEnum):
    """``vim.cluster.Recommendation.ReasonCode``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RecommendationReasonCode_enum/
    """
    FAIRNESS_CPU_AVG = "fairnessCpuAvg"
    FAIRNESS_MEM_AVG = "fairnessMemAvg"
    JOINT_AFFIN = "jointAffin"
    ANTI_AFFIN = "antiAffin"
    HOST_MAINT = "hostMaint"
    ENTER_STANDBY = "enterStandby"
    RESERVATION_CPU = "reservationCpu"
    RESERVATION_MEM = "reservationMem"
    POWER_ON_VM = "powerOnVm"
    POWER_SAVING = "powerSaving"
    INCREASE_CAPACITY = "increaseCapacity"
    CHECK_RESOURCE = "checkResource"
    UNRESERVED_CAPACITY = "unreservedCapacity"
    COLOCATE_COMMUNICATING_VM = "colocateCommunicatingVM"
    BALANCE_NETWORK_BANDWIDTH_USAGE = "balanceNetworkBandwidthUsage"
    VM_HOST_HARD_AFFINITY = "vmHostHardAffinity"
    VM_HOST_SOFT_AFFINITY = "vmHostSoftAffinity"
    INCREASE_ALLOCATION = "increaseAllocation"
    BALANCE_DATASTORE_SPACE_USAGE = "balanceDatastoreSpaceUsage"
    BALANCE_DATASTORE_IO_LOAD = "balanceDatastoreIOLoad"
    BALANCE_DATASTORE_IOPS_RESERVATION = "balanceDatastoreIOPSReservation"
    DATASTORE_MAINT = "datastoreMaint"
    VIRTUAL_DISK_JOINT_AFFIN = "virtualDiskJointAffin"
    VIRTUAL_DISK_ANTI_AFFIN = "virtualDiskAntiAffin"
    DATASTORE_SPACE_OUTAGE = "datastoreSpaceOutage"
    STORAGE_PLACEMENT = "storagePlacement"
    IOLB_DISABLED_INTERNAL = "iolbDisabledInternal"
    XVMOTION_PLACEMENT = "xvmotionPlacement"
    NETWORK_BANDWIDTH_RESERVATION = "networkBandwidthReservation"
    HOST_IN_DEGRADATION = "hostInDegradation"
    HOST_EXIT_DEGRADATION = "hostExitDegradation"
    MAX_VMS_CONSTRAINT = "maxVmsConstraint"
    FT_CONSTRAINTS = "ftConstraints"
    VM_HOST_AFFINITY_POLICY = "vmHostAffinityPolicy"
    VM_HOST_ANTI_AFFINITY_POLICY = "vmHostAntiAffinityPolicy"
    VM_ANTI_AFFINITY_POLICY = "vmAntiAffinityPolicy"
    BALANCE_VSAN_USAGE = "balanceVsanUsage"
    AH_PLACEMENT_OPTIMIZATION = "ahPlacementOptimization"
    VMX_UPGRADE = "vmxUpgrade"

class RecommendationType(vmodl.OpenEnum):
    """``vim.cluster.Recommendation.RecommendationType``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/RecommendationType_enum/
    """
    V1 = "V1"
