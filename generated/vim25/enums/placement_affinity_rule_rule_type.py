# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type PlacementAffinityRuleRuleType."""

from __future__ import annotations

import vmodl


class PlacementAffinityRuleRuleType(vmodl.OpenEnum):
    """Enumerated type ``PlacementAffinityRuleRuleType`` (vmodl
    ``vim.storageDrs.PlacementAffinityRule.RuleType``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementAffinityRuleRuleType_enum/
    """

    AFFINITY = "affinity"
    ANTI_AFFINITY = "antiAffinity"
    SOFT_AFFINITY = "softAffinity"
    SOFT_ANTI_AFFINITY = "softAntiAffinity"
