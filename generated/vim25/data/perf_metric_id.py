# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerfMetricId."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerfMetricId(vmodl.DataObject):
    """Data object type ``PerfMetricId`` (vmodl ``vim.PerformanceManager.MetricId``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfMetricId/
    """

    counter_id: int = attrs.field(
        metadata={"wire": "counterId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``counterId``. Since 2.0."""

    instance: str = attrs.field(
        metadata={"wire": "instance", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``instance``. Since 2.0."""
