# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualDeviceFileBackingInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualDeviceFileBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualDeviceFileBackingInfo`` (vmodl
    ``vim.vm.device.VirtualDevice.FileBackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualDeviceFileBackingInfo/
    """

    file_name: str = attrs.field(
        metadata={"wire": "fileName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``fileName``. Since 2.0."""

    datastore: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 2.0. Refers to a Datastore."""

    backing_object_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "backingObjectId", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``backingObjectId``. Since 5.5."""
