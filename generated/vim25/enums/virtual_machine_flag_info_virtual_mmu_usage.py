# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineFlagInfoVirtualMmuUsage."""

from __future__ import annotations

import vmodl


class VirtualMachineFlagInfoVirtualMmuUsage(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineFlagInfoVirtualMmuUsage`` (vmodl
    ``vim.vm.FlagInfo.VirtualMmuUsage``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFlagInfoVirtualMmuUsage_enum/
    """

    AUTOMATIC = "automatic"
    ON = "on"
    OFF = "off"
