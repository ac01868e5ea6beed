# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ExtendVirtualDiskRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExtendVirtualDiskRequestType(vmodl.Request):
    """Request type ``ExtendVirtualDiskRequestType``."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``name``. Since 2.5."""

    datacenter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "datacenter", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``datacenter``. Since 2.5. Refers to a Datacenter."""

    new_capacity_kb: int = attrs.field(
        metadata={"wire": "newCapacityKb", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``newCapacityKb``. Since 2.5."""

    eager_zero: bool | None = attrs.field(
        default=None,
        metadata={"wire": "eagerZero", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``eagerZero``. Since 4.0."""
