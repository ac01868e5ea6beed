# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchHostMemberConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_host_member_backing import DistributedVirtualSwitchHostMemberBacking
    from vim25.data.distributed_virtual_switch_host_member_transport_zone_info import DistributedVirtualSwitchHostMemberTransportZoneInfo
    from vim25.data.distributed_virtual_switch_keyed_opaque_blob import DistributedVirtualSwitchKeyedOpaqueBlob


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchHostMemberConfigInfo(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchHostMemberConfigInfo`` (vmodl
    ``vim.dvs.HostMember.ConfigInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberConfigInfo/
    """

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    max_proxy_switch_ports: int = attrs.field(
        metadata={"wire": "maxProxySwitchPorts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``maxProxySwitchPorts``. Since 4.0."""

    vendor_specific_config: list[DistributedVirtualSwitchKeyedOpaqueBlob] | None = attrs.field(
        default=None,
        metadata={"wire": "vendorSpecificConfig", "type": "DistributedVirtualSwitchKeyedOpaqueBlob[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vendorSpecificConfig``. Since 4.0."""

    backing: DistributedVirtualSwitchHostMemberBacking = attrs.field(
        metadata={"wire": "backing", "type": "DistributedVirtualSwitchHostMemberBacking", "since": "4.0", "secret": False},
    )
    """Wire name ``backing``. Since 4.0."""

    nsx_switch: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nsxSwitch", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nsxSwitch``. Since 7.0.0.0."""

    ens_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ensEnabled", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``ensEnabled``. Since 7.0.0.0."""

    ens_interrupt_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ensInterruptEnabled", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``ensInterruptEnabled``. Since 7.0.0.0."""

    transport_zones: list[DistributedVirtualSwitchHostMemberTransportZoneInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "transportZones", "type": "DistributedVirtualSwitchHostMemberTransportZoneInfo[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``transportZones``. Since 7.0.0.0."""

    nsxt_used_uplink_names: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "nsxtUsedUplinkNames", "type": "string[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nsxtUsedUplinkNames``. Since 7.0.0.0."""

    network_offloading_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "networkOffloadingEnabled", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``networkOffloadingEnabled``. Since 8.0.0.1."""
