# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterGroupSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.array_update_spec import ArrayUpdateSpec

if TYPE_CHECKING:
    from vim25.data.cluster_group_info import ClusterGroupInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterGroupSpec(ArrayUpdateSpec):
    """Data object type ``ClusterGroupSpec`` (vmodl ``vim.cluster.GroupSpec``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterGroupSpec/
    """

    info: ClusterGroupInfo | None = attrs.field(
        default=None,
        metadata={"wire": "info", "type": "ClusterGroupInfo", "since": "4.1", "secret": False},
    )
    """Wire name ``info``. Since 4.1."""
