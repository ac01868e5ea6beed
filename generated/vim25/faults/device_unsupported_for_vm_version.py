# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DeviceUnsupportedForVmVersion."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_device_spec import InvalidDeviceSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeviceUnsupportedForVmVersion(InvalidDeviceSpec):
    """Fault type ``DeviceUnsupportedForVmVersion`` (vmodl
    ``vim.fault.DeviceUnsupportedForVmVersion``).

    Since 2.5u2server.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceUnsupportedForVmVersion/
    """

    current_version: str = attrs.field(
        metadata={"wire": "currentVersion", "type": "string", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``currentVersion``. Since 2.5u2server."""

    expected_version: str = attrs.field(
        metadata={"wire": "expectedVersion", "type": "string", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``expectedVersion``. Since 2.5u2server."""
