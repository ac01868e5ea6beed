# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.dv_port_setting import DVPortSetting
    from vim25.data.dvs_contact_info import DVSContactInfo
    from vim25.data.dvs_health_check_config import DVSHealthCheckConfig
    from vim25.data.dvs_policy import DVSPolicy
    from vim25.data.dvs_uplink_port_policy import DVSUplinkPortPolicy
    from vim25.data.dvs_vm_vnic_network_resource_pool import DVSVmVnicNetworkResourcePool
    from vim25.data.distributed_virtual_switch_host_member import DistributedVirtualSwitchHostMember
    from vim25.data.distributed_virtual_switch_keyed_opaque_blob import DistributedVirtualSwitchKeyedOpaqueBlob
    from vim25.data.distributed_virtual_switch_product_spec import DistributedVirtualSwitchProductSpec
    from vim25.data.dvs_host_infrastructure_traffic_resource import DvsHostInfrastructureTrafficResource


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSConfigInfo(vmodl.DataObject):
    """Data object type ``DVSConfigInfo`` (vmodl ``vim.DistributedVirtualSwitch.ConfigInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSConfigInfo/
    """

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``uuid``. Since 4.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    num_standalone_ports: int = attrs.field(
        metadata={"wire": "numStandalonePorts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numStandalonePorts``. Since 4.0."""

    num_ports: int = attrs.field(
        metadata={"wire": "numPorts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numPorts``. Since 4.0."""

    max_ports: int = attrs.field(
        metadata={"wire": "maxPorts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``maxPorts``. Since 4.0."""

    uplink_port_policy: DVSUplinkPortPolicy = attrs.field(
        metadata={"wire": "uplinkPortPolicy", "type": "DVSUplinkPortPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkPortPolicy``. Since 4.0."""

    uplink_portgroup: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkPortgroup", "type": "ManagedObjectReference[]", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkPortgroup``. Since 4.0. Refers to a DistributedVirtualPortgroup."""

    default_port_config: DVPortSetting = attrs.field(
        metadata={"wire": "defaultPortConfig", "type": "DVPortSetting", "since": "4.0", "secret": False},
    )
    """Wire name ``defaultPortConfig``. Since 4.0."""

    host: list[DistributedVirtualSwitchHostMember] | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "DistributedVirtualSwitchHostMember[]", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0."""

    product_info: DistributedVirtualSwitchProductSpec = attrs.field(
        metadata={"wire": "productInfo", "type": "DistributedVirtualSwitchProductSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``productInfo``. Since 4.0."""

    target_info: DistributedVirtualSwitchProductSpec | None = attrs.field(
        default=None,
        metadata={"wire": "targetInfo", "type": "DistributedVirtualSwitchProductSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``targetInfo``. Since 4.0."""

    extension_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "extensionKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``extensionKey``. Since 4.0."""

    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = attrs.field(
        default=None,
        metadata={"wire": "vendorSpecificConfig", "type": "DistributedVirtualSwitchKeyedOpaqueBlob[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vendorSpecificConfig``. Since 4.0."""

    policy: DVSPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "policy", "type": "DVSPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``policy``. Since 4.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""

    config_version: str = attrs.field(
        metadata={"wire": "configVersion", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``configVersion``. Since 4.0."""

    contact: DVSContactInfo = attrs.field(
        metadata={"wire": "contact", "type": "DVSContactInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``contact``. Since 4.0."""

    switch_ip_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "switchIpAddress", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``switchIpAddress``. Since 5.0."""

    create_time: datetime.datetime = attrs.field(
        metadata={"wire": "createTime", "type": "dateTime", "since": "4.0", "secret": False},
    )
    """Wire name ``createTime``. Since 4.0."""

    network_resource_management_enabled: bool = attrs.field(
        metadata={"wire": "networkResourceManagementEnabled", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``networkResourceManagementEnabled``. Since 4.1."""

    default_proxy_switch_max_num_ports: int | None = attrs.field(
        default=None,
        metadata={"wire": "defaultProxySwitchMaxNumPorts", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``defaultProxySwitchMaxNumPorts``. Since 5.1."""

    health_check_config: list[DVSHealthCheckConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "healthCheckConfig", "type": "DVSHealthCheckConfig[]", "since": "5.1", "secret": False},
    )
    """Wire name ``healthCheckConfig``. Since 5.1."""

    infrastructure_traffic_resource_config: list[DvsHostInfrastructureTrafficResource] | None = attrs.field(
        default=None,
        metadata={"wire": "infrastructureTrafficResourceConfig", "type": "DvsHostInfrastructureTrafficResource[]", "since": "6.0", "secret": False},
    )
    """Wire name ``infrastructureTrafficResourceConfig``. Since 6.0."""

    net_resource_pool_traffic_resource_config: list[DvsHostInfrastructureTrafficResource] | None = attrs.field(
        default=None,
        metadata={"wire": "netResourcePoolTrafficResourceConfig", "type": "DvsHostInfrastructureTrafficResource[]", "since": "6.7", "secret": False},
    )
    """Wire name ``netResourcePoolTrafficResourceConfig``. Since 6.7."""

    network_resource_control_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "networkResourceControlVersion", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``networkResourceControlVersion``. Since 6.0."""

    vm_vnic_network_resource_pool: list[DVSVmVnicNetworkResourcePool] | None = attrs.field(
        default=None,
        metadata={"wire": "vmVnicNetworkResourcePool", "type": "DVSVmVnicNetworkResourcePool[]", "since": "6.0", "secret": False},
    )
    """Wire name ``vmVnicNetworkResourcePool``. Since 6.0."""

    pnic_capacity_ratio_for_reservation: int | None = attrs.field(
        default=None,
        metadata={"wire": "pnicCapacityRatioForReservation", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``pnicCapacityRatioForReservation``. Since 6.0."""
