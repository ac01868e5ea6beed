# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DeviceBackingNotSupported."""

from __future__ import annotations

import attrs

from vim25.faults.device_not_supported import DeviceNotSupported


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeviceBackingNotSupported(DeviceNotSupported):
    """Fault type ``DeviceBackingNotSupported`` (vmodl ``vim.fault.DeviceBackingNotSupported``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DeviceBackingNotSupported/
    """

    backing: str = attrs.field(
        metadata={"wire": "backing", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``backing``. Since 2.5."""
