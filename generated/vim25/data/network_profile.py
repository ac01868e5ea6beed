# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetworkProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.apply_profile import ApplyProfile

if TYPE_CHECKING:
    from vim25.data.dvs_host_v_nic_profile import DvsHostVNicProfile
    from vim25.data.dvs_profile import DvsProfile
    from vim25.data.dvs_service_console_v_nic_profile import DvsServiceConsoleVNicProfile
    from vim25.data.host_port_group_profile import HostPortGroupProfile
    from vim25.data.ip_route_profile import IpRouteProfile
    from vim25.data.net_stack_instance_profile import NetStackInstanceProfile
    from vim25.data.network_profile_dns_config_profile import NetworkProfileDnsConfigProfile
    from vim25.data.nsx_host_v_nic_profile import NsxHostVNicProfile
    from vim25.data.opaque_switch_profile import OpaqueSwitchProfile
    from vim25.data.physical_nic_profile import PhysicalNicProfile
    from vim25.data.service_console_port_group_profile import ServiceConsolePortGroupProfile
    from vim25.data.virtual_switch_profile import VirtualSwitchProfile
    from vim25.data.vm_port_group_profile import VmPortGroupProfile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetworkProfile(ApplyProfile):
    """Data object type ``NetworkProfile`` (vmodl ``vim.profile.host.NetworkProfile``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkProfile/
    """

    vswitch: list[VirtualSwitchProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "vswitch", "type": "VirtualSwitchProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vswitch``. Since 4.0."""

    vm_port_group: list[VmPortGroupProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "vmPortGroup", "type": "VmPortGroupProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``vmPortGroup``. Since 4.0."""

    host_port_group: list[HostPortGroupProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "hostPortGroup", "type": "HostPortGroupProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``hostPortGroup``. Since 4.0."""

    service_console_port_group: list[ServiceConsolePortGroupProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "serviceConsolePortGroup", "type": "ServiceConsolePortGroupProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``serviceConsolePortGroup``. Since 4.0."""

    dns_config: NetworkProfileDnsConfigProfile | None = attrs.field(
        default=None,
        metadata={"wire": "dnsConfig", "type": "NetworkProfileDnsConfigProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``dnsConfig``. Since 4.0."""

    ip_route_config: IpRouteProfile | None = attrs.field(
        default=None,
        metadata={"wire": "ipRouteConfig", "type": "IpRouteProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``ipRouteConfig``. Since 4.0."""

    console_ip_route_config: IpRouteProfile | None = attrs.field(
        default=None,
        metadata={"wire": "consoleIpRouteConfig", "type": "IpRouteProfile", "since": "4.0", "secret": False},
    )
    """Wire name ``consoleIpRouteConfig``. Since 4.0."""

    pnic: list[PhysicalNicProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "pnic", "type": "PhysicalNicProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``pnic``. Since 4.0."""

    dvswitch: list[DvsProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "dvswitch", "type": "DvsProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``dvswitch``. Since 4.0."""

    dvs_service_console_nic: list[DvsServiceConsoleVNicProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "dvsServiceConsoleNic", "type": "DvsServiceConsoleVNicProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``dvsServiceConsoleNic``. Since 4.0."""

    dvs_host_nic: list[DvsHostVNicProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "dvsHostNic", "type": "DvsHostVNicProfile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``dvsHostNic``. Since 4.0."""

    nsx_host_nic: list[NsxHostVNicProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "nsxHostNic", "type": "NsxHostVNicProfile[]", "since": "6.7", "secret": False},
    )
    """Wire name ``nsxHostNic``. Since 6.7."""

    net_stack_instance: list[NetStackInstanceProfile] | None = attrs.field(
        default=None,
        metadata={"wire": "netStackInstance", "type": "NetStackInstanceProfile[]", "since": "5.5", "secret": False},
    )
    """Wire name ``netStackInstance``. Since 5.5."""

    opaque_switch: OpaqueSwitchProfile | None = attrs.field(
        default=None,
        metadata={"wire": "opaqueSwitch", "type": "OpaqueSwitchProfile", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``opaqueSwitch``. Since 7.0.0.0."""
