# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualController."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device import VirtualDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualController(VirtualDevice):
    """Data object type ``VirtualController`` (vmodl ``vim.vm.device.VirtualController``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualController/
    """

    bus_number: int = attrs.field(
        metadata={"wire": "busNumber", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``busNumber``. Since 2.0."""

    device: list[int] | None = attrs.field(
        default=None,
        metadata={"wire": "device", "type": "int[]", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""
