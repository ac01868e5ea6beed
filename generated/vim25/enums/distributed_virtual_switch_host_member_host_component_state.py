# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DistributedVirtualSwitchHostMemberHostComponentState."""

from __future__ import annotations

import vmodl


class DistributedVirtualSwitchHostMemberHostComponentState(vmodl.OpenEnum):
    """Enumerated type ``DistributedVirtualSwitchHostMemberHostComponentState`` (vmodl
    ``vim.dvs.HostMember.HostComponentState``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchHostMemberHostComponentState_enum/
    """

    UP = "up"
    PENDING = "pending"
    OUT_OF_SYNC = "outOfSync"
    WARNING = "warning"
    DISCONNECTED = "disconnected"
    DOWN = "down"
