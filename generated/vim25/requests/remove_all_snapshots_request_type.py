# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveAllSnapshotsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveAllSnapshotsRequestType(vmodl.Request):
    """Request type ``RemoveAllSnapshotsRequestType``."""

    consolidate: bool | None = attrs.field(
        default=None,
        metadata={"wire": "consolidate", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``consolidate``. Since 5.0."""
