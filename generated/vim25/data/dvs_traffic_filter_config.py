# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsTrafficFilterConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_filter_config import DvsFilterConfig

if TYPE_CHECKING:
    from vim25.data.dvs_traffic_ruleset import DvsTrafficRuleset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsTrafficFilterConfig(DvsFilterConfig):
    """Data object type ``DvsTrafficFilterConfig`` (vmodl
    ``vim.dvs.DistributedVirtualPort.TrafficFilterConfig``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsTrafficFilterConfig/
    """

    traffic_ruleset: DvsTrafficRuleset | None = attrs.field(
        default=None,
        metadata={"wire": "trafficRuleset", "type": "DvsTrafficRuleset", "since": "5.5", "secret": False},
    )
    """Wire name ``trafficRuleset``. Since 5.5."""
