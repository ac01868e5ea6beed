# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NvdimmInterleaveSetState."""

from __future__ import annotations

import vmodl


class NvdimmInterleaveSetState(vmodl.OpenEnum):
    """Enumerated type ``NvdimmInterleaveSetState`` (vmodl
    ``vim.host.NvdimmSystem.InterleaveSetInfo.InterleaveSetState``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmInterleaveSetState_enum/
    """

    INVALID = "invalid"
    ACTIVE = "active"
