# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualUSBXHCIControllerOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_controller_option import VirtualControllerOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualUSBXHCIControllerOption(VirtualControllerOption):
    """Data object type ``VirtualUSBXHCIControllerOption`` (vmodl
    ``vim.vm.device.VirtualUSBXHCIControllerOption``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSBXHCIControllerOption/
    """

    auto_connect_devices: BoolOption = attrs.field(
        metadata={"wire": "autoConnectDevices", "type": "BoolOption", "since": "5.0", "secret": False},
    )
    """Wire name ``autoConnectDevices``. Since 5.0."""

    supported_speeds: list[str] = attrs.field(
        metadata={"wire": "supportedSpeeds", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``supportedSpeeds``. Since 5.0."""
