# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSVlanHealthCheckResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_member_uplink_health_check_result import HostMemberUplinkHealthCheckResult

if TYPE_CHECKING:
    from vim25.data.numeric_range import NumericRange


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSVlanHealthCheckResult(HostMemberUplinkHealthCheckResult):
    """Data object type ``VMwareDVSVlanHealthCheckResult`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VlanHealthCheckResult``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSVlanHealthCheckResult/
    """

    trunked_vlan: list[NumericRange] | None = attrs.field(
        default=None,
        metadata={"wire": "trunkedVlan", "type": "NumericRange[]", "since": "5.1", "secret": False},
    )
    """Wire name ``trunkedVlan``. Since 5.1."""

    untrunked_vlan: list[NumericRange] | None = attrs.field(
        default=None,
        metadata={"wire": "untrunkedVlan", "type": "NumericRange[]", "since": "5.1", "secret": False},
    )
    """Wire name ``untrunkedVlan``. Since 5.1."""
