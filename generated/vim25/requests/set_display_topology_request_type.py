# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type SetDisplayTopologyRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_display_topology import VirtualMachineDisplayTopology


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SetDisplayTopologyRequestType(vmodl.Request):
    """Request type ``SetDisplayTopologyRequestType``."""

    displays: list[VirtualMachineDisplayTopology] = attrs.field(
        metadata={"wire": "displays", "type": "VirtualMachineDisplayTopology[]", "since": "2.5u2server", "secret": False},
    )
    """Wire name ``displays``. Since 2.5u2server."""
