# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type RemoveSnapshotRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RemoveSnapshotRequestType(vmodl.Request):
    """Request type ``RemoveSnapshotRequestType``."""

    remove_children: bool = attrs.field(
        metadata={"wire": "removeChildren", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``removeChildren``. Since 2.0."""

    consolidate: bool | None = attrs.field(
        default=None,
        metadata={"wire": "consolidate", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``consolidate``. Since 5.0."""
