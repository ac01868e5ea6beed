# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDiskConfigSpec."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_config_spec import VirtualDeviceConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDiskConfigSpec(VirtualDeviceConfigSpec):
    """Data object type ``VirtualDiskConfigSpec`` (vmodl ``vim.vm.device.VirtualDiskSpec``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDiskConfigSpec/
    """

    disk_move_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "diskMoveType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``diskMoveType``. Since 6.0."""

    migrate_cache: bool | None = attrs.field(
        default=None,
        metadata={"wire": "migrateCache", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``migrateCache``. Since 5.5."""
