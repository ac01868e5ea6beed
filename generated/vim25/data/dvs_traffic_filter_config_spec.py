# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsTrafficFilterConfigSpec."""

from __future__ import annotations

import attrs

from vim25.data.dvs_traffic_filter_config import DvsTrafficFilterConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsTrafficFilterConfigSpec(DvsTrafficFilterConfig):
    """Data object type ``DvsTrafficFilterConfigSpec`` (vmodl
    ``vim.dvs.DistributedVirtualPort.TrafficFilterConfigSpec``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsTrafficFilterConfigSpec/
    """

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``operation``. Since 5.5."""
