# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineHtSharing."""

from __future__ import annotations

import vmodl


class VirtualMachineHtSharing(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineHtSharing`` (vmodl ``vim.vm.FlagInfo.HtSharing``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineHtSharing_enum/
    """

    ANY = "any"
    NONE = "none"
    INTERNAL = "internal"
