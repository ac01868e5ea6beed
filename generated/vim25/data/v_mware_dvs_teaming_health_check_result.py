# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSTeamingHealthCheckResult."""

from __future__ import annotations

import attrs

from vim25.data.host_member_health_check_result import HostMemberHealthCheckResult


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSTeamingHealthCheckResult(HostMemberHealthCheckResult):
    """Data object type ``VMwareDVSTeamingHealthCheckResult`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckResult``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSTeamingHealthCheckResult/
    """

    teaming_status: str = attrs.field(
        metadata={"wire": "teamingStatus", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``teamingStatus``. Since 5.1."""
