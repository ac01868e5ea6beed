# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateVmfsUnmapPriorityRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateVmfsUnmapPriorityRequestType(vmodl.Request):
    """Request type ``UpdateVmfsUnmapPriorityRequestType``."""

    vmfs_uuid: str = attrs.field(
        metadata={"wire": "vmfsUuid", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``vmfsUuid``. Since 6.5."""

    unmap_priority: str = attrs.field(
        metadata={"wire": "unmapPriority", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``unmapPriority``. Since 6.5."""
