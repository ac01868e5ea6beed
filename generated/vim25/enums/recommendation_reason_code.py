# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type RecommendationReasonCode."""

from __future__ import annotations

import vmodl


class RecommendationReasonCode(vmodl.OpenEnum):
    """Enumerated type ``RecommendationReasonCode`` (vmodl ``vim.cluster.Recommendation.ReasonCode``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/RecommendationReasonCode_enum/
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
