# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostSgxInfoSgxStates."""

from __future__ import annotations

import vmodl


class HostSgxInfoSgxStates(vmodl.OpenEnum):
    """Enumerated type ``HostSgxInfoSgxStates`` (vmodl ``vim.host.SgxInfo.SgxStates``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSgxInfoSgxStates_enum/
    """

    NOT_PRESENT = "notPresent"
    DISABLED_BIOS = "disabledBIOS"
    DISABLED_CFW101 = "disabledCFW101"
    DISABLED_CPU_MISMATCH = "disabledCPUMismatch"
    DISABLED_NO_FLC = "disabledNoFLC"
    DISABLED_NUMA_UNSUP = "disabledNUMAUnsup"
    DISABLED_MAX_EPC_REGS = "disabledMaxEPCRegs"
    ENABLED = "enabled"
