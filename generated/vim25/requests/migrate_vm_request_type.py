# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type MigrateVMRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.virtual_machine_move_priority import VirtualMachineMovePriority
    from vim25.enums.virtual_machine_power_state import VirtualMachinePowerState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MigrateVMRequestType(vmodl.Request):
    """Request type ``MigrateVMRequestType``."""

    pool: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "pool", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``pool``. Since 2.0. Refers to a ResourcePool. Privilege Resource.AssignVMToPool."""

    host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0. Refers to a HostSystem."""

    priority: VirtualMachineMovePriority = attrs.field(
        metadata={"wire": "priority", "type": "VirtualMachineMovePriority", "since": "2.0", "secret": False},
    )
    """Wire name ``priority``. Since 2.0."""

    state: VirtualMachinePowerState | None = attrs.field(
        default=None,
        metadata={"wire": "state", "type": "VirtualMachinePowerState", "since": "2.0", "secret": False},
    )
    """Wire name ``state``. Since 2.0."""
