# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterVmOrchestrationInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.cluster_vm_readiness import ClusterVmReadiness


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterVmOrchestrationInfo(vmodl.DataObject):
    """Data object type ``ClusterVmOrchestrationInfo`` (vmodl ``vim.cluster.VmOrchestrationInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterVmOrchestrationInfo/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``vm``. Since 6.5. Refers to a VirtualMachine."""

    vm_readiness: ClusterVmReadiness = attrs.field(
        metadata={"wire": "vmReadiness", "type": "ClusterVmReadiness", "since": "6.5", "secret": False},
    )
    """Wire name ``vmReadiness``. Since 6.5."""
