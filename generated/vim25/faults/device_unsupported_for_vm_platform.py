# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DeviceUnsupportedForVmPlatform."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_device_spec import InvalidDeviceSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeviceUnsupportedForVmPlatform(InvalidDeviceSpec):
    """Fault type ``DeviceUnsupportedForVmPlatform`` (vmodl
    ``vim.fault.DeviceUnsupportedForVmPlatform``).

    Since 2.5u2server.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceUnsupportedForVmPlatform/
    """
