# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StoragePerformanceSummary."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StoragePerformanceSummary(vmodl.DataObject):
    """Data object type ``StoragePerformanceSummary`` (vmodl
    ``vim.StorageResourceManager.StoragePerformanceSummary``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePerformanceSummary/
    """

    interval: int = attrs.field(
        metadata={"wire": "interval", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``interval``. Since 5.1."""

    percentile: list[int] = attrs.field(
        metadata={"wire": "percentile", "type": "int[]", "since": "5.1", "secret": False},
    )
    """Wire name ``percentile``. Since 5.1."""

    datastore_read_latency: list[float] = attrs.field(
        metadata={"wire": "datastoreReadLatency", "type": "double[]", "since": "5.1", "secret": False},
    )
    """Wire name ``datastoreReadLatency``. Since 5.1."""

    datastore_write_latency: list[float] = attrs.field(
        metadata={"wire": "datastoreWriteLatency", "type": "double[]", "since": "5.1", "secret": False},
    )
    """Wire name ``datastoreWriteLatency``. Since 5.1."""

    datastore_vm_latency: list[float] = attrs.field(
        metadata={"wire": "datastoreVmLatency", "type": "double[]", "since": "5.1", "secret": False},
    )
    """Wire name ``datastoreVmLatency``. Since 5.1."""

    datastore_read_iops: list[float] = attrs.field(
        metadata={"wire": "datastoreReadIops", "type": "double[]", "since": "5.1", "secret": False},
    )
    """Wire name ``datastoreReadIops``. Since 5.1."""

    datastore_write_iops: list[float] = attrs.field(
        metadata={"wire": "datastoreWriteIops", "type": "double[]", "since": "5.1", "secret": False},
    )
    """Wire name ``datastoreWriteIops``. Since 5.1."""

    sioc_activity_duration: int = attrs.field(
        metadata={"wire": "siocActivityDuration", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``siocActivityDuration``. Since 5.1."""
