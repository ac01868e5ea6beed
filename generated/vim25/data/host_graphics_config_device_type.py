# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostGraphicsConfigDeviceType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostGraphicsConfigDeviceType(vmodl.DataObject):
    """Data object type ``HostGraphicsConfigDeviceType`` (vmodl
    ``vim.host.GraphicsConfig.DeviceType``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostGraphicsConfigDeviceType/
    """

    device_id: str = attrs.field(
        metadata={"wire": "deviceId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``deviceId``. Since 6.5."""

    graphics_type: str = attrs.field(
        metadata={"wire": "graphicsType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``graphicsType``. Since 6.5."""
