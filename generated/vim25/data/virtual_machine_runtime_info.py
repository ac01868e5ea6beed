# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineRuntimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.host_feature_mask import HostFeatureMask
    from vim25.enums.virtual_machine_connection_state import VirtualMachineConnectionState
    from vim25.data.virtual_machine_device_runtime_info import VirtualMachineDeviceRuntimeInfo
    from vim25.enums.virtual_machine_fault_tolerance_state import VirtualMachineFaultToleranceState
    from vim25.data.virtual_machine_feature_requirement import VirtualMachineFeatureRequirement
    from vim25.enums.virtual_machine_power_state import VirtualMachinePowerState
    from vim25.data.virtual_machine_question_info import VirtualMachineQuestionInfo
    from vim25.enums.virtual_machine_record_replay_state import VirtualMachineRecordReplayState
    from vim25.data.virtual_machine_runtime_info_das_protection_state import VirtualMachineRuntimeInfoDasProtectionState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineRuntimeInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineRuntimeInfo`` (vmodl ``vim.vm.RuntimeInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineRuntimeInfo/
    """

    device: list[VirtualMachineDeviceRuntimeInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "device", "type": "VirtualMachineDeviceRuntimeInfo[]", "since": "4.1", "secret": False},
    )
    """Wire name ``device``. Since 4.1."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0. Refers to a HostSystem."""

    connection_state: VirtualMachineConnectionState = attrs.field(
        metadata={"wire": "connectionState", "type": "VirtualMachineConnectionState", "since": "2.0", "secret": False},
    )
    """Wire name ``connectionState``. Since 2.0."""

    power_state: VirtualMachinePowerState = attrs.field(
        metadata={"wire": "powerState", "type": "VirtualMachinePowerState", "since": "2.0", "secret": False},
    )
    """Wire name ``powerState``. Since 2.0."""

    vm_failover_in_progress: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmFailoverInProgress", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``vmFailoverInProgress``. Since 7.0.2.0."""

    fault_tolerance_state: VirtualMachineFaultToleranceState = attrs.field(
        metadata={"wire": "faultToleranceState", "type": "VirtualMachineFaultToleranceState", "since": "4.0", "secret": False},
    )
    """Wire name ``faultToleranceState``. Since 4.0."""

    das_vm_protection: VirtualMachineRuntimeInfoDasProtectionState | None = attrs.field(
        default=None,
        metadata={"wire": "dasVmProtection", "type": "VirtualMachineRuntimeInfoDasProtectionState", "since": "5.0", "secret": False},
    )
    """Wire name ``dasVmProtection``. Since 5.0."""

    tools_installer_mounted: bool = attrs.field(
        metadata={"wire": "toolsInstallerMounted", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``toolsInstallerMounted``. Since 2.0."""

    suspend_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "suspendTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``suspendTime``. Since 2.0."""

    boot_time: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "bootTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``bootTime``. Since 2.0."""

    suspend_interval: int | None = attrs.field(
        default=None,
        metadata={"wire": "suspendInterval", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``suspendInterval``. Since 2.0."""

    question: VirtualMachineQuestionInfo | None = attrs.field(
        default=None,
        metadata={"wire": "question", "type": "VirtualMachineQuestionInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``question``. Since 2.0."""

    memory_overhead: int | None = attrs.field(
        default=None,
        metadata={"wire": "memoryOverhead", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``memoryOverhead``. Since 2.0."""

    max_cpu_usage: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxCpuUsage", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``maxCpuUsage``. Since 2.0."""

    max_memory_usage: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxMemoryUsage", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``maxMemoryUsage``. Since 2.0."""

    num_mks_connections: int = attrs.field(
        metadata={"wire": "numMksConnections", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numMksConnections``. Since 2.0."""

    record_replay_state: VirtualMachineRecordReplayState = attrs.field(
        metadata={"wire": "recordReplayState", "type": "VirtualMachineRecordReplayState", "since": "4.0", "secret": False},
    )
    """Wire name ``recordReplayState``. Since 4.0."""

    clean_power_off: bool | None = attrs.field(
        default=None,
        metadata={"wire": "cleanPowerOff", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``cleanPowerOff``. Since 4.0."""

    need_secondary_reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "needSecondaryReason", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``needSecondaryReason``. Since 4.0."""

    online_standby: bool = attrs.field(
        metadata={"wire": "onlineStandby", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``onlineStandby``. Since 5.1."""

    min_required_evc_mode_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "minRequiredEVCModeKey", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``minRequiredEVCModeKey``. Since 4.1."""

    consolidation_needed: bool = attrs.field(
        metadata={"wire": "consolidationNeeded", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``consolidationNeeded``. Since 5.0."""

    offline_feature_requirement: list[VirtualMachineFeatureRequirement] | None = attrs.field(
        default=None,
        metadata={"wire": "offlineFeatureRequirement", "type": "VirtualMachineFeatureRequirement[]", "since": "5.1", "secret": False},
    )
    """Wire name ``offlineFeatureRequirement``. Since 5.1."""

    feature_requirement: list[VirtualMachineFeatureRequirement] | None = attrs.field(
        default=None,
        metadata={"wire": "featureRequirement", "type": "VirtualMachineFeatureRequirement[]", "since": "5.1", "secret": False},
    )
    """Wire name ``featureRequirement``. Since 5.1."""

    feature_mask: list[HostFeatureMask] | None = attrs.field(
        default=None,
        metadata={"wire": "featureMask", "type": "HostFeatureMask[]", "since": "5.1", "secret": False},
    )
    """Wire name ``featureMask``. Since 5.1."""

    v_flash_cache_allocation: int | None = attrs.field(
        default=None,
        metadata={"wire": "vFlashCacheAllocation", "type": "long", "since": "5.5", "secret": False},
    )
    """Wire name ``vFlashCacheAllocation``. Since 5.5."""

    paused: bool | None = attrs.field(
        default=None,
        metadata={"wire": "paused", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``paused``. Since 6.0."""

    snapshot_in_background: bool | None = attrs.field(
        default=None,
        metadata={"wire": "snapshotInBackground", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``snapshotInBackground``. Since 6.0."""

    quiesced_fork_parent: bool | None = attrs.field(
        default=None,
        metadata={"wire": "quiescedForkParent", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``quiescedForkParent``. Since 6.0."""

    instant_clone_frozen: bool | None = attrs.field(
        default=None,
        metadata={"wire": "instantCloneFrozen", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``instantCloneFrozen``. Since 6.7."""

    crypto_state: str | None = attrs.field(
        default=None,
        metadata={"wire": "cryptoState", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``cryptoState``. Since 6.7."""

    suspended_to_memory: bool | None = attrs.field(
        default=None,
        metadata={"wire": "suspendedToMemory", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``suspendedToMemory``. Since 7.0.2.0."""

    op_notification_timeout: int | None = attrs.field(
        default=None,
        metadata={"wire": "opNotificationTimeout", "type": "long", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``opNotificationTimeout``. Since 8.0.0.1."""

    iommu_active: bool | None = attrs.field(
        default=None,
        metadata={"wire": "iommuActive", "type": "boolean", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``iommuActive``. Since 8.0.1.0."""
