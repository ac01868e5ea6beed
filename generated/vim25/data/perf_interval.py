# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerfInterval."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerfInterval(vmodl.DataObject):
    """Data object type ``PerfInterval`` (vmodl ``vim.HistoricalInterval``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfInterval/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``key``. Since 2.5."""

    sampling_period: int = attrs.field(
        metadata={"wire": "samplingPeriod", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``samplingPeriod``. Since 2.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    length: int = attrs.field(
        metadata={"wire": "length", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``length``. Since 2.0."""

    level: int | None = attrs.field(
        default=None,
        metadata={"wire": "level", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``level``. Since 2.5."""

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``enabled``. Since 2.5."""
