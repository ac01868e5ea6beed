# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PerfSampleInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PerfSampleInfo(vmodl.DataObject):
    """Data object type ``PerfSampleInfo`` (vmodl ``vim.PerformanceManager.SampleInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PerfSampleInfo/
    """

    timestamp: datetime.datetime = attrs.field(
        metadata={"wire": "timestamp", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``timestamp``. Since 2.0."""

    interval: int = attrs.field(
        metadata={"wire": "interval", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``interval``. Since 2.0."""
