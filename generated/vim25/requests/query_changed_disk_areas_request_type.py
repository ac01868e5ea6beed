# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryChangedDiskAreasRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryChangedDiskAreasRequestType(vmodl.Request):
    """Request type ``QueryChangedDiskAreasRequestType``."""

    snapshot: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "snapshot", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``snapshot``. Since 4.0. Refers to a VirtualMachineSnapshot."""

    device_key: int = attrs.field(
        metadata={"wire": "deviceKey", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``deviceKey``. Since 4.0."""

    start_offset: int = attrs.field(
        metadata={"wire": "startOffset", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``startOffset``. Since 4.0."""

    change_id: str = attrs.field(
        metadata={"wire": "changeId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``changeId``. Since 4.0."""
