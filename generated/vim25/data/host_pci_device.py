# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPciDevice."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPciDevice(vmodl.DataObject):
    """Data object type ``HostPciDevice`` (vmodl ``vim.host.PciDevice``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPciDevice/
    """

    id: str = attrs.field(
        metadata={"wire": "id", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``id``. Since 2.0."""

    class_id: int = attrs.field(
        metadata={"wire": "classId", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``classId``. Since 2.0."""

    bus: int = attrs.field(
        metadata={"wire": "bus", "type": "byte", "since": "2.0", "secret": False},
    )
    """Wire name ``bus``. Since 2.0."""

    slot: int = attrs.field(
        metadata={"wire": "slot", "type": "byte", "since": "2.0", "secret": False},
    )
    """Wire name ``slot``. Since 2.0."""

    function: int = attrs.field(
        metadata={"wire": "function", "type": "byte", "since": "2.0", "secret": False},
    )
    """Wire name ``function``. Since 2.0."""

    vendor_id: int = attrs.field(
        metadata={"wire": "vendorId", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``vendorId``. Since 2.0."""

    sub_vendor_id: int = attrs.field(
        metadata={"wire": "subVendorId", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``subVendorId``. Since 2.0."""

    vendor_name: str = attrs.field(
        metadata={"wire": "vendorName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vendorName``. Since 2.0."""

    device_id: int = attrs.field(
        metadata={"wire": "deviceId", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceId``. Since 2.0."""

    sub_device_id: int = attrs.field(
        metadata={"wire": "subDeviceId", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``subDeviceId``. Since 2.0."""

    parent_bridge: str | None = attrs.field(
        default=None,
        metadata={"wire": "parentBridge", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``parentBridge``. Since 4.0."""

    device_name: str = attrs.field(
        metadata={"wire": "deviceName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``deviceName``. Since 2.0."""
