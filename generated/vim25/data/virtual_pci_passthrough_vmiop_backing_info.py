# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPCIPassthroughVmiopBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_pci_passthrough_plugin_backing_info import VirtualPCIPassthroughPluginBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPCIPassthroughVmiopBackingInfo(VirtualPCIPassthroughPluginBackingInfo):
    """Data object type ``VirtualPCIPassthroughVmiopBackingInfo`` (vmodl
    ``vim.vm.device.VirtualPCIPassthrough.VmiopBackingInfo``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughVmiopBackingInfo/
    """

    vgpu: str | None = attrs.field(
        default=None,
        metadata={"wire": "vgpu", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``vgpu``. Since 6.0."""

    vgpu_migrate_data_size_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "vgpuMigrateDataSizeMB", "type": "int", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``vgpuMigrateDataSizeMB``. Since 8.0.0.1."""

    migrate_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "migrateSupported", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``migrateSupported``. Since 7.0.2.0."""

    enhanced_migrate_capability: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enhancedMigrateCapability", "type": "boolean", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``enhancedMigrateCapability``. Since 8.0.0.1."""
