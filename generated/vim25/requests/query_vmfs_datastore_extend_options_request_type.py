# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryVmfsDatastoreExtendOptionsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryVmfsDatastoreExtendOptionsRequestType(vmodl.Request):
    """Request type ``QueryVmfsDatastoreExtendOptionsRequestType``."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``datastore``. Since 2.0. Refers to a Datastore."""

    device_path: str = attrs.field(
        metadata={"wire": "devicePath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``devicePath``. Since 2.0."""

    suppress_expand_candidates: bool | None = attrs.field(
        default=None,
        metadata={"wire": "suppressExpandCandidates", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``suppressExpandCandidates``. Since 4.0."""
