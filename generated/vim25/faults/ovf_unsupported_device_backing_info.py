# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfUnsupportedDeviceBackingInfo."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_system_fault import OvfSystemFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfUnsupportedDeviceBackingInfo(OvfSystemFault):
    """Fault type ``OvfUnsupportedDeviceBackingInfo`` (vmodl
    ``vim.fault.OvfUnsupportedDeviceBackingInfo``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedDeviceBackingInfo/
    """

    element_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "elementName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``elementName``. Since 4.0."""

    instance_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "instanceId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceId``. Since 4.0."""

    device_name: str = attrs.field(
        metadata={"wire": "deviceName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``deviceName``. Since 4.0."""

    backing_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "backingName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``backingName``. Since 4.0."""
