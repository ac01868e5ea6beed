# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VchaClusterState."""

from __future__ import annotations

import vmodl


class VchaClusterState(vmodl.OpenEnum):
    """Enumerated type ``VchaClusterState`` (vmodl
    ``vim.vcha.FailoverClusterManager.VchaClusterState``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterState_enum/
    """

    HEALTHY = "healthy"
    DEGRADED = "degraded"
    ISOLATED = "isolated"
