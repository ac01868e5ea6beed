# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmBeingCreatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.data.virtual_machine_config_spec import VirtualMachineConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmBeingCreatedEvent(VmEvent):
    """Data object type ``VmBeingCreatedEvent`` (vmodl ``vim.event.VmBeingCreatedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingCreatedEvent/
    """

    config_spec: VirtualMachineConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "configSpec", "type": "VirtualMachineConfigSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``configSpec``. Since 2.0."""
