# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VirtualMachineFlagInfoMonitorType."""

from __future__ import annotations

import vmodl


class VirtualMachineFlagInfoMonitorType(vmodl.OpenEnum):
    """Enumerated type ``VirtualMachineFlagInfoMonitorType`` (vmodl ``vim.vm.FlagInfo.MonitorType``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineFlagInfoMonitorType_enum/
    """

    RELEASE = "release"
    DEBUG = "debug"
    STATS = "stats"
