# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type PerfSummaryType."""

from __future__ import annotations

import vmodl


class PerfSummaryType(vmodl.OpenEnum):
    """Enumerated type ``PerfSummaryType`` (vmodl ``vim.PerformanceManager.CounterInfo.RollupType``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfSummaryType_enum/
    """

    AVERAGE = "average"
    MAXIMUM = "maximum"
    MINIMUM = "minimum"
    LATEST = "latest"
    SUMMATION = "summation"
    NONE = "none"
