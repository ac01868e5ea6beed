# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualNVDIMMBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_file_backing_info import VirtualDeviceFileBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualNVDIMMBackingInfo(VirtualDeviceFileBackingInfo):
    """Data object type ``VirtualNVDIMMBackingInfo`` (vmodl
    ``vim.vm.device.VirtualNVDIMM.BackingInfo``).

    Since 6.7.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVDIMMBackingInfo/
    """

    parent: VirtualNVDIMMBackingInfo | None = attrs.field(
        default=None,
        metadata={"wire": "parent", "type": "VirtualNVDIMMBackingInfo", "since": "6.7", "secret": False},
    )
    """Wire name ``parent``. Since 6.7."""

    change_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeId", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``changeId``. Since 6.7."""
