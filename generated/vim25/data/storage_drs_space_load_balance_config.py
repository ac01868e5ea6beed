# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageDrsSpaceLoadBalanceConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsSpaceLoadBalanceConfig(vmodl.DataObject):
    """Data object type ``StorageDrsSpaceLoadBalanceConfig`` (vmodl
    ``vim.storageDrs.SpaceLoadBalanceConfig``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsSpaceLoadBalanceConfig/
    """

    space_threshold_mode: str | None = attrs.field(
        default=None,
        metadata={"wire": "spaceThresholdMode", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``spaceThresholdMode``. Since 6.0."""

    space_utilization_threshold: int | None = attrs.field(
        default=None,
        metadata={"wire": "spaceUtilizationThreshold", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``spaceUtilizationThreshold``. Since 5.0."""

    free_space_threshold_gb: int | None = attrs.field(
        default=None,
        metadata={"wire": "freeSpaceThresholdGB", "type": "int", "since": "6.0", "secret": False},
    )
    """Wire name ``freeSpaceThresholdGB``. Since 6.0."""

    min_space_utilization_difference: int | None = attrs.field(
        default=None,
        metadata={"wire": "minSpaceUtilizationDifference", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``minSpaceUtilizationDifference``. Since 5.0."""
