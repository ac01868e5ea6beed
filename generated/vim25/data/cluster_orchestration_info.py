# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterOrchestrationInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_vm_readiness import ClusterVmReadiness


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterOrchestrationInfo(vmodl.DataObject):
    """Data object type ``ClusterOrchestrationInfo`` (vmodl ``vim.cluster.OrchestrationInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterOrchestrationInfo/
    """

    default_vm_readiness: ClusterVmReadiness | None = attrs.field(
        default=None,
        metadata={"wire": "defaultVmReadiness", "type": "ClusterVmReadiness", "since": "6.5", "secret": False},
    )
    """Wire name ``defaultVmReadiness``. Since 6.5."""
