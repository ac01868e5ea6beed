# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNoAvailableNetworksEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_das_event import HostDasEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNoAvailableNetworksEvent(HostDasEvent):
    """Data object type ``HostNoAvailableNetworksEvent`` (vmodl
    ``vim.event.HostNoAvailableNetworksEvent``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNoAvailableNetworksEvent/
    """

    ips: str | None = attrs.field(
        default=None,
        metadata={"wire": "ips", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ips``. Since 4.0."""
