# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ResourcePoolSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.resource_config_spec import ResourceConfigSpec
    from vim25.data.resource_pool_quick_stats import ResourcePoolQuickStats
    from vim25.data.resource_pool_runtime_info import ResourcePoolRuntimeInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResourcePoolSummary(vmodl.DataObject):
    """Data object type ``ResourcePoolSummary`` (vmodl ``vim.ResourcePool.Summary``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolSummary/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    config: ResourceConfigSpec = attrs.field(
        metadata={"wire": "config", "type": "ResourceConfigSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``config``. Since 2.0."""

    runtime: ResourcePoolRuntimeInfo = attrs.field(
        metadata={"wire": "runtime", "type": "ResourcePoolRuntimeInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``runtime``. Since 2.0."""

    quick_stats: ResourcePoolQuickStats | None = attrs.field(
        default=None,
        metadata={"wire": "quickStats", "type": "ResourcePoolQuickStats", "since": "4.0", "secret": False},
    )
    """Wire name ``quickStats``. Since 4.0."""

    configured_memory_mb: int | None = attrs.field(
        default=None,
        metadata={"wire": "configuredMemoryMB", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``configuredMemoryMB``. Since 4.0."""
