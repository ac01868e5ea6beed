# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dv_port_setting import DVPortSetting
    from vim25.data.dvs_contact_info import DVSContactInfo
    from vim25.data.dvs_policy import DVSPolicy
    from vim25.data.dvs_uplink_port_policy import DVSUplinkPortPolicy
    from vim25.data.distributed_virtual_switch_host_member_config_spec import DistributedVirtualSwitchHostMemberConfigSpec
    from vim25.data.distributed_virtual_switch_keyed_opaque_blob import DistributedVirtualSwitchKeyedOpaqueBlob
    from vim25.data.dvs_host_infrastructure_traffic_resource import DvsHostInfrastructureTrafficResource
    from vim25.data.dynamic_property import DynamicProperty


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSConfigSpec(vmodl.DataObject):
    """Data object type ``DVSConfigSpec`` (vmodl ``vim.DistributedVirtualSwitch.ConfigSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSConfigSpec/
    """

    config_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "configVersion", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``configVersion``. Since 4.0."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    num_standalone_ports: int | None = attrs.field(
        default=None,
        metadata={"wire": "numStandalonePorts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numStandalonePorts``. Since 4.0."""

    max_ports: int | None = attrs.field(
        default=None,
        metadata={"wire": "maxPorts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``maxPorts``. Since 4.0."""

    uplink_port_policy: DVSUplinkPortPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkPortPolicy", "type": "DVSUplinkPortPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkPortPolicy``. Since 4.0."""

    uplink_portgroup: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkPortgroup", "type": "ManagedObjectReference[]", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkPortgroup``. Since 4.0. Refers to a DistributedVirtualPortgroup."""

    default_port_config: DVPortSetting | None = attrs.field(
        default=None,
        metadata={"wire": "defaultPortConfig", "type": "DVPortSetting", "since": "4.0", "secret": False},
    )
    """Wire name ``defaultPortConfig``. Since 4.0."""

    host: list[DistributedVirtualSwitchHostMemberConfigSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "DistributedVirtualSwitchHostMemberConfigSpec[]", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0."""

    extension_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "extensionKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``extensionKey``. Since 4.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""

    policy: DVSPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "policy", "type": "DVSPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``policy``. Since 4.0."""

    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = attrs.field(
        default=None,
        metadata={"wire": "vendorSpecificConfig", "type": "DistributedVirtualSwitchKeyedOpaqueBlob[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vendorSpecificConfig``. Since 4.0."""

    contact: DVSContactInfo | None = attrs.field(
        default=None,
        metadata={"wire": "contact", "type": "DVSContactInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``contact``. Since 4.0."""

    switch_ip_address: str | None = attrs.field(
        default=None,
        metadata={"wire": "switchIpAddress", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``switchIpAddress``. Since 5.0."""

    default_proxy_switch_max_num_ports: int | None = attrs.field(
        default=None,
        metadata={"wire": "defaultProxySwitchMaxNumPorts", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``defaultProxySwitchMaxNumPorts``. Since 5.1."""

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

    dynamic_property: list[DynamicProperty] | None = attrs.field(
        default=None,
        metadata={"wire": "dynamicProperty", "type": "DynamicProperty[]", "since": "4.0", "secret": False},
    )
    """Wire name ``dynamicProperty``. Since 4.0."""
