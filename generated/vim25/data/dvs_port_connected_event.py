# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsPortConnectedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_port_connectee import DistributedVirtualSwitchPortConnectee


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsPortConnectedEvent(DvsEvent):
    """Data object type ``DvsPortConnectedEvent`` (vmodl ``vim.event.DvsPortConnectedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortConnectedEvent/
    """

    port_key: str = attrs.field(
        metadata={"wire": "portKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portKey``. Since 4.0."""

    connectee: DistributedVirtualSwitchPortConnectee | None = attrs.field(
        default=None,
        metadata={"wire": "connectee", "type": "DistributedVirtualSwitchPortConnectee", "since": "4.0", "secret": False},
    )
    """Wire name ``connectee``. Since 4.0."""
