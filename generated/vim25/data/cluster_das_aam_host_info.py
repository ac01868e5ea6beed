# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasAamHostInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_das_host_info import ClusterDasHostInfo

if TYPE_CHECKING:
    from vim25.data.cluster_das_aam_node_state import ClusterDasAamNodeState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasAamHostInfo(ClusterDasHostInfo):
    """Data object type ``ClusterDasAamHostInfo`` (vmodl ``vim.cluster.DasAamHostInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAamHostInfo/
    """

    host_das_state: list[ClusterDasAamNodeState] | None = attrs.field(
        default=None,
        metadata={"wire": "hostDasState", "type": "ClusterDasAamNodeState[]", "since": "4.0", "secret": False},
    )
    """Wire name ``hostDasState``. Since 4.0."""

    primary_hosts: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "primaryHosts", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``primaryHosts``. Since 4.0."""
