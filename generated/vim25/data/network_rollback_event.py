# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type NetworkRollbackEvent."""

from __future__ import annotations

import attrs

from vim25.data.event import Event


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetworkRollbackEvent(Event):
    """Data object type ``NetworkRollbackEvent`` (vmodl ``vim.event.NetworkRollbackEvent``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkRollbackEvent/
    """

    method_name: str = attrs.field(
        metadata={"wire": "methodName", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``methodName``. Since 5.1."""

    transaction_id: str = attrs.field(
        metadata={"wire": "transactionId", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``transactionId``. Since 5.1."""
