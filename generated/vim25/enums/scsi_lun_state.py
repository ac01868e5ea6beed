# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ScsiLunState."""

from __future__ import annotations

import vmodl


class ScsiLunState(vmodl.OpenEnum):
    """Enumerated type ``ScsiLunState`` (vmodl ``vim.host.ScsiLun.State``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunState_enum/
    """

    UNKNOWN_STATE = "unknownState"
    OK = "ok"
    ERROR = "error"
    OFF = "off"
    QUIESCED = "quiesced"
    DEGRADED = "degraded"
    LOST_COMMUNICATION = "lostCommunication"
    TIMEOUT = "timeout"
