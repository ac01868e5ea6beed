# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageDrsIoLoadBalanceConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsIoLoadBalanceConfig(vmodl.DataObject):
    """Data object type ``StorageDrsIoLoadBalanceConfig`` (vmodl
    ``vim.storageDrs.IoLoadBalanceConfig``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsIoLoadBalanceConfig/
    """

    reservable_percent_threshold: int | None = attrs.field(
        default=None,
        metadata={"wire": "reservablePercentThreshold", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``reservablePercentThreshold``. Since 6.0."""

    reservable_iops_threshold: int | None = attrs.field(
        default=None,
        metadata={"wire": "reservableIopsThreshold", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``reservableIopsThreshold``. Since 6.0."""

    reservable_threshold_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "reservableThresholdMode", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``reservableThresholdMode``. Since 6.0."""

    io_latency_threshold: int | None = attrs.field(
        default=None,
        metadata={"wire": "ioLatencyThreshold", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``ioLatencyThreshold``. Since 5.0."""

    io_load_imbalance_threshold: int | None = attrs.field(
        default=None,
        metadata={"wire": "ioLoadImbalanceThreshold", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``ioLoadImbalanceThreshold``. Since 5.0."""
