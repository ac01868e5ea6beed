# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ResourcePoolDestroyedEvent."""

from __future__ import annotations

import attrs

from vim25.data.resource_pool_event import ResourcePoolEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResourcePoolDestroyedEvent(ResourcePoolEvent):
    """Data object type ``ResourcePoolDestroyedEvent`` (vmodl
    ``vim.event.ResourcePoolDestroyedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolDestroyedEvent/
    """
