# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type UpdateIpPoolRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.ip_pool import IpPool


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateIpPoolRequestType(vmodl.Request):
    """Request type ``UpdateIpPoolRequestType``."""

    dc: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "dc", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``dc``. Since 4.0. Refers to a Datacenter. Privilege Datacenter.IpPoolConfig."""

    pool: IpPool = attrs.field(
        metadata={"wire": "pool", "type": "IpPool", "since": "4.0", "secret": False},
    )
    """Wire name ``pool``. Since 4.0."""
