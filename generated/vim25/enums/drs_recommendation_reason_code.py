# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DrsRecommendationReasonCode."""

from __future__ import annotations

import vmodl


class DrsRecommendationReasonCode(vmodl.OpenEnum):
    """Enumerated type ``DrsRecommendationReasonCode`` (vmodl
    ``vim.cluster.DrsRecommendation.ReasonCode``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DrsRecommendationReasonCode_enum/
    """

    FAIRNESS_CPU_AVG = "fairnessCpuAvg"
    FAIRNESS_MEM_AVG = "fairnessMemAvg"
    JOINT_AFFIN = "jointAffin"
    ANTI_AFFIN = "antiAffin"
    HOST_MAINT = "hostMaint"
