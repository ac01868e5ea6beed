# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type ScsiLunDescriptorQuality."""

from __future__ import annotations

import vmodl


class ScsiLunDescriptorQuality(vmodl.OpenEnum):
    """Enumerated type ``ScsiLunDescriptorQuality`` (vmodl ``vim.host.ScsiLun.DescriptorQuality``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ScsiLunDescriptorQuality_enum/
    """

    HIGH_QUALITY = "highQuality"
    MEDIUM_QUALITY = "mediumQuality"
    LOW_QUALITY = "lowQuality"
    UNKNOWN_QUALITY = "unknownQuality"
