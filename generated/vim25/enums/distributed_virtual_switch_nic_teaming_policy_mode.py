# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DistributedVirtualSwitchNicTeamingPolicyMode."""

from __future__ import annotations

import vmodl


class DistributedVirtualSwitchNicTeamingPolicyMode(vmodl.OpenEnum):
    """Enumerated type ``DistributedVirtualSwitchNicTeamingPolicyMode`` (vmodl
    ``vim.DistributedVirtualSwitch.NicTeamingPolicyMode``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchNicTeamingPolicyMode_enum/
    """

    LOADBALANCE_IP = "loadbalance_ip"
    LOADBALANCE_SRCMAC = "loadbalance_srcmac"
    LOADBALANCE_SRCID = "loadbalance_srcid"
    FAILOVER_EXPLICIT = "failover_explicit"
    LOADBALANCE_LOADBASED = "loadbalance_loadbased"
