# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type AllocateIpv4AddressRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocateIpv4AddressRequestType(vmodl.Request):
    """Request type ``AllocateIpv4AddressRequestType``."""

    dc: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "dc", "type": "ManagedObjectReference", "since": "5.1", "secret": False},
    )
    """Wire name ``dc``. Since 5.1. Refers to a Datacenter."""

    pool_id: int = attrs.field(
        metadata={"wire": "poolId", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``poolId``. Since 5.1."""

    allocation_id: str = attrs.field(
        metadata={"wire": "allocationId", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``allocationId``. Since 5.1."""
