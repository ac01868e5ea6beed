# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RelocateVMRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.virtual_machine_move_priority import VirtualMachineMovePriority
    from vim25.data.virtual_machine_relocate_spec import VirtualMachineRelocateSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RelocateVMRequestType(vmodl.Request):
    """Request type ``RelocateVMRequestType``."""

    spec: VirtualMachineRelocateSpec = attrs.field(
        metadata={"wire": "spec", "type": "VirtualMachineRelocateSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""

    priority: VirtualMachineMovePriority | None = attrs.field(
        default=None,
        metadata={"wire": "priority", "type": "VirtualMachineMovePriority", "since": "4.0", "secret": False},
    )
    """Wire name ``priority``. Since 4.0."""
