# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineFlagInfoVirtualExecUsage."""

from __future__ import annotations

import vmodl


class VirtualMachineFlagInfoVirtualExecUsage(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineFlagInfoVirtualExecUsage`` (vmodl
    ``vim.vm.FlagInfo.VirtualExecUsage``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFlagInfoVirtualExecUsage_enum/
    """

    HV_AUTO = "hvAuto"
    HV_ON = "hvOn"
    HV_OFF = "hvOff"
