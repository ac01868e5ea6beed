# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StoragePlacementAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_action import ClusterAction

if TYPE_CHECKING:
    import vmodl

    from vim25.data.virtual_machine_relocate_spec import VirtualMachineRelocateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StoragePlacementAction(ClusterAction):
    """Data object type ``StoragePlacementAction`` (vmodl ``vim.storageDrs.StoragePlacementAction``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePlacementAction/
    """

    vm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vm``. Since 5.0. Refers to a VirtualMachine."""

    relocate_spec: VirtualMachineRelocateSpec = attrs.field(
        metadata={"wire": "relocateSpec", "type": "VirtualMachineRelocateSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``relocateSpec``. Since 5.0."""

    destination: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "destination", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``destination``. Since 5.0. Refers to a Datastore."""

    space_util_before: float | None = attrs.field(
        default=None,
        metadata={"wire": "spaceUtilBefore", "type": "float", "since": "5.0", "secret": False},
    )
    """Wire name ``spaceUtilBefore``. Since 5.0."""

    space_demand_before: float | None = attrs.field(
        default=None,
        metadata={"wire": "spaceDemandBefore", "type": "float", "since": "6.0", "secret": False},
    )
    """Wire name ``spaceDemandBefore``. Since 6.0."""

    space_util_after: float | None = attrs.field(
        default=None,
        metadata={"wire": "spaceUtilAfter", "type": "float", "since": "5.0", "secret": False},
    )
    """Wire name ``spaceUtilAfter``. Since 5.0."""

    space_demand_after: float | None = attrs.field(
        default=None,
        metadata={"wire": "spaceDemandAfter", "type": "float", "since": "6.0", "secret": False},
    )
    """Wire name ``spaceDemandAfter``. Since 6.0."""

    io_latency_before: float | None = attrs.field(
        default=None,
        metadata={"wire": "ioLatencyBefore", "type": "float", "since": "5.0", "secret": False},
    )
    """Wire name ``ioLatencyBefore``. Since 5.0."""
