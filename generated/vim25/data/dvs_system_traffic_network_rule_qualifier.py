# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsSystemTrafficNetworkRuleQualifier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_network_rule_qualifier import DvsNetworkRuleQualifier

if TYPE_CHECKING:
    from vim25.data.string_expression import StringExpression


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsSystemTrafficNetworkRuleQualifier(DvsNetworkRuleQualifier):
    """Data object type ``DvsSystemTrafficNetworkRuleQualifier`` (vmodl
    ``vim.dvs.TrafficRule.SystemTrafficQualifier``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsSystemTrafficNetworkRuleQualifier/
    """

    type_of_system_traffic: StringExpression | None = attrs.field(
        default=None,
        metadata={"wire": "typeOfSystemTraffic", "type": "StringExpression", "since": "5.5", "secret": False},
    )
    """Wire name ``typeOfSystemTraffic``. Since 5.5."""
