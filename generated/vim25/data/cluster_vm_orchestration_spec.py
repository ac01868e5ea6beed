# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterVmOrchestrationSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.array_update_spec import ArrayUpdateSpec

if TYPE_CHECKING:
    from vim25.data.cluster_vm_orchestration_info import ClusterVmOrchestrationInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterVmOrchestrationSpec(ArrayUpdateSpec):
    """Data object type ``ClusterVmOrchestrationSpec`` (vmodl ``vim.cluster.VmOrchestrationSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmOrchestrationSpec/
    """

    info: ClusterVmOrchestrationInfo | None = attrs.field(
        default=None,
        metadata={"wire": "info", "type": "ClusterVmOrchestrationInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``info``. Since 6.5."""
