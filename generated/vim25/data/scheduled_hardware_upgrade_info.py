# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ScheduledHardwareUpgradeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScheduledHardwareUpgradeInfo(vmodl.DataObject):
    """Data object type ``ScheduledHardwareUpgradeInfo`` (vmodl
    ``vim.vm.ScheduledHardwareUpgradeInfo``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledHardwareUpgradeInfo/
    """

    upgrade_policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "upgradePolicy", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``upgradePolicy``. Since 5.1."""

    version_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "versionKey", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``versionKey``. Since 5.1."""

    scheduled_hardware_upgrade_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "scheduledHardwareUpgradeStatus", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``scheduledHardwareUpgradeStatus``. Since 5.1."""

    fault: MethodFault | None = attrs.field(
        default=None,
        metadata={"wire": "fault", "type": "MethodFault", "since": "5.1", "secret": False},
    )
    """Wire name ``fault``. Since 5.1."""
