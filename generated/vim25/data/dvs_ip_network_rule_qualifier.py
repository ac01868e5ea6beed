# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsIpNetworkRuleQualifier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_network_rule_qualifier import DvsNetworkRuleQualifier

if TYPE_CHECKING:
    from vim25.data.dvs_ip_port import DvsIpPort
    from vim25.data.int_expression import IntExpression
    from vim25.data.ip_address import IpAddress


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsIpNetworkRuleQualifier(DvsNetworkRuleQualifier):
    """Data object type ``DvsIpNetworkRuleQualifier`` (vmodl ``vim.dvs.TrafficRule.IpQualifier``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsIpNetworkRuleQualifier/
    """

    source_address: IpAddress | None = attrs.field(
        default=None,
        metadata={"wire": "sourceAddress", "type": "IpAddress", "since": "5.5", "secret": False},
    )
    """Wire name ``sourceAddress``. Since 5.5."""

    destination_address: IpAddress | None = attrs.field(
        default=None,
        metadata={"wire": "destinationAddress", "type": "IpAddress", "since": "5.5", "secret": False},
    )
    """Wire name ``destinationAddress``. Since 5.5."""

    protocol: IntExpression | None = attrs.field(
        default=None,
        metadata={"wire": "protocol", "type": "IntExpression", "since": "5.5", "secret": False},
    )
    """Wire name ``protocol``. Since 5.5."""

    source_ip_port: DvsIpPort | None = attrs.field(
        default=None,
        metadata={"wire": "sourceIpPort", "type": "DvsIpPort", "since": "5.5", "secret": False},
    )
    """Wire name ``sourceIpPort``. Since 5.5."""

    destination_ip_port: DvsIpPort | None = attrs.field(
        default=None,
        metadata={"wire": "destinationIpPort", "type": "DvsIpPort", "since": "5.5", "secret": False},
    )
    """Wire name ``destinationIpPort``. Since 5.5."""

    tcp_flags: IntExpression | None = attrs.field(
        default=None,
        metadata={"wire": "tcpFlags", "type": "IntExpression", "since": "5.5", "secret": False},
    )
    """Wire name ``tcpFlags``. Since 5.5."""
