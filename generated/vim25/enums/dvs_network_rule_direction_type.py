# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DvsNetworkRuleDirectionType."""

from __future__ import annotations

import vmodl


class DvsNetworkRuleDirectionType(vmodl.OpenEnum):
    """Enumerated type ``DvsNetworkRuleDirectionType`` (vmodl
    ``vim.dvs.TrafficRule.RuleDirectionType``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsNetworkRuleDirectionType_enum/
    """

    INCOMING_PACKETS = "incomingPackets"
    OUTGOING_PACKETS = "outgoingPackets"
    BOTH = "both"
