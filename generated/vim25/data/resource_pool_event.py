# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ResourcePoolEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.event import Event

if TYPE_CHECKING:
    from vim25.data.resource_pool_event_argument import ResourcePoolEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ResourcePoolEvent(Event):
    """Data object type ``ResourcePoolEvent`` (vmodl ``vim.event.ResourcePoolEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ResourcePoolEvent/
    """

    resource_pool: ResourcePoolEventArgument = attrs.field(
        metadata={"wire": "resourcePool", "type": "ResourcePoolEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``resourcePool``. Since 2.0."""
