# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type HostMemoryTieringType."""

from __future__ import annotations

import vmodl


class HostMemoryTieringType(vmodl.OpenEnum):
    """Enumerated type ``HostMemoryTieringType`` (vmodl ``vim.host.MemoryTieringType``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemoryTieringType_enum/
    """

    NO_TIERING = "noTiering"
    HARDWARE_TIERING = "hardwareTiering"
    SOFTWARE_TIERING = "softwareTiering"
