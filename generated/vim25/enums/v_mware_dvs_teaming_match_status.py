# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type VMwareDVSTeamingMatchStatus."""

from __future__ import annotations

import vmodl


class VMwareDVSTeamingMatchStatus(vmodl.OpenEnum):
    """Enumerated type ``VMwareDVSTeamingMatchStatus`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.TeamingMatchStatus``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSTeamingMatchStatus_enum/
    """

    IPHASH_MATCH = "iphashMatch"
    NON_IPHASH_MATCH = "nonIphashMatch"
    IPHASH_MISMATCH = "iphashMismatch"
    NON_IPHASH_MISMATCH = "nonIphashMismatch"
