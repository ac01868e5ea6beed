# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DropConnectionsRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_connection import VirtualMachineConnection


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DropConnectionsRequestType(vmodl.Request):
    """Request type ``DropConnectionsRequestType``."""

    list_of_connections: list[VirtualMachineConnection] | None = attrs.field(
        default=None,
        metadata={"wire": "listOfConnections", "type": "VirtualMachineConnection[]", "since": "7.0.1.0", "secret": False},
    )
    """Wire name ``listOfConnections``. Since 7.0.1.0."""
