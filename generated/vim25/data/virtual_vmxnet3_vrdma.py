# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualVmxnet3Vrdma."""

from __future__ import annotations

import attrs

from vim25.data.virtual_vmxnet3 import VirtualVmxnet3


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualVmxnet3Vrdma(VirtualVmxnet3):
    """Data object type ``VirtualVmxnet3Vrdma`` (vmodl ``vim.vm.device.VirtualVmxnet3Vrdma``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualVmxnet3Vrdma/
    """

    device_protocol: str | None = attrs.field(
        default=None,
        metadata={"wire": "deviceProtocol", "type": "string", "since": "6.7", "secret": False},
    )
    """Wire name ``deviceProtocol``. Since 6.7."""
