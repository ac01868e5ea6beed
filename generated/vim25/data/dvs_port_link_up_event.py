# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsPortLinkUpEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.dv_port_status import DVPortStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsPortLinkUpEvent(DvsEvent):
    """Data object type ``DvsPortLinkUpEvent`` (vmodl ``vim.event.DvsPortLinkUpEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortLinkUpEvent/
    """

    port_key: str = attrs.field(
        metadata={"wire": "portKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``portKey``. Since 4.0."""

    runtime_info: DVPortStatus | None = attrs.field(
        default=None,
        metadata={"wire": "runtimeInfo", "type": "DVPortStatus", "since": "5.1", "secret": False},
    )
    """Wire name ``runtimeInfo``. Since 5.1."""
