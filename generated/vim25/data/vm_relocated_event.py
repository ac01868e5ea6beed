# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VmRelocatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.vm_relocate_spec_event import VmRelocateSpecEvent

if TYPE_CHECKING:
    from vim25.data.datacenter_event_argument import DatacenterEventArgument
    from vim25.data.datastore_event_argument import DatastoreEventArgument
    from vim25.data.host_event_argument import HostEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VmRelocatedEvent(VmRelocateSpecEvent):
    """Data object type ``VmRelocatedEvent`` (vmodl ``vim.event.VmRelocatedEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VmRelocatedEvent/
    """

    source_host: HostEventArgument = attrs.field(
        metadata={"wire": "sourceHost", "type": "HostEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``sourceHost``. Since 2.0."""

    source_datacenter: DatacenterEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "sourceDatacenter", "type": "DatacenterEventArgument", "since": "5.0", "secret": False},
    )
    """Wire name ``sourceDatacenter``. Since 5.0."""

    source_datastore: DatastoreEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "sourceDatastore", "type": "DatastoreEventArgument", "since": "5.0", "secret": False},
    )
    """Wire name ``sourceDatastore``. Since 5.0."""
