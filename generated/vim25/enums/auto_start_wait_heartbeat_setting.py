# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type AutoStartWaitHeartbeatSetting."""

from __future__ import annotations

import vmodl


class AutoStartWaitHeartbeatSetting(vmodl.OpenEnum):
    """Enumerated type ``AutoStartWaitHeartbeatSetting`` (vmodl
    ``vim.host.AutoStartManager.AutoPowerInfo.WaitHeartbeatSetting``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/AutoStartWaitHeartbeatSetting_enum/
    """

    YES = "yes"
    NO = "no"
    SYSTEM_DEFAULT = "systemDefault"
