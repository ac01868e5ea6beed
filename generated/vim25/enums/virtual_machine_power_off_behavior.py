# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachinePowerOffBehavior."""

from __future__ import annotations

import vmodl


class VirtualMachinePowerOffBehavior(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachinePowerOffBehavior`` (vmodl ``vim.vm.FlagInfo.PowerOffBehavior``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePowerOffBehavior_enum/
    """

    POWER_OFF = "powerOff"
    REVERT = "revert"
    PROMPT = "prompt"
    TAKE = "take"
