# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HealthStatusChangedEvent."""

from __future__ import annotations

import attrs

from vim25.data.event import Event


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HealthStatusChangedEvent(Event):
    """Data object type ``HealthStatusChangedEvent`` (vmodl ``vim.event.HealthStatusChangedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HealthStatusChangedEvent/
    """

    component_id: str = attrs.field(
        metadata={"wire": "componentId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``componentId``. Since 4.0."""

    old_status: str = attrs.field(
        metadata={"wire": "oldStatus", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``oldStatus``. Since 4.0."""

    new_status: str = attrs.field(
        metadata={"wire": "newStatus", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``newStatus``. Since 4.0."""

    component_name: str = attrs.field(
        metadata={"wire": "componentName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``componentName``. Since 4.0."""

    service_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "serviceId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``serviceId``. Since 6.0."""
