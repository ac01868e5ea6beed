# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsFilterConfigSpec."""

from __future__ import annotations

import attrs

from vim25.data.dvs_filter_config import DvsFilterConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsFilterConfigSpec(DvsFilterConfig):
    """Data object type ``DvsFilterConfigSpec`` (vmodl
    ``vim.dvs.DistributedVirtualPort.FilterConfigSpec``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsFilterConfigSpec/
    """

    operation: str = attrs.field(
        metadata={"wire": "operation", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``operation``. Since 5.5."""
