# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPCIPassthroughAllowedDevice."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPCIPassthroughAllowedDevice(vmodl.DataObject):
    """Data object type ``VirtualPCIPassthroughAllowedDevice`` (vmodl
    ``vim.vm.device.VirtualPCIPassthrough.AllowedDevice``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPCIPassthroughAllowedDevice/
    """

    vendor_id: int = attrs.field(
        metadata={"wire": "vendorId", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``vendorId``. Since 7.0.0.0."""

    device_id: int = attrs.field(
        metadata={"wire": "deviceId", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``deviceId``. Since 7.0.0.0."""

    sub_vendor_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "subVendorId", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``subVendorId``. Since 7.0.0.0."""

    sub_device_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "subDeviceId", "type": "int", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``subDeviceId``. Since 7.0.0.0."""

    revision_id: int | None = attrs.field(
        default=None,
        metadata={"wire": "revisionId", "type": "short", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``revisionId``. Since 7.0.0.0."""
