# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RecommendDatastoresRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.storage_placement_spec import StoragePlacementSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RecommendDatastoresRequestType(vmodl.Request):
    """Request type ``RecommendDatastoresRequestType``."""

    storage_spec: StoragePlacementSpec = attrs.field(
        metadata={"wire": "storageSpec", "type": "StoragePlacementSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``storageSpec``. Since 5.0."""
