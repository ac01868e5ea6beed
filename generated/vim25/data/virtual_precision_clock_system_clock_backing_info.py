# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPrecisionClockSystemClockBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_backing_info import VirtualDeviceBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPrecisionClockSystemClockBackingInfo(VirtualDeviceBackingInfo):
    """Data object type ``VirtualPrecisionClockSystemClockBackingInfo`` (vmodl
    ``vim.vm.device.VirtualPrecisionClock.SystemClockBackingInfo``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPrecisionClockSystemClockBackingInfo/
    """

    protocol: str | None = attrs.field(
        default=None,
        metadata={"wire": "protocol", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``protocol``. Since 7.0.0.0."""
