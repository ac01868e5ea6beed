# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type DvsEventPortBlockState."""

from __future__ import annotations

import vmodl


class DvsEventPortBlockState(vmodl.OpenEnum):
    """Enumerated type ``DvsEventPortBlockState`` (vmodl ``vim.event.DvsEvent.PortBlockState``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsEventPortBlockState_enum/
    """

    UNSET = "unset"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    UNKNOWN = "unknown"
