# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VsanHostHealthState."""

from __future__ import annotations

import vmodl


class VsanHostHealthState(vmodl.OpenEnum):
    """Enumerated type ``VsanHostHealthState`` (vmodl ``vim.vsan.host.HealthState``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostHealthState_enum/
    """

    UNKNOWN = "unknown"
    HEALTHY = "healthy"
    UNHEALTHY = "unhealthy"
