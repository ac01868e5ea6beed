# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object types of ``vim.dvs``."""

import attrs
import datetime
import vmodl

from vim25.data.vim import BoolPolicy, DVSConfigInfo, DVSConfigSpec, DVSFeatureCapability, DVSHealthCheckCapability, DVSHealthCheckConfig, InheritablePolicy, IntExpression, IntPolicy, IpAddress, LongPolicy, MacAddress, NegatableExpression, NumericRange, SelectionSet, SharesInfo, SingleIp, StringExpression, StringPolicy
from vim25.data.vim_fault import ImportOperationBulkFaultFaultOnImport
from vim25.data.vim_host import LinkDiscoveryProtocolConfig, PhysicalNic
from vim25.data.vmodl import DynamicProperty
from vim25.faults.vmodl import MethodFault

@attrs.define(kw_only=True, eq=False)
class DVPortConfigInfo(vmodl.DataObject):
    """Data object type ``DVPortConfigInfo`` (vmodl ``vim.dvs.DistributedVirtualPort.ConfigInfo``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortConfigInfo/
    """
    name: str | None = None
    scope: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a ManagedEntity."""
    description: str | None = None
    setting: DVPortSetting | None = None
    config_version: str

@attrs.define(kw_only=True, eq=False)
class DVPortConfigSpec(vmodl.DataObject):
    """Data object type ``DVPortConfigSpec`` (vmodl ``vim.dvs.DistributedVirtualPort.ConfigSpec``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortConfigSpec/
    """
    operation: str
    key: str | None = None
    name: str | None = None
    scope: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a ManagedEntity."""
    description: str | None = None
    setting: DVPortSetting | None = None
    config_version: str | None = None

@attrs.define(kw_only=True, eq=False)
class DVPortSetting(vmodl.DataObject):
    """Data object type ``DVPortSetting`` (vmodl ``vim.dvs.DistributedVirtualPort.Setting``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortSetting/
    """
    blocked: BoolPolicy | None = None
    vm_direct_path_gen2_allowed: BoolPolicy | None = None
    """Since 4.1."""
    in_shaping_policy: DVSTrafficShapingPolicy | None = None
    out_shaping_policy: DVSTrafficShapingPolicy | None = None
    vendor_specific_config: DVSVendorSpecificConfig | None = None
    network_resource_pool_key: StringPolicy | None = None
    """Since 5.0."""
    filter_policy: DvsFilterPolicy | None = None
    """Since 5.5."""

@attrs.define(kw_only=True, eq=False)
class DVPortState(vmodl.DataObject):
    """Data object type ``DVPortState`` (vmodl ``vim.dvs.DistributedVirtualPort.State``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortState/
    """
    runtime_info: DVPortStatus | None = None
    stats: DistributedVirtualSwitchPortStatistics
    vendor_specific_state: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None

@attrs.define(kw_only=True, eq=False)
class DVPortStatus(vmodl.DataObject):
    """Data object type ``DVPortStatus`` (vmodl ``vim.dvs.DistributedVirtualPort.RuntimeInfo``). Since
    4.0.

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
    """Since 4.1."""
    vm_direct_path_gen2_inactive_reason_network: list[str] | None = None
    """Since 4.1."""
    vm_direct_path_gen2_inactive_reason_other: list[str] | None = None
    """Since 4.1."""
    vm_direct_path_gen2_inactive_reason_extended: str | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class DVPortgroupConfigInfo(vmodl.DataObject):
    """Data object type ``DVPortgroupConfigInfo`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup.ConfigInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupConfigInfo/
    """
    key: str
    name: str
    num_ports: int
    distributed_virtual_switch: vmodl.ManagedObjectReference | None = None
    """Refers to a DistributedVirtualSwitch."""
    default_port_config: DVPortSetting | None = None
    description: str | None = None
    type: str
    backing_type: str | None = None
    """Since 7.0.0.0."""
    policy: DVPortgroupPolicy
    port_name_format: str | None = None
    scope: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a ManagedEntity."""
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

@attrs.define(kw_only=True, eq=False)
class DVPortgroupConfigSpec(vmodl.DataObject):
    """Data object type ``DVPortgroupConfigSpec`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup.ConfigSpec``). Since 4.0.

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
    scope: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a ManagedEntity."""
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

@attrs.define(kw_only=True, eq=False)
class DVPortgroupPolicy(vmodl.DataObject):
    """Data object type ``DVPortgroupPolicy`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy``). Since 4.0.

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

@attrs.define(kw_only=True, eq=False)
class DVPortgroupSelection(SelectionSet):
    """Data object type ``DVPortgroupSelection`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroupSelection``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupSelection/
    """
    dvs_uuid: str
    portgroup_key: list[str]

@attrs.define(kw_only=True, eq=False)
class DVSFailureCriteria(InheritablePolicy):
    """Data object type ``DVSFailureCriteria`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.FailureCriteria``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSFailureCriteria/
    """
    check_speed: StringPolicy | None = None
    speed: IntPolicy | None = None
    check_duplex: BoolPolicy | None = None
    full_duplex: BoolPolicy | None = None
    check_error_percent: BoolPolicy | None = None
    percentage: IntPolicy | None = None
    check_beacon: BoolPolicy | None = None

@attrs.define(kw_only=True, eq=False)
class DVSHostLocalPortInfo(vmodl.DataObject):
    """Data object type ``DVSHostLocalPortInfo`` (vmodl
    ``vim.dvs.DistributedVirtualPort.HostLocalPortInfo``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSHostLocalPortInfo/
    """
    switch_uuid: str
    port_key: str
    setting: DVPortSetting
    vnic: str

@attrs.define(kw_only=True, eq=False)
class DVSMacLearningPolicy(InheritablePolicy):
    """Data object type ``DVSMacLearningPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.MacLearningPolicy``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSMacLearningPolicy/
    """
    enabled: bool
    allow_unicast_flooding: bool | None = None
    limit: int | None = None
    limit_policy: str | None = None

@attrs.define(kw_only=True, eq=False)
class DVSMacManagementPolicy(InheritablePolicy):
    """Data object type ``DVSMacManagementPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.MacManagementPolicy``). Since 6.7.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSMacManagementPolicy/
    """
    allow_promiscuous: bool | None = None
    mac_changes: bool | None = None
    forged_transmits: bool | None = None
    mac_learning_policy: DVSMacLearningPolicy | None = None

@attrs.define(kw_only=True, eq=False)
class DVSManagerDvsConfigTarget(vmodl.DataObject):
    """Data object type ``DVSManagerDvsConfigTarget`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.DvsConfigTarget``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSManagerDvsConfigTarget/
    """
    distributed_virtual_portgroup: list[DistributedVirtualPortgroupInfo] | None = None
    distributed_virtual_switch: list[DistributedVirtualSwitchInfo] | None = None

@attrs.define(kw_only=True, eq=False)
class DVSManagerPhysicalNicsList(vmodl.DataObject):
    """Data object type ``DVSManagerPhysicalNicsList`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.PhysicalNicsList``). Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSManagerPhysicalNicsList/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    physical_nics: list[PhysicalNic] | None = None

@attrs.define(kw_only=True, eq=False)
class DVSNetworkResourcePool(vmodl.DataObject):
    """Data object type ``DVSNetworkResourcePool`` (vmodl ``vim.dvs.NetworkResourcePool``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNetworkResourcePool/
    """
    key: str
    name: str | None = None
    description: str | None = None
    config_version: str
    allocation_info: DVSNetworkResourcePoolAllocationInfo

@attrs.define(kw_only=True, eq=False)
class DVSNetworkResourcePoolAllocationInfo(vmodl.DataObject):
    """Data object type ``DVSNetworkResourcePoolAllocationInfo`` (vmodl
    ``vim.dvs.NetworkResourcePool.AllocationInfo``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSNetworkResourcePoolAllocationInfo/
    """
    limit: int | None = None
    shares: SharesInfo | None = None
    priority_tag: int | None = None
    """Since 5.0."""

@attrs.define(kw_only=True, eq=False)
class DVSNetworkResourcePoolConfigSpec(vmodl.DataObject):
    """Data object type ``DVSNetworkResourcePoolConfigSpec`` (vmodl
    ``vim.dvs.NetworkResourcePool.ConfigSpec``). Since 4.1.

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

@attrs.define(kw_only=True, eq=False)
class DVSSecurityPolicy(InheritablePolicy):
    """Data object type ``DVSSecurityPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.SecurityPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSSecurityPolicy/
    """
    allow_promiscuous: BoolPolicy | None = None
    mac_changes: BoolPolicy | None = None
    forged_transmits: BoolPolicy | None = None

@attrs.define(kw_only=True, eq=False)
class DVSSelection(SelectionSet):
    """Data object type ``DVSSelection`` (vmodl ``vim.dvs.DistributedVirtualSwitchSelection``). Since
    5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSSelection/
    """
    dvs_uuid: str

@attrs.define(kw_only=True, eq=False)
class DVSTrafficShapingPolicy(InheritablePolicy):
    """Data object type ``DVSTrafficShapingPolicy`` (vmodl
    ``vim.dvs.DistributedVirtualPort.TrafficShapingPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSTrafficShapingPolicy/
    """
    enabled: BoolPolicy | None = None
    average_bandwidth: LongPolicy | None = None
    peak_bandwidth: LongPolicy | None = None
    burst_size: LongPolicy | None = None

@attrs.define(kw_only=True, eq=False)
class DVSVendorSpecificConfig(InheritablePolicy):
    """Data object type ``DVSVendorSpecificConfig`` (vmodl
    ``vim.dvs.DistributedVirtualPort.VendorSpecificConfig``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSVendorSpecificConfig/
    """
    key_value: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None

@attrs.define(kw_only=True, eq=False)
class DVSVmVnicNetworkResourcePool(vmodl.DataObject):
    """Data object type ``DVSVmVnicNetworkResourcePool`` (vmodl ``vim.dvs.VmVnicNetworkResourcePool``).
    Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DVSVmVnicNetworkResourcePool/
    """
    key: str
    name: str | None = None
    description: str | None = None
    config_version: str
    allocation_info: DvsVmVnicResourceAllocation | None = None

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualPort(vmodl.DataObject):
    """Data object type ``DistributedVirtualPort`` (vmodl ``vim.dvs.DistributedVirtualPort``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPort/
    """
    key: str
    config: DVPortConfigInfo
    dvs_uuid: str
    portgroup_key: str | None = None
    proxy_host: vmodl.ManagedObjectReference | None = None
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

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualPortgroupInfo(vmodl.DataObject):
    """Data object type ``DistributedVirtualPortgroupInfo`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroupInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupInfo/
    """
    switch_name: str
    switch_uuid: str
    portgroup_name: str
    portgroup_key: str
    portgroup_type: str
    uplink_portgroup: bool
    portgroup: vmodl.ManagedObjectReference
    """Refers to a DistributedVirtualPortgroup."""
    network_reservation_supported: bool | None = None
    """Since 6.0."""
    backing_type: str | None = None
    """Since 7.0.0.0."""
    logical_switch_uuid: str | None = None
    """Since 7.0.0.0."""
    segment_id: str | None = None
    """Since 7.0.0.0."""

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualPortgroupNsxPortgroupOperationResult(vmodl.DataObject):
    """Data object type ``DistributedVirtualPortgroupNsxPortgroupOperationResult`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup.NsxPortgroupOperationResult``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupNsxPortgroupOperationResult/
    """
    portgroups: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a DistributedVirtualPortgroup."""
    problems: list[DistributedVirtualPortgroupProblem] | None = None

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualPortgroupProblem(vmodl.DataObject):
    """Data object type ``DistributedVirtualPortgroupProblem`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup.Problem``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPortgroupProblem/
    """
    logical_switch_uuid: str
    fault: MethodFault

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchHostMember(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMember`` (vmodl ``vim.dvs.HostMember``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMember/
    """
    dynamic_property: list[DynamicProperty] | None = None
    runtime_state: DistributedVirtualSwitchHostMemberRuntimeState | None = None
    """Since 5.0."""
    config: DistributedVirtualSwitchHostMemberConfigInfo
    product_info: DistributedVirtualSwitchProductSpec | None = None
    uplink_port_key: list[str] | None = None
    status: str
    status_detail: str | None = None
    """Since 4.1."""

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchHostMemberBacking(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMemberBacking`` (vmodl
    ``vim.dvs.HostMember.Backing``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberBacking/
    """

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchHostMemberConfigInfo(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMemberConfigInfo`` (vmodl
    ``vim.dvs.HostMember.ConfigInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberConfigInfo/
    """
    host: vmodl.ManagedObjectReference | None = None
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

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchHostMemberConfigSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMemberConfigSpec`` (vmodl
    ``vim.dvs.HostMember.ConfigSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberConfigSpec/
    """
    dynamic_property: list[DynamicProperty] | None = None
    operation: str
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    backing: DistributedVirtualSwitchHostMemberBacking | None = None
    max_proxy_switch_ports: int | None = None
    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = None

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchHostMemberPnicBacking(DistributedVirtualSwitchHostMemberBacking):
    """Data object type ``DistributedVirtualSwitchHostMemberPnicBacking`` (vmodl
    ``vim.dvs.HostMember.PnicBacking``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberPnicBacking/
    """
    pnic_spec: list[DistributedVirtualSwitchHostMemberPnicSpec] | None = None

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchHostMemberPnicSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMemberPnicSpec`` (vmodl
    ``vim.dvs.HostMember.PnicSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberPnicSpec/
    """
    pnic_device: str
    uplink_port_key: str | None = None
    uplink_portgroup_key: str | None = None
    connection_cookie: int | None = None

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchHostMemberRuntimeState(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMemberRuntimeState`` (vmodl
    ``vim.dvs.HostMember.RuntimeState``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberRuntimeState/
    """
    current_max_proxy_switch_ports: int

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchHostMemberTransportZoneInfo(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMemberTransportZoneInfo`` (vmodl
    ``vim.dvs.HostMember.TransportZoneInfo``). Since 7.0.0.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberTransportZoneInfo/
    """
    uuid: str
    type: str

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchHostProductSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostProductSpec`` (vmodl
    ``vim.dvs.HostProductSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostProductSpec/
    """
    product_line_id: str | None = None
    version: str | None = None

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchInfo(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchInfo`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchInfo``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchInfo/
    """
    switch_name: str
    switch_uuid: str
    distributed_virtual_switch: vmodl.ManagedObjectReference
    """Refers to a DistributedVirtualSwitch."""
    network_reservation_supported: bool | None = None
    """Since 6.0."""

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchKeyedOpaqueBlob(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchKeyedOpaqueBlob`` (vmodl
    ``vim.dvs.KeyedOpaqueBlob``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchKeyedOpaqueBlob/
    """
    key: str
    opaque_data: str

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchManagerCompatibilityResult(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchManagerCompatibilityResult`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.CompatibilityResult``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerCompatibilityResult/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    error: list[MethodFault] | None = None

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchManagerDvsProductSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchManagerDvsProductSpec`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.DvsProductSpec``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerDvsProductSpec/
    """
    new_switch_product_spec: DistributedVirtualSwitchProductSpec | None = None
    distributed_virtual_switch: vmodl.ManagedObjectReference | None = None
    """Refers to a DistributedVirtualSwitch."""

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchManagerHostArrayFilter(DistributedVirtualSwitchManagerHostDvsFilterSpec):
    """Data object type ``DistributedVirtualSwitchManagerHostArrayFilter`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.HostArrayFilter``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostArrayFilter/
    """
    host: list[vmodl.ManagedObjectReference]
    """Refers to a HostSystem."""

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchManagerHostContainer(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchManagerHostContainer`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.HostContainer``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostContainer/
    """
    container: vmodl.ManagedObjectReference
    """Refers to a ManagedEntity."""
    recursive: bool

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchManagerHostContainerFilter(DistributedVirtualSwitchManagerHostDvsFilterSpec):
    """Data object type ``DistributedVirtualSwitchManagerHostContainerFilter`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.HostContainerFilter``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostContainerFilter/
    """
    host_container: DistributedVirtualSwitchManagerHostContainer

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchManagerHostDvsFilterSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchManagerHostDvsFilterSpec`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.HostDvsFilterSpec``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostDvsFilterSpec/
    """
    inclusive: bool

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchManagerHostDvsMembershipFilter(DistributedVirtualSwitchManagerHostDvsFilterSpec):
    """Data object type ``DistributedVirtualSwitchManagerHostDvsMembershipFilter`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.HostDvsMembershipFilter``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerHostDvsMembershipFilter/
    """
    distributed_virtual_switch: vmodl.ManagedObjectReference
    """Refers to a DistributedVirtualSwitch."""

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchManagerImportResult(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchManagerImportResult`` (vmodl
    ``vim.dvs.DistributedVirtualSwitchManager.ImportResult``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchManagerImportResult/
    """
    distributed_virtual_switch: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a DistributedVirtualSwitch."""
    distributed_virtual_portgroup: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a DistributedVirtualPortgroup."""
    import_fault: list[ImportOperationBulkFaultFaultOnImport] | None = None

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchNetworkOffloadSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchNetworkOffloadSpec`` (vmodl
    ``vim.dvs.NetworkOffloadSpec``). Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchNetworkOffloadSpec/
    """
    id: str
    name: str | None = None
    types: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchPortConnectee(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchPortConnectee`` (vmodl ``vim.dvs.PortConnectee``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortConnectee/
    """
    connected_entity: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""
    nic_key: str | None = None
    type: str | None = None
    address_hint: str | None = None

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchPortConnection(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchPortConnection`` (vmodl ``vim.dvs.PortConnection``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortConnection/
    """
    switch_uuid: str
    portgroup_key: str | None = None
    port_key: str | None = None
    connection_cookie: int | None = None

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchPortCriteria(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchPortCriteria`` (vmodl ``vim.dvs.PortCriteria``).
    Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchPortCriteria/
    """
    dynamic_property: list[DynamicProperty] | None = None
    connected: bool | None = None
    active: bool | None = None
    uplink_port: bool | None = None
    nsx_port: bool | None = None
    """Since 7.0.0.0."""
    scope: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""
    portgroup_key: list[str] | None = None
    inside: bool | None = None
    port_key: list[str] | None = None
    host: list[vmodl.ManagedObjectReference] | None = None
    """Refers to a HostSystem. Since 6.5."""

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchPortStatistics(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchPortStatistics`` (vmodl ``vim.dvs.PortStatistics``).
    Since 4.0.

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

@attrs.define(kw_only=True, eq=False)
class DistributedVirtualSwitchProductSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchProductSpec`` (vmodl ``vim.dvs.ProductSpec``). Since
    4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchProductSpec/
    """
    name: str | None = None
    vendor: str | None = None
    version: str | None = None
    build: str | None = None
    forwarding_class: str | None = None
    bundle_id: str | None = None
    bundle_url: str | None = None

@attrs.define(kw_only=True, eq=False)
class DvsAcceptNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsAcceptNetworkRuleAction`` (vmodl ``vim.dvs.TrafficRule.AcceptAction``).
    Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsAcceptNetworkRuleAction/
    """

@attrs.define(kw_only=True, eq=False)
class DvsCopyNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsCopyNetworkRuleAction`` (vmodl ``vim.dvs.TrafficRule.CopyAction``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsCopyNetworkRuleAction/
    """

@attrs.define(kw_only=True, eq=False)
class DvsDropNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsDropNetworkRuleAction`` (vmodl ``vim.dvs.TrafficRule.DropAction``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsDropNetworkRuleAction/
    """

@attrs.define(kw_only=True, eq=False)
class DvsFilterConfig(InheritablePolicy):
    """Data object type ``DvsFilterConfig`` (vmodl ``vim.dvs.DistributedVirtualPort.FilterConfig``).
    Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterConfig/
    """
    key: str | None = None
    agent_name: str | None = None
    slot_number: str | None = None
    parameters: DvsFilterParameter | None = None
    on_failure: str | None = None

@attrs.define(kw_only=True, eq=False)
class DvsFilterConfigSpec(DvsFilterConfig):
    """Data object type ``DvsFilterConfigSpec`` (vmodl
    ``vim.dvs.DistributedVirtualPort.FilterConfigSpec``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterConfigSpec/
    """
    operation: str

@attrs.define(kw_only=True, eq=False)
class DvsFilterParameter(vmodl.DataObject):
    """Data object type ``DvsFilterParameter`` (vmodl
    ``vim.dvs.DistributedVirtualPort.FilterParameter``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterParameter/
    """
    parameters: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class DvsFilterPolicy(InheritablePolicy):
    """Data object type ``DvsFilterPolicy`` (vmodl ``vim.dvs.DistributedVirtualPort.FilterPolicy``).
    Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterPolicy/
    """
    filter_config: list[DvsFilterConfig] | None = None

@attrs.define(kw_only=True, eq=False)
class DvsGreEncapNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsGreEncapNetworkRuleAction`` (vmodl ``vim.dvs.TrafficRule.GreAction``).
    Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsGreEncapNetworkRuleAction/
    """
    encapsulation_ip: SingleIp

@attrs.define(kw_only=True, eq=False)
class DvsIpNetworkRuleQualifier(DvsNetworkRuleQualifier):
    """Data object type ``DvsIpNetworkRuleQualifier`` (vmodl ``vim.dvs.TrafficRule.IpQualifier``).
    Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsIpNetworkRuleQualifier/
    """
    source_address: IpAddress | None = None
    destination_address: IpAddress | None = None
    protocol: IntExpression | None = None
    source_ip_port: DvsIpPort | None = None
    destination_ip_port: DvsIpPort | None = None
    tcp_flags: IntExpression | None = None

@attrs.define(kw_only=True, eq=False)
class DvsIpPort(NegatableExpression):
    """Data object type ``DvsIpPort`` (vmodl ``vim.dvs.TrafficRule.IpPort``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsIpPort/
    """

@attrs.define(kw_only=True, eq=False)
class DvsIpPortRange(DvsIpPort):
    """Data object type ``DvsIpPortRange`` (vmodl ``vim.dvs.TrafficRule.IpPortRange``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsIpPortRange/
    """
    start_port_number: int
    end_port_number: int

@attrs.define(kw_only=True, eq=False)
class DvsLogNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsLogNetworkRuleAction`` (vmodl ``vim.dvs.TrafficRule.LogAction``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsLogNetworkRuleAction/
    """

@attrs.define(kw_only=True, eq=False)
class DvsMacNetworkRuleQualifier(DvsNetworkRuleQualifier):
    """Data object type ``DvsMacNetworkRuleQualifier`` (vmodl ``vim.dvs.TrafficRule.MacQualifier``).
    Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsMacNetworkRuleQualifier/
    """
    source_address: MacAddress | None = None
    destination_address: MacAddress | None = None
    protocol: IntExpression | None = None
    vlan_id: IntExpression | None = None

@attrs.define(kw_only=True, eq=False)
class DvsMacRewriteNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsMacRewriteNetworkRuleAction`` (vmodl
    ``vim.dvs.TrafficRule.MacRewriteAction``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsMacRewriteNetworkRuleAction/
    """
    rewrite_mac: str

@attrs.define(kw_only=True, eq=False)
class DvsNetworkRuleAction(vmodl.DataObject):
    """Data object type ``DvsNetworkRuleAction`` (vmodl ``vim.dvs.TrafficRule.Action``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsNetworkRuleAction/
    """

@attrs.define(kw_only=True, eq=False)
class DvsNetworkRuleQualifier(vmodl.DataObject):
    """Data object type ``DvsNetworkRuleQualifier`` (vmodl ``vim.dvs.TrafficRule.Qualifier``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsNetworkRuleQualifier/
    """
    key: str | None = None

@attrs.define(kw_only=True, eq=False)
class DvsPuntNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsPuntNetworkRuleAction`` (vmodl ``vim.dvs.TrafficRule.PuntAction``). Since
    5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPuntNetworkRuleAction/
    """

@attrs.define(kw_only=True, eq=False)
class DvsRateLimitNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsRateLimitNetworkRuleAction`` (vmodl
    ``vim.dvs.TrafficRule.RateLimitAction``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsRateLimitNetworkRuleAction/
    """
    packets_per_second: int

@attrs.define(kw_only=True, eq=False)
class DvsSingleIpPort(DvsIpPort):
    """Data object type ``DvsSingleIpPort`` (vmodl ``vim.dvs.TrafficRule.SingleIpPort``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsSingleIpPort/
    """
    port_number: int

@attrs.define(kw_only=True, eq=False)
class DvsSystemTrafficNetworkRuleQualifier(DvsNetworkRuleQualifier):
    """Data object type ``DvsSystemTrafficNetworkRuleQualifier`` (vmodl
    ``vim.dvs.TrafficRule.SystemTrafficQualifier``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsSystemTrafficNetworkRuleQualifier/
    """
    type_of_system_traffic: StringExpression | None = None

@attrs.define(kw_only=True, eq=False)
class DvsTrafficFilterConfig(DvsFilterConfig):
    """Data object type ``DvsTrafficFilterConfig`` (vmodl
    ``vim.dvs.DistributedVirtualPort.TrafficFilterConfig``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsTrafficFilterConfig/
    """
    traffic_ruleset: DvsTrafficRuleset | None = None

@attrs.define(kw_only=True, eq=False)
class DvsTrafficFilterConfigSpec(DvsTrafficFilterConfig):
    """Data object type ``DvsTrafficFilterConfigSpec`` (vmodl
    ``vim.dvs.DistributedVirtualPort.TrafficFilterConfigSpec``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsTrafficFilterConfigSpec/
    """
    operation: str

@attrs.define(kw_only=True, eq=False)
class DvsTrafficRule(vmodl.DataObject):
    """Data object type ``DvsTrafficRule`` (vmodl ``vim.dvs.TrafficRule``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsTrafficRule/
    """
    key: str | None = None
    description: str | None = None
    sequence: int | None = None
    qualifier: list[DvsNetworkRuleQualifier] | None = None
    action: DvsNetworkRuleAction | None = None
    direction: str | None = None

@attrs.define(kw_only=True, eq=False)
class DvsTrafficRuleset(vmodl.DataObject):
    """Data object type ``DvsTrafficRuleset`` (vmodl ``vim.dvs.TrafficRuleset``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsTrafficRuleset/
    """
    key: str | None = None
    enabled: bool | None = None
    precedence: int | None = None
    rules: list[DvsTrafficRule] | None = None

@attrs.define(kw_only=True, eq=False)
class DvsUpdateTagNetworkRuleAction(DvsNetworkRuleAction):
    """Data object type ``DvsUpdateTagNetworkRuleAction`` (vmodl
    ``vim.dvs.TrafficRule.UpdateTagAction``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsUpdateTagNetworkRuleAction/
    """
    qos_tag: int | None = None
    dscp_tag: int | None = None

@attrs.define(kw_only=True, eq=False)
class DvsVmVnicNetworkResourcePoolRuntimeInfo(vmodl.DataObject):
    """Data object type ``DvsVmVnicNetworkResourcePoolRuntimeInfo`` (vmodl
    ``vim.dvs.VmVnicNetworkResourcePool.RuntimeInfo``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVmVnicNetworkResourcePoolRuntimeInfo/
    """
    key: str
    name: str | None = None
    capacity: int | None = None
    usage: int | None = None
    available: int | None = None
    status: str
    allocated_resource: list[DvsVnicAllocatedResource] | None = None

@attrs.define(kw_only=True, eq=False)
class DvsVmVnicResourceAllocation(vmodl.DataObject):
    """Data object type ``DvsVmVnicResourceAllocation`` (vmodl
    ``vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVmVnicResourceAllocation/
    """
    reservation_quota: int | None = None

@attrs.define(kw_only=True, eq=False)
class DvsVmVnicResourcePoolConfigSpec(vmodl.DataObject):
    """Data object type ``DvsVmVnicResourcePoolConfigSpec`` (vmodl
    ``vim.dvs.VmVnicNetworkResourcePool.ConfigSpec``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVmVnicResourcePoolConfigSpec/
    """
    operation: str
    key: str | None = None
    config_version: str | None = None
    allocation_info: DvsVmVnicResourceAllocation | None = None
    name: str | None = None
    description: str | None = None

@attrs.define(kw_only=True, eq=False)
class DvsVnicAllocatedResource(vmodl.DataObject):
    """Data object type ``DvsVnicAllocatedResource`` (vmodl
    ``vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/DvsVnicAllocatedResource/
    """
    vm: vmodl.ManagedObjectReference
    """Refers to a VirtualMachine."""
    vnic_key: str
    reservation: int | None = None

@attrs.define(kw_only=True, eq=False)
class EntityBackup(vmodl.DataObject):
    """Data object type ``EntityBackup`` (vmodl ``vim.dvs.EntityBackup``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EntityBackup/
    """

@attrs.define(kw_only=True, eq=False)
class EntityBackupConfig(vmodl.DataObject):
    """Data object type ``EntityBackupConfig`` (vmodl ``vim.dvs.EntityBackup.Config``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/EntityBackupConfig/
    """
    entity_type: str
    config_blob: bytes
    key: str | None = None
    name: str | None = None
    container: vmodl.ManagedObjectReference | None = None
    """Refers to a ManagedEntity."""
    config_version: str | None = None

@attrs.define(kw_only=True, eq=False)
class HostMemberHealthCheckResult(vmodl.DataObject):
    """Data object type ``HostMemberHealthCheckResult`` (vmodl
    ``vim.dvs.HostMember.HealthCheckResult``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemberHealthCheckResult/
    """
    summary: str | None = None

@attrs.define(kw_only=True, eq=False)
class HostMemberRuntimeInfo(vmodl.DataObject):
    """Data object type ``HostMemberRuntimeInfo`` (vmodl ``vim.dvs.HostMember.RuntimeInfo``). Since
    5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemberRuntimeInfo/
    """
    host: vmodl.ManagedObjectReference
    """Refers to a HostSystem."""
    status: str | None = None
    status_detail: str | None = None
    nsxt_status: str | None = None
    """Since 7.0.0.0."""
    nsxt_status_detail: str | None = None
    """Since 7.0.0.0."""
    health_check_result: list[HostMemberHealthCheckResult] | None = None

@attrs.define(kw_only=True, eq=False)
class HostMemberUplinkHealthCheckResult(HostMemberHealthCheckResult):
    """Data object type ``HostMemberUplinkHealthCheckResult`` (vmodl
    ``vim.dvs.HostMember.UplinkHealthCheckResult``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemberUplinkHealthCheckResult/
    """
    uplink_port_key: str

@attrs.define(kw_only=True, eq=False)
class VMwareDVSConfigInfo(DVSConfigInfo):
    """Data object type ``VMwareDVSConfigInfo`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.ConfigInfo``). Since 4.0.

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

@attrs.define(kw_only=True, eq=False)
class VMwareDVSConfigSpec(DVSConfigSpec):
    """Data object type ``VMwareDVSConfigSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.ConfigSpec``). Since 4.0.

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

@attrs.define(kw_only=True, eq=False)
class VMwareDVSFeatureCapability(DVSFeatureCapability):
    """Data object type ``VMwareDVSFeatureCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.FeatureCapability``). Since 4.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSFeatureCapability/
    """
    vspan_supported: bool | None = None
    """Since 5.0."""
    lldp_supported: bool | None = None
    """Since 5.0."""
    ipfix_supported: bool | None = None
    """Since 5.0."""
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

@attrs.define(kw_only=True, eq=False)
class VMwareDVSHealthCheckCapability(DVSHealthCheckCapability):
    """Data object type ``VMwareDVSHealthCheckCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckFeatureCapability``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSHealthCheckCapability/
    """
    vlan_mtu_supported: bool
    teaming_supported: bool

@attrs.define(kw_only=True, eq=False)
class VMwareDVSHealthCheckConfig(DVSHealthCheckConfig):
    """Data object type ``VMwareDVSHealthCheckConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckConfig``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSHealthCheckConfig/
    """

@attrs.define(kw_only=True, eq=False)
class VMwareDVSMtuHealthCheckResult(HostMemberUplinkHealthCheckResult):
    """Data object type ``VMwareDVSMtuHealthCheckResult`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.MtuHealthCheckResult``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSMtuHealthCheckResult/
    """
    mtu_mismatch: bool
    vlan_support_switch_mtu: list[NumericRange] | None = None
    vlan_not_support_switch_mtu: list[NumericRange] | None = None

@attrs.define(kw_only=True, eq=False)
class VMwareDVSPortSetting(DVPortSetting):
    """Data object type ``VMwareDVSPortSetting`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VmwarePortConfigPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSPortSetting/
    """
    vlan: VmwareDistributedVirtualSwitchVlanSpec | None = None
    qos_tag: IntPolicy | None = None
    uplink_teaming_policy: VmwareUplinkPortTeamingPolicy | None = None
    security_policy: DVSSecurityPolicy | None = None
    ipfix_enabled: BoolPolicy | None = None
    """Since 5.0."""
    tx_uplink: BoolPolicy | None = None
    lacp_policy: VMwareUplinkLacpPolicy | None = None
    """Since 5.1."""
    mac_management_policy: DVSMacManagementPolicy | None = None
    """Since 6.7."""
    vni: IntPolicy | None = None
    """Since 7.0.0.0."""

@attrs.define(kw_only=True, eq=False)
class VMwareDVSPortgroupPolicy(DVPortgroupPolicy):
    """Data object type ``VMwareDVSPortgroupPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VMwarePortgroupPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSPortgroupPolicy/
    """
    vlan_override_allowed: bool
    uplink_teaming_override_allowed: bool
    security_policy_override_allowed: bool
    ipfix_override_allowed: bool | None = None
    """Since 5.0."""
    mac_management_override_allowed: bool | None = None
    """Since 6.7.1."""

@attrs.define(kw_only=True, eq=False)
class VMwareDVSPvlanConfigSpec(vmodl.DataObject):
    """Data object type ``VMwareDVSPvlanConfigSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanConfigSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSPvlanConfigSpec/
    """
    pvlan_entry: VMwareDVSPvlanMapEntry
    operation: str

@attrs.define(kw_only=True, eq=False)
class VMwareDVSPvlanMapEntry(vmodl.DataObject):
    """Data object type ``VMwareDVSPvlanMapEntry`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSPvlanMapEntry/
    """
    primary_vlan_id: int
    secondary_vlan_id: int
    pvlan_type: str

@attrs.define(kw_only=True, eq=False)
class VMwareDVSTeamingHealthCheckConfig(VMwareDVSHealthCheckConfig):
    """Data object type ``VMwareDVSTeamingHealthCheckConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckConfig``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSTeamingHealthCheckConfig/
    """

@attrs.define(kw_only=True, eq=False)
class VMwareDVSTeamingHealthCheckResult(HostMemberHealthCheckResult):
    """Data object type ``VMwareDVSTeamingHealthCheckResult`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckResult``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSTeamingHealthCheckResult/
    """
    teaming_status: str

@attrs.define(kw_only=True, eq=False)
class VMwareDVSVlanHealthCheckResult(HostMemberUplinkHealthCheckResult):
    """Data object type ``VMwareDVSVlanHealthCheckResult`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VlanHealthCheckResult``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVlanHealthCheckResult/
    """
    trunked_vlan: list[NumericRange] | None = None
    untrunked_vlan: list[NumericRange] | None = None

@attrs.define(kw_only=True, eq=False)
class VMwareDVSVlanMtuHealthCheckConfig(VMwareDVSHealthCheckConfig):
    """Data object type ``VMwareDVSVlanMtuHealthCheckConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VlanMtuHealthCheckConfig``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVlanMtuHealthCheckConfig/
    """

@attrs.define(kw_only=True, eq=False)
class VMwareDVSVspanCapability(vmodl.DataObject):
    """Data object type ``VMwareDVSVspanCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VspanFeatureCapability``). Since 5.1.

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

@attrs.define(kw_only=True, eq=False)
class VMwareDVSVspanConfigSpec(vmodl.DataObject):
    """Data object type ``VMwareDVSVspanConfigSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VspanConfigSpec``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVspanConfigSpec/
    """
    vspan_session: VMwareVspanSession
    operation: str

@attrs.define(kw_only=True, eq=False)
class VMwareDvsDpuCapability(vmodl.DataObject):
    """Data object type ``VMwareDvsDpuCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability``). Since 8.0.0.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsDpuCapability/
    """
    network_offload_supported: bool | None = None

@attrs.define(kw_only=True, eq=False)
class VMwareDvsIpfixCapability(vmodl.DataObject):
    """Data object type ``VMwareDvsIpfixCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.IpfixFeatureCapability``). Since 6.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsIpfixCapability/
    """
    ipfix_supported: bool | None = None
    ipv6_for_ipfix_supported: bool | None = None
    observation_domain_id_supported: bool | None = None

@attrs.define(kw_only=True, eq=False)
class VMwareDvsLacpCapability(vmodl.DataObject):
    """Data object type ``VMwareDvsLacpCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.LacpFeatureCapability``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLacpCapability/
    """
    lacp_supported: bool | None = None
    multi_lacp_group_supported: bool | None = None
    """Since 5.5."""
    lacp_fast_mode_supported: bool | None = None
    """Since 7.0.2.0."""

@attrs.define(kw_only=True, eq=False)
class VMwareDvsLacpGroupConfig(vmodl.DataObject):
    """Data object type ``VMwareDvsLacpGroupConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig``). Since 5.5.

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

@attrs.define(kw_only=True, eq=False)
class VMwareDvsLacpGroupSpec(vmodl.DataObject):
    """Data object type ``VMwareDvsLacpGroupSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupSpec``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLacpGroupSpec/
    """
    lacp_group_config: VMwareDvsLacpGroupConfig
    operation: str

@attrs.define(kw_only=True, eq=False)
class VMwareDvsLagIpfixConfig(vmodl.DataObject):
    """Data object type ``VMwareDvsLagIpfixConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.LagIpfixConfig``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLagIpfixConfig/
    """
    ipfix_enabled: bool | None = None

@attrs.define(kw_only=True, eq=False)
class VMwareDvsLagVlanConfig(vmodl.DataObject):
    """Data object type ``VMwareDvsLagVlanConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.LagVlanConfig``). Since 5.5.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLagVlanConfig/
    """
    vlan_id: list[NumericRange] | None = None

@attrs.define(kw_only=True, eq=False)
class VMwareDvsMtuCapability(vmodl.DataObject):
    """Data object type ``VMwareDvsMtuCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.MtuCapability``). Since 7.0.2.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsMtuCapability/
    """
    min_mtu_supported: int
    max_mtu_supported: int

@attrs.define(kw_only=True, eq=False)
class VMwareIpfixConfig(vmodl.DataObject):
    """Data object type ``VMwareIpfixConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig``). Since 5.0.

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

@attrs.define(kw_only=True, eq=False)
class VMwareUplinkLacpPolicy(InheritablePolicy):
    """Data object type ``VMwareUplinkLacpPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpPolicy``). Since 5.1.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareUplinkLacpPolicy/
    """
    enable: BoolPolicy | None = None
    mode: StringPolicy | None = None

@attrs.define(kw_only=True, eq=False)
class VMwareUplinkPortOrderPolicy(InheritablePolicy):
    """Data object type ``VMwareUplinkPortOrderPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortOrderPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareUplinkPortOrderPolicy/
    """
    active_uplink_port: list[str] | None = None
    standby_uplink_port: list[str] | None = None

@attrs.define(kw_only=True, eq=False)
class VMwareVspanPort(vmodl.DataObject):
    """Data object type ``VMwareVspanPort`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts``). Since 5.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareVspanPort/
    """
    port_key: list[str] | None = None
    uplink_port_name: list[str] | None = None
    wildcard_port_connectee_type: list[str] | None = None
    vlans: list[int] | None = None
    """Since 5.1."""
    ip_address: list[str] | None = None
    """Since 5.1."""

@attrs.define(kw_only=True, eq=False)
class VMwareVspanSession(vmodl.DataObject):
    """Data object type ``VMwareVspanSession`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VspanSession``). Since 5.0.

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

@attrs.define(kw_only=True, eq=False)
class VmwareDistributedVirtualSwitchPvlanSpec(VmwareDistributedVirtualSwitchVlanSpec):
    """Data object type ``VmwareDistributedVirtualSwitchPvlanSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.PvlanSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareDistributedVirtualSwitchPvlanSpec/
    """
    pvlan_id: int

@attrs.define(kw_only=True, eq=False)
class VmwareDistributedVirtualSwitchTrunkVlanSpec(VmwareDistributedVirtualSwitchVlanSpec):
    """Data object type ``VmwareDistributedVirtualSwitchTrunkVlanSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.TrunkVlanSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareDistributedVirtualSwitchTrunkVlanSpec/
    """
    vlan_id: list[NumericRange] | None = None

@attrs.define(kw_only=True, eq=False)
class VmwareDistributedVirtualSwitchVlanIdSpec(VmwareDistributedVirtualSwitchVlanSpec):
    """Data object type ``VmwareDistributedVirtualSwitchVlanIdSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VlanIdSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareDistributedVirtualSwitchVlanIdSpec/
    """
    vlan_id: int

@attrs.define(kw_only=True, eq=False)
class VmwareDistributedVirtualSwitchVlanSpec(InheritablePolicy):
    """Data object type ``VmwareDistributedVirtualSwitchVlanSpec`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VlanSpec``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareDistributedVirtualSwitchVlanSpec/
    """

@attrs.define(kw_only=True, eq=False)
class VmwareUplinkPortTeamingPolicy(InheritablePolicy):
    """Data object type ``VmwareUplinkPortTeamingPolicy`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortTeamingPolicy``). Since 4.0.

    https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VmwareUplinkPortTeamingPolicy/
    """
    policy: StringPolicy | None = None
    reverse_policy: BoolPolicy | None = None
    notify_switches: BoolPolicy | None = None
    rolling_order: BoolPolicy | None = None
    failure_criteria: DVSFailureCriteria | None = None
    uplink_port_order: VMwareUplinkPortOrderPolicy | None = None
