# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostGraphicsInfoGraphicsType."""

from __future__ import annotations

import vmodl


class HostGraphicsInfoGraphicsType(vmodl.OpenEnum):
    """Enumerated type ``HostGraphicsInfoGraphicsType`` (vmodl ``vim.host.GraphicsInfo.GraphicsType``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostGraphicsInfoGraphicsType_enum/
    """

    BASIC = "basic"
    SHARED = "shared"
    DIRECT = "direct"
    SHARED_DIRECT = "sharedDirect"
