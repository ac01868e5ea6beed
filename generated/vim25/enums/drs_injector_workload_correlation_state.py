# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DrsInjectorWorkloadCorrelationState."""

from __future__ import annotations

import vmodl


class DrsInjectorWorkloadCorrelationState(vmodl.OpenEnum):
    """Enumerated type ``DrsInjectorWorkloadCorrelationState`` (vmodl
    ``vim.DrsStatsManager.InjectorWorkload.CorrelationState``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DrsInjectorWorkloadCorrelationState_enum/
    """

    CORRELATED = "Correlated"
    UNCORRELATED = "Uncorrelated"
