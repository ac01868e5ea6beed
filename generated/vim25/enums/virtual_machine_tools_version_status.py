# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineToolsVersionStatus."""

from __future__ import annotations

import vmodl


class VirtualMachineToolsVersionStatus(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineToolsVersionStatus`` (vmodl
    ``vim.vm.GuestInfo.ToolsVersionStatus``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineToolsVersionStatus_enum/
    """

    GUEST_TOOLS_NOT_INSTALLED = "guestToolsNotInstalled"
    GUEST_TOOLS_NEED_UPGRADE = "guestToolsNeedUpgrade"
    GUEST_TOOLS_CURRENT = "guestToolsCurrent"
    GUEST_TOOLS_UNMANAGED = "guestToolsUnmanaged"
    GUEST_TOOLS_TOO_OLD = "guestToolsTooOld"
    GUEST_TOOLS_SUPPORTED_OLD = "guestToolsSupportedOld"
    GUEST_TOOLS_SUPPORTED_NEW = "guestToolsSupportedNew"
    GUEST_TOOLS_TOO_NEW = "guestToolsTooNew"
    GUEST_TOOLS_BLACKLISTED = "guestToolsBlacklisted"
