# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterComputeResourceVcsHealthStatus."""

from __future__ import annotations

import vmodl


class ClusterComputeResourceVcsHealthStatus(vmodl.OpenEnum):
    """Enumerated type ``ClusterComputeResourceVcsHealthStatus`` (vmodl
    ``vim.ClusterComputeResource.VcsHealthStatus``).

    Since 7.0.1.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceVcsHealthStatus_enum/
    """

    HEALTHY = "healthy"
    DEGRADED = "degraded"
    NONHEALTHY = "nonhealthy"
