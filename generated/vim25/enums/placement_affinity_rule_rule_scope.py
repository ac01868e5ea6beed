# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type PlacementAffinityRuleRuleScope."""

from __future__ import annotations

import vmodl


class PlacementAffinityRuleRuleScope(vmodl.OpenEnum):
    """Enumerated type ``PlacementAffinityRuleRuleScope`` (vmodl
    ``vim.storageDrs.PlacementAffinityRule.RuleScope``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementAffinityRuleRuleScope_enum/
    """

    CLUSTER = "cluster"
    HOST = "host"
    STORAGE_POD = "storagePod"
    DATASTORE = "datastore"
