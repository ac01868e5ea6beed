# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ResourceConfigSpecScaleSharesBehavior."""

from __future__ import annotations

import vmodl


class ResourceConfigSpecScaleSharesBehavior(vmodl.OpenEnum):
    """Enumerated type ``ResourceConfigSpecScaleSharesBehavior`` (vmodl
    ``vim.ResourceConfigSpec.ScaleSharesBehavior``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceConfigSpecScaleSharesBehavior_enum/
    """

    DISABLED = "disabled"
    SCALE_CPU_AND_MEMORY_SHARES = "scaleCpuAndMemoryShares"
