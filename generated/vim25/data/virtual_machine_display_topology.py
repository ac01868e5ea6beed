# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineDisplayTopology."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineDisplayTopology(vmodl.DataObject):
    """Data object type ``VirtualMachineDisplayTopology`` (vmodl
    ``vim.VirtualMachine.DisplayTopology``).

    Since 2.5u2server.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDisplayTopology/
    """

    x: int = attrs.field(
        metadata={"wire": "x", "type": "int", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``x``. Since 2.5u2server."""

    y: int = attrs.field(
        metadata={"wire": "y", "type": "int", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``y``. Since 2.5u2server."""

    width: int = attrs.field(
        metadata={"wire": "width", "type": "int", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``width``. Since 2.5u2server."""

    height: int = attrs.field(
        metadata={"wire": "height", "type": "int", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``height``. Since 2.5u2server."""
