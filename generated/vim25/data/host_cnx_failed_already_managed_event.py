# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostCnxFailedAlreadyManagedEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostCnxFailedAlreadyManagedEvent(HostEvent):
    """Data object type ``HostCnxFailedAlreadyManagedEvent`` (vmodl
    ``vim.event.HostCnxFailedAlreadyManagedEvent``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCnxFailedAlreadyManagedEvent/
    """

    server_name: str = attrs.field(
        metadata={"wire": "serverName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``serverName``. Since 2.0."""
