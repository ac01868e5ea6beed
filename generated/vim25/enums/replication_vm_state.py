# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ReplicationVmState."""

from __future__ import annotations

import vmodl


class ReplicationVmState(vmodl.OpenEnum):
    """Enumerated type ``ReplicationVmState`` (vmodl ``vim.HbrManager.ReplicationVmInfo.State``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ReplicationVmState_enum/
    """

    NONE = "none"
    PAUSED = "paused"
    SYNCING = "syncing"
    IDLE = "idle"
    ACTIVE = "active"
    ERROR = "error"
