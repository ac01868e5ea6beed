# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsMacNetworkRuleQualifier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_network_rule_qualifier import DvsNetworkRuleQualifier

if TYPE_CHECKING:
    from vim25.data.int_expression import IntExpression
    from vim25.data.mac_address import MacAddress


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsMacNetworkRuleQualifier(DvsNetworkRuleQualifier):
    """Data object type ``DvsMacNetworkRuleQualifier`` (vmodl ``vim.dvs.TrafficRule.MacQualifier``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsMacNetworkRuleQualifier/
    """

    source_address: MacAddress | None = attrs.field(
        default=None,
        metadata={"wire": "sourceAddress", "type": "MacAddress", "since": "5.5", "secret": False},
    )
    """Wire name ``sourceAddress``. Since 5.5."""

    destination_address: MacAddress | None = attrs.field(
        default=None,
        metadata={"wire": "destinationAddress", "type": "MacAddress", "since": "5.5", "secret": False},
    )
    """Wire name ``destinationAddress``. Since 5.5."""

    protocol: IntExpression | None = attrs.field(
        default=None,
        metadata={"wire": "protocol", "type": "IntExpression", "since": "5.5", "secret": False},
    )
    """Wire name ``protocol``. Since 5.5."""

    vlan_id: IntExpression | None = attrs.field(
        default=None,
        metadata={"wire": "vlanId", "type": "IntExpression", "since": "5.5", "secret": False},
    )
    """Wire name ``vlanId``. Since 5.5."""
