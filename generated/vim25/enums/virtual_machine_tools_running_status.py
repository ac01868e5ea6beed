# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineToolsRunningStatus."""

from __future__ import annotations

import vmodl


class VirtualMachineToolsRunningStatus(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineToolsRunningStatus`` (vmodl
    ``vim.vm.GuestInfo.ToolsRunningStatus``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineToolsRunningStatus_enum/
    """

    GUEST_TOOLS_NOT_RUNNING = "guestToolsNotRunning"
    GUEST_TOOLS_RUNNING = "guestToolsRunning"
    GUEST_TOOLS_EXECUTING_SCRIPTS = "guestToolsExecutingScripts"
