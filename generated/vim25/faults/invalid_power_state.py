# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidPowerState."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.invalid_state import InvalidState

if TYPE_CHECKING:
    from vim25.enums.virtual_machine_power_state import VirtualMachinePowerState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidPowerState(InvalidState):
    """Fault type ``InvalidPowerState`` (vmodl ``vim.fault.InvalidPowerState``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidPowerState/
    """

    requested_state: VirtualMachinePowerState | None = attrs.field(
        default=None,
        metadata={"wire": "requestedState", "type": "VirtualMachinePowerState", "since": "2.0", "secret": False},
    )
    """Wire name ``requestedState``. Since 2.0."""

    existing_state: VirtualMachinePowerState = attrs.field(
        metadata={"wire": "existingState", "type": "VirtualMachinePowerState", "since": "2.0", "secret": False},
    )
    """Wire name ``existingState``. Since 2.0."""
