# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterComputeResourceHCIWorkflowState."""

from __future__ import annotations

import vmodl


class ClusterComputeResourceHCIWorkflowState(vmodl.OpenEnum):
    """Enumerated type ``ClusterComputeResourceHCIWorkflowState`` (vmodl
    ``vim.ClusterComputeResource.HCIWorkflowState``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHCIWorkflowState_enum/
    """

    IN_PROGRESS = "in_progress"
    DONE = "done"
    INVALID = "invalid"
