# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type SetMaxQueueDepthRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SetMaxQueueDepthRequestType(vmodl.Request):
    """Request type ``SetMaxQueueDepthRequestType``."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``datastore``. Since 8.0.0.1. Refers to a Datastore."""

    max_qdepth: int = attrs.field(
        metadata={"wire": "maxQdepth", "type": "long", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``maxQdepth``. Since 8.0.0.1."""
