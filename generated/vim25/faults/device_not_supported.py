# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DeviceNotSupported."""

from __future__ import annotations

import attrs

from vim25.faults.virtual_hardware_compatibility_issue import VirtualHardwareCompatibilityIssue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeviceNotSupported(VirtualHardwareCompatibilityIssue):
    """Fault type ``DeviceNotSupported`` (vmodl ``vim.fault.DeviceNotSupported``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceNotSupported/
    """

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""

    reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "reason", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``reason``. Since 2.5."""
