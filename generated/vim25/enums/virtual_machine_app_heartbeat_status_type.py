# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineAppHeartbeatStatusType."""

from __future__ import annotations

import vmodl


class VirtualMachineAppHeartbeatStatusType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineAppHeartbeatStatusType`` (vmodl
    ``vim.VirtualMachine.AppHeartbeatStatusType``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineAppHeartbeatStatusType_enum/
    """

    APP_STATUS_GRAY = "appStatusGray"
    APP_STATUS_GREEN = "appStatusGreen"
    APP_STATUS_RED = "appStatusRed"
