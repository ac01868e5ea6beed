# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageIORMConfigSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageIORMConfigSpec(vmodl.DataObject):
    """Data object type ``StorageIORMConfigSpec`` (vmodl
    ``vim.StorageResourceManager.IORMConfigSpec``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIORMConfigSpec/
    """

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``enabled``. Since 4.1."""

    congestion_threshold_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "congestionThresholdMode", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``congestionThresholdMode``. Since 5.1."""

    congestion_threshold: int | None = attrs.field(
        default=None,
        metadata={"wire": "congestionThreshold", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``congestionThreshold``. Since 4.1."""

    percent_of_peak_throughput: int | None = attrs.field(
        default=None,
        metadata={"wire": "percentOfPeakThroughput", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``percentOfPeakThroughput``. Since 5.1."""

    stats_collection_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "statsCollectionEnabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``statsCollectionEnabled``. Since 5.0."""

    reservation_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "reservationEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``reservationEnabled``. Since 6.0."""

    stats_aggregation_disabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "statsAggregationDisabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``statsAggregationDisabled``. Since 5.0."""

    reservable_iops_threshold: int | None = attrs.field(
        default=None,
        metadata={"wire": "reservableIopsThreshold", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``reservableIopsThreshold``. Since 6.0."""
