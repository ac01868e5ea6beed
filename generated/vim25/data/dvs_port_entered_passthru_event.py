# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsPortEnteredPassthruEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.dv_port_status import DVPortStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsPortEnteredPassthruEvent(DvsEvent):
    """Data object type ``DvsPortEnteredPassthruEvent`` (vmodl
    ``vim.event.DvsPortEnteredPassthruEvent``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortEnteredPassthruEvent/
    """

    port_key: str = attrs.field(
        metadata={"wire": "portKey", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``portKey``. Since 4.1."""

    runtime_info: DVPortStatus | None = attrs.field(
        default=None,
        metadata={"wire": "runtimeInfo", "type": "DVPortStatus", "since": "5.1", "secret": False},
    )
    """Wire name ``runtimeInfo``. Since 5.1."""
