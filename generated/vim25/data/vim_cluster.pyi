# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.cluster``."""

import datetime
import typing
import vmodl
from attrs import define, field
from typing_extensions import deprecated

from vim25.data.vim import ComputeResourceConfigInfo, ComputeResourceConfigSpec, EVCMode
from vim25.data.vim_host import HostCpuIdInfo, HostFeatureCapability, HostFeatureMask
from vim25.data.vim_option import ArrayUpdateSpec, OptionValue
from vim25.data.vim_vm import VirtualMachineCloneSpec, VirtualMachineConfigSpec, VirtualMachineFeatureRequirement, VirtualMachineRelocateSpec
from vim25.data.vim_vm_device import VirtualDiskId
from vim25.data.vim_vsan_cluster import VsanClusterConfigInfo
from vim25.data.vim_vsan_host import VsanHostConfigInfo
from vim25.data.vmodl import LocalizableMessage
from vim25.enums.vim import ManagedEntityStatus, VirtualMachineMovePriority
from vim25.enums.vim_cluster import DasVmPriority, DpmBehavior, DrsBehavior, HostPowerOperationType
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import Datastore, HostSystem, ResourcePool, StoragePod, Task, VirtualMachine

def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...
def _HostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.ManagedObjectReference[HostSystem]: ...
def _ResourcePool(given: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool) -> vmodl.ManagedObjectReference[ResourcePool]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _listHostSystem(given: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem]) -> list[vmodl.ManagedObjectReference[HostSystem]]: ...
def _listVirtualMachine(given: typing.Sequence[vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine]) -> list[vmodl.ManagedObjectReference[VirtualMachine]]: ...
def _listoptionalDatastore(given: typing.Sequence[vmodl.ManagedObjectReference[Datastore] | Datastore] | None) -> list[vmodl.ManagedObjectReference[Datastore]] | None: ...
def _listoptionalHostSystem(given: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None) -> list[vmodl.ManagedObjectReference[HostSystem]] | None: ...
def _listoptionalStoragePod(given: typing.Sequence[vmodl.ManagedObjectReference[StoragePod] | StoragePod] | None) -> list[vmodl.ManagedObjectReference[StoragePod]] | None: ...
def _listoptionalVirtualMachine(given: typing.Sequence[vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine] | None) -> list[vmodl.ManagedObjectReference[VirtualMachine]] | None: ...
def _optionalDatastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore | None) -> vmodl.ManagedObjectReference[Datastore] | None: ...
def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...
def _optionalManagedObject(given: vmodl.ManagedObjectReference | vmodl.ManagedObject | None) -> vmodl.ManagedObjectReference | None: ...
def _optionalResourcePool(given: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None) -> vmodl.ManagedObjectReference[ResourcePool] | None: ...
def _optionalTask(given: vmodl.ManagedObjectReference[Task] | Task | None) -> vmodl.ManagedObjectReference[Task] | None: ...
def _optionalVirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine | None) -> vmodl.ManagedObjectReference[VirtualMachine] | None: ...

@define(kw_only=True)
class ClusterAction(vmodl.DataObject):
    """``vim.cluster.Action``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAction/
    """
    type: str
    target: vmodl.ManagedObjectReference | None = field(default=None, converter=_optionalManagedObject)
    """Refers to a ManagedObject."""

@define(kw_only=True)
class ClusterActionHistory(vmodl.DataObject):
    """``vim.cluster.ActionHistory``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterActionHistory/
    """
    action: ClusterAction
    time: datetime.datetime

