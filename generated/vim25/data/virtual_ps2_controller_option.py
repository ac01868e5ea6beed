# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualPS2ControllerOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_controller_option import VirtualControllerOption

if TYPE_CHECKING:
    from vim25.data.int_option import IntOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualPS2ControllerOption(VirtualControllerOption):
    """Data object type ``VirtualPS2ControllerOption`` (vmodl
    ``vim.vm.device.VirtualPS2ControllerOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualPS2ControllerOption/
    """

    num_keyboards: IntOption = attrs.field(
        metadata={"wire": "numKeyboards", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numKeyboards``. Since 2.0."""

    num_pointing_devices: IntOption = attrs.field(
        metadata={"wire": "numPointingDevices", "type": "IntOption", "since": "2.0", "secret": False},
    )
    """Wire name ``numPointingDevices``. Since 2.0."""
