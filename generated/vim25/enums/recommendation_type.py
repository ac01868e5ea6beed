# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type RecommendationType."""

from __future__ import annotations

import vmodl


class RecommendationType(vmodl.OpenEnum):
    """Enumerated type ``RecommendationType`` (vmodl
    ``vim.cluster.Recommendation.RecommendationType``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RecommendationType_enum/
    """

    V1 = "V1"
