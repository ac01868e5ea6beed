# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type PlaceVmRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.placement_spec import PlacementSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PlaceVmRequestType(vmodl.Request):
    """Request type ``PlaceVmRequestType``."""

    placement_spec: PlacementSpec = attrs.field(
        metadata={"wire": "placementSpec", "type": "PlacementSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``placementSpec``. Since 6.0."""
