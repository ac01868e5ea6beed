# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DvsPortRuntimeChangeEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.dvs_event import DvsEvent

if TYPE_CHECKING:
    from vim25.data.dv_port_status import DVPortStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvsPortRuntimeChangeEvent(DvsEvent):
    """Data object type ``DvsPortRuntimeChangeEvent`` (vmodl ``vim.event.DvsPortRuntimeChangeEvent``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DvsPortRuntimeChangeEvent/
    """

    port_key: str = attrs.field(
        metadata={"wire": "portKey", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``portKey``. Since 5.1."""

    runtime_info: DVPortStatus = attrs.field(
        metadata={"wire": "runtimeInfo", "type": "DVPortStatus", "since": "5.1", "secret": False},
    )
    """Wire name ``runtimeInfo``. Since 5.1."""
