# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostProfileManagerTaskListRequirement."""

from __future__ import annotations

import vmodl


class HostProfileManagerTaskListRequirement(vmodl.OpenEnum):
    """Enumerated type ``HostProfileManagerTaskListRequirement`` (vmodl
    ``vim.profile.host.ProfileManager.TaskListRequirement``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProfileManagerTaskListRequirement_enum/
    """

    MAINTENANCE_MODE_REQUIRED = "maintenanceModeRequired"
    REBOOT_REQUIRED = "rebootRequired"
