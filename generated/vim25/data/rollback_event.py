# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type RollbackEvent."""

from __future__ import annotations

import attrs

from vim25.data.dvs_event import DvsEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RollbackEvent(DvsEvent):
    """Data object type ``RollbackEvent`` (vmodl ``vim.event.RollbackEvent``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/RollbackEvent/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``hostName``. Since 5.1."""

    method_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "methodName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``methodName``. Since 5.1."""
