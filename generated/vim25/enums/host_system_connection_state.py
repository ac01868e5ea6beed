# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostSystemConnectionState."""

from __future__ import annotations

import vmodl


class HostSystemConnectionState(vmodl.OpenEnum):
    """Enumerated type ``HostSystemConnectionState`` (vmodl ``vim.HostSystem.ConnectionState``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSystemConnectionState_enum/
    """

    CONNECTED = "connected"
    NOT_RESPONDING = "notResponding"
    DISCONNECTED = "disconnected"
