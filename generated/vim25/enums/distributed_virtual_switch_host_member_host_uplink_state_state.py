# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DistributedVirtualSwitchHostMemberHostUplinkStateState."""

from __future__ import annotations

import vmodl


class DistributedVirtualSwitchHostMemberHostUplinkStateState(vmodl.OpenEnum):
    """Enumerated type ``DistributedVirtualSwitchHostMemberHostUplinkStateState`` (vmodl
    ``vim.dvs.HostMember.HostUplinkState.State``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberHostUplinkStateState_enum/
    """

    ACTIVE = "active"
    STANDBY = "standby"
