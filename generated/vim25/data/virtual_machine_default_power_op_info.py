# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineDefaultPowerOpInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineDefaultPowerOpInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineDefaultPowerOpInfo`` (vmodl ``vim.vm.DefaultPowerOpInfo``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineDefaultPowerOpInfo/
    """

    power_off_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "powerOffType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``powerOffType``. Since 2.0."""

    suspend_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "suspendType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``suspendType``. Since 2.0."""

    reset_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "resetType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``resetType``. Since 2.0."""

    default_power_off_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "defaultPowerOffType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultPowerOffType``. Since 2.0."""

    default_suspend_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "defaultSuspendType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultSuspendType``. Since 2.0."""

    default_reset_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "defaultResetType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``defaultResetType``. Since 2.0."""

    standby_action: str | None = attrs.field(
        default=None,
        metadata={"wire": "standbyAction", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``standbyAction``. Since 2.0."""
