# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineConsolePreferences."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineConsolePreferences(vmodl.DataObject):
    """Data object type ``VirtualMachineConsolePreferences`` (vmodl ``vim.vm.ConsolePreferences``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConsolePreferences/
    """

    power_on_when_opened: bool | None = attrs.field(
        default=None,
        metadata={"wire": "powerOnWhenOpened", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``powerOnWhenOpened``. Since 2.0."""

    enter_full_screen_on_power_on: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enterFullScreenOnPowerOn", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enterFullScreenOnPowerOn``. Since 2.0."""

    close_on_power_off_or_suspend: bool | None = attrs.field(
        default=None,
        metadata={"wire": "closeOnPowerOffOrSuspend", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``closeOnPowerOffOrSuspend``. Since 2.0."""
