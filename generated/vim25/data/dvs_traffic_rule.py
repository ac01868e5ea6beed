# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsTrafficRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_network_rule_action import DvsNetworkRuleAction
    from vim25.data.dvs_network_rule_qualifier import DvsNetworkRuleQualifier


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsTrafficRule(vmodl.DataObject):
    """Data object type ``DvsTrafficRule`` (vmodl ``vim.dvs.TrafficRule``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsTrafficRule/
    """

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``key``. Since 5.5."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``description``. Since 5.5."""

    sequence: int | None = attrs.field(
        default=None,
        metadata={"wire": "sequence", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``sequence``. Since 5.5."""

    qualifier: list[DvsNetworkRuleQualifier] | None = attrs.field(
        default=None,
        metadata={"wire": "qualifier", "type": "DvsNetworkRuleQualifier[]", "since": "5.5", "secret": False},
    )
    """Wire name ``qualifier``. Since 5.5."""

    action: DvsNetworkRuleAction | None = attrs.field(
        default=None,
        metadata={"wire": "action", "type": "DvsNetworkRuleAction", "since": "5.5", "secret": False},
    )
    """Wire name ``action``. Since 5.5."""

    direction: str | None = attrs.field(
        default=None,
        metadata={"wire": "direction", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``direction``. Since 5.5."""
