# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type CreateSnapshotRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CreateSnapshotRequestType(vmodl.Request):
    """Request type ``CreateSnapshotRequestType``."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``description``. Since 2.0."""

    memory: bool = attrs.field(
        metadata={"wire": "memory", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``memory``. Since 2.0."""

    quiesce: bool = attrs.field(
        metadata={"wire": "quiesce", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``quiesce``. Since 2.0."""
