# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ScheduledHardwareUpgradeInfoHardwareUpgradeStatus."""

from __future__ import annotations

import vmodl


class ScheduledHardwareUpgradeInfoHardwareUpgradeStatus(vmodl.OpenEnum):
    """Enumerated type ``ScheduledHardwareUpgradeInfoHardwareUpgradeStatus`` (vmodl
    ``vim.vm.ScheduledHardwareUpgradeInfo.HardwareUpgradeStatus``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ScheduledHardwareUpgradeInfoHardwareUpgradeStatus_enum/
    """

    NONE = "none"
    PENDING = "pending"
    SUCCESS = "success"
    FAILED = "failed"
