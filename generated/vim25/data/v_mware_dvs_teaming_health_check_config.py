# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSTeamingHealthCheckConfig."""

from __future__ import annotations

import attrs

from vim25.data.v_mware_dvs_health_check_config import VMwareDVSHealthCheckConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSTeamingHealthCheckConfig(VMwareDVSHealthCheckConfig):
    """Data object type ``VMwareDVSTeamingHealthCheckConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckConfig``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSTeamingHealthCheckConfig/
    """
