# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachinePowerState."""

from __future__ import annotations

import vmodl


class VirtualMachinePowerState(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachinePowerState`` (vmodl ``vim.VirtualMachine.PowerState``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachinePowerState_enum/
    """

    POWERED_OFF = "poweredOff"
    POWERED_ON = "poweredOn"
    SUSPENDED = "suspended"
