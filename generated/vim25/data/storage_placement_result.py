# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StoragePlacementResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_drs_faults import ClusterDrsFaults
    from vim25.data.cluster_recommendation import ClusterRecommendation


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StoragePlacementResult(vmodl.DataObject):
    """Data object type ``StoragePlacementResult`` (vmodl ``vim.storageDrs.StoragePlacementResult``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePlacementResult/
    """

    recommendations: list[ClusterRecommendation] | None = attrs.field(
        default=None,
        metadata={"wire": "recommendations", "type": "ClusterRecommendation[]", "since": "5.0", "secret": False},
    )
    """Wire name ``recommendations``. Since 5.0."""

    drs_fault: ClusterDrsFaults | None = attrs.field(
        default=None,
        metadata={"wire": "drsFault", "type": "ClusterDrsFaults", "since": "5.0", "secret": False},
    )
    """Wire name ``drsFault``. Since 5.0."""

    task: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "task", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``task``. Since 5.0. Refers to a Task."""
