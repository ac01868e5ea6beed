# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ComplianceResultStatus."""

from __future__ import annotations

import vmodl


class ComplianceResultStatus(vmodl.OpenEnum):
    """Enumerated type ``ComplianceResultStatus`` (vmodl ``vim.profile.ComplianceResult.Status``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ComplianceResultStatus_enum/
    """

    COMPLIANT = "compliant"
    NON_COMPLIANT = "nonCompliant"
    UNKNOWN = "unknown"
    RUNNING = "running"
