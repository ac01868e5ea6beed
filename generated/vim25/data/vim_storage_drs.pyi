# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.storageDrs``."""

import typing
import vmodl
from attrs import define, field
from typing_extensions import deprecated

from vim25.data.vim_cluster import ClusterAction, ClusterDrsFaults, ClusterRecommendation, ClusterRuleInfo, ClusterRuleSpec, PlacementSpec
from vim25.data.vim_option import ArrayUpdateSpec, OptionValue
from vim25.data.vim_vm import VirtualMachineCloneSpec, VirtualMachineConfigSpec, VirtualMachineProfileSpec, VirtualMachineRelocateSpec
from vim25.data.vim_vm_device import VirtualDeviceBackingInfo
from vim25.enums.vim import VirtualMachineMovePriority
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import ClusterComputeResource, Datastore, Folder, HostSystem, ResourcePool, StoragePod, Task, VirtualMachine

def _ClusterComputeResource(given: vmodl.ManagedObjectReference[ClusterComputeResource] | ClusterComputeResource) -> vmodl.ManagedObjectReference[ClusterComputeResource]: ...
def _Datastore(given: vmodl.ManagedObjectReference[Datastore] | Datastore) -> vmodl.ManagedObjectReference[Datastore]: ...
def _StoragePod(given: vmodl.ManagedObjectReference[StoragePod] | StoragePod) -> vmodl.ManagedObjectReference[StoragePod]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _listClusterComputeResource(given: typing.Sequence[vmodl.ManagedObjectReference[ClusterComputeResource] | ClusterComputeResource]) -> list[vmodl.ManagedObjectReference[ClusterComputeResource]]: ...
def _listoptionalVirtualMachine(given: typing.Sequence[vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine] | None) -> list[vmodl.ManagedObjectReference[VirtualMachine]] | None: ...
def _optionalFolder(given: vmodl.ManagedObjectReference[Folder] | Folder | None) -> vmodl.ManagedObjectReference[Folder] | None: ...
def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...
def _optionalResourcePool(given: vmodl.ManagedObjectReference[ResourcePool] | ResourcePool | None) -> vmodl.ManagedObjectReference[ResourcePool] | None: ...
def _optionalStoragePod(given: vmodl.ManagedObjectReference[StoragePod] | StoragePod | None) -> vmodl.ManagedObjectReference[StoragePod] | None: ...
def _optionalTask(given: vmodl.ManagedObjectReference[Task] | Task | None) -> vmodl.ManagedObjectReference[Task] | None: ...
def _optionalVirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine | None) -> vmodl.ManagedObjectReference[VirtualMachine] | None: ...

