# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ResourceConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.resource_allocation_info import ResourceAllocationInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResourceConfigSpec(vmodl.DataObject):
    """Data object type ``ResourceConfigSpec`` (vmodl ``vim.ResourceConfigSpec``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ResourceConfigSpec/
    """

    entity: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity."""

    change_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeVersion", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``changeVersion``. Since 2.0."""

    last_modified: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "lastModified", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``lastModified``. Since 2.0."""

    cpu_allocation: ResourceAllocationInfo = attrs.field(
        metadata={"wire": "cpuAllocation", "type": "ResourceAllocationInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuAllocation``. Since 2.0."""

    memory_allocation: ResourceAllocationInfo = attrs.field(
        metadata={"wire": "memoryAllocation", "type": "ResourceAllocationInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``memoryAllocation``. Since 2.0."""

    scale_descendants_shares: str | None = attrs.field(
        default=None,
        metadata={"wire": "scaleDescendantsShares", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``scaleDescendantsShares``. Since 7.0.0.0."""
