# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVPortgroupConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dv_port_setting import DVPortSetting
    from vim25.data.dv_portgroup_policy import DVPortgroupPolicy
    from vim25.data.distributed_virtual_switch_keyed_opaque_blob import DistributedVirtualSwitchKeyedOpaqueBlob


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVPortgroupConfigInfo(vmodl.DataObject):
    """Data object type ``DVPortgroupConfigInfo`` (vmodl
    ``vim.dvs.DistributedVirtualPortgroup.ConfigInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVPortgroupConfigInfo/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    num_ports: int = attrs.field(
        metadata={"wire": "numPorts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numPorts``. Since 4.0."""

    distributed_virtual_switch: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "distributedVirtualSwitch", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``distributedVirtualSwitch``. Since 4.0. Refers to a DistributedVirtualSwitch."""

    default_port_config: DVPortSetting | None = attrs.field(
        default=None,
        metadata={"wire": "defaultPortConfig", "type": "DVPortSetting", "since": "4.0", "secret": False},
    )
    """Wire name ``defaultPortConfig``. Since 4.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``type``. Since 4.0."""

    backing_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "backingType", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``backingType``. Since 7.0.0.0."""

    policy: DVPortgroupPolicy = attrs.field(
        metadata={"wire": "policy", "type": "DVPortgroupPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``policy``. Since 4.0."""

    port_name_format: str | None = attrs.field(
        default=None,
        metadata={"wire": "portNameFormat", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portNameFormat``. Since 4.0."""

    scope: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "scope", "type": "ManagedObjectReference[]", "since": "4.0", "secret": False},
    )
    """Wire name ``scope``. Since 4.0. Refers to a ManagedEntity."""

    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = attrs.field(
        default=None,
        metadata={"wire": "vendorSpecificConfig", "type": "DistributedVirtualSwitchKeyedOpaqueBlob[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vendorSpecificConfig``. Since 4.0."""

    config_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "configVersion", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``configVersion``. Since 4.0."""

    auto_expand: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoExpand", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``autoExpand``. Since 5.0."""

    vm_vnic_network_resource_pool_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmVnicNetworkResourcePoolKey", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vmVnicNetworkResourcePoolKey``. Since 6.0."""

    uplink: bool | None = attrs.field(
        default=None,
        metadata={"wire": "uplink", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``uplink``. Since 6.5."""

    transport_zone_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "transportZoneUuid", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``transportZoneUuid``. Since 7.0.0.0."""

    transport_zone_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "transportZoneName", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``transportZoneName``. Since 7.0.0.0."""

    logical_switch_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "logicalSwitchUuid", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``logicalSwitchUuid``. Since 7.0.0.0."""

    segment_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "segmentId", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``segmentId``. Since 7.0.0.0."""