@define(kw_only=True)
class ApplyStorageRecommendationResult(vmodl.DataObject):
    """``vim.storageDrs.ApplyRecommendationResult``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/ApplyStorageRecommendationResult/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""

@define(kw_only=True)
class HbrDiskMigrationAction(ClusterAction):
    """``vim.storageDrs.HbrDiskMigrationAction``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HbrDiskMigrationAction/
    """
    collection_id: str
    collection_name: str
    disk_ids: list[str]
    source: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    destination: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    size_transferred: int
    space_util_src_before: float | None = None
    space_util_dst_before: float | None = None
    space_util_src_after: float | None = None
    space_util_dst_after: float | None = None
    io_latency_src_before: float | None = None
    """Deprecated since 8.0."""
    io_latency_dst_before: float | None = None
    """Deprecated since 8.0."""

@define(kw_only=True)
class PlacementAffinityRule(vmodl.DataObject):
    """``vim.storageDrs.PlacementAffinityRule``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementAffinityRule/
    """
    rule_type: str
    rule_scope: str
    vms: list[vmodl.ManagedObjectReference[VirtualMachine]] | None = field(default=None, converter=_listoptionalVirtualMachine)
    """Refers to a VirtualMachine."""
    keys: list[str] | None = None

@define(kw_only=True)
class PlacementRankResult(vmodl.DataObject):
    """``vim.storageDrs.PlacementRankResult``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementRankResult/
    """
    key: str
    candidate: vmodl.ManagedObjectReference[ClusterComputeResource] = field(converter=_ClusterComputeResource)
    """Refers to a ClusterComputeResource."""
    reserved_space_mb: int
    used_space_mb: int
    total_space_mb: int
    utilization: float
    faults: list[MethodFault] | None = None

@define(kw_only=True)
class PlacementRankSpec(vmodl.DataObject):
    """``vim.storageDrs.PlacementRankSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementRankSpec/
    """
    specs: list[PlacementSpec]
    clusters: list[vmodl.ManagedObjectReference[ClusterComputeResource]] = field(converter=_listClusterComputeResource)
    """Refers to a ClusterComputeResource."""
    rules: list[PlacementAffinityRule] | None = None
    placement_rank_by_vm: list[StorageDrsPlacementRankVmSpec] | None = None

@define(kw_only=True)
class PodDiskLocator(vmodl.DataObject):
    """``vim.storageDrs.PodSelectionSpec.DiskLocator``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/PodDiskLocator/
    """
    disk_id: int
    disk_move_type: str | None = None
    disk_backing_info: VirtualDeviceBackingInfo | None = None
    profile: list[VirtualMachineProfileSpec] | None = None
    """Since 5.5."""

@define(kw_only=True)
class StorageDrsAutomationConfig(vmodl.DataObject):
    """``vim.storageDrs.AutomationConfig``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsAutomationConfig/
    """
    space_load_balance_automation_mode: str | None = None
    io_load_balance_automation_mode: str | None = None
    """Deprecated since 8.0."""
    rule_enforcement_automation_mode: str | None = None
    policy_enforcement_automation_mode: str | None = None
    vm_evacuation_automation_mode: str | None = None

@define(kw_only=True)
class StorageDrsConfigInfo(vmodl.DataObject):
    """``vim.storageDrs.ConfigInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsConfigInfo/
    """
    pod_config: StorageDrsPodConfigInfo
    vm_config: list[StorageDrsVmConfigInfo] | None = None

@define(kw_only=True)
class StorageDrsConfigSpec(vmodl.DataObject):
    """``vim.storageDrs.ConfigSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsConfigSpec/
    """
    pod_config_spec: StorageDrsPodConfigSpec | None = None
    vm_config_spec: list[StorageDrsVmConfigSpec] | None = None

@deprecated("Deprecated since 8.0.")
@define(kw_only=True)
class StorageDrsIoLoadBalanceConfig(vmodl.DataObject):
    """``vim.storageDrs.IoLoadBalanceConfig``. Since 5.0.

    Deprecated since 8.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsIoLoadBalanceConfig/
    """
    reservable_percent_threshold: int | None = None
    """Since 6.0."""
    reservable_iops_threshold: int | None = None
    """Since 6.0."""
    reservable_threshold_mode: str | None = None
    """Since 6.0."""
    io_latency_threshold: int | None = None
    io_load_imbalance_threshold: int | None = None

@define(kw_only=True)
class StorageDrsOptionSpec(ArrayUpdateSpec):
    """``vim.storageDrs.OptionSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsOptionSpec/
    """
    option: OptionValue | None = None

@define(kw_only=True)
class StorageDrsPlacementRankVmSpec(vmodl.DataObject):
    """``vim.storageDrs.PlacementRankVmSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsPlacementRankVmSpec/
    """
    vm_placement_spec: PlacementSpec
    vm_clusters: list[vmodl.ManagedObjectReference[ClusterComputeResource]] = field(converter=_listClusterComputeResource)
    """Refers to a ClusterComputeResource."""

@define(kw_only=True)
class StorageDrsPodConfigInfo(vmodl.DataObject):
    """``vim.storageDrs.PodConfigInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsPodConfigInfo/
    """
    enabled: bool
    io_load_balance_enabled: bool
    """Deprecated since 8.0."""
    default_vm_behavior: str
    load_balance_interval: int | None = None
    default_intra_vm_affinity: bool | None = None
    space_load_balance_config: StorageDrsSpaceLoadBalanceConfig | None = None
    io_load_balance_config: StorageDrsIoLoadBalanceConfig | None = None
    """Deprecated since 8.0."""
    automation_overrides: StorageDrsAutomationConfig | None = None
    """Since 6.0."""
    rule: list[ClusterRuleInfo] | None = None
    option: list[OptionValue] | None = None

@define(kw_only=True)
class StorageDrsPodConfigSpec(vmodl.DataObject):
    """``vim.storageDrs.PodConfigSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsPodConfigSpec/
    """
    enabled: bool | None = None
    io_load_balance_enabled: bool | None = None
    """Deprecated since 8.0."""
    default_vm_behavior: str | None = None
    load_balance_interval: int | None = None
    default_intra_vm_affinity: bool | None = None
    space_load_balance_config: StorageDrsSpaceLoadBalanceConfig | None = None
    io_load_balance_config: StorageDrsIoLoadBalanceConfig | None = None
    """Deprecated since 8.0."""
    automation_overrides: StorageDrsAutomationConfig | None = None
    """Since 6.0."""
    rule: list[ClusterRuleSpec] | None = None
    option: list[StorageDrsOptionSpec] | None = None

@define(kw_only=True)
class StorageDrsPodSelectionSpec(vmodl.DataObject):
    """``vim.storageDrs.PodSelectionSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsPodSelectionSpec/
    """
    initial_vm_config: list[VmPodConfigForPlacement] | None = None
    storage_pod: vmodl.ManagedObjectReference[StoragePod] | None = field(default=None, converter=_optionalStoragePod)
    """Refers to a StoragePod."""

@define(kw_only=True)
class StorageDrsSpaceLoadBalanceConfig(vmodl.DataObject):
    """``vim.storageDrs.SpaceLoadBalanceConfig``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsSpaceLoadBalanceConfig/
    """
    space_threshold_mode: str | None = None
    """Since 6.0."""
    space_utilization_threshold: int | None = None
    free_space_threshold_gb: int | None = None
    """Since 6.0."""
    min_space_utilization_difference: int | None = None

@define(kw_only=True)
class StorageDrsVmConfigInfo(vmodl.DataObject):
    """``vim.storageDrs.VmConfigInfo``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsVmConfigInfo/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    enabled: bool | None = None
    behavior: str | None = None
    intra_vm_affinity: bool | None = None
    intra_vm_anti_affinity: VirtualDiskAntiAffinityRuleSpec | None = None
    """Deprecated since 7.0."""
    virtual_disk_rules: list[VirtualDiskRuleSpec] | None = None
    """Since 6.7."""

