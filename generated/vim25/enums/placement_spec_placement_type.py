# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Enumerated type PlacementSpecPlacementType."""

from __future__ import annotations

import vmodl


class PlacementSpecPlacementType(vmodl.OpenEnum):
    """Enumerated type ``PlacementSpecPlacementType`` (vmodl
    ``vim.cluster.PlacementSpec.PlacementType``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/PlacementSpecPlacementType_enum/
    """

    CREATE = "create"
    RECONFIGURE = "reconfigure"
    RELOCATE = "relocate"
    CLONE = "clone"
