# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualNVMEController."""

from __future__ import annotations

import attrs

from vim25.data.virtual_controller import VirtualController


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualNVMEController(VirtualController):
    """Data object type ``VirtualNVMEController`` (vmodl ``vim.vm.device.VirtualNVMEController``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualNVMEController/
    """

    shared_bus: str | None = attrs.field(
        default=None,
        metadata={"wire": "sharedBus", "type": "string", "since": "8.0.2.0", "secret": False},
    )
    """Wire name ``sharedBus``. Since 8.0.2.0."""
