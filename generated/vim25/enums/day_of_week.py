# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DayOfWeek."""

from __future__ import annotations

import vmodl


class DayOfWeek(vmodl.OpenEnum):
    """Enumerated type ``DayOfWeek`` (vmodl ``vim.scheduler.MonthlyByWeekdayTaskScheduler.DayOfWeek``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DayOfWeek_enum/
    """

    SUNDAY = "sunday"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
