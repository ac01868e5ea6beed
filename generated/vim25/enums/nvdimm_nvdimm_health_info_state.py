# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NvdimmNvdimmHealthInfoState."""

from __future__ import annotations

import vmodl


class NvdimmNvdimmHealthInfoState(vmodl.OpenEnum):
    """Enumerated type ``NvdimmNvdimmHealthInfoState`` (vmodl
    ``vim.host.NvdimmSystem.HealthInfo.StateFlag``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNvdimmHealthInfoState_enum/
    """

    NORMAL = "normal"
    ERROR = "error"
