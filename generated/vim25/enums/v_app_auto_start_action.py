# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VAppAutoStartAction."""

from __future__ import annotations

import vmodl


class VAppAutoStartAction(vmodl.OpenEnum):
    """Enumerated type ``VAppAutoStartAction`` (vmodl ``vim.vApp.EntityConfigInfo.Action``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppAutoStartAction_enum/
    """

    NONE = "none"
    POWER_ON = "powerOn"
    POWER_OFF = "powerOff"
    GUEST_SHUTDOWN = "guestShutdown"
    SUSPEND = "suspend"
