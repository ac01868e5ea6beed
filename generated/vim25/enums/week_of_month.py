# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type WeekOfMonth."""

from __future__ import annotations

import vmodl


class WeekOfMonth(vmodl.OpenEnum):
    """Enumerated type ``WeekOfMonth`` (vmodl
    ``vim.scheduler.MonthlyByWeekdayTaskScheduler.WeekOfMonth``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/WeekOfMonth_enum/
    """

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    LAST = "last"
