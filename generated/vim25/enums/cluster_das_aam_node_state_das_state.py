# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ClusterDasAamNodeStateDasState."""

from __future__ import annotations

import vmodl


class ClusterDasAamNodeStateDasState(vmodl.OpenEnum):
    """Enumerated type ``ClusterDasAamNodeStateDasState`` (vmodl
    ``vim.cluster.DasAamNodeState.DasState``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAamNodeStateDasState_enum/
    """

    UNINITIALIZED = "uninitialized"
    INITIALIZED = "initialized"
    CONFIGURING = "configuring"
    UNCONFIGURING = "unconfiguring"
    RUNNING = "running"
    ERROR = "error"
    AGENT_SHUTDOWN = "agentShutdown"
    NODE_FAILED = "nodeFailed"