@define(kw_only=True)
class ClusterAffinityRuleSpec(ClusterRuleInfo):
    """``vim.cluster.AffinityRuleSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAffinityRuleSpec/
    """
    vm: list[vmodl.ManagedObjectReference[VirtualMachine]] = field(converter=_listVirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class ClusterAntiAffinityRuleSpec(ClusterRuleInfo):
    """``vim.cluster.AntiAffinityRuleSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAntiAffinityRuleSpec/
    """
    vm: list[vmodl.ManagedObjectReference[VirtualMachine]] = field(converter=_listVirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class ClusterAttemptedVmInfo(vmodl.DataObject):
    """``vim.cluster.AttemptedVmInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterAttemptedVmInfo/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    task: vmodl.ManagedObjectReference[Task] | None = field(default=None, converter=_optionalTask)
    """Refers to a Task."""

@define(kw_only=True)
class ClusterClusterInitialPlacementAction(ClusterAction):
    """``vim.cluster.ClusterInitialPlacementAction``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterClusterInitialPlacementAction/
    """
    target_host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    pool: vmodl.ManagedObjectReference[ResourcePool] = field(converter=_ResourcePool)
    """Refers to a ResourcePool."""
    config_spec: VirtualMachineConfigSpec | None = None

@deprecated("Deprecated since 2.5: use ClusterConfigInfoEx.")
@define(kw_only=True)
class ClusterConfigInfo(vmodl.DataObject):
    """``vim.cluster.ConfigInfo``. Since 2.0.

    Deprecated since 2.5: use ClusterConfigInfoEx.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterConfigInfo/
    """
    das_config: ClusterDasConfigInfo
    das_vm_config: list[ClusterDasVmConfigInfo] | None = None
    drs_config: ClusterDrsConfigInfo
    drs_vm_config: list[ClusterDrsVmConfigInfo] | None = None
    rule: list[ClusterRuleInfo] | None = None

@define(kw_only=True)
class ClusterConfigInfoEx(ComputeResourceConfigInfo):
    """``vim.cluster.ConfigInfoEx``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterConfigInfoEx/
    """
    system_vms_config: ClusterSystemVMsConfigInfo | None = None
    """Since 7.0.3.0."""
    das_config: ClusterDasConfigInfo
    das_vm_config: list[ClusterDasVmConfigInfo] | None = None
    drs_config: ClusterDrsConfigInfo
    drs_vm_config: list[ClusterDrsVmConfigInfo] | None = None
    rule: list[ClusterRuleInfo] | None = None
    orchestration: ClusterOrchestrationInfo | None = None
    """Since 6.5."""
    vm_orchestration: list[ClusterVmOrchestrationInfo] | None = None
    """Since 6.5."""
    dpm_config_info: ClusterDpmConfigInfo | None = None
    dpm_host_config: list[ClusterDpmHostConfigInfo] | None = None
    vsan_config_info: VsanClusterConfigInfo | None = None
    """Since 5.5."""
    vsan_host_config: list[VsanHostConfigInfo] | None = None
    """Since 5.5."""
    group: list[ClusterGroupInfo] | None = None
    """Since 4.1."""
    infra_update_ha_config: ClusterInfraUpdateHaConfigInfo | None = None
    """Since 6.5."""
    proactive_drs_config: ClusterProactiveDrsConfigInfo | None = None
    """Since 6.5."""
    crypto_config: ClusterCryptoConfigInfo | None = None
    """Since 7.0.0.0."""

@deprecated("Deprecated since 2.5: use ClusterConfigSpecEx.")
@define(kw_only=True)
class ClusterConfigSpec(vmodl.DataObject):
    """``vim.cluster.ConfigSpec``. Since 2.0.

    Deprecated since 2.5: use ClusterConfigSpecEx.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterConfigSpec/
    """
    das_config: ClusterDasConfigInfo | None = None
    das_vm_config_spec: list[ClusterDasVmConfigSpec] | None = None
    drs_config: ClusterDrsConfigInfo | None = None
    drs_vm_config_spec: list[ClusterDrsVmConfigSpec] | None = None
    rules_spec: list[ClusterRuleSpec] | None = None

@define(kw_only=True)
class ClusterConfigSpecEx(ComputeResourceConfigSpec):
    """``vim.cluster.ConfigSpecEx``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterConfigSpecEx/
    """
    system_vms_config: ClusterSystemVMsConfigSpec | None = None
    """Since 7.0.3.0."""
    das_config: ClusterDasConfigInfo | None = None
    das_vm_config_spec: list[ClusterDasVmConfigSpec] | None = None
    drs_config: ClusterDrsConfigInfo | None = None
    drs_vm_config_spec: list[ClusterDrsVmConfigSpec] | None = None
    rules_spec: list[ClusterRuleSpec] | None = None
    orchestration: ClusterOrchestrationInfo | None = None
    """Since 6.5."""
    vm_orchestration_spec: list[ClusterVmOrchestrationSpec] | None = None
    """Since 6.5."""
    dpm_config: ClusterDpmConfigInfo | None = None
    dpm_host_config_spec: list[ClusterDpmHostConfigSpec] | None = None
    vsan_config: VsanClusterConfigInfo | None = None
    """Since 5.5."""
    vsan_host_config_spec: list[VsanHostConfigInfo] | None = None
    """Since 5.5."""
    group_spec: list[ClusterGroupSpec] | None = None
    """Since 4.1."""
    infra_update_ha_config: ClusterInfraUpdateHaConfigInfo | None = None
    """Since 6.5."""
    proactive_drs_config: ClusterProactiveDrsConfigInfo | None = None
    """Since 6.5."""
    in_hci_workflow: bool | None = None
    """Since 6.7.1."""
    crypto_config: ClusterCryptoConfigInfo | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class ClusterCryptoConfigInfo(vmodl.DataObject):
    """``vim.cluster.CryptoConfigInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterCryptoConfigInfo/
    """
    crypto_mode: str | None = None

@deprecated("Deprecated since 5.0.")
@define(kw_only=True)
class ClusterDasAamHostInfo(ClusterDasHostInfo):
    """``vim.cluster.DasAamHostInfo``. Since 4.0.

    Deprecated since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAamHostInfo/
    """
    host_das_state: list[ClusterDasAamNodeState] | None = None
    primary_hosts: list[str] | None = None

@deprecated("Deprecated since 5.0.")
@define(kw_only=True)
class ClusterDasAamNodeState(vmodl.DataObject):
    """``vim.cluster.DasAamNodeState``. Since 4.0.

    Deprecated since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAamNodeState/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    name: str
    config_state: str
    runtime_state: str

@define(kw_only=True)
class ClusterDasAdmissionControlInfo(vmodl.DataObject):
    """``vim.cluster.DasAdmissionControlInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAdmissionControlInfo/
    """

@define(kw_only=True)
class ClusterDasAdmissionControlPolicy(vmodl.DataObject):
    """``vim.cluster.DasAdmissionControlPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAdmissionControlPolicy/
    """
    resource_reduction_to_tolerate_percent: int | None = None
    """Since 6.5."""
    p_mem_admission_control_enabled: bool | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class ClusterDasAdvancedRuntimeInfo(vmodl.DataObject):
    """``vim.cluster.DasAdvancedRuntimeInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAdvancedRuntimeInfo/
    """
    das_host_info: ClusterDasHostInfo | None = None
    vmcp_supported: ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo | None = None
    """Since 6.0."""
    heartbeat_datastore_info: list[DasHeartbeatDatastoreInfo] | None = None
    """Since 5.0."""

@define(kw_only=True)
class ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo(vmodl.DataObject):
    """``vim.cluster.DasAdvancedRuntimeInfo.VmcpCapabilityInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo/
    """
    storage_apd_supported: bool
    storage_pdl_supported: bool

@define(kw_only=True)
class ClusterDasConfigInfo(vmodl.DataObject):
    """``vim.cluster.DasConfigInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasConfigInfo/
    """
    enabled: bool | None = None
    vm_monitoring: str | None = None
    """Since 4.0."""
    host_monitoring: str | None = None
    """Since 4.0."""
    vm_component_protecting: str | None = None
    """Since 6.0."""
    failover_level: int | None = None
    """Deprecated since 4.0: use ClusterFailoverLevelAdmissionControlPolicy."""
    admission_control_policy: ClusterDasAdmissionControlPolicy | None = None
    """Since 4.0."""
    admission_control_enabled: bool | None = None
    default_vm_settings: ClusterDasVmSettings | None = None
    """Since 2.5."""
    option: list[OptionValue] | None = None
    heartbeat_datastore: list[vmodl.ManagedObjectReference[Datastore]] | None = field(default=None, converter=_listoptionalDatastore)
    """Refers to a Datastore. Since 5.0."""
    h_b_datastore_candidate_policy: str | None = None
    """Since 5.0."""

@define(kw_only=True)
class ClusterDasData(vmodl.DataObject):
    """``vim.cluster.DasData``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasData/
    """

@define(kw_only=True)
class ClusterDasDataSummary(ClusterDasData):
    """``vim.cluster.DasDataSummary``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasDataSummary/
    """
    host_list_version: int
    cluster_config_version: int
    compat_list_version: int

@define(kw_only=True)
class ClusterDasFailoverLevelAdvancedRuntimeInfo(ClusterDasAdvancedRuntimeInfo):
    """``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasFailoverLevelAdvancedRuntimeInfo/
    """
    slot_info: ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo
    total_slots: int
    used_slots: int
    unreserved_slots: int
    total_vms: int
    total_hosts: int
    total_good_hosts: int
    host_slots: list[ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots] | None = None
    vms_requiring_multiple_slots: list[ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots] | None = None
    """Since 5.1."""

@define(kw_only=True)
class ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots(vmodl.DataObject):
    """``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.HostSlots``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    slots: int

@define(kw_only=True)
class ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo(vmodl.DataObject):
    """``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.SlotInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo/
    """
    num_vcpus: int
    """Deprecated since 5.0."""
    cpu_m_hz: int
    memory_mb: int

@define(kw_only=True)
class ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots(vmodl.DataObject):
    """``vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.VmSlots``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    slots: int

@define(kw_only=True)
class ClusterDasFdmHostState(vmodl.DataObject):
    """``vim.cluster.DasFdmHostState``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasFdmHostState/
    """
    state: str
    state_reporter: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class ClusterDasHostInfo(vmodl.DataObject):
    """``vim.cluster.DasHostInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasHostInfo/
    """

@define(kw_only=True)
class ClusterDasHostRecommendation(vmodl.DataObject):
    """``vim.cluster.DasHostRecommendation``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasHostRecommendation/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    drs_rating: int | None = None

@define(kw_only=True)
class ClusterDasVmConfigInfo(vmodl.DataObject):
    """``vim.cluster.DasVmConfigInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasVmConfigInfo/
    """
    key: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    restart_priority: DasVmPriority | None = None
    """Deprecated since 2.5: use ClusterDasVmConfigInfo.dasSettings."""
    power_off_on_isolation: bool | None = None
    """Deprecated since 2.5: use ClusterDasVmConfigInfo.dasSettings."""
    das_settings: ClusterDasVmSettings | None = None
    """Since 2.5."""

@define(kw_only=True)
class ClusterDasVmConfigSpec(ArrayUpdateSpec):
    """``vim.cluster.DasVmConfigSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasVmConfigSpec/
    """
    info: ClusterDasVmConfigInfo | None = None

@define(kw_only=True)
class ClusterDasVmSettings(vmodl.DataObject):
    """``vim.cluster.DasVmSettings``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasVmSettings/
    """
    restart_priority: str | None = None
    restart_priority_timeout: int | None = None
    """Since 6.5."""
    isolation_response: str | None = None
    vm_tools_monitoring_settings: ClusterVmToolsMonitoringSettings | None = None
    """Since 4.0."""
    vm_component_protection_settings: ClusterVmComponentProtectionSettings | None = None
    """Since 6.0."""

@define(kw_only=True)
class ClusterDatastoreUpdateSpec(ArrayUpdateSpec):
    """``vim.cluster.DatastoreUpdateSpec``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDatastoreUpdateSpec/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] | None = field(default=None, converter=_optionalDatastore)
    """Refers to a Datastore."""

@define(kw_only=True)
class ClusterDependencyRuleInfo(ClusterRuleInfo):
    """``vim.cluster.DependencyRuleInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDependencyRuleInfo/
    """
    vm_group: str
    depends_on_vm_group: str

@define(kw_only=True)
class ClusterDpmConfigInfo(vmodl.DataObject):
    """``vim.cluster.DpmConfigInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDpmConfigInfo/
    """
    enabled: bool | None = None
    default_dpm_behavior: DpmBehavior | None = None
    host_power_action_rate: int | None = None
    """Since 4.0."""
    option: list[OptionValue] | None = None
    """Deprecated since 4.1: use ClusterDrsConfigInfo.option."""

@define(kw_only=True)
class ClusterDpmHostConfigInfo(vmodl.DataObject):
    """``vim.cluster.DpmHostConfigInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDpmHostConfigInfo/
    """
    key: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    enabled: bool | None = None
    behavior: DpmBehavior | None = None

@define(kw_only=True)
class ClusterDpmHostConfigSpec(ArrayUpdateSpec):
    """``vim.cluster.DpmHostConfigSpec``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDpmHostConfigSpec/
    """
    info: ClusterDpmHostConfigInfo | None = None

@define(kw_only=True)
class ClusterDrsConfigInfo(vmodl.DataObject):
    """``vim.cluster.DrsConfigInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsConfigInfo/
    """
    enabled: bool | None = None
    """Deprecated since 7.0."""
    enable_vm_behavior_overrides: bool | None = None
    """Since 4.0."""
    default_vm_behavior: DrsBehavior | None = None
    vmotion_rate: int | None = None
    scale_descendants_shares: str | None = None
    """Since 7.0.0.0."""
    option: list[OptionValue] | None = None

@define(kw_only=True)
class ClusterDrsFaults(vmodl.DataObject):
    """``vim.cluster.DrsFaults``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsFaults/
    """
    reason: str
    faults_by_vm: list[ClusterDrsFaultsFaultsByVm]

@define(kw_only=True)
class ClusterDrsFaultsFaultsByVirtualDisk(ClusterDrsFaultsFaultsByVm):
    """``vim.cluster.DrsFaults.FaultsByVirtualDisk``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsFaultsFaultsByVirtualDisk/
    """
    disk: VirtualDiskId | None = None

@define(kw_only=True)
class ClusterDrsFaultsFaultsByVm(vmodl.DataObject):
    """``vim.cluster.DrsFaults.FaultsByVm``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsFaultsFaultsByVm/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    fault: list[MethodFault]

@define(kw_only=True)
class ClusterDrsMigration(vmodl.DataObject):
    """``vim.cluster.DrsMigration``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsMigration/
    """
    key: str
    time: datetime.datetime
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    cpu_load: int | None = None
    memory_load: int | None = None
    source: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    source_cpu_load: int | None = None
    source_memory_load: int | None = None
    destination: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    destination_cpu_load: int | None = None
    destination_memory_load: int | None = None

@deprecated("Deprecated since 2.5: use ClusterRecommendation.")
@define(kw_only=True)
class ClusterDrsRecommendation(vmodl.DataObject):
    """``vim.cluster.DrsRecommendation``. Since 2.0.

    Deprecated since 2.5: use ClusterRecommendation.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsRecommendation/
    """
    key: str
    rating: int
    reason: str
    reason_text: str
    migration_list: list[ClusterDrsMigration]

@define(kw_only=True)
class ClusterDrsVmConfigInfo(vmodl.DataObject):
    """``vim.cluster.DrsVmConfigInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsVmConfigInfo/
    """
    key: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    enabled: bool | None = None
    behavior: DrsBehavior | None = None

@define(kw_only=True)
class ClusterDrsVmConfigSpec(ArrayUpdateSpec):
    """``vim.cluster.DrsVmConfigSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsVmConfigSpec/
    """
    info: ClusterDrsVmConfigInfo | None = None

@define(kw_only=True)
class ClusterEVCManagerCheckResult(vmodl.DataObject):
    """``vim.cluster.EVCManager.CheckResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterEVCManagerCheckResult/
    """
    evc_mode_key: str
    error: MethodFault
    host: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class ClusterEVCManagerEVCState(vmodl.DataObject):
    """``vim.cluster.EVCManager.EVCState``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterEVCManagerEVCState/
    """
    supported_evc_mode: list[EVCMode]
    current_evc_mode_key: str | None = None
    guaranteed_cpu_features: list[HostCpuIdInfo] | None = None
    """Deprecated since 6.5: use ClusterEVCManagerEVCState.featureCapability."""
    feature_capability: list[HostFeatureCapability] | None = None
    feature_mask: list[HostFeatureMask] | None = None
    feature_requirement: list[VirtualMachineFeatureRequirement] | None = None

@define(kw_only=True)
class ClusterEnterMaintenanceResult(vmodl.DataObject):
    """``vim.cluster.EnterMaintenanceResult``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterEnterMaintenanceResult/
    """
    recommendations: list[ClusterRecommendation] | None = None
    fault: ClusterDrsFaults | None = None

@define(kw_only=True)
class ClusterFailoverHostAdmissionControlInfo(ClusterDasAdmissionControlInfo):
    """``vim.cluster.FailoverHostAdmissionControlInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverHostAdmissionControlInfo/
    """
    host_status: list[ClusterFailoverHostAdmissionControlInfoHostStatus] | None = None

@define(kw_only=True)
class ClusterFailoverHostAdmissionControlInfoHostStatus(vmodl.DataObject):
    """``vim.cluster.FailoverHostAdmissionControlInfo.HostStatus``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverHostAdmissionControlInfoHostStatus/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    status: ManagedEntityStatus

@define(kw_only=True)
class ClusterFailoverHostAdmissionControlPolicy(ClusterDasAdmissionControlPolicy):
    """``vim.cluster.FailoverHostAdmissionControlPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverHostAdmissionControlPolicy/
    """
    failover_hosts: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""
    failover_level: int | None = None
    """Since 6.5."""

@define(kw_only=True)
class ClusterFailoverLevelAdmissionControlInfo(ClusterDasAdmissionControlInfo):
    """``vim.cluster.FailoverLevelAdmissionControlInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverLevelAdmissionControlInfo/
    """
    current_failover_level: int

@define(kw_only=True)
class ClusterFailoverLevelAdmissionControlPolicy(ClusterDasAdmissionControlPolicy):
    """``vim.cluster.FailoverLevelAdmissionControlPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverLevelAdmissionControlPolicy/
    """
    failover_level: int
    slot_policy: ClusterSlotPolicy | None = None
    """Since 5.1."""

@define(kw_only=True)
class ClusterFailoverResourcesAdmissionControlInfo(ClusterDasAdmissionControlInfo):
    """``vim.cluster.FailoverResourcesAdmissionControlInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverResourcesAdmissionControlInfo/
    """
    current_cpu_failover_resources_percent: int
    current_memory_failover_resources_percent: int
    current_p_mem_failover_resources_percent: int | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class ClusterFailoverResourcesAdmissionControlPolicy(ClusterDasAdmissionControlPolicy):
    """``vim.cluster.FailoverResourcesAdmissionControlPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFailoverResourcesAdmissionControlPolicy/
    """
    cpu_failover_resources_percent: int
    memory_failover_resources_percent: int
    failover_level: int | None = None
    """Since 6.5."""
    auto_compute_percentages: bool | None = None
    """Since 6.5."""
    p_mem_failover_resources_percent: int | None = None
    """Since 7.0.2.0."""
    auto_compute_p_mem_failover_resources_percent: bool | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class ClusterFixedSizeSlotPolicy(ClusterSlotPolicy):
    """``vim.cluster.FixedSizeSlotPolicy``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterFixedSizeSlotPolicy/
    """
    cpu: int
    memory: int

@define(kw_only=True)
class ClusterGroupInfo(vmodl.DataObject):
    """``vim.cluster.GroupInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterGroupInfo/
    """
    name: str
    user_created: bool | None = None
    """Since 5.0."""
    unique_id: str | None = None
    """Since 6.0."""

@define(kw_only=True)
class ClusterGroupSpec(ArrayUpdateSpec):
    """``vim.cluster.GroupSpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterGroupSpec/
    """
    info: ClusterGroupInfo | None = None

@define(kw_only=True)
class ClusterHostGroup(ClusterGroupInfo):
    """``vim.cluster.HostGroup``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterHostGroup/
    """
    host: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class ClusterHostInfraUpdateHaModeAction(ClusterAction):
    """``vim.cluster.HostInfraUpdateHaModeAction``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterHostInfraUpdateHaModeAction/
    """
    operation_type: str

@define(kw_only=True)
class ClusterHostPowerAction(ClusterAction):
    """``vim.cluster.HostPowerAction``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterHostPowerAction/
    """
    operation_type: HostPowerOperationType
    power_consumption_watt: int | None = None
    cpu_capacity_m_hz: int | None = None
    mem_capacity_mb: int | None = None

@define(kw_only=True)
class ClusterHostRecommendation(vmodl.DataObject):
    """``vim.cluster.HostRecommendation``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterHostRecommendation/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    rating: int

@define(kw_only=True)
class ClusterInfraUpdateHaConfigInfo(vmodl.DataObject):
    """``vim.cluster.InfraUpdateHaConfigInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterInfraUpdateHaConfigInfo/
    """
    enabled: bool | None = None
    behavior: str | None = None
    moderate_remediation: str | None = None
    severe_remediation: str | None = None
    providers: list[str] | None = None

@define(kw_only=True)
class ClusterInitialPlacementAction(ClusterAction):
    """``vim.cluster.InitialPlacementAction``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterInitialPlacementAction/
    """
    target_host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    pool: vmodl.ManagedObjectReference[ResourcePool] | None = field(default=None, converter=_optionalResourcePool)
    """Refers to a ResourcePool."""

@define(kw_only=True)
class ClusterMigrationAction(ClusterAction):
    """``vim.cluster.MigrationAction``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterMigrationAction/
    """
    drs_migration: ClusterDrsMigration | None = None

@define(kw_only=True)
class ClusterNotAttemptedVmInfo(vmodl.DataObject):
    """``vim.cluster.NotAttemptedVmInfo``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterNotAttemptedVmInfo/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    fault: MethodFault

@define(kw_only=True)
class ClusterOrchestrationInfo(vmodl.DataObject):
    """``vim.cluster.OrchestrationInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterOrchestrationInfo/
    """
    default_vm_readiness: ClusterVmReadiness | None = None

@define(kw_only=True)
class ClusterPowerOnVmResult(vmodl.DataObject):
    """``vim.cluster.PowerOnVmResult``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterPowerOnVmResult/
    """
    attempted: list[ClusterAttemptedVmInfo] | None = None
    not_attempted: list[ClusterNotAttemptedVmInfo] | None = None
    recommendations: list[ClusterRecommendation] | None = None

@define(kw_only=True)
class ClusterPreemptibleVmPairInfo(vmodl.DataObject):
    """``vim.cluster.PreemptibleVmPairInfo``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterPreemptibleVmPairInfo/
    """
    id: int | None = None
    monitored_vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    preemptible_vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class ClusterPreemptibleVmPairSpec(ArrayUpdateSpec):
    """``vim.cluster.PreemptibleVmPairSpec``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterPreemptibleVmPairSpec/
    """
    info: ClusterPreemptibleVmPairInfo | None = None

@define(kw_only=True)
class ClusterProactiveDrsConfigInfo(vmodl.DataObject):
    """``vim.cluster.ProactiveDrsConfigInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterProactiveDrsConfigInfo/
    """
    enabled: bool | None = None

@define(kw_only=True)
class ClusterRecommendation(vmodl.DataObject):
    """``vim.cluster.Recommendation``. Since 2.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterRecommendation/
    """
    key: str
    type: str
    time: datetime.datetime
    rating: int
    reason: str
    reason_text: str
    warning_text: str | None = None
    """Since 6.0."""
    warning_details: LocalizableMessage | None = None
    """Since 6.0."""
    prerequisite: list[str] | None = None
    action: list[ClusterAction] | None = None
    target: vmodl.ManagedObjectReference | None = field(default=None, converter=_optionalManagedObject)
    """Refers to a ManagedObject."""

@define(kw_only=True)
class ClusterResourceUsageSummary(vmodl.DataObject):
    """``vim.cluster.ResourceUsageSummary``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterResourceUsageSummary/
    """
    cpu_used_m_hz: int
    cpu_capacity_m_hz: int
    mem_used_mb: int
    mem_capacity_mb: int
    p_mem_available_mb: int | None = None
    """Since 6.7."""
    p_mem_capacity_mb: int | None = None
    """Since 6.7."""
    storage_used_mb: int
    storage_capacity_mb: int

@define(kw_only=True)
class ClusterRuleInfo(vmodl.DataObject):
    """``vim.cluster.RuleInfo``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterRuleInfo/
    """
    key: int | None = None
    status: ManagedEntityStatus | None = None
    enabled: bool | None = None
    name: str | None = None
    mandatory: bool | None = None
    """Since 4.1."""
    user_created: bool | None = None
    """Since 4.1."""
    in_compliance: bool | None = None
    """Since 4.1."""
    rule_uuid: str | None = None
    """Since 6.0."""

@define(kw_only=True)
class ClusterRuleSpec(ArrayUpdateSpec):
    """``vim.cluster.RuleSpec``. Since 2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterRuleSpec/
    """
    info: ClusterRuleInfo | None = None

@define(kw_only=True)
class ClusterSlotPolicy(vmodl.DataObject):
    """``vim.cluster.SlotPolicy``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterSlotPolicy/
    """

@define(kw_only=True)
class ClusterSystemVMsConfigInfo(vmodl.DataObject):
    """``vim.cluster.SystemVMsConfigInfo``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterSystemVMsConfigInfo/
    """
    allowed_datastores: list[vmodl.ManagedObjectReference[Datastore]] | None = field(default=None, converter=_listoptionalDatastore)
    """Refers to a Datastore."""
    not_allowed_datastores: list[vmodl.ManagedObjectReference[Datastore]] | None = field(default=None, converter=_listoptionalDatastore)
    """Refers to a Datastore."""
    ds_tag_categories_to_exclude: list[str] | None = None
    deployment_mode: str | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class ClusterSystemVMsConfigSpec(vmodl.DataObject):
    """``vim.cluster.SystemVMsConfigSpec``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterSystemVMsConfigSpec/
    """
    allowed_datastores: list[ClusterDatastoreUpdateSpec] | None = None
    not_allowed_datastores: list[ClusterDatastoreUpdateSpec] | None = None
    ds_tag_categories_to_exclude: list[ClusterTagCategoryUpdateSpec] | None = None
    deployment_mode: str | None = None
    """Since 8.0.2.0."""

@define(kw_only=True)
class ClusterTagCategoryUpdateSpec(ArrayUpdateSpec):
    """``vim.cluster.TagCategoryUpdateSpec``. Since 7.0.3.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterTagCategoryUpdateSpec/
    """
    category: str | None = None

@define(kw_only=True)
class ClusterUsageSummary(vmodl.DataObject):
    """``vim.cluster.UsageSummary``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterUsageSummary/
    """
    total_cpu_capacity_mhz: int
    total_mem_capacity_mb: int
    cpu_reservation_mhz: int
    mem_reservation_mb: int
    powered_off_cpu_reservation_mhz: int | None = None
    powered_off_mem_reservation_mb: int | None = None
    cpu_demand_mhz: int
    mem_demand_mb: int
    stats_gen_number: int
    cpu_entitled_mhz: int
    mem_entitled_mb: int
    powered_off_vm_count: int
    total_vm_count: int

@define(kw_only=True)
class ClusterVmComponentProtectionSettings(vmodl.DataObject):
    """``vim.cluster.VmComponentProtectionSettings``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmComponentProtectionSettings/
    """
    vm_storage_protection_for_apd: str | None = None
    enable_apd_timeout_for_hosts: bool | None = None
    vm_terminate_delay_for_apd_sec: int | None = None
    vm_reaction_on_apd_cleared: str | None = None
    vm_storage_protection_for_pdl: str | None = None

@define(kw_only=True)
class ClusterVmGroup(ClusterGroupInfo):
    """``vim.cluster.VmGroup``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmGroup/
    """
    vm: list[vmodl.ManagedObjectReference[VirtualMachine]] | None = field(default=None, converter=_listoptionalVirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class ClusterVmHostRuleInfo(ClusterRuleInfo):
    """``vim.cluster.VmHostRuleInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmHostRuleInfo/
    """
    vm_group_name: str | None = None
    affine_host_group_name: str | None = None
    anti_affine_host_group_name: str | None = None

@define(kw_only=True)
class ClusterVmOrchestrationInfo(vmodl.DataObject):
    """``vim.cluster.VmOrchestrationInfo``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmOrchestrationInfo/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vm_readiness: ClusterVmReadiness

@define(kw_only=True)
class ClusterVmOrchestrationSpec(ArrayUpdateSpec):
    """``vim.cluster.VmOrchestrationSpec``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmOrchestrationSpec/
    """
    info: ClusterVmOrchestrationInfo | None = None

@define(kw_only=True)
class ClusterVmReadiness(vmodl.DataObject):
    """``vim.cluster.VmReadiness``. Since 6.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmReadiness/
    """
    ready_condition: str | None = None
    post_ready_delay: int | None = None

@define(kw_only=True)
class ClusterVmToolsMonitoringSettings(vmodl.DataObject):
    """``vim.cluster.VmToolsMonitoringSettings``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmToolsMonitoringSettings/
    """
    enabled: bool | None = None
    """Deprecated since 4.1: use ClusterVmToolsMonitoringSettings.vmMonitoring."""
    vm_monitoring: str | None = None
    """Since 4.1."""
    cluster_settings: bool | None = None
    failure_interval: int | None = None
    min_up_time: int | None = None
    max_failures: int | None = None
    max_failure_window: int | None = None

@define(kw_only=True)
class DasHeartbeatDatastoreInfo(vmodl.DataObject):
    """``vim.cluster.DasAdvancedRuntimeInfo.HeartbeatDatastoreInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DasHeartbeatDatastoreInfo/
    """
    datastore: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    hosts: list[vmodl.ManagedObjectReference[HostSystem]] = field(converter=_listHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class PlacementAction(ClusterAction):
    """``vim.cluster.PlacementAction``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementAction/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    target_host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    relocate_spec: VirtualMachineRelocateSpec | None = None

@define(kw_only=True)
class PlacementResult(vmodl.DataObject):
    """``vim.cluster.PlacementResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementResult/
    """
    recommendations: list[ClusterRecommendation] | None = None
    drs_fault: ClusterDrsFaults | None = None

@define(kw_only=True)
class PlacementSpec(vmodl.DataObject):
    """``vim.cluster.PlacementSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementSpec/
    """
    priority: VirtualMachineMovePriority | None = None
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    config_spec: VirtualMachineConfigSpec | None = None
    relocate_spec: VirtualMachineRelocateSpec | None = None
    hosts: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem."""
    datastores: list[vmodl.ManagedObjectReference[Datastore]] | None = field(default=None, converter=_listoptionalDatastore)
    """Refers to a Datastore."""
    storage_pods: list[vmodl.ManagedObjectReference[StoragePod]] | None = field(default=None, converter=_listoptionalStoragePod)
    """Refers to a StoragePod."""
    disallow_prerequisite_moves: bool | None = None
    rules: list[ClusterRuleInfo] | None = None
    key: str | None = None
    placement_type: str | None = None
    clone_spec: VirtualMachineCloneSpec | None = None
    clone_name: str | None = None
