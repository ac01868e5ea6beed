# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type StoragePlacementSpecPlacementType."""

from __future__ import annotations

import vmodl


class StoragePlacementSpecPlacementType(vmodl.OpenEnum):
    """Enumerated type ``StoragePlacementSpecPlacementType`` (vmodl
    ``vim.storageDrs.StoragePlacementSpec.PlacementType``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/StoragePlacementSpecPlacementType_enum/
    """

    CREATE = "create"
    RECONFIGURE = "reconfigure"
    RELOCATE = "relocate"
    CLONE = "clone"
