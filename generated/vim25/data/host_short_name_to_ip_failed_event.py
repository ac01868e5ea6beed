# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostShortNameToIpFailedEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostShortNameToIpFailedEvent(HostEvent):
    """Data object type ``HostShortNameToIpFailedEvent`` (vmodl
    ``vim.event.HostShortNameToIpFailedEvent``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostShortNameToIpFailedEvent/
    """

    short_name: str = attrs.field(
        metadata={"wire": "shortName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``shortName``. Since 2.5."""
