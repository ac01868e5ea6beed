# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type MultipathState."""

from __future__ import annotations

import vmodl


class MultipathState(vmodl.OpenEnum):
    """Enumerated type ``MultipathState`` (vmodl ``vim.host.MultipathInfo.PathState``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/MultipathState_enum/
    """

    STANDBY = "standby"
    ACTIVE = "active"
    DISABLED = "disabled"
    DEAD = "dead"
    UNKNOWN = "unknown"
