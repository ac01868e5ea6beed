# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachinePowerOpType."""

from __future__ import annotations

import vmodl


class VirtualMachinePowerOpType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachinePowerOpType`` (vmodl ``vim.vm.DefaultPowerOpInfo.PowerOpType``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePowerOpType_enum/
    """

    SOFT = "soft"
    HARD = "hard"
    PRESET = "preset"
