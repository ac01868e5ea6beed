# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type PerfStatsType."""

from __future__ import annotations

import vmodl


class PerfStatsType(vmodl.OpenEnum):
    """Enumerated type ``PerfStatsType`` (vmodl ``vim.PerformanceManager.CounterInfo.StatsType``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfStatsType_enum/
    """

    ABSOLUTE = "absolute"
    DELTA = "delta"
    RATE = "rate"
