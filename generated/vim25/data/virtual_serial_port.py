# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSerialPort."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device import VirtualDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSerialPort(VirtualDevice):
    """Data object type ``VirtualSerialPort`` (vmodl ``vim.vm.device.VirtualSerialPort``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPort/
    """

    yield_on_poll: bool = attrs.field(
        metadata={"wire": "yieldOnPoll", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``yieldOnPoll``. Since 2.0."""
