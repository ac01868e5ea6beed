# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostMemoryTierType."""

from __future__ import annotations

import vmodl


class HostMemoryTierType(vmodl.OpenEnum):
    """Enumerated type ``HostMemoryTierType`` (vmodl ``vim.host.MemoryTierType``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemoryTierType_enum/
    """

    DRAM = "DRAM"
    P_MEM = "PMem"
