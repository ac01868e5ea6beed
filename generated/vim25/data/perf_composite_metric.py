# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerfCompositeMetric."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.perf_entity_metric_base import PerfEntityMetricBase


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerfCompositeMetric(vmodl.DataObject):
    """Data object type ``PerfCompositeMetric`` (vmodl
    ``vim.PerformanceManager.CompositeEntityMetric``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfCompositeMetric/
    """

    entity: PerfEntityMetricBase | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "PerfEntityMetricBase", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0."""

    child_entity: list[PerfEntityMetricBase] | None = attrs.field(
        default=None,
        metadata={"wire": "childEntity", "type": "PerfEntityMetricBase[]", "since": "2.0", "secret": False},
    )
    """Wire name ``childEntity``. Since 2.0."""
