# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostGraphicsConfigSharedPassthruAssignmentPolicy."""

from __future__ import annotations

import vmodl


class HostGraphicsConfigSharedPassthruAssignmentPolicy(vmodl.OpenEnum):
    """Enumerated type ``HostGraphicsConfigSharedPassthruAssignmentPolicy`` (vmodl
    ``vim.host.GraphicsConfig.SharedPassthruAssignmentPolicy``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostGraphicsConfigSharedPassthruAssignmentPolicy_enum/
    """

    PERFORMANCE = "performance"
    CONSOLIDATION = "consolidation"
