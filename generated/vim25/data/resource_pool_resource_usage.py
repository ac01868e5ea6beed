# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ResourcePoolResourceUsage."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResourcePoolResourceUsage(vmodl.DataObject):
    """Data object type ``ResourcePoolResourceUsage`` (vmodl ``vim.ResourcePool.ResourceUsage``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolResourceUsage/
    """

    reservation_used: int = attrs.field(
        metadata={"wire": "reservationUsed", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``reservationUsed``. Since 2.0."""

    reservation_used_for_vm: int = attrs.field(
        metadata={"wire": "reservationUsedForVm", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``reservationUsedForVm``. Since 2.0."""

    unreserved_for_pool: int = attrs.field(
        metadata={"wire": "unreservedForPool", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``unreservedForPool``. Since 2.0."""

    unreserved_for_vm: int = attrs.field(
        metadata={"wire": "unreservedForVm", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``unreservedForVm``. Since 2.0."""

    overall_usage: int = attrs.field(
        metadata={"wire": "overallUsage", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``overallUsage``. Since 2.0."""

    max_usage: int = attrs.field(
        metadata={"wire": "maxUsage", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``maxUsage``. Since 2.0."""
