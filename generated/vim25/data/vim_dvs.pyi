# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.dvs``."""

import datetime
import typing
import vmodl
from attrs import define, field
from typing_extensions import deprecated

from vim25.data.vim import BoolPolicy, DVSConfigInfo, DVSConfigSpec, DVSFeatureCapability, DVSHealthCheckCapability, DVSHealthCheckConfig, InheritablePolicy, IntExpression, IntPolicy, IpAddress, LongPolicy, MacAddress, NegatableExpression, NumericRange, SelectionSet, SharesInfo, SingleIp, StringExpression, StringPolicy
from vim25.data.vim_fault import ImportOperationBulkFaultFaultOnImport
from vim25.data.vim_host import LinkDiscoveryProtocolConfig, PhysicalNic
from vim25.data.vmodl import DynamicProperty
from vim25.faults.vmodl import MethodFault
from vim25.managed.vim import DistributedVirtualSwitch, HostSystem, ManagedEntity, VirtualMachine
from vim25.managed.vim_dvs import DistributedVirtualPortgroup

def _DistributedVirtualPortgroup(given: vmodl.ManagedObjectReference[DistributedVirtualPortgroup] | DistributedVirtualPortgroup) -> vmodl.ManagedObjectReference[DistributedVirtualPortgroup]: ...
def _DistributedVirtualSwitch(given: vmodl.ManagedObjectReference[DistributedVirtualSwitch] | DistributedVirtualSwitch) -> vmodl.ManagedObjectReference[DistributedVirtualSwitch]: ...
def _HostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem) -> vmodl.ManagedObjectReference[HostSystem]: ...
def _ManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity) -> vmodl.ManagedObjectReference[ManagedEntity]: ...
def _VirtualMachine(given: vmodl.ManagedObjectReference[VirtualMachine] | VirtualMachine) -> vmodl.ManagedObjectReference[VirtualMachine]: ...
def _listHostSystem(given: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem]) -> list[vmodl.ManagedObjectReference[HostSystem]]: ...
def _listoptionalDistributedVirtualPortgroup(given: typing.Sequence[vmodl.ManagedObjectReference[DistributedVirtualPortgroup] | DistributedVirtualPortgroup] | None) -> list[vmodl.ManagedObjectReference[DistributedVirtualPortgroup]] | None: ...
def _listoptionalDistributedVirtualSwitch(given: typing.Sequence[vmodl.ManagedObjectReference[DistributedVirtualSwitch] | DistributedVirtualSwitch] | None) -> list[vmodl.ManagedObjectReference[DistributedVirtualSwitch]] | None: ...
def _listoptionalHostSystem(given: typing.Sequence[vmodl.ManagedObjectReference[HostSystem] | HostSystem] | None) -> list[vmodl.ManagedObjectReference[HostSystem]] | None: ...
def _listoptionalManagedEntity(given: typing.Sequence[vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity] | None) -> list[vmodl.ManagedObjectReference[ManagedEntity]] | None: ...
def _optionalDistributedVirtualSwitch(given: vmodl.ManagedObjectReference[DistributedVirtualSwitch] | DistributedVirtualSwitch | None) -> vmodl.ManagedObjectReference[DistributedVirtualSwitch] | None: ...
def _optionalHostSystem(given: vmodl.ManagedObjectReference[HostSystem] | HostSystem | None) -> vmodl.ManagedObjectReference[HostSystem] | None: ...
def _optionalManagedEntity(given: vmodl.ManagedObjectReference[ManagedEntity] | ManagedEntity | None) -> vmodl.ManagedObjectReference[ManagedEntity] | None: ...

