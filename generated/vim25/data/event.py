# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type Event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.compute_resource_event_argument import ComputeResourceEventArgument
    from vim25.data.datacenter_event_argument import DatacenterEventArgument
    from vim25.data.datastore_event_argument import DatastoreEventArgument
    from vim25.data.dvs_event_argument import DvsEventArgument
    from vim25.data.host_event_argument import HostEventArgument
    from vim25.data.network_event_argument import NetworkEventArgument
    from vim25.data.vm_event_argument import VmEventArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Event(vmodl.DataObject):
    """Data object type ``Event`` (vmodl ``vim.event.Event``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/Event/
    """

    key: int = attrs.field(
        metadata={"wire": "key", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    chain_id: int = attrs.field(
        metadata={"wire": "chainId", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``chainId``. Since 2.0."""

    created_time: datetime.datetime = attrs.field(
        metadata={"wire": "createdTime", "type": "dateTime", "since": "2.0", "secret": False},
    )
    """Wire name ``createdTime``. Since 2.0."""

    user_name: str = attrs.field(
        metadata={"wire": "userName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``userName``. Since 2.0."""

    datacenter: DatacenterEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "datacenter", "type": "DatacenterEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``datacenter``. Since 2.0."""

    compute_resource: ComputeResourceEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "computeResource", "type": "ComputeResourceEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``computeResource``. Since 2.0."""

    host: HostEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "host", "type": "HostEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0."""

    vm: VmEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "VmEventArgument", "since": "2.0", "secret": False},
    )
    """Wire name ``vm``. Since 2.0."""

    ds: DatastoreEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "ds", "type": "DatastoreEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``ds``. Since 4.0."""

    net: NetworkEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "net", "type": "NetworkEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``net``. Since 4.0."""

    dvs: DvsEventArgument | None = attrs.field(
        default=None,
        metadata={"wire": "dvs", "type": "DvsEventArgument", "since": "4.0", "secret": False},
    )
    """Wire name ``dvs``. Since 4.0."""

    full_formatted_message: str | None = attrs.field(
        default=None,
        metadata={"wire": "fullFormattedMessage", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``fullFormattedMessage``. Since 2.0."""

    change_tag: str | None = attrs.field(
        default=None,
        metadata={"wire": "changeTag", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``changeTag``. Since 4.0."""
