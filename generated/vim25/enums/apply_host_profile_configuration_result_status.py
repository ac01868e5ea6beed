# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ApplyHostProfileConfigurationResultStatus."""

from __future__ import annotations

import vmodl


class ApplyHostProfileConfigurationResultStatus(vmodl.OpenEnum):
    """Enumerated type ``ApplyHostProfileConfigurationResultStatus`` (vmodl
    ``vim.profile.host.ProfileManager.ApplyHostConfigResult.Status``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ApplyHostProfileConfigurationResultStatus_enum/
    """

    SUCCESS = "success"
    FAILED = "failed"
    REBOOT_FAILED = "reboot_failed"
    STATELESS_REBOOT_FAILED = "stateless_reboot_failed"
    CHECK_COMPLIANCE_FAILED = "check_compliance_failed"
    STATE_NOT_SATISFIED = "state_not_satisfied"
    EXIT_MAINTENANCEMODE_FAILED = "exit_maintenancemode_failed"
    CANCELED = "canceled"
