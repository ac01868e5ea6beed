# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type NvdimmNamespaceDetailsHealthStatus."""

from __future__ import annotations

import vmodl


class NvdimmNamespaceDetailsHealthStatus(vmodl.OpenEnum):
    """Enumerated type ``NvdimmNamespaceDetailsHealthStatus`` (vmodl
    ``vim.host.NvdimmSystem.NamespaceDetails.NamespaceHealthStatus``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/NvdimmNamespaceDetailsHealthStatus_enum/
    """

    NORMAL = "normal"
    MISSING = "missing"
    LABEL_MISSING = "labelMissing"
    INTERLEAVE_BROKEN = "interleaveBroken"
    LABEL_INCONSISTENT = "labelInconsistent"
