# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ApplyStorageDrsRecommendationToPodRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ApplyStorageDrsRecommendationToPodRequestType(vmodl.Request):
    """Request type ``ApplyStorageDrsRecommendationToPodRequestType``."""

    pod: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "pod", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``pod``. Since 5.0. Refers to a StoragePod."""

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``key``. Since 5.0."""
