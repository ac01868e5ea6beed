# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateSnapshotExRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_guest_quiesce_spec import VirtualMachineGuestQuiesceSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateSnapshotExRequestType(vmodl.Request):
    """Request type ``CreateSnapshotExRequestType``."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``name``. Since 6.5."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``description``. Since 6.5."""

    memory: bool = attrs.field(
        metadata={"wire": "memory", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``memory``. Since 6.5."""

    quiesce_spec: VirtualMachineGuestQuiesceSpec | None = attrs.field(
        default=None,
        metadata={"wire": "quiesceSpec", "type": "VirtualMachineGuestQuiesceSpec", "since": "6.5", "secret": False},
    )
    """Wire name ``quiesceSpec``. Since 6.5."""
