# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VchaClusterRuntimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vcha_node_runtime_info import VchaNodeRuntimeInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VchaClusterRuntimeInfo(vmodl.DataObject):
    """Data object type ``VchaClusterRuntimeInfo`` (vmodl
    ``vim.vcha.FailoverClusterManager.VchaClusterRuntimeInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterRuntimeInfo/
    """

    cluster_state: str = attrs.field(
        metadata={"wire": "clusterState", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``clusterState``. Since 6.5."""

    node_info: list[VchaNodeRuntimeInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "nodeInfo", "type": "VchaNodeRuntimeInfo[]", "since": "6.5", "secret": False},
    )
    """Wire name ``nodeInfo``. Since 6.5."""

    cluster_mode: str = attrs.field(
        metadata={"wire": "clusterMode", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``clusterMode``. Since 6.5."""
