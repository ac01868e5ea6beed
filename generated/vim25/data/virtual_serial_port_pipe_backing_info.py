# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualSerialPortPipeBackingInfo."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device_pipe_backing_info import VirtualDevicePipeBackingInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualSerialPortPipeBackingInfo(VirtualDevicePipeBackingInfo):
    """Data object type ``VirtualSerialPortPipeBackingInfo`` (vmodl
    ``vim.vm.device.VirtualSerialPort.PipeBackingInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualSerialPortPipeBackingInfo/
    """

    endpoint: str = attrs.field(
        metadata={"wire": "endpoint", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``endpoint``. Since 2.0."""

    no_rx_loss: bool | None = attrs.field(
        default=None,
        metadata={"wire": "noRxLoss", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``noRxLoss``. Since 2.0."""
