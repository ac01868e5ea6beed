# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineStandbyActionType."""

from __future__ import annotations

import vmodl


class VirtualMachineStandbyActionType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineStandbyActionType`` (vmodl
    ``vim.vm.DefaultPowerOpInfo.StandbyActionType``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineStandbyActionType_enum/
    """

    CHECKPOINT = "checkpoint"
    POWER_ON_SUSPEND = "powerOnSuspend"
