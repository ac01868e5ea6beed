# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostGraphicsConfigGraphicsType."""

from __future__ import annotations

import vmodl


class HostGraphicsConfigGraphicsType(vmodl.OpenEnum):
    """Enumerated type ``HostGraphicsConfigGraphicsType`` (vmodl
    ``vim.host.GraphicsConfig.GraphicsType``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostGraphicsConfigGraphicsType_enum/
    """

    SHARED = "shared"
    SHARED_DIRECT = "sharedDirect"
