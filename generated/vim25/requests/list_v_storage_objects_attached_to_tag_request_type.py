# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ListVStorageObjectsAttachedToTagRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ListVStorageObjectsAttachedToTagRequestType(vmodl.Request):
    """Request type ``ListVStorageObjectsAttachedToTagRequestType``."""

    category: str = attrs.field(
        metadata={"wire": "category", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``category``. Since 6.5."""

    tag: str = attrs.field(
        metadata={"wire": "tag", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``tag``. Since 6.5."""
