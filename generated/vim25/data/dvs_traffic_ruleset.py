# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsTrafficRuleset."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.dvs_traffic_rule import DvsTrafficRule


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsTrafficRuleset(vmodl.DataObject):
    """Data object type ``DvsTrafficRuleset`` (vmodl ``vim.dvs.TrafficRuleset``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsTrafficRuleset/
    """

    key: str | None = attrs.field(
        default=None,
        metadata={"wire": "key", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``key``. Since 5.5."""

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``enabled``. Since 5.5."""

    precedence: int | None = attrs.field(
        default=None,
        metadata={"wire": "precedence", "type": "int", "since": "5.5", "secret": False},
    )
    """Wire name ``precedence``. Since 5.5."""

    rules: list[DvsTrafficRule] | None = attrs.field(
        default=None,
        metadata={"wire": "rules", "type": "DvsTrafficRule[]", "since": "5.5", "secret": False},
    )
    """Wire name ``rules``. Since 5.5."""
