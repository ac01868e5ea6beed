# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DasVmPriority."""

from __future__ import annotations

import vmodl


class DasVmPriority(vmodl.OpenEnum):
    """Enumerated type ``DasVmPriority`` (vmodl ``vim.cluster.DasVmConfigInfo.Priority``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DasVmPriority_enum/
    """

    DISABLED = "disabled"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
