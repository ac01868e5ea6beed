# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PlacementRankSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.placement_affinity_rule import PlacementAffinityRule
    from vim25.data.placement_spec import PlacementSpec
    from vim25.data.storage_drs_placement_rank_vm_spec import StorageDrsPlacementRankVmSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PlacementRankSpec(vmodl.DataObject):
    """Data object type ``PlacementRankSpec`` (vmodl ``vim.storageDrs.PlacementRankSpec``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementRankSpec/
    """

    specs: list[PlacementSpec] = attrs.field(
        metadata={"wire": "specs", "type": "PlacementSpec[]", "since": "6.0", "secret": False},
    )
    """Wire name ``specs``. Since 6.0."""

    clusters: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "clusters", "type": "ManagedObjectReference[]", "since": "6.0", "secret": False},
    )
    """Wire name ``clusters``. Since 6.0. Refers to a ClusterComputeResource."""

    rules: list[PlacementAffinityRule] | None = attrs.field(
        default=None,
        metadata={"wire": "rules", "type": "PlacementAffinityRule[]", "since": "6.0", "secret": False},
    )
    """Wire name ``rules``. Since 6.0."""

    placement_rank_by_vm: list[StorageDrsPlacementRankVmSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "placementRankByVm", "type": "StorageDrsPlacementRankVmSpec[]", "since": "6.0", "secret": False},
    )
    """Wire name ``placementRankByVm``. Since 6.0."""
