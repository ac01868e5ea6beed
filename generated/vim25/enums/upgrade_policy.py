# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type UpgradePolicy."""

from __future__ import annotations

import vmodl


class UpgradePolicy(vmodl.OpenEnum):
    """Enumerated type ``UpgradePolicy`` (vmodl ``vim.vm.ToolsConfigInfo.UpgradePolicy``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UpgradePolicy_enum/
    """

    MANUAL = "manual"
    UPGRADE_AT_POWER_CYCLE = "upgradeAtPowerCycle"
