# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DeviceBackedVirtualDiskSpec."""

from __future__ import annotations

import attrs

from vim25.data.virtual_disk_spec import VirtualDiskSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeviceBackedVirtualDiskSpec(VirtualDiskSpec):
    """Data object type ``DeviceBackedVirtualDiskSpec`` (vmodl
    ``vim.VirtualDiskManager.DeviceBackedVirtualDiskSpec``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceBackedVirtualDiskSpec/
    """

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``device``. Since 2.5."""
