# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ScheduledHardwareUpgradeInfoHardwareUpgradePolicy."""

from __future__ import annotations

import vmodl


class ScheduledHardwareUpgradeInfoHardwareUpgradePolicy(vmodl.OpenEnum):
    """Enumerated type ``ScheduledHardwareUpgradeInfoHardwareUpgradePolicy`` (vmodl
    ``vim.vm.ScheduledHardwareUpgradeInfo.HardwareUpgradePolicy``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledHardwareUpgradeInfoHardwareUpgradePolicy_enum/
    """

    NEVER = "never"
    ON_SOFT_POWER_OFF = "onSoftPowerOff"
    ALWAYS = "always"
