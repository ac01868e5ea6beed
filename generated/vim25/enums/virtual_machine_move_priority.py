# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineMovePriority."""

from __future__ import annotations

import vmodl


class VirtualMachineMovePriority(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineMovePriority`` (vmodl ``vim.VirtualMachine.MovePriority``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineMovePriority_enum/
    """

    LOW_PRIORITY = "lowPriority"
    HIGH_PRIORITY = "highPriority"
    DEFAULT_PRIORITY = "defaultPriority"
