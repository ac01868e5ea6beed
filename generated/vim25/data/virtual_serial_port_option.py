# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSerialPortOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_option import VirtualDeviceOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSerialPortOption(VirtualDeviceOption):
    """Data object type ``VirtualSerialPortOption`` (vmodl ``vim.vm.device.VirtualSerialPortOption``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortOption/
    """

    yield_on_poll: BoolOption = attrs.field(
        metadata={"wire": "yieldOnPoll", "type": "BoolOption", "since": "2.0", "secret": False},
    )
    """Wire name ``yieldOnPoll``. Since 2.0."""
