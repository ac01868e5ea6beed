# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DeviceControllerNotSupported."""

from __future__ import annotations

import attrs

from vim25.faults.device_not_supported import DeviceNotSupported


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeviceControllerNotSupported(DeviceNotSupported):
    """Fault type ``DeviceControllerNotSupported`` (vmodl ``vim.fault.DeviceControllerNotSupported``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceControllerNotSupported/
    """

    controller: str = attrs.field(
        metadata={"wire": "controller", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``controller``. Since 2.5."""
