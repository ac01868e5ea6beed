# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIpInconsistentEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIpInconsistentEvent(HostEvent):
    """Data object type ``HostIpInconsistentEvent`` (vmodl ``vim.event.HostIpInconsistentEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpInconsistentEvent/
    """

    ip_address: str = attrs.field(
        metadata={"wire": "ipAddress", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``ipAddress``. Since 2.5."""

    ip_address2: str = attrs.field(
        metadata={"wire": "ipAddress2", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``ipAddress2``. Since 2.5."""
