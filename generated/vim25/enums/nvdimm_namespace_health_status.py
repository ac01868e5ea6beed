# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NvdimmNamespaceHealthStatus."""

from __future__ import annotations

import vmodl


class NvdimmNamespaceHealthStatus(vmodl.OpenEnum):
    """Enumerated type ``NvdimmNamespaceHealthStatus`` (vmodl
    ``vim.host.NvdimmSystem.NamespaceInfo.NamespaceHealthStatus``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceHealthStatus_enum/
    """

    NORMAL = "normal"
    MISSING = "missing"
    LABEL_MISSING = "labelMissing"
    INTERLEAVE_BROKEN = "interleaveBroken"
    LABEL_INCONSISTENT = "labelInconsistent"
    BTT_CORRUPT = "bttCorrupt"
    BAD_BLOCK_SIZE = "badBlockSize"
