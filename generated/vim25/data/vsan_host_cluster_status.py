# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostClusterStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_cluster_status_state import VsanHostClusterStatusState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostClusterStatus(vmodl.DataObject):
    """Data object type ``VsanHostClusterStatus`` (vmodl ``vim.vsan.host.ClusterStatus``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostClusterStatus/
    """

    uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "uuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``uuid``. Since 5.5."""

    node_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "nodeUuid", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``nodeUuid``. Since 5.5."""

    health: str = attrs.field(
        metadata={"wire": "health", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``health``. Since 5.5."""

    node_state: VsanHostClusterStatusState = attrs.field(
        metadata={"wire": "nodeState", "type": "VsanHostClusterStatusState", "since": "5.5", "secret": False},
    )
    """Wire name ``nodeState``. Since 5.5."""

    member_uuid: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "memberUuid", "type": "string[]", "since": "5.5", "secret": False},
    )
    """Wire name ``memberUuid``. Since 5.5."""