@define(kw_only=True)
class DVPortConfigInfo(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPort.ConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortConfigInfo/
    """
    name: str | None = None
    scope: list[vmodl.ManagedObjectReference[ManagedEntity]] | None = field(default=None, converter=_listoptionalManagedEntity)
    """Deprecated since 5.5. Refers to a ManagedEntity."""
    description: str | None = None
    setting: DVPortSetting | None = None
    config_version: str

@define(kw_only=True)
class DVPortConfigSpec(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPort.ConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortConfigSpec/
    """
    operation: str
    key: str | None = None
    name: str | None = None
    scope: list[vmodl.ManagedObjectReference[ManagedEntity]] | None = field(default=None, converter=_listoptionalManagedEntity)
    """Deprecated since 5.5. Refers to a ManagedEntity."""
    description: str | None = None
    setting: DVPortSetting | None = None
    config_version: str | None = None

@define(kw_only=True)
class DVPortSetting(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPort.Setting``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortSetting/
    """
    blocked: BoolPolicy | None = None
    vm_direct_path_gen2_allowed: BoolPolicy | None = None
    """Deprecated since 8.0. Since 4.1."""
    in_shaping_policy: DVSTrafficShapingPolicy | None = None
    out_shaping_policy: DVSTrafficShapingPolicy | None = None
    vendor_specific_config: DVSVendorSpecificConfig | None = None
    network_resource_pool_key: StringPolicy | None = None
    """Deprecated since 6.0: use DVPortgroupConfigInfo.vmVnicNetworkResourcePoolKey. Since 5.0."""
    filter_policy: DvsFilterPolicy | None = None
    """Since 5.5."""

@define(kw_only=True)
class DVPortState(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPort.State``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortState/
    """
    runtime_info: DVPortStatus | None = None
    stats: DistributedVirtualSwitchPortStatistics
    vendor_specific_state: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None

@define(kw_only=True)
class DVPortStatus(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPort.RuntimeInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortStatus/
    """
    link_up: bool
    blocked: bool
    vlan_ids: list[NumericRange] | None = None
    trunking_mode: bool | None = None
    mtu: int | None = None
    link_peer: str | None = None
    mac_address: str | None = None
    status_detail: str | None = None
    """Since 4.1."""
    vm_direct_path_gen2_active: bool | None = None
    """Deprecated since 8.0. Since 4.1."""
    vm_direct_path_gen2_inactive_reason_network: list[str] | None = None
    """Deprecated since 8.0. Since 4.1."""
    vm_direct_path_gen2_inactive_reason_other: list[str] | None = None
    """Deprecated since 8.0. Since 4.1."""
    vm_direct_path_gen2_inactive_reason_extended: str | None = None
    """Deprecated since 8.0. Since 4.1."""

@define(kw_only=True)
class DVPortgroupConfigInfo(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPortgroup.ConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupConfigInfo/
    """
    key: str
    name: str
    num_ports: int
    distributed_virtual_switch: vmodl.ManagedObjectReference[DistributedVirtualSwitch] | None = field(default=None, converter=_optionalDistributedVirtualSwitch)
    """Refers to a DistributedVirtualSwitch."""
    default_port_config: DVPortSetting | None = None
    description: str | None = None
    type: str
    backing_type: str | None = None
    """Since 7.0.0.0."""
    policy: DVPortgroupPolicy
    port_name_format: str | None = None
    scope: list[vmodl.ManagedObjectReference[ManagedEntity]] | None = field(default=None, converter=_listoptionalManagedEntity)
    """Deprecated since 5.5. Refers to a ManagedEntity."""
    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None
    config_version: str | None = None
    auto_expand: bool | None = None
    """Since 5.0."""
    vm_vnic_network_resource_pool_key: str | None = None
    """Since 6.0."""
    uplink: bool | None = None
    """Since 6.5."""
    transport_zone_uuid: str | None = None
    """Since 7.0.0.0."""
    transport_zone_name: str | None = None
    """Since 7.0.0.0."""
    logical_switch_uuid: str | None = None
    """Since 7.0.0.0."""
    segment_id: str | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class DVPortgroupConfigSpec(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPortgroup.ConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupConfigSpec/
    """
    dynamic_property: list[DynamicProperty] | None = None
    config_version: str | None = None
    name: str | None = None
    num_ports: int | None = None
    port_name_format: str | None = None
    default_port_config: DVPortSetting | None = None
    description: str | None = None
    type: str | None = None
    backing_type: str | None = None
    """Since 7.0.0.0."""
    scope: list[vmodl.ManagedObjectReference[ManagedEntity]] | None = field(default=None, converter=_listoptionalManagedEntity)
    """Deprecated since 5.5. Refers to a ManagedEntity."""
    policy: DVPortgroupPolicy | None = None
    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None
    auto_expand: bool | None = None
    """Since 5.0."""
    vm_vnic_network_resource_pool_key: str | None = None
    """Since 6.0."""
    transport_zone_uuid: str | None = None
    """Since 7.0.0.0."""
    transport_zone_name: str | None = None
    """Since 7.0.0.0."""
    logical_switch_uuid: str | None = None
    """Since 7.0.0.0."""
    segment_id: str | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class DVPortgroupPolicy(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupPolicy/
    """
    block_override_allowed: bool
    shaping_override_allowed: bool
    vendor_config_override_allowed: bool
    live_port_moving_allowed: bool
    port_config_reset_at_disconnect: bool
    network_resource_pool_override_allowed: bool | None = None
    """Since 5.0."""
    traffic_filter_override_allowed: bool | None = None
    """Since 5.5."""

@define(kw_only=True)
class DVPortgroupSelection(SelectionSet):
    """``vim.dvs.DistributedVirtualPortgroupSelection``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupSelection/
    """
    dvs_uuid: str
    portgroup_key: list[str]

@define(kw_only=True)
class DVSFailureCriteria(InheritablePolicy):
    """``vim.dvs.VmwareDistributedVirtualSwitch.FailureCriteria``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSFailureCriteria/
    """
    check_speed: StringPolicy | None = None
    speed: IntPolicy | None = None
    check_duplex: BoolPolicy | None = None
    full_duplex: BoolPolicy | None = None
    check_error_percent: BoolPolicy | None = None
    percentage: IntPolicy | None = None
    check_beacon: BoolPolicy | None = None

@define(kw_only=True)
class DVSHostLocalPortInfo(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPort.HostLocalPortInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSHostLocalPortInfo/
    """
    switch_uuid: str
    port_key: str
    setting: DVPortSetting
    vnic: str

@define(kw_only=True)
class DVSMacLearningPolicy(InheritablePolicy):
    """``vim.dvs.VmwareDistributedVirtualSwitch.MacLearningPolicy``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSMacLearningPolicy/
    """
    enabled: bool
    allow_unicast_flooding: bool | None = None
    limit: int | None = None
    limit_policy: str | None = None

@define(kw_only=True)
class DVSMacManagementPolicy(InheritablePolicy):
    """``vim.dvs.VmwareDistributedVirtualSwitch.MacManagementPolicy``. Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSMacManagementPolicy/
    """
    allow_promiscuous: bool | None = None
    mac_changes: bool | None = None
    forged_transmits: bool | None = None
    mac_learning_policy: DVSMacLearningPolicy | None = None

@define(kw_only=True)
class DVSManagerDvsConfigTarget(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualSwitchManager.DvsConfigTarget``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSManagerDvsConfigTarget/
    """
    distributed_virtual_portgroup: list[DistributedVirtualPortgroupInfo] | None = None
    distributed_virtual_switch: list[DistributedVirtualSwitchInfo] | None = None

@define(kw_only=True)
class DVSManagerPhysicalNicsList(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualSwitchManager.PhysicalNicsList``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSManagerPhysicalNicsList/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    physical_nics: list[PhysicalNic] | None = None

@deprecated("Deprecated since 6.0: use DvsHostInfrastructureTrafficResource.")
@define(kw_only=True)
class DVSNetworkResourcePool(vmodl.DataObject):
    """``vim.dvs.NetworkResourcePool``. Since 4.1.

    Deprecated since 6.0: use DvsHostInfrastructureTrafficResource.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNetworkResourcePool/
    """
    key: str
    name: str | None = None
    description: str | None = None
    config_version: str
    allocation_info: DVSNetworkResourcePoolAllocationInfo

@define(kw_only=True)
class DVSNetworkResourcePoolAllocationInfo(vmodl.DataObject):
    """``vim.dvs.NetworkResourcePool.AllocationInfo``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNetworkResourcePoolAllocationInfo/
    """
    limit: int | None = None
    shares: SharesInfo | None = None
    priority_tag: int | None = None
    """Since 5.0."""

@define(kw_only=True)
class DVSNetworkResourcePoolConfigSpec(vmodl.DataObject):
    """``vim.dvs.NetworkResourcePool.ConfigSpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNetworkResourcePoolConfigSpec/
    """
    dynamic_property: list[DynamicProperty] | None = None
    key: str
    config_version: str | None = None
    allocation_info: DVSNetworkResourcePoolAllocationInfo | None = None
    name: str | None = None
    """Since 5.0."""
    description: str | None = None
    """Since 5.0."""

@define(kw_only=True)
class DVSSecurityPolicy(InheritablePolicy):
    """``vim.dvs.VmwareDistributedVirtualSwitch.SecurityPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSSecurityPolicy/
    """
    allow_promiscuous: BoolPolicy | None = None
    mac_changes: BoolPolicy | None = None
    forged_transmits: BoolPolicy | None = None

@define(kw_only=True)
class DVSSelection(SelectionSet):
    """``vim.dvs.DistributedVirtualSwitchSelection``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSSelection/
    """
    dvs_uuid: str

@define(kw_only=True)
class DVSTrafficShapingPolicy(InheritablePolicy):
    """``vim.dvs.DistributedVirtualPort.TrafficShapingPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSTrafficShapingPolicy/
    """
    enabled: BoolPolicy | None = None
    average_bandwidth: LongPolicy | None = None
    peak_bandwidth: LongPolicy | None = None
    burst_size: LongPolicy | None = None

@define(kw_only=True)
class DVSVendorSpecificConfig(InheritablePolicy):
    """``vim.dvs.DistributedVirtualPort.VendorSpecificConfig``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSVendorSpecificConfig/
    """
    key_value: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None

@define(kw_only=True)
class DVSVmVnicNetworkResourcePool(vmodl.DataObject):
    """``vim.dvs.VmVnicNetworkResourcePool``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSVmVnicNetworkResourcePool/
    """
    key: str
    name: str | None = None
    description: str | None = None
    config_version: str
    allocation_info: DvsVmVnicResourceAllocation | None = None

@define(kw_only=True)
class DistributedVirtualPort(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPort``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPort/
    """
    key: str
    config: DVPortConfigInfo
    dvs_uuid: str
    portgroup_key: str | None = None
    proxy_host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    connectee: DistributedVirtualSwitchPortConnectee | None = None
    conflict: bool
    conflict_port_key: str | None = None
    state: DVPortState | None = None
    connection_cookie: int | None = None
    last_status_change: datetime.datetime
    host_local_port: bool | None = None
    """Since 5.1."""
    external_id: str | None = None
    """Since 7.0.0.0."""
    segment_port_id: str | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class DistributedVirtualPortgroupInfo(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPortgroupInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupInfo/
    """
    switch_name: str
    switch_uuid: str
    portgroup_name: str
    portgroup_key: str
    portgroup_type: str
    uplink_portgroup: bool
    portgroup: vmodl.ManagedObjectReference[DistributedVirtualPortgroup] = field(converter=_DistributedVirtualPortgroup)
    """Refers to a DistributedVirtualPortgroup."""
    network_reservation_supported: bool | None = None
    """Since 6.0."""
    backing_type: str | None = None
    """Since 7.0.0.0."""
    logical_switch_uuid: str | None = None
    """Since 7.0.0.0."""
    segment_id: str | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class DistributedVirtualPortgroupNsxPortgroupOperationResult(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPortgroup.NsxPortgroupOperationResult``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupNsxPortgroupOperationResult/
    """
    portgroups: list[vmodl.ManagedObjectReference[DistributedVirtualPortgroup]] | None = field(default=None, converter=_listoptionalDistributedVirtualPortgroup)
    """Refers to a DistributedVirtualPortgroup."""
    problems: list[DistributedVirtualPortgroupProblem] | None = None

@define(kw_only=True)
class DistributedVirtualPortgroupProblem(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPortgroup.Problem``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupProblem/
    """
    logical_switch_uuid: str
    fault: MethodFault

@define(kw_only=True)
class DistributedVirtualSwitchHostMember(vmodl.DataObject):
    """``vim.dvs.HostMember``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMember/
    """
    dynamic_property: list[DynamicProperty] | None = None
    runtime_state: DistributedVirtualSwitchHostMemberRuntimeState | None = None
    """Since 5.0."""
    config: DistributedVirtualSwitchHostMemberConfigInfo
    product_info: DistributedVirtualSwitchProductSpec | None = None
    uplink_port_key: list[str] | None = None
    status: str
    """Deprecated since 5.1: use HostMemberRuntimeInfo."""
    status_detail: str | None = None
    """Deprecated since 5.1: use HostMemberRuntimeInfo. Since 4.1."""

@define(kw_only=True)
class DistributedVirtualSwitchHostMemberBacking(vmodl.DataObject):
    """``vim.dvs.HostMember.Backing``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberBacking/
    """

@define(kw_only=True)
class DistributedVirtualSwitchHostMemberConfigInfo(vmodl.DataObject):
    """``vim.dvs.HostMember.ConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberConfigInfo/
    """
    host: vmodl.ManagedObjectReference[HostSystem] | None = field(default=None, converter=_optionalHostSystem)
    """Refers to a HostSystem."""
    max_proxy_switch_ports: int
    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None
    backing: DistributedVirtualSwitchHostMemberBacking
    nsx_switch: bool | None = None
    """Since 7.0.0.0."""
    ens_enabled: bool | None = None
    """Since 7.0.0.0."""
    ens_interrupt_enabled: bool | None = None
    """Since 7.0.0.0."""
    transport_zones: list[DistributedVirtualSwitchHostMemberTransportZoneInfo] | None = None
    """Since 7.0.0.0."""
    nsxt_used_uplink_names: list[str] | None = None
    """Since 7.0.0.0."""
    network_offloading_enabled: bool | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class DistributedVirtualSwitchHostMemberConfigSpec(vmodl.DataObject):
    """``vim.dvs.HostMember.ConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberConfigSpec/
    """
    dynamic_property: list[DynamicProperty] | None = None
    operation: str
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    backing: DistributedVirtualSwitchHostMemberBacking | None = None
    max_proxy_switch_ports: int | None = None
    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None

@define(kw_only=True)
class DistributedVirtualSwitchHostMemberPnicBacking(DistributedVirtualSwitchHostMemberBacking):
    """``vim.dvs.HostMember.PnicBacking``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberPnicBacking/
    """
    pnic_spec: list[DistributedVirtualSwitchHostMemberPnicSpec] | None = None

@define(kw_only=True)
class DistributedVirtualSwitchHostMemberPnicSpec(vmodl.DataObject):
    """``vim.dvs.HostMember.PnicSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberPnicSpec/
    """
    pnic_device: str
    uplink_port_key: str | None = None
    uplink_portgroup_key: str | None = None
    connection_cookie: int | None = None

@define(kw_only=True)
class DistributedVirtualSwitchHostMemberRuntimeState(vmodl.DataObject):
    """``vim.dvs.HostMember.RuntimeState``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberRuntimeState/
    """
    current_max_proxy_switch_ports: int

@define(kw_only=True)
class DistributedVirtualSwitchHostMemberTransportZoneInfo(vmodl.DataObject):
    """``vim.dvs.HostMember.TransportZoneInfo``. Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberTransportZoneInfo/
    """
    uuid: str
    type: str

@define(kw_only=True)
class DistributedVirtualSwitchHostProductSpec(vmodl.DataObject):
    """``vim.dvs.HostProductSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostProductSpec/
    """
    product_line_id: str | None = None
    version: str | None = None

@define(kw_only=True)
class DistributedVirtualSwitchInfo(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualSwitchInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchInfo/
    """
    switch_name: str
    switch_uuid: str
    distributed_virtual_switch: vmodl.ManagedObjectReference[DistributedVirtualSwitch] = field(converter=_DistributedVirtualSwitch)
    """Refers to a DistributedVirtualSwitch."""
    network_reservation_supported: bool | None = None
    """Since 6.0."""

@define(kw_only=True)
class DistributedVirtualSwitchKeyedOpaqueBlob(vmodl.DataObject):
    """``vim.dvs.KeyedOpaqueBlob``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchKeyedOpaqueBlob/
    """
    key: str
    opaque_data: str

@define(kw_only=True)
class DistributedVirtualSwitchManagerCompatibilityResult(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualSwitchManager.CompatibilityResult``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerCompatibilityResult/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    error: list[MethodFault] | None = None

@define(kw_only=True)
class DistributedVirtualSwitchManagerDvsProductSpec(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualSwitchManager.DvsProductSpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerDvsProductSpec/
    """
    new_switch_product_spec: DistributedVirtualSwitchProductSpec | None = None
    distributed_virtual_switch: vmodl.ManagedObjectReference[DistributedVirtualSwitch] | None = field(default=None, converter=_optionalDistributedVirtualSwitch)
    """Refers to a DistributedVirtualSwitch."""

@define(kw_only=True)
class DistributedVirtualSwitchManagerHostArrayFilter(DistributedVirtualSwitchManagerHostDvsFilterSpec):
    """``vim.dvs.DistributedVirtualSwitchManager.HostArrayFilter``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostArrayFilter/
    """
    host: list[vmodl.ManagedObjectReference[HostSystem]] = field(converter=_listHostSystem)
    """Refers to a HostSystem."""

@define(kw_only=True)
class DistributedVirtualSwitchManagerHostContainer(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualSwitchManager.HostContainer``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostContainer/
    """
    container: vmodl.ManagedObjectReference[ManagedEntity] = field(converter=_ManagedEntity)
    """Refers to a ManagedEntity."""
    recursive: bool

@define(kw_only=True)
class DistributedVirtualSwitchManagerHostContainerFilter(DistributedVirtualSwitchManagerHostDvsFilterSpec):
    """``vim.dvs.DistributedVirtualSwitchManager.HostContainerFilter``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostContainerFilter/
    """
    host_container: DistributedVirtualSwitchManagerHostContainer

@define(kw_only=True)
class DistributedVirtualSwitchManagerHostDvsFilterSpec(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualSwitchManager.HostDvsFilterSpec``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostDvsFilterSpec/
    """
    inclusive: bool

@define(kw_only=True)
class DistributedVirtualSwitchManagerHostDvsMembershipFilter(DistributedVirtualSwitchManagerHostDvsFilterSpec):
    """``vim.dvs.DistributedVirtualSwitchManager.HostDvsMembershipFilter``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostDvsMembershipFilter/
    """
    distributed_virtual_switch: vmodl.ManagedObjectReference[DistributedVirtualSwitch] = field(converter=_DistributedVirtualSwitch)
    """Refers to a DistributedVirtualSwitch."""

@define(kw_only=True)
class DistributedVirtualSwitchManagerImportResult(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualSwitchManager.ImportResult``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerImportResult/
    """
    distributed_virtual_switch: list[vmodl.ManagedObjectReference[DistributedVirtualSwitch]] | None = field(default=None, converter=_listoptionalDistributedVirtualSwitch)
    """Refers to a DistributedVirtualSwitch."""
    distributed_virtual_portgroup: list[vmodl.ManagedObjectReference[DistributedVirtualPortgroup]] | None = field(default=None, converter=_listoptionalDistributedVirtualPortgroup)
    """Refers to a DistributedVirtualPortgroup."""
    import_fault: list[ImportOperationBulkFaultFaultOnImport] | None = None

@define(kw_only=True)
class DistributedVirtualSwitchNetworkOffloadSpec(vmodl.DataObject):
    """``vim.dvs.NetworkOffloadSpec``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchNetworkOffloadSpec/
    """
    id: str
    name: str | None = None
    types: list[str] | None = None

@define(kw_only=True)
class DistributedVirtualSwitchPortConnectee(vmodl.DataObject):
    """``vim.dvs.PortConnectee``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortConnectee/
    """
    connected_entity: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""
    nic_key: str | None = None
    type: str | None = None
    address_hint: str | None = None

@define(kw_only=True)
class DistributedVirtualSwitchPortConnection(vmodl.DataObject):
    """``vim.dvs.PortConnection``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortConnection/
    """
    switch_uuid: str
    portgroup_key: str | None = None
    port_key: str | None = None
    connection_cookie: int | None = None

@define(kw_only=True)
class DistributedVirtualSwitchPortCriteria(vmodl.DataObject):
    """``vim.dvs.PortCriteria``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortCriteria/
    """
    dynamic_property: list[DynamicProperty] | None = None
    connected: bool | None = None
    active: bool | None = None
    uplink_port: bool | None = None
    nsx_port: bool | None = None
    """Since 7.0.0.0."""
    scope: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Deprecated since 5.5. Refers to a ManagedEntity."""
    portgroup_key: list[str] | None = None
    inside: bool | None = None
    port_key: list[str] | None = None
    host: list[vmodl.ManagedObjectReference[HostSystem]] | None = field(default=None, converter=_listoptionalHostSystem)
    """Refers to a HostSystem. Since 6.5."""

@define(kw_only=True)
class DistributedVirtualSwitchPortStatistics(vmodl.DataObject):
    """``vim.dvs.PortStatistics``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortStatistics/
    """
    packets_in_multicast: int
    packets_out_multicast: int
    bytes_in_multicast: int
    bytes_out_multicast: int
    packets_in_unicast: int
    packets_out_unicast: int
    bytes_in_unicast: int
    bytes_out_unicast: int
    packets_in_broadcast: int
    packets_out_broadcast: int
    bytes_in_broadcast: int
    bytes_out_broadcast: int
    packets_in_dropped: int
    packets_out_dropped: int
    packets_in_exception: int
    packets_out_exception: int
    bytes_in_from_pnic: int | None = None
    """Since 6.5."""
    bytes_out_to_pnic: int | None = None
    """Since 6.5."""

@define(kw_only=True)
class DistributedVirtualSwitchProductSpec(vmodl.DataObject):
    """``vim.dvs.ProductSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchProductSpec/
    """
    name: str | None = None
    vendor: str | None = None
    version: str | None = None
    build: str | None = None
    forwarding_class: str | None = None
    bundle_id: str | None = None
    bundle_url: str | None = None

@define(kw_only=True)
class DvsAcceptNetworkRuleAction(DvsNetworkRuleAction):
    """``vim.dvs.TrafficRule.AcceptAction``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsAcceptNetworkRuleAction/
    """

@define(kw_only=True)
class DvsCopyNetworkRuleAction(DvsNetworkRuleAction):
    """``vim.dvs.TrafficRule.CopyAction``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsCopyNetworkRuleAction/
    """

@define(kw_only=True)
class DvsDropNetworkRuleAction(DvsNetworkRuleAction):
    """``vim.dvs.TrafficRule.DropAction``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsDropNetworkRuleAction/
    """

@define(kw_only=True)
class DvsFilterConfig(InheritablePolicy):
    """``vim.dvs.DistributedVirtualPort.FilterConfig``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterConfig/
    """
    key: str | None = None
    agent_name: str | None = None
    slot_number: str | None = None
    parameters: DvsFilterParameter | None = None
    on_failure: str | None = None

@define(kw_only=True)
class DvsFilterConfigSpec(DvsFilterConfig):
    """``vim.dvs.DistributedVirtualPort.FilterConfigSpec``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterConfigSpec/
    """
    operation: str

@define(kw_only=True)
class DvsFilterParameter(vmodl.DataObject):
    """``vim.dvs.DistributedVirtualPort.FilterParameter``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterParameter/
    """
    parameters: list[str] | None = None

@define(kw_only=True)
class DvsFilterPolicy(InheritablePolicy):
    """``vim.dvs.DistributedVirtualPort.FilterPolicy``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterPolicy/
    """
    filter_config: list[DvsFilterConfig] | None = None

@define(kw_only=True)
class DvsGreEncapNetworkRuleAction(DvsNetworkRuleAction):
    """``vim.dvs.TrafficRule.GreAction``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsGreEncapNetworkRuleAction/
    """
    encapsulation_ip: SingleIp

@define(kw_only=True)
class DvsIpNetworkRuleQualifier(DvsNetworkRuleQualifier):
    """``vim.dvs.TrafficRule.IpQualifier``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsIpNetworkRuleQualifier/
    """
    source_address: IpAddress | None = None
    destination_address: IpAddress | None = None
    protocol: IntExpression | None = None
    source_ip_port: DvsIpPort | None = None
    destination_ip_port: DvsIpPort | None = None
    tcp_flags: IntExpression | None = None

@define(kw_only=True)
class DvsIpPort(NegatableExpression):
    """``vim.dvs.TrafficRule.IpPort``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsIpPort/
    """

@define(kw_only=True)
class DvsIpPortRange(DvsIpPort):
    """``vim.dvs.TrafficRule.IpPortRange``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsIpPortRange/
    """
    start_port_number: int
    end_port_number: int

@define(kw_only=True)
class DvsLogNetworkRuleAction(DvsNetworkRuleAction):
    """``vim.dvs.TrafficRule.LogAction``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsLogNetworkRuleAction/
    """

@define(kw_only=True)
class DvsMacNetworkRuleQualifier(DvsNetworkRuleQualifier):
    """``vim.dvs.TrafficRule.MacQualifier``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsMacNetworkRuleQualifier/
    """
    source_address: MacAddress | None = None
    destination_address: MacAddress | None = None
    protocol: IntExpression | None = None
    vlan_id: IntExpression | None = None

@define(kw_only=True)
class DvsMacRewriteNetworkRuleAction(DvsNetworkRuleAction):
    """``vim.dvs.TrafficRule.MacRewriteAction``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsMacRewriteNetworkRuleAction/
    """
    rewrite_mac: str

@define(kw_only=True)
class DvsNetworkRuleAction(vmodl.DataObject):
    """``vim.dvs.TrafficRule.Action``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsNetworkRuleAction/
    """

@define(kw_only=True)
class DvsNetworkRuleQualifier(vmodl.DataObject):
    """``vim.dvs.TrafficRule.Qualifier``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsNetworkRuleQualifier/
    """
    key: str | None = None

@define(kw_only=True)
class DvsPuntNetworkRuleAction(DvsNetworkRuleAction):
    """``vim.dvs.TrafficRule.PuntAction``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPuntNetworkRuleAction/
    """

@define(kw_only=True)
class DvsRateLimitNetworkRuleAction(DvsNetworkRuleAction):
    """``vim.dvs.TrafficRule.RateLimitAction``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsRateLimitNetworkRuleAction/
    """
    packets_per_second: int

@define(kw_only=True)
class DvsSingleIpPort(DvsIpPort):
    """``vim.dvs.TrafficRule.SingleIpPort``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsSingleIpPort/
    """
    port_number: int

@define(kw_only=True)
class DvsSystemTrafficNetworkRuleQualifier(DvsNetworkRuleQualifier):
    """``vim.dvs.TrafficRule.SystemTrafficQualifier``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsSystemTrafficNetworkRuleQualifier/
    """
    type_of_system_traffic: StringExpression | None = None

@define(kw_only=True)
class DvsTrafficFilterConfig(DvsFilterConfig):
    """``vim.dvs.DistributedVirtualPort.TrafficFilterConfig``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsTrafficFilterConfig/
    """
    traffic_ruleset: DvsTrafficRuleset | None = None

@define(kw_only=True)
class DvsTrafficFilterConfigSpec(DvsTrafficFilterConfig):
    """``vim.dvs.DistributedVirtualPort.TrafficFilterConfigSpec``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsTrafficFilterConfigSpec/
    """
    operation: str

@define(kw_only=True)
class DvsTrafficRule(vmodl.DataObject):
    """``vim.dvs.TrafficRule``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsTrafficRule/
    """
    key: str | None = None
    description: str | None = None
    sequence: int | None = None
    qualifier: list[DvsNetworkRuleQualifier] | None = None
    action: DvsNetworkRuleAction | None = None
    direction: str | None = None

@define(kw_only=True)
class DvsTrafficRuleset(vmodl.DataObject):
    """``vim.dvs.TrafficRuleset``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsTrafficRuleset/
    """
    key: str | None = None
    enabled: bool | None = None
    precedence: int | None = None
    rules: list[DvsTrafficRule] | None = None

@define(kw_only=True)
class DvsUpdateTagNetworkRuleAction(DvsNetworkRuleAction):
    """``vim.dvs.TrafficRule.UpdateTagAction``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsUpdateTagNetworkRuleAction/
    """
    qos_tag: int | None = None
    dscp_tag: int | None = None

@define(kw_only=True)
class DvsVmVnicNetworkResourcePoolRuntimeInfo(vmodl.DataObject):
    """``vim.dvs.VmVnicNetworkResourcePool.RuntimeInfo``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVmVnicNetworkResourcePoolRuntimeInfo/
    """
    key: str
    name: str | None = None
    capacity: int | None = None
    usage: int | None = None
    available: int | None = None
    status: str
    allocated_resource: list[DvsVnicAllocatedResource] | None = None

@define(kw_only=True)
class DvsVmVnicResourceAllocation(vmodl.DataObject):
    """``vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVmVnicResourceAllocation/
    """
    reservation_quota: int | None = None

@define(kw_only=True)
class DvsVmVnicResourcePoolConfigSpec(vmodl.DataObject):
    """``vim.dvs.VmVnicNetworkResourcePool.ConfigSpec``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVmVnicResourcePoolConfigSpec/
    """
    operation: str
    key: str | None = None
    config_version: str | None = None
    allocation_info: DvsVmVnicResourceAllocation | None = None
    name: str | None = None
    description: str | None = None

@define(kw_only=True)
class DvsVnicAllocatedResource(vmodl.DataObject):
    """``vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVnicAllocatedResource/
    """
    vm: vmodl.ManagedObjectReference[VirtualMachine] = field(converter=_VirtualMachine)
    """Refers to a VirtualMachine."""
    vnic_key: str
    reservation: int | None = None

@define(kw_only=True)
class EntityBackup(vmodl.DataObject):
    """``vim.dvs.EntityBackup``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EntityBackup/
    """

@define(kw_only=True)
class EntityBackupConfig(vmodl.DataObject):
    """``vim.dvs.EntityBackup.Config``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EntityBackupConfig/
    """
    entity_type: str
    config_blob: bytes
    key: str | None = None
    name: str | None = None
    container: vmodl.ManagedObjectReference[ManagedEntity] | None = field(default=None, converter=_optionalManagedEntity)
    """Refers to a ManagedEntity."""
    config_version: str | None = None

@define(kw_only=True)
class HostMemberHealthCheckResult(vmodl.DataObject):
    """``vim.dvs.HostMember.HealthCheckResult``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemberHealthCheckResult/
    """
    summary: str | None = None

@define(kw_only=True)
class HostMemberRuntimeInfo(vmodl.DataObject):
    """``vim.dvs.HostMember.RuntimeInfo``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemberRuntimeInfo/
    """
    host: vmodl.ManagedObjectReference[HostSystem] = field(converter=_HostSystem)
    """Refers to a HostSystem."""
    status: str | None = None
    status_detail: str | None = None
    nsxt_status: str | None = None
    """Since 7.0.0.0."""
    nsxt_status_detail: str | None = None
    """Since 7.0.0.0."""
    health_check_result: list[HostMemberHealthCheckResult] | None = None

@define(kw_only=True)
class HostMemberUplinkHealthCheckResult(HostMemberHealthCheckResult):
    """``vim.dvs.HostMember.UplinkHealthCheckResult``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemberUplinkHealthCheckResult/
    """
    uplink_port_key: str

@define(kw_only=True)
class VMwareDVSConfigInfo(DVSConfigInfo):
    """``vim.dvs.VmwareDistributedVirtualSwitch.ConfigInfo``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSConfigInfo/
    """
    vspan_session: list[VMwareVspanSession] | None = None
    """Since 5.0."""
    pvlan_config: list[VMwareDVSPvlanMapEntry] | None = None
    max_mtu: int
    link_discovery_protocol_config: LinkDiscoveryProtocolConfig | None = None
    ipfix_config: VMwareIpfixConfig | None = None
    """Since 5.0."""
    lacp_group_config: list[VMwareDvsLacpGroupConfig] | None = None
    """Since 5.5."""
    lacp_api_version: str | None = None
    """Since 5.5."""
    multicast_filtering_mode: str | None = None
    """Since 6.0."""
    network_offload_spec_id: str | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VMwareDVSConfigSpec(DVSConfigSpec):
    """``vim.dvs.VmwareDistributedVirtualSwitch.ConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSConfigSpec/
    """
    pvlan_config_spec: list[VMwareDVSPvlanConfigSpec] | None = None
    vspan_config_spec: list[VMwareDVSVspanConfigSpec] | None = None
    """Since 5.0."""
    max_mtu: int | None = None
    link_discovery_protocol_config: LinkDiscoveryProtocolConfig | None = None
    ipfix_config: VMwareIpfixConfig | None = None
    """Since 5.0."""
    lacp_api_version: str | None = None
    """Since 5.5."""
    multicast_filtering_mode: str | None = None
    """Since 6.0."""
    network_offload_spec_id: str | None = None
    """Since 8.0.0.1."""

@define(kw_only=True)
class VMwareDVSFeatureCapability(DVSFeatureCapability):
    """``vim.dvs.VmwareDistributedVirtualSwitch.FeatureCapability``. Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSFeatureCapability/
    """
    vspan_supported: bool | None = None
    """Since 5.0."""
    lldp_supported: bool | None = None
    """Since 5.0."""
    ipfix_supported: bool | None = None
    """Deprecated since 6.0: use VMwareDvsIpfixCapability. Since 5.0."""
    ipfix_capability: VMwareDvsIpfixCapability | None = None
    """Since 6.0."""
    multicast_snooping_supported: bool | None = None
    """Since 6.0."""
    vspan_capability: VMwareDVSVspanCapability | None = None
    """Since 5.1."""
    lacp_capability: VMwareDvsLacpCapability | None = None
    """Since 5.1."""
    dpu_capability: VMwareDvsDpuCapability | None = None
    """Since 8.0.0.1."""
    nsx_supported: bool | None = None
    """Since 7.0.0.0."""
    mtu_capability: VMwareDvsMtuCapability | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class VMwareDVSHealthCheckCapability(DVSHealthCheckCapability):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckFeatureCapability``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSHealthCheckCapability/
    """
    vlan_mtu_supported: bool
    teaming_supported: bool

@define(kw_only=True)
class VMwareDVSHealthCheckConfig(DVSHealthCheckConfig):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckConfig``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSHealthCheckConfig/
    """

@define(kw_only=True)
class VMwareDVSMtuHealthCheckResult(HostMemberUplinkHealthCheckResult):
    """``vim.dvs.VmwareDistributedVirtualSwitch.MtuHealthCheckResult``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSMtuHealthCheckResult/
    """
    mtu_mismatch: bool
    vlan_support_switch_mtu: list[NumericRange] | None = None
    vlan_not_support_switch_mtu: list[NumericRange] | None = None

@define(kw_only=True)
class VMwareDVSPortSetting(DVPortSetting):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VmwarePortConfigPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSPortSetting/
    """
    vlan: VmwareDistributedVirtualSwitchVlanSpec | None = None
    qos_tag: IntPolicy | None = None
    """Deprecated since 5.0."""
    uplink_teaming_policy: VmwareUplinkPortTeamingPolicy | None = None
    security_policy: DVSSecurityPolicy | None = None
    """Deprecated since 6.7: use DVSMacManagementPolicy."""
    ipfix_enabled: BoolPolicy | None = None
    """Since 5.0."""
    tx_uplink: BoolPolicy | None = None
    lacp_policy: VMwareUplinkLacpPolicy | None = None
    """Deprecated since 5.5: use VmwareDistributedVirtualSwitch.UpdateDVSLacpGroupConfig_Task. Since
    5.1.
    """
    mac_management_policy: DVSMacManagementPolicy | None = None
    """Since 6.7."""
    vni: IntPolicy | None = None
    """Since 7.0.0.0."""

@define(kw_only=True)
class VMwareDVSPortgroupPolicy(DVPortgroupPolicy):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VMwarePortgroupPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSPortgroupPolicy/
    """
    vlan_override_allowed: bool
    uplink_teaming_override_allowed: bool
    security_policy_override_allowed: bool
    """Deprecated since 6.7.1: use VMwareDVSPortgroupPolicy.macManagementOverrideAllowed."""
    ipfix_override_allowed: bool | None = None
    """Since 5.0."""
    mac_management_override_allowed: bool | None = None
    """Since 6.7.1."""

@define(kw_only=True)
class VMwareDVSPvlanConfigSpec(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.PvlanConfigSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSPvlanConfigSpec/
    """
    pvlan_entry: VMwareDVSPvlanMapEntry
    operation: str

@define(kw_only=True)
class VMwareDVSPvlanMapEntry(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSPvlanMapEntry/
    """
    primary_vlan_id: int
    secondary_vlan_id: int
    pvlan_type: str

@define(kw_only=True)
class VMwareDVSTeamingHealthCheckConfig(VMwareDVSHealthCheckConfig):
    """``vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckConfig``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSTeamingHealthCheckConfig/
    """

@define(kw_only=True)
class VMwareDVSTeamingHealthCheckResult(HostMemberHealthCheckResult):
    """``vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckResult``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSTeamingHealthCheckResult/
    """
    teaming_status: str

@define(kw_only=True)
class VMwareDVSVlanHealthCheckResult(HostMemberUplinkHealthCheckResult):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VlanHealthCheckResult``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVlanHealthCheckResult/
    """
    trunked_vlan: list[NumericRange] | None = None
    untrunked_vlan: list[NumericRange] | None = None

@define(kw_only=True)
class VMwareDVSVlanMtuHealthCheckConfig(VMwareDVSHealthCheckConfig):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VlanMtuHealthCheckConfig``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVlanMtuHealthCheckConfig/
    """

@define(kw_only=True)
class VMwareDVSVspanCapability(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VspanFeatureCapability``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVspanCapability/
    """
    mixed_dest_supported: bool
    dvport_supported: bool
    remote_source_supported: bool
    remote_dest_supported: bool
    encap_remote_source_supported: bool
    erspan_protocol_supported: bool | None = None
    """Since 6.5."""
    mirror_netstack_supported: bool | None = None
    """Since 6.7."""

@define(kw_only=True)
class VMwareDVSVspanConfigSpec(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VspanConfigSpec``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVspanConfigSpec/
    """
    vspan_session: VMwareVspanSession
    operation: str

@define(kw_only=True)
class VMwareDvsDpuCapability(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability``. Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsDpuCapability/
    """
    network_offload_supported: bool | None = None

@define(kw_only=True)
class VMwareDvsIpfixCapability(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.IpfixFeatureCapability``. Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsIpfixCapability/
    """
    ipfix_supported: bool | None = None
    ipv6_for_ipfix_supported: bool | None = None
    observation_domain_id_supported: bool | None = None

@define(kw_only=True)
class VMwareDvsLacpCapability(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.LacpFeatureCapability``. Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLacpCapability/
    """
    lacp_supported: bool | None = None
    multi_lacp_group_supported: bool | None = None
    """Since 5.5."""
    lacp_fast_mode_supported: bool | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class VMwareDvsLacpGroupConfig(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLacpGroupConfig/
    """
    key: str | None = None
    name: str | None = None
    mode: str | None = None
    uplink_num: int | None = None
    loadbalance_algorithm: str | None = None
    vlan: VMwareDvsLagVlanConfig | None = None
    ipfix: VMwareDvsLagIpfixConfig | None = None
    uplink_name: list[str] | None = None
    uplink_port_key: list[str] | None = None
    timeout_mode: str | None = None
    """Since 7.0.2.0."""

@define(kw_only=True)
class VMwareDvsLacpGroupSpec(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupSpec``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLacpGroupSpec/
    """
    lacp_group_config: VMwareDvsLacpGroupConfig
    operation: str

@define(kw_only=True)
class VMwareDvsLagIpfixConfig(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.LagIpfixConfig``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLagIpfixConfig/
    """
    ipfix_enabled: bool | None = None

@define(kw_only=True)
class VMwareDvsLagVlanConfig(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.LagVlanConfig``. Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLagVlanConfig/
    """
    vlan_id: list[NumericRange] | None = None

@define(kw_only=True)
class VMwareDvsMtuCapability(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.MtuCapability``. Since 7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsMtuCapability/
    """
    min_mtu_supported: int
    max_mtu_supported: int

@define(kw_only=True)
class VMwareIpfixConfig(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareIpfixConfig/
    """
    collector_ip_address: str | None = None
    collector_port: int | None = None
    observation_domain_id: int | None = None
    """Since 6.0."""
    active_flow_timeout: int
    idle_flow_timeout: int
    sampling_rate: int
    internal_flows_only: bool

@deprecated("Deprecated since 5.5.")
@define(kw_only=True)
class VMwareUplinkLacpPolicy(InheritablePolicy):
    """``vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpPolicy``. Since 5.1.

    Deprecated since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareUplinkLacpPolicy/
    """
    enable: BoolPolicy | None = None
    mode: StringPolicy | None = None

@define(kw_only=True)
class VMwareUplinkPortOrderPolicy(InheritablePolicy):
    """``vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortOrderPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareUplinkPortOrderPolicy/
    """
    active_uplink_port: list[str] | None = None
    standby_uplink_port: list[str] | None = None

@define(kw_only=True)
class VMwareVspanPort(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareVspanPort/
    """
    port_key: list[str] | None = None
    uplink_port_name: list[str] | None = None
    wildcard_port_connectee_type: list[str] | None = None
    vlans: list[int] | None = None
    """Since 5.1."""
    ip_address: list[str] | None = None
    """Since 5.1."""

@define(kw_only=True)
class VMwareVspanSession(vmodl.DataObject):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VspanSession``. Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareVspanSession/
    """
    key: str | None = None
    name: str | None = None
    description: str | None = None
    enabled: bool
    source_port_transmitted: VMwareVspanPort | None = None
    source_port_received: VMwareVspanPort | None = None
    destination_port: VMwareVspanPort | None = None
    encapsulation_vlan_id: int | None = None
    strip_original_vlan: bool
    mirrored_packet_length: int | None = None
    normal_traffic_allowed: bool
    session_type: str | None = None
    """Since 5.1."""
    sampling_rate: int | None = None
    """Since 5.1."""
    encap_type: str | None = None
    """Since 6.5."""
    erspan_id: int | None = None
    """Since 6.5."""
    erspan_cos: int | None = None
    """Since 6.5."""
    erspan_gra_nanosec: bool | None = None
    """Since 6.5."""
    netstack: str | None = None
    """Since 6.7."""

@define(kw_only=True)
class VmwareDistributedVirtualSwitchPvlanSpec(VmwareDistributedVirtualSwitchVlanSpec):
    """``vim.dvs.VmwareDistributedVirtualSwitch.PvlanSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareDistributedVirtualSwitchPvlanSpec/
    """
    pvlan_id: int

@define(kw_only=True)
class VmwareDistributedVirtualSwitchTrunkVlanSpec(VmwareDistributedVirtualSwitchVlanSpec):
    """``vim.dvs.VmwareDistributedVirtualSwitch.TrunkVlanSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareDistributedVirtualSwitchTrunkVlanSpec/
    """
    vlan_id: list[NumericRange] | None = None

@define(kw_only=True)
class VmwareDistributedVirtualSwitchVlanIdSpec(VmwareDistributedVirtualSwitchVlanSpec):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VlanIdSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareDistributedVirtualSwitchVlanIdSpec/
    """
    vlan_id: int

@define(kw_only=True)
class VmwareDistributedVirtualSwitchVlanSpec(InheritablePolicy):
    """``vim.dvs.VmwareDistributedVirtualSwitch.VlanSpec``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareDistributedVirtualSwitchVlanSpec/
    """

@define(kw_only=True)
class VmwareUplinkPortTeamingPolicy(InheritablePolicy):
    """``vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortTeamingPolicy``. Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareUplinkPortTeamingPolicy/
    """
    policy: StringPolicy | None = None
    reverse_policy: BoolPolicy | None = None
    notify_switches: BoolPolicy | None = None
    rolling_order: BoolPolicy | None = None
    failure_criteria: DVSFailureCriteria | None = None
    uplink_port_order: VMwareUplinkPortOrderPolicy | None = None
