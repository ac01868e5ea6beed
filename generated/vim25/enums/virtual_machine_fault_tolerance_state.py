# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineFaultToleranceState."""

from __future__ import annotations

import vmodl


class VirtualMachineFaultToleranceState(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineFaultToleranceState`` (vmodl
    ``vim.VirtualMachine.FaultToleranceState``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFaultToleranceState_enum/
    """

    NOT_CONFIGURED = "notConfigured"
    DISABLED = "disabled"
    ENABLED = "enabled"
    NEED_SECONDARY = "needSecondary"
    STARTING = "starting"
    RUNNING = "running"
