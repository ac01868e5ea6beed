# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIsolationIpPingFailedEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_das_event import HostDasEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIsolationIpPingFailedEvent(HostDasEvent):
    """Data object type ``HostIsolationIpPingFailedEvent`` (vmodl
    ``vim.event.HostIsolationIpPingFailedEvent``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIsolationIpPingFailedEvent/
    """

    isolation_ip: str = attrs.field(
        metadata={"wire": "isolationIp", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``isolationIp``. Since 2.5."""
