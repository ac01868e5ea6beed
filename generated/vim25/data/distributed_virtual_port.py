# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualPort."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.dv_port_config_info import DVPortConfigInfo
    from vim25.data.dv_port_state import DVPortState
    from vim25.data.distributed_virtual_switch_port_connectee import DistributedVirtualSwitchPortConnectee


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualPort(vmodl.DataObject):
    """Data object type ``DistributedVirtualPort`` (vmodl ``vim.dvs.DistributedVirtualPort``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualPort/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``key``. Since 4.0."""

    config: DVPortConfigInfo = attrs.field(
        metadata={"wire": "config", "type": "DVPortConfigInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``config``. Since 4.0."""

    dvs_uuid: str = attrs.field(
        metadata={"wire": "dvsUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``dvsUuid``. Since 4.0."""

    portgroup_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "portgroupKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portgroupKey``. Since 4.0."""

    proxy_host: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "proxyHost", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``proxyHost``. Since 4.0. Refers to a HostSystem."""

    connectee: DistributedVirtualSwitchPortConnectee | None = attrs.field(
        default=None,
        metadata={"wire": "connectee", "type": "DistributedVirtualSwitchPortConnectee", "since": "4.0", "secret": False},
    )
    """Wire name ``connectee``. Since 4.0."""

    conflict: bool = attrs.field(
        metadata={"wire": "conflict", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``conflict``. Since 4.0."""

    conflict_port_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "conflictPortKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``conflictPortKey``. Since 4.0."""

    state: DVPortState | None = attrs.field(
        default=None,
        metadata={"wire": "state", "type": "DVPortState", "since": "4.0", "secret": False},
    )
    """Wire name ``state``. Since 4.0."""

    connection_cookie: int | None = attrs.field(
        default=None,
        metadata={"wire": "connectionCookie", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``connectionCookie``. Since 4.0."""

    last_status_change: datetime.datetime = attrs.field(
        metadata={"wire": "lastStatusChange", "type": "dateTime", "since": "4.0", "secret": False},
    )
    """Wire name ``lastStatusChange``. Since 4.0."""

    host_local_port: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hostLocalPort", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``hostLocalPort``. Since 5.1."""

    external_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "externalId", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``externalId``. Since 7.0.0.0."""

    segment_port_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "segmentPortId", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``segmentPortId``. Since 7.0.0.0."""
