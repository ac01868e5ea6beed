# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSPortSetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dv_port_setting import DVPortSetting

if TYPE_CHECKING:
    from vim25.data.bool_policy import BoolPolicy
    from vim25.data.dvs_mac_management_policy import DVSMacManagementPolicy
    from vim25.data.dvs_security_policy import DVSSecurityPolicy
    from vim25.data.int_policy import IntPolicy
    from vim25.data.v_mware_uplink_lacp_policy import VMwareUplinkLacpPolicy
    from vim25.data.vmware_distributed_virtual_switch_vlan_spec import VmwareDistributedVirtualSwitchVlanSpec
    from vim25.data.vmware_uplink_port_teaming_policy import VmwareUplinkPortTeamingPolicy


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSPortSetting(DVPortSetting):
    """Data object type ``VMwareDVSPortSetting`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VmwarePortConfigPolicy``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSPortSetting/
    """

    vlan: VmwareDistributedVirtualSwitchVlanSpec | None = attrs.field(
        default=None,
        metadata={"wire": "vlan", "type": "VmwareDistributedVirtualSwitchVlanSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``vlan``. Since 4.0."""

    qos_tag: IntPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "qosTag", "type": "IntPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``qosTag``. Since 4.0."""

    uplink_teaming_policy: VmwareUplinkPortTeamingPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "uplinkTeamingPolicy", "type": "VmwareUplinkPortTeamingPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``uplinkTeamingPolicy``. Since 4.0."""

    security_policy: DVSSecurityPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "securityPolicy", "type": "DVSSecurityPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``securityPolicy``. Since 4.0."""

    ipfix_enabled: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "ipfixEnabled", "type": "BoolPolicy", "since": "5.0", "secret": False},
    )
    """Wire name ``ipfixEnabled``. Since 5.0."""

    tx_uplink: BoolPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "txUplink", "type": "BoolPolicy", "since": "4.0", "secret": False},
    )
    """Wire name ``txUplink``. Since 4.0."""

    lacp_policy: VMwareUplinkLacpPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "lacpPolicy", "type": "VMwareUplinkLacpPolicy", "since": "5.1", "secret": False},
    )
    """Wire name ``lacpPolicy``. Since 5.1."""

    mac_management_policy: DVSMacManagementPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "macManagementPolicy", "type": "DVSMacManagementPolicy", "since": "6.7", "secret": False},
    )
    """Wire name ``macManagementPolicy``. Since 6.7."""

    vni: IntPolicy | None = attrs.field(
        default=None,
        metadata={"wire": "VNI", "type": "IntPolicy", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``VNI``. Since 7.0.0.0."""
