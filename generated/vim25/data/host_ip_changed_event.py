# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostIpChangedEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostIpChangedEvent(HostEvent):
    """Data object type ``HostIpChangedEvent`` (vmodl ``vim.event.HostIpChangedEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostIpChangedEvent/
    """

    old_ip: str = attrs.field(
        metadata={"wire": "oldIP", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``oldIP``. Since 2.5."""

    new_ip: str = attrs.field(
        metadata={"wire": "newIP", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``newIP``. Since 2.5."""
