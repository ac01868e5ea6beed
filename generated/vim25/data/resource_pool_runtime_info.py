# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ResourcePoolRuntimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.managed_entity_status import ManagedEntityStatus
    from vim25.data.resource_pool_resource_usage import ResourcePoolResourceUsage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResourcePoolRuntimeInfo(vmodl.DataObject):
    """Data object type ``ResourcePoolRuntimeInfo`` (vmodl ``vim.ResourcePool.RuntimeInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolRuntimeInfo/
    """

    memory: ResourcePoolResourceUsage = attrs.field(
        metadata={"wire": "memory", "type": "ResourcePoolResourceUsage", "since": "2.0", "secret": False},
    )
    """Wire name ``memory``. Since 2.0."""

    cpu: ResourcePoolResourceUsage = attrs.field(
        metadata={"wire": "cpu", "type": "ResourcePoolResourceUsage", "since": "2.0", "secret": False},
    )
    """Wire name ``cpu``. Since 2.0."""

    overall_status: ManagedEntityStatus = attrs.field(
        metadata={"wire": "overallStatus", "type": "ManagedEntityStatus", "since": "2.0", "secret": False},
    )
    """Wire name ``overallStatus``. Since 2.0."""

    shares_scalable: str | None = attrs.field(
        default=None,
        metadata={"wire": "sharesScalable", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``sharesScalable``. Since 7.0.0.0."""
