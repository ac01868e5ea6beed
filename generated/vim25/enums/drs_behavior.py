# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DrsBehavior."""

from __future__ import annotations

import vmodl


class DrsBehavior(vmodl.OpenEnum):
    """Enumerated type ``DrsBehavior`` (vmodl ``vim.cluster.DrsConfigInfo.DrsBehavior``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DrsBehavior_enum/
    """

    MANUAL = "manual"
    PARTIALLY_AUTOMATED = "partiallyAutomated"
    FULLY_AUTOMATED = "fullyAutomated"
