# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterHostGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_group_info import ClusterGroupInfo

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterHostGroup(ClusterGroupInfo):
    """Data object type ``ClusterHostGroup`` (vmodl ``vim.cluster.HostGroup``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterHostGroup/
    """

    host: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference[]", "since": "4.1", "secret": False},
    )
    """Wire name ``host``. Since 4.1. Refers to a HostSystem."""
