# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PlacementRankResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PlacementRankResult(vmodl.DataObject):
    """Data object type ``PlacementRankResult`` (vmodl ``vim.storageDrs.PlacementRankResult``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementRankResult/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``key``. Since 6.0."""

    candidate: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "candidate", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``candidate``. Since 6.0. Refers to a ClusterComputeResource."""

    reserved_space_mb: int = attrs.field(
        metadata={"wire": "reservedSpaceMB", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``reservedSpaceMB``. Since 6.0."""

    used_space_mb: int = attrs.field(
        metadata={"wire": "usedSpaceMB", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``usedSpaceMB``. Since 6.0."""

    total_space_mb: int = attrs.field(
        metadata={"wire": "totalSpaceMB", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``totalSpaceMB``. Since 6.0."""

    utilization: float = attrs.field(
        metadata={"wire": "utilization", "type": "double", "since": "6.0", "secret": False},
    )
    """Wire name ``utilization``. Since 6.0."""

    faults: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "faults", "type": "MethodFault[]", "since": "6.0", "secret": False},
    )
    """Wire name ``faults``. Since 6.0."""
