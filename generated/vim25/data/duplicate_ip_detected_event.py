# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DuplicateIpDetectedEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DuplicateIpDetectedEvent(HostEvent):
    """Data object type ``DuplicateIpDetectedEvent`` (vmodl ``vim.event.DuplicateIpDetectedEvent``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DuplicateIpDetectedEvent/
    """

    duplicate_ip: str = attrs.field(
        metadata={"wire": "duplicateIP", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``duplicateIP``. Since 2.5."""

    mac_address: str = attrs.field(
        metadata={"wire": "macAddress", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``macAddress``. Since 2.5."""
