# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostSnmpAgentCapability."""

from __future__ import annotations

import vmodl


class HostSnmpAgentCapability(vmodl.OpenEnum):
    """Enumerated type ``HostSnmpAgentCapability`` (vmodl
    ``vim.host.SnmpSystem.AgentLimits.Capability``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSnmpAgentCapability_enum/
    """

    COMPLETE = "COMPLETE"
    DIAGNOSTICS = "DIAGNOSTICS"
    CONFIGURATION = "CONFIGURATION"
