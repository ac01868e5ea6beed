# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DetachDiskRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.id import ID


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DetachDiskRequestType(vmodl.Request):
    """Request type ``DetachDiskRequestType``."""

    disk_id: ID = attrs.field(
        metadata={"wire": "diskId", "type": "ID", "since": "6.5", "secret": False},
    )
    """Wire name ``diskId``. Since 6.5."""
