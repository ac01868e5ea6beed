# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmBeingMigratedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_event import VmEvent

if TYPE_CHECKING:
    from vim25.data.datacenter_event_argument import DatacenterEventArgument
    from vim25.data.datastore_event_argument import DatastoreEventArgument
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmBeingMigratedEvent(VmEvent):
    """Data object type ``VmBeingMigratedEvent`` (vmodl ``vim.event.VmBeingMigratedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmBeingMigratedEvent/
    """

    dest_host: HostEventArgument = attrs.field(
        metadata={"wire": "destHost", "type": "HostEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``destHost``. Since 2.0."""

    dest_datacenter: DatacenterEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "destDatacenter", "type": "DatacenterEventArgument", "since": "5.0", "secret": False},
    )
    """Wire name ``destDatacenter``. Since 5.0."""

    dest_datastore: DatastoreEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "destDatastore", "type": "DatastoreEventArgument", "since": "5.0", "secret": False},
    )
    """Wire name ``destDatastore``. Since 5.0."""
