# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type QueryIPAllocationsRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class QueryIPAllocationsRequestType(vmodl.Request):
    """Request type ``QueryIPAllocationsRequestType``."""

    dc: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "dc", "type": "ManagedObjectReference", "since": "5.1", "secret": False},
    )
    """Wire name ``dc``. Since 5.1. Refers to a Datacenter. Privilege
    Datacenter.IpPoolQueryAllocations.
    """

    pool_id: int = attrs.field(
        metadata={"wire": "poolId", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``poolId``. Since 5.1."""

    extension_key: str = attrs.field(
        metadata={"wire": "extensionKey", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``extensionKey``. Since 5.1."""
