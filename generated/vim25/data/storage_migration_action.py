# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageMigrationAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_action import ClusterAction

if TYPE_CHECKING:
    import vmodl

    from vim25.data.virtual_machine_relocate_spec import VirtualMachineRelocateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageMigrationAction(ClusterAction):
    """Data object type ``StorageMigrationAction`` (vmodl ``vim.storageDrs.StorageMigrationAction``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageMigrationAction/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vm``. Since 5.0. Refers to a VirtualMachine."""

    relocate_spec: VirtualMachineRelocateSpec = attrs.field(
        metadata={"wire": "relocateSpec", "type": "VirtualMachineRelocateSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``relocateSpec``. Since 5.0."""

    source: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "source", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``source``. Since 5.0. Refers to a Datastore."""

    destination: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "destination", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``destination``. Since 5.0. Refers to a Datastore."""

    size_transferred: int = attrs.field(
        metadata={"wire": "sizeTransferred", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``sizeTransferred``. Since 5.0."""

    space_util_src_before: float | None = attrs.field(
        default=None,
        metadata={"wire": "spaceUtilSrcBefore", "type": "float", "since": "5.0", "secret": False},
    )
    """Wire name ``spaceUtilSrcBefore``. Since 5.0."""

    space_util_dst_before: float | None = attrs.field(
        default=None,
        metadata={"wire": "spaceUtilDstBefore", "type": "float", "since": "5.0", "secret": False},
    )
    """Wire name ``spaceUtilDstBefore``. Since 5.0."""

    space_util_src_after: float | None = attrs.field(
        default=None,
        metadata={"wire": "spaceUtilSrcAfter", "type": "float", "since": "5.0", "secret": False},
    )
    """Wire name ``spaceUtilSrcAfter``. Since 5.0."""

    space_util_dst_after: float | None = attrs.field(
        default=None,
        metadata={"wire": "spaceUtilDstAfter", "type": "float", "since": "5.0", "secret": False},
    )
    """Wire name ``spaceUtilDstAfter``. Since 5.0."""

    io_latency_src_before: float | None = attrs.field(
        default=None,
        metadata={"wire": "ioLatencySrcBefore", "type": "float", "since": "5.0", "secret": False},
    )
    """Wire name ``ioLatencySrcBefore``. Since 5.0."""

    io_latency_dst_before: float | None = attrs.field(
        default=None,
        metadata={"wire": "ioLatencyDstBefore", "type": "float", "since": "5.0", "secret": False},
    )
    """Wire name ``ioLatencyDstBefore``. Since 5.0."""
