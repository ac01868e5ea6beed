# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProxySwitch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_host_member_transport_zone_info import DistributedVirtualSwitchHostMemberTransportZoneInfo
    from vim25.data.host_proxy_switch_ens_info import HostProxySwitchEnsInfo
    from vim25.data.host_proxy_switch_host_lag_config import HostProxySwitchHostLagConfig
    from vim25.data.host_proxy_switch_spec import HostProxySwitchSpec
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProxySwitch(vmodl.DataObject):
    """Data object type ``HostProxySwitch`` (vmodl ``vim.host.HostProxySwitch``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProxySwitch/
    """

    dvs_uuid: str = attrs.field(
        metadata={"wire": "dvsUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``dvsUuid``. Since 4.0."""

    dvs_name: str = attrs.field(
        metadata={"wire": "dvsName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``dvsName``. Since 4.0."""

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    num_ports: int = attrs.field(
        metadata={"wire": "numPorts", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numPorts``. Since 4.0."""

    config_num_ports: int | None = attrs.field(
        default=None,
        metadata={"wire": "configNumPorts", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``configNumPorts``. Since 5.0."""

    num_ports_available: int = attrs.field(
        metadata={"wire": "numPortsAvailable", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``numPortsAvailable``. Since 4.0."""

    uplink_port: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkPort", "type": "KeyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkPort``. Since 4.0."""

    mtu: int | None = attrs.field(
        default=None,
        metadata={"wire": "mtu", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``mtu``. Since 4.0."""

    pnic: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "pnic", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``pnic``. Since 4.0."""

    spec: HostProxySwitchSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostProxySwitchSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``spec``. Since 4.0."""

    host_lag: list[HostProxySwitchHostLagConfig] | None = attrs.field(
        default=None,
        metadata={"wire": "hostLag", "type": "HostProxySwitchHostLagConfig[]", "since": "5.5", "secret": False},
    )
    """Wire name ``hostLag``. Since 5.5."""

    network_reservation_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "networkReservationSupported", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``networkReservationSupported``. Since 5.5."""

    nsxt_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "nsxtEnabled", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nsxtEnabled``. Since 7.0.0.0."""

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

    nsx_used_uplink_port: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "nsxUsedUplinkPort", "type": "string[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nsxUsedUplinkPort``. Since 7.0.0.0."""

    nsxt_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "nsxtStatus", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nsxtStatus``. Since 7.0.0.0."""

    nsxt_status_detail: str | None = attrs.field(
        default=None,
        metadata={"wire": "nsxtStatusDetail", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nsxtStatusDetail``. Since 7.0.0.0."""

    ens_info: HostProxySwitchEnsInfo | None = attrs.field(
        default=None,
        metadata={"wire": "ensInfo", "type": "HostProxySwitchEnsInfo", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``ensInfo``. Since 8.0.0.1."""

    network_offloading_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "networkOffloadingEnabled", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``networkOffloadingEnabled``. Since 8.0.0.1."""
