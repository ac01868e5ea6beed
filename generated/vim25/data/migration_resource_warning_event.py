# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type MigrationResourceWarningEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.migration_event import MigrationEvent

if TYPE_CHECKING:
    from vim25.data.host_event_argument import HostEventArgument
    from vim25.data.resource_pool_event_argument import ResourcePoolEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MigrationResourceWarningEvent(MigrationEvent):
    """Data object type ``MigrationResourceWarningEvent`` (vmodl
    ``vim.event.MigrationResourceWarningEvent``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/MigrationResourceWarningEvent/
    """

    dst_pool: ResourcePoolEventArgument = attrs.field(
        metadata={"wire": "dstPool", "type": "ResourcePoolEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``dstPool``. Since 2.0."""

    dst_host: HostEventArgument = attrs.field(
        metadata={"wire": "dstHost", "type": "HostEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``dstHost``. Since 2.0."""
