# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterPreemptibleVmPairSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.array_update_spec import ArrayUpdateSpec

if TYPE_CHECKING:
    from vim25.data.cluster_preemptible_vm_pair_info import ClusterPreemptibleVmPairInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterPreemptibleVmPairSpec(ArrayUpdateSpec):
    """Data object type ``ClusterPreemptibleVmPairSpec`` (vmodl ``vim.cluster.PreemptibleVmPairSpec``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterPreemptibleVmPairSpec/
    """

    info: ClusterPreemptibleVmPairInfo | None = attrs.field(
        default=None,
        metadata={"wire": "info", "type": "ClusterPreemptibleVmPairInfo", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``info``. Since 8.0.0.1."""
