# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostClusterStatusState."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vsan_host_cluster_status_state_completion_estimate import VsanHostClusterStatusStateCompletionEstimate


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostClusterStatusState(vmodl.DataObject):
    """Data object type ``VsanHostClusterStatusState`` (vmodl ``vim.vsan.host.ClusterStatus.State``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostClusterStatusState/
    """

    state: str = attrs.field(
        metadata={"wire": "state", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``state``. Since 5.5."""

    completion: VsanHostClusterStatusStateCompletionEstimate | None = attrs.field(
        default=None,
        metadata={"wire": "completion", "type": "VsanHostClusterStatusStateCompletionEstimate", "since": "5.5", "secret": False},
    )
    """Wire name ``completion``. Since 5.5."""
