# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsPortBlockedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.dv_port_status import DVPortStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsPortBlockedEvent(DvsEvent):
    """Data object type ``DvsPortBlockedEvent`` (vmodl ``vim.event.DvsPortBlockedEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortBlockedEvent/
    """

    port_key: str = attrs.field(
        metadata={"wire": "portKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portKey``. Since 4.0."""

    status_detail: str | None = attrs.field(
        default=None,
        metadata={"wire": "statusDetail", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``statusDetail``. Since 4.1."""

    runtime_info: DVPortStatus | None = attrs.field(
        default=None,
        metadata={"wire": "runtimeInfo", "type": "DVPortStatus", "since": "5.1", "secret": False},
    )
    """Wire name ``runtimeInfo``. Since 5.1."""

    prev_block_state: str | None = attrs.field(
        default=None,
        metadata={"wire": "prevBlockState", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``prevBlockState``. Since 6.5."""
