# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSharedGpuCapabilities."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSharedGpuCapabilities(vmodl.DataObject):
    """Data object type ``HostSharedGpuCapabilities`` (vmodl ``vim.host.SharedGpuCapabilities``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSharedGpuCapabilities/
    """

    vgpu: str = attrs.field(
        metadata={"wire": "vgpu", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``vgpu``. Since 6.7."""

    disk_snapshot_supported: bool = attrs.field(
        metadata={"wire": "diskSnapshotSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``diskSnapshotSupported``. Since 6.7."""

    memory_snapshot_supported: bool = attrs.field(
        metadata={"wire": "memorySnapshotSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``memorySnapshotSupported``. Since 6.7."""

    suspend_supported: bool = attrs.field(
        metadata={"wire": "suspendSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``suspendSupported``. Since 6.7."""

    migrate_supported: bool = attrs.field(
        metadata={"wire": "migrateSupported", "type": "boolean", "since": "6.7", "secret": False},
    )
    """Wire name ``migrateSupported``. Since 6.7."""
