# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerformanceManagerCounterLevelMapping."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerformanceManagerCounterLevelMapping(vmodl.DataObject):
    """Data object type ``PerformanceManagerCounterLevelMapping`` (vmodl
    ``vim.PerformanceManager.CounterLevelMapping``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/PerformanceManagerCounterLevelMapping/
    """

    counter_id: int = attrs.field(
        metadata={"wire": "counterId", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``counterId``. Since 4.1."""

    aggregate_level: int | None = attrs.field(
        default=None,
        metadata={"wire": "aggregateLevel", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``aggregateLevel``. Since 4.1."""

    per_device_level: int | None = attrs.field(
        default=None,
        metadata={"wire": "perDeviceLevel", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``perDeviceLevel``. Since 4.1."""
