# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualUSBXHCIController."""

from __future__ import annotations

import attrs

from vim25.data.virtual_controller import VirtualController


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualUSBXHCIController(VirtualController):
    """Data object type ``VirtualUSBXHCIController`` (vmodl
    ``vim.vm.device.VirtualUSBXHCIController``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBXHCIController/
    """

    auto_connect_devices: bool | None = attrs.field(
        default=None,
        metadata={"wire": "autoConnectDevices", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``autoConnectDevices``. Since 5.0."""
