# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type SharesLevel."""

from __future__ import annotations

import vmodl


class SharesLevel(vmodl.OpenEnum):
    """Enumerated type ``SharesLevel`` (vmodl ``vim.SharesInfo.Level``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SharesLevel_enum/
    """

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    CUSTOM = "custom"
