# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageDrsPlacementRankVmSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.placement_spec import PlacementSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsPlacementRankVmSpec(vmodl.DataObject):
    """Data object type ``StorageDrsPlacementRankVmSpec`` (vmodl
    ``vim.storageDrs.PlacementRankVmSpec``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsPlacementRankVmSpec/
    """

    vm_placement_spec: PlacementSpec = attrs.field(
        metadata={"wire": "vmPlacementSpec", "type": "PlacementSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``vmPlacementSpec``. Since 6.0."""

    vm_clusters: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "vmClusters", "type": "ManagedObjectReference[]", "since": "6.0", "secret": False},
    )
    """Wire name ``vmClusters``. Since 6.0. Refers to a ClusterComputeResource."""
