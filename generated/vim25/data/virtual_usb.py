# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualUSB."""

from __future__ import annotations

import attrs

from vim25.data.virtual_device import VirtualDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualUSB(VirtualDevice):
    """Data object type ``VirtualUSB`` (vmodl ``vim.vm.device.VirtualUSB``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSB/
    """

    connected: bool = attrs.field(
        metadata={"wire": "connected", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``connected``. Since 2.5."""

    vendor: int | None = attrs.field(
        default=None,
        metadata={"wire": "vendor", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``vendor``. Since 4.1."""

    product: int | None = attrs.field(
        default=None,
        metadata={"wire": "product", "type": "int", "since": "4.1", "secret": False},
    )
    """Wire name ``product``. Since 4.1."""

    family: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "family", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``family``. Since 4.1."""

    speed: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "speed", "type": "string[]", "since": "4.1", "secret": False},
    )
    """Wire name ``speed``. Since 4.1."""
