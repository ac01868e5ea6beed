# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerfCounterInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.element_description import ElementDescription
    from vim25.enums.perf_stats_type import PerfStatsType
    from vim25.enums.perf_summary_type import PerfSummaryType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerfCounterInfo(vmodl.DataObject):
    """Data object type ``PerfCounterInfo`` (vmodl ``vim.PerformanceManager.CounterInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfCounterInfo/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    name_info: ElementDescription = attrs.field(
        metadata={"wire": "nameInfo", "type": "ElementDescription", "since": "2.0", "secret": False},
    )
    """Wire name ``nameInfo``. Since 2.0."""

    group_info: ElementDescription = attrs.field(
        metadata={"wire": "groupInfo", "type": "ElementDescription", "since": "2.0", "secret": False},
    )
    """Wire name ``groupInfo``. Since 2.0."""

    unit_info: ElementDescription = attrs.field(
        metadata={"wire": "unitInfo", "type": "ElementDescription", "since": "2.0", "secret": False},
    )
    """Wire name ``unitInfo``. Since 2.0."""

    rollup_type: PerfSummaryType = attrs.field(
        metadata={"wire": "rollupType", "type": "PerfSummaryType", "since": "2.0", "secret": False},
    )
    """Wire name ``rollupType``. Since 2.0."""

    stats_type: PerfStatsType = attrs.field(
        metadata={"wire": "statsType", "type": "PerfStatsType", "since": "2.0", "secret": False},
    )
    """Wire name ``statsType``. Since 2.0."""

    level: int | None = attrs.field(
        default=None,
        metadata={"wire": "level", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``level``. Since 2.5."""

    per_device_level: int | None = attrs.field(
        default=None,
        metadata={"wire": "perDeviceLevel", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``perDeviceLevel``. Since 4.1."""

    associated_counter_id: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "associatedCounterId", "type": "int[]", "since": "2.0", "secret": False},
    )
    """Wire name ``associatedCounterId``. Since 2.0."""
