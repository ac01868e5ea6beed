# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineToolsStatus."""

from __future__ import annotations

import vmodl


class VirtualMachineToolsStatus(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineToolsStatus`` (vmodl ``vim.vm.GuestInfo.ToolsStatus``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineToolsStatus_enum/
    """

    TOOLS_NOT_INSTALLED = "toolsNotInstalled"
    TOOLS_NOT_RUNNING = "toolsNotRunning"
    TOOLS_OLD = "toolsOld"
    TOOLS_OK = "toolsOk"
