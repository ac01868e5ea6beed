# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterInitialPlacementAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_action import ClusterAction

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterInitialPlacementAction(ClusterAction):
    """Data object type ``ClusterInitialPlacementAction`` (vmodl
    ``vim.cluster.InitialPlacementAction``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterInitialPlacementAction/
    """

    target_host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "targetHost", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``targetHost``. Since 2.5. Refers to a HostSystem."""

    pool: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "pool", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``pool``. Since 2.5. Refers to a ResourcePool."""
