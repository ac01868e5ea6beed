# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLocalPortCreatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.dvs_host_local_port_info import DVSHostLocalPortInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLocalPortCreatedEvent(DvsEvent):
    """Data object type ``HostLocalPortCreatedEvent`` (vmodl ``vim.event.HostLocalPortCreatedEvent``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLocalPortCreatedEvent/
    """

    host_local_port: DVSHostLocalPortInfo = attrs.field(
        metadata={"wire": "hostLocalPort", "type": "DVSHostLocalPortInfo", "since": "5.1", "secret": False},
    )
    """Wire name ``hostLocalPort``. Since 5.1."""
