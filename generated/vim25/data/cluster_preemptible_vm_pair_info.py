# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterPreemptibleVmPairInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterPreemptibleVmPairInfo(vmodl.DataObject):
    """Data object type ``ClusterPreemptibleVmPairInfo`` (vmodl ``vim.cluster.PreemptibleVmPairInfo``).

    Since 8.0.0.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterPreemptibleVmPairInfo/
    """

    id: int | None = attrs.field(
        default=None,
        metadata={"wire": "id", "type": "int", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``id``. Since 8.0.0.1."""

    monitored_vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "monitoredVm", "type": "ManagedObjectReference", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``monitoredVm``. Since 8.0.0.1. Refers to a VirtualMachine."""

    preemptible_vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "preemptibleVm", "type": "ManagedObjectReference", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``preemptibleVm``. Since 8.0.0.1. Refers to a VirtualMachine."""
