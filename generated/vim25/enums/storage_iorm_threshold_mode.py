# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type StorageIORMThresholdMode."""

from __future__ import annotations

import vmodl


class StorageIORMThresholdMode(vmodl.OpenEnum):
    """Enumerated type ``StorageIORMThresholdMode`` (vmodl
    ``vim.StorageResourceManager.CongestionThresholdMode``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageIORMThresholdMode_enum/
    """

    AUTOMATIC = "automatic"
    MANUAL = "manual"
