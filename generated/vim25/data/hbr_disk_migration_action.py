# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HbrDiskMigrationAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.cluster_action import ClusterAction

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HbrDiskMigrationAction(ClusterAction):
    """Data object type ``HbrDiskMigrationAction`` (vmodl ``vim.storageDrs.HbrDiskMigrationAction``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HbrDiskMigrationAction/
    """

    collection_id: str = attrs.field(
        metadata={"wire": "collectionId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``collectionId``. Since 6.0."""

    collection_name: str = attrs.field(
        metadata={"wire": "collectionName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``collectionName``. Since 6.0."""

    disk_ids: list[str] = attrs.field(
        metadata={"wire": "diskIds", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``diskIds``. Since 6.0."""

    source: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "source", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``source``. Since 6.0. Refers to a Datastore."""

    destination: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "destination", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``destination``. Since 6.0. Refers to a Datastore."""

    size_transferred: int = attrs.field(
        metadata={"wire": "sizeTransferred", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``sizeTransferred``. Since 6.0."""

    space_util_src_before: float | None = attrs.field(
        default=None,
        metadata={"wire": "spaceUtilSrcBefore", "type": "float", "since": "6.0", "secret": False},
    )
    """Wire name ``spaceUtilSrcBefore``. Since 6.0."""

    space_util_dst_before: float | None = attrs.field(
        default=None,
        metadata={"wire": "spaceUtilDstBefore", "type": "float", "since": "6.0", "secret": False},
    )
    """Wire name ``spaceUtilDstBefore``. Since 6.0."""

    space_util_src_after: float | None = attrs.field(
        default=None,
        metadata={"wire": "spaceUtilSrcAfter", "type": "float", "since": "6.0", "secret": False},
    )
    """Wire name ``spaceUtilSrcAfter``. Since 6.0."""

    space_util_dst_after: float | None = attrs.field(
        default=None,
        metadata={"wire": "spaceUtilDstAfter", "type": "float", "since": "6.0", "secret": False},
    )
    """Wire name ``spaceUtilDstAfter``. Since 6.0."""

    io_latency_src_before: float | None = attrs.field(
        default=None,
        metadata={"wire": "ioLatencySrcBefore", "type": "float", "since": "6.0", "secret": False},
    )
    """Wire name ``ioLatencySrcBefore``. Since 6.0."""

    io_latency_dst_before: float | None = attrs.field(
        default=None,
        metadata={"wire": "ioLatencyDstBefore", "type": "float", "since": "6.0", "secret": False},
    )
    """Wire name ``ioLatencyDstBefore``. Since 6.0."""
