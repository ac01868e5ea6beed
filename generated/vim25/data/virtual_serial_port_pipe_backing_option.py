# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSerialPortPipeBackingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.virtual_device_pipe_backing_option import VirtualDevicePipeBackingOption

if TYPE_CHECKING:
    from vim25.data.bool_option import BoolOption
    from vim25.data.choice_option import ChoiceOption


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSerialPortPipeBackingOption(VirtualDevicePipeBackingOption):
    """Data object type ``VirtualSerialPortPipeBackingOption`` (vmodl
    ``vim.vm.device.VirtualSerialPortOption.PipeBackingOption``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortPipeBackingOption/
    """

    endpoint: ChoiceOption = attrs.field(
        metadata={"wire": "endpoint", "type": "ChoiceOption", "since": "2.0", "secret": False},
    )
    """Wire name ``endpoint``. Since 2.0."""

    no_rx_loss: BoolOption = attrs.field(
        metadata={"wire": "noRxLoss", "type": "BoolOption", "since": "2.0", "secret": False},
    )
    """Wire name ``noRxLoss``. Since 2.0."""
