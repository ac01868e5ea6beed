# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineSgxInfoFlcModes."""

from __future__ import annotations

import vmodl


class VirtualMachineSgxInfoFlcModes(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineSgxInfoFlcModes`` (vmodl ``vim.vm.SgxInfo.FlcModes``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineSgxInfoFlcModes_enum/
    """

    LOCKED = "locked"
    UNLOCKED = "unlocked"
