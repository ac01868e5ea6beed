# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSMtuHealthCheckResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_member_uplink_health_check_result import HostMemberUplinkHealthCheckResult

if TYPE_CHECKING:
    from vim25.data.numeric_range import NumericRange


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSMtuHealthCheckResult(HostMemberUplinkHealthCheckResult):
    """Data object type ``VMwareDVSMtuHealthCheckResult`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.MtuHealthCheckResult``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSMtuHealthCheckResult/
    """

    mtu_mismatch: bool = attrs.field(
        metadata={"wire": "mtuMismatch", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``mtuMismatch``. Since 5.1."""

    vlan_support_switch_mtu: list[NumericRange] | None = attrs.field(
        default=None,
        metadata={"wire": "vlanSupportSwitchMtu", "type": "NumericRange[]", "since": "5.1", "secret": False},
    )
    """Wire name ``vlanSupportSwitchMtu``. Since 5.1."""

    vlan_not_support_switch_mtu: list[NumericRange] | None = attrs.field(
        default=None,
        metadata={"wire": "vlanNotSupportSwitchMtu", "type": "NumericRange[]", "since": "5.1", "secret": False},
    )
    """Wire name ``vlanNotSupportSwitchMtu``. Since 5.1."""
