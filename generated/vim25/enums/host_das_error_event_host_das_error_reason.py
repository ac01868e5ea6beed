# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostDasErrorEventHostDasErrorReason."""

from __future__ import annotations

import vmodl


class HostDasErrorEventHostDasErrorReason(vmodl.OpenEnum):
    """Enumerated type ``HostDasErrorEventHostDasErrorReason`` (vmodl
    ``vim.event.HostDasErrorEvent.HostDasErrorReason``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDasErrorEventHostDasErrorReason_enum/
    """

    CONFIG_FAILED = "configFailed"
    TIMEOUT = "timeout"
    COMMUNICATION_INIT_FAILED = "communicationInitFailed"
    HEALTH_CHECK_SCRIPT_FAILED = "healthCheckScriptFailed"
    AGENT_FAILED = "agentFailed"
    AGENT_SHUTDOWN = "agentShutdown"
    ISOLATION_ADDRESS_UNPINGABLE = "isolationAddressUnpingable"
    OTHER = "other"
