# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryPartitionCreateOptionsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryPartitionCreateOptionsRequestType(vmodl.Request):
    """Request type ``QueryPartitionCreateOptionsRequestType``."""

    storage_type: str = attrs.field(
        metadata={"wire": "storageType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``storageType``. Since 2.0."""

    diagnostic_type: str = attrs.field(
        metadata={"wire": "diagnosticType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``diagnosticType``. Since 2.0."""
