# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type AutoStartAction."""

from __future__ import annotations

import vmodl


class AutoStartAction(vmodl.OpenEnum):
    """Enumerated type ``AutoStartAction`` (vmodl ``vim.host.AutoStartManager.Action``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AutoStartAction_enum/
    """

    NONE = "none"
    SYSTEM_DEFAULT = "systemDefault"
    POWER_ON = "powerOn"
    POWER_OFF = "powerOff"
    GUEST_SHUTDOWN = "guestShutdown"
    SUSPEND = "suspend"
