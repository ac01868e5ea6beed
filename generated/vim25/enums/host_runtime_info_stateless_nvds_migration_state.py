# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostRuntimeInfoStatelessNvdsMigrationState."""

from __future__ import annotations

import vmodl


class HostRuntimeInfoStatelessNvdsMigrationState(vmodl.OpenEnum):
    """Enumerated type ``HostRuntimeInfoStatelessNvdsMigrationState`` (vmodl
    ``vim.host.RuntimeInfo.StatelessNvdsMigrationState``).

    Since 7.0.2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostRuntimeInfoStatelessNvdsMigrationState_enum/
    """

    READY = "ready"
    NOT_NEEDED = "notNeeded"
    UNKNOWN = "unknown"