@define(kw_only=True)
class StorageDrsVmConfigSpec(ArrayUpdateSpec):
    """``vim.storageDrs.VmConfigSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsVmConfigSpec/
    """
    info: StorageDrsVmConfigInfo | None = None

@define(kw_only=True)
class StorageMigrationAction(ClusterAction):
    """``vim.storageDrs.StorageMigrationAction``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StorageMigrationAction/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    relocate_spec: VirtualMachineRelocateSpec
    source: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    destination: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    size_transferred: int
    space_util_src_before: float | None = None
    space_util_dst_before: float | None = None
    space_util_src_after: float | None = None
    space_util_dst_after: float | None = None
    io_latency_src_before: float | None = None
    """Deprecated since 8.0."""
    io_latency_dst_before: float | None = None
    """Deprecated since 8.0."""

@define(kw_only=True)
class StoragePlacementAction(ClusterAction):
    """``vim.storageDrs.StoragePlacementAction``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePlacementAction/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    relocate_spec: VirtualMachineRelocateSpec
    destination: vmodl.ManagedObjectReference[Datastore] = field(converter=_Datastore)
    """Refers to a Datastore."""
    space_util_before: float | None = None
    space_demand_before: float | None = None
    """Since 6.0."""
    space_util_after: float | None = None
    space_demand_after: float | None = None
    """Since 6.0."""
    io_latency_before: float | None = None
    """Deprecated since 8.0."""

@define(kw_only=True)
class StoragePlacementResult(vmodl.DataObject):
    """``vim.storageDrs.StoragePlacementResult``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePlacementResult/
    """
    recommendations: list[ClusterRecommendation] | None = None
    drs_fault: ClusterDrsFaults | None = None
    task: vmodl.ManagedObjectReference[Task] | None = field(default=None, converter=_optionalTask)
    """Refers to a Task."""

@define(kw_only=True)
class StoragePlacementSpec(vmodl.DataObject):
    """``vim.storageDrs.StoragePlacementSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePlacementSpec/
    """
    type: str
    priority: VirtualMachineMovePriority | None = None
    vm: vmodl.ManagedObjectReference[VirtualMachine] | None = field(default=None, converter=_optionalVirtualMachine)
    """Refers to a VirtualMachine."""
    pod_selection_spec: StorageDrsPodSelectionSpec
    clone_spec: VirtualMachineCloneSpec | None = None
    clone_name: str | None = None
    config_spec: VirtualMachineConfigSpec | None = None
    relocate_spec: VirtualMachineRelocateSpec | None = None
    resource_pool: vmodl.ManagedObjectReference[ResourcePool] | None = field(default=None, converter=_optionalResourcePool)
    """Refers to a ResourcePool."""
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    folder: vmodl.ManagedObjectReference[Folder] | None = field(default=None, converter=_optionalFolder)
    """Refers to a Folder."""
    disallow_prerequisite_moves: bool | None = None
    """Since 5.1."""
    resource_lease_duration_sec: int | None = None
    """Since 5.1."""

@define(kw_only=True)
class VirtualDiskAntiAffinityRuleSpec(ClusterRuleInfo):
    """``vim.storageDrs.VirtualDiskAntiAffinityRuleSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskAntiAffinityRuleSpec/
    """
    disk_id: list[int]

@define(kw_only=True)
class VirtualDiskRuleSpec(ClusterRuleInfo):
    """``vim.storageDrs.VirtualDiskRuleSpec``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskRuleSpec/
    """
    disk_rule_type: str
    disk_id: list[int] | None = None

@define(kw_only=True)
class VmPodConfigForPlacement(vmodl.DataObject):
    """``vim.storageDrs.PodSelectionSpec.VmPodConfig``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmPodConfigForPlacement/
    """
    storage_pod: vmodl.ManagedObjectReference[StoragePod] = field(converter=_StoragePod)
    """Refers to a StoragePod."""
    disk: list[PodDiskLocator] | None = None
    vm_config: StorageDrsVmConfigInfo | None = None
    inter_vm_rule: list[ClusterRuleInfo] | None = None
